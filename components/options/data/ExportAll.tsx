import { i18n } from '#i18n';
import type { DataModel } from '../../../utils/state/options-data.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** The whole notebook as one file that can be restored. */
export function ExportAll({ data }: { data: DataModel }) {
  return (
    <section class="section" aria-labelledby="data-all">
      <h2 id="data-all">{i18n.t('options.data.exportAll')}</h2>
      <p id="export-all-private" class="private-mark">
        <Icon name="lock" />
        <span>{i18n.t('options.data.private')}</span>
      </p>
      <div class="choice">
        <Button
          icon="download"
          off={data.busy.value !== null}
          describedBy="export-all-private export-all-hint"
          onPress={() => void data.exportAll()}
        >
          {i18n.t('options.data.exportAll')}
        </Button>
        <p id="export-all-hint" class="meta">
          {i18n.t('options.data.exportAllHint')}
        </p>
      </div>
    </section>
  );
}
