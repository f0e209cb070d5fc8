import { i18n } from '#i18n';
import { mostPages } from '../../../utils/state/options-printing.ts';
import type { PackModel } from '../../../utils/state/options-review-packs.ts';
import { Button } from '../../ui/Button.tsx';
import { formatNumber } from '../format.ts';

/** Off where it would be a pile of paper, with what to do about it. */
export function PrintButton<T>({ model, isPrivate }: { model: PackModel<T>; isPrivate: boolean }) {
  const tooLong = model.tooLong.value;
  return (
    <>
      <Button
        off={tooLong}
        describedBy={tooLong ? 'pack-too-long' : undefined}
        onPress={() => void model.print(isPrivate)}
      >
        {i18n.t('review.print')}
      </Button>
      {tooLong && (
        <span id="pack-too-long" class="meta" role="status">
          {i18n.t('exports.print.tooLong', {
            pages: formatNumber(model.pages.value),
            most: formatNumber(mostPages),
          })}
        </span>
      )}
    </>
  );
}
