import { i18n } from '#i18n';
import type { ReadonlySignal } from '@preact/signals';
import { TextField } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';

/** ISO days, the first and the last that count. */
interface Dates {
  from: string;
  to: string;
}

interface PeriodModel {
  dates: ReadonlySignal<Dates>;
  /** What is typed is no period. */
  wrong: ReadonlySignal<boolean>;
  setDates(part: Partial<Dates>): void;
}

/** From when to when. */
export function Period({ model }: { model: PeriodModel }) {
  const { from, to } = model.dates.value;
  return (
    <div class="no-print section">
      <div class="filters">
        <TextField
          type="date"
          label={i18n.t('review.from')}
          value={from}
          onText={(next) => model.setDates({ from: next })}
        />
        <TextField
          type="date"
          label={i18n.t('review.to')}
          value={to}
          onText={(next) => model.setDates({ to: next })}
        />
      </div>
      {model.wrong.value && (
        <Notice tone="warning" announce>
          {i18n.t('review.wrongDates')}
        </Notice>
      )}
    </div>
  );
}
