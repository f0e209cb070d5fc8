import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Pilot } from '../../../utils/domain/learning/records.ts';
import { toLocalDay } from '../../../utils/domain/local-day.ts';
import type { PilotModel } from '../../../utils/state/options-learning-pilot.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { formatDay } from '../format.ts';

export function Milestones({ milestones, pilot }: { milestones: Pilot['milestones']; pilot: PilotModel }) {
  const [text, setText] = useState('');
  const [day, setDay] = useState(() => toLocalDay(Date.now()));
  const add = async (): Promise<void> => {
    if (await pilot.addMilestone(text, day)) setText('');
  };
  return (
    <section class="section" aria-labelledby="pilot-milestones">
      <h2 id="pilot-milestones">{i18n.t('learning.pilot.milestones')}</h2>
      <ul class="plain-rows">
        {milestones.map((one) => (
          <li key={one.id}>
            <Tick checked={one.doneAt !== null} onTick={(done) => void pilot.tickMilestone(one.id, done)}>
              <bdi>{one.text}</bdi> <span class="meta">{formatDay(one.at)}</span>
            </Tick>
            <IconButton
              icon="bin"
              size="small"
              label={i18n.t('learning.pilot.milestoneRemove', { text: one.text })}
              onPress={() => void pilot.removeMilestone(one.id)}
            />
          </li>
        ))}
      </ul>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField label={i18n.t('learning.pilot.milestone')} maxLength={200} value={text} onText={setText} />
        <TextField type="date" label={i18n.t('learning.pilot.milestoneDay')} value={day} onText={setDay} />
        <Button type="submit" off={text.trim() === '' || day === ''}>
          {i18n.t('learning.pilot.milestoneAdd')}
        </Button>
      </form>
    </section>
  );
}
