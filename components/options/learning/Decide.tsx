import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { PilotView } from '../../../utils/messaging/calls/learning.ts';
import { decisions, type Decision, type PilotModel } from '../../../utils/state/options-learning-pilot.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { formatDay } from '../format.ts';

/** Keep, change or drop: the end of a pilot, which can be opened again. */
export function Decide({ view, pilot }: { view: PilotView; pilot: PilotModel }) {
  const { decision, decidedAt, reason } = view.pilot;
  const [chosen, setChosen] = useState<Decision>('keep');
  const [why, setWhy] = useState(reason);
  return (
    <section class="section" aria-labelledby="pilot-decide">
      <h2 id="pilot-decide">{i18n.t('learning.pilot.decide')}</h2>
      {decision !== null && decidedAt !== null ? (
        <>
          <p>
            {i18n.t('learning.pilot.decided', {
              decision: i18n.t(`learning.pilot.decisions.${decision}`),
              day: formatDay(decidedAt),
            })}
          </p>
          {reason && <p dir="auto">{reason}</p>}
          <div class="row-actions">
            <Button size="small" onPress={() => void pilot.reopen()}>
              {i18n.t('learning.pilot.reopen')}
            </Button>
          </div>
        </>
      ) : (
        <form
          class="section narrow"
          onSubmit={(event) => {
            event.preventDefault();
            void pilot.decide(chosen, why);
          }}
        >
          <ChoiceChips
            legend={i18n.t('learning.pilot.decide')}
            name="pilot-decision"
            options={decisions.map((value) => ({
              value,
              label: i18n.t(`learning.pilot.decisions.${value}`),
            }))}
            value={chosen}
            onChoose={setChosen}
          />
          <TextArea label={i18n.t('learning.pilot.reason')} maxLength={1_000} value={why} onText={setWhy} />
          <div class="row-actions">
            <Button look="primary" type="submit">
              {i18n.t('learning.pilot.close')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
