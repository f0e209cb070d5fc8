import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { toLocalDay } from '../../../utils/domain/local-day.ts';
import { dayStart, type PilotModel } from '../../../utils/state/options-learning-pilot.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';

const dayMs = 86_400_000;
const usualDays = 13;

/** Two weeks from today unless other days are chosen. */
export function PilotStart({ pilot, again }: { pilot: PilotModel; again: boolean }) {
  const [today] = useState(() => Date.now());
  const [from, setFrom] = useState(() => toLocalDay(today));
  const [to, setTo] = useState(() => toLocalDay(today + usualDays * dayMs));
  const [begin, end] = [dayStart(from), dayStart(to)];
  const wrong = begin === null || end === null || end <= begin;
  return (
    <form
      class="section boxed"
      aria-label={i18n.t('learning.pilot.startTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        const milestones = [i18n.t('learning.pilot.halfTime'), i18n.t('learning.pilot.decideBy')];
        if (!wrong) void pilot.start(from, to, milestones);
      }}
    >
      <h2>{i18n.t(again ? 'learning.pilot.againTitle' : 'learning.pilot.startTitle')}</h2>
      <p class="lead">{i18n.t('learning.pilot.lead')}</p>
      <div class="filters">
        <TextField type="date" label={i18n.t('learning.pilot.from')} value={from} onText={setFrom} />
        <TextField
          type="date"
          label={i18n.t('learning.pilot.to')}
          value={to}
          error={wrong ? i18n.t('learning.pilot.wrongDates') : null}
          onText={setTo}
        />
        <Button look="primary" type="submit" off={wrong}>
          {i18n.t('learning.pilot.start')}
        </Button>
      </div>
    </form>
  );
}
