import { i18n } from '#i18n';
import type { PackModel } from '../../../utils/state/options-review-packs.ts';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** From when to when. */
export function Period<T>({ model }: { model: PackModel<T> }) {
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
