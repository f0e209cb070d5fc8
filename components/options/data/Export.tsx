import { i18n } from '#i18n';
import type { DataModel } from '../../../utils/state/options-data.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';

export function Export({ data }: { data: DataModel }) {
  const busy = data.busy.value;
  return (
    <section class="section" aria-labelledby="data-export">
      <h2 id="data-export">{i18n.t('options.data.export')}</h2>
      <p id="export-private" class="private-mark">
        <Icon name="lock" />
        <span>{i18n.t('options.data.private')}</span>
      </p>
      <div class="choice">
        <Button
          look="primary"
          icon="download"
          off={busy !== null}
          describedBy="export-private export-all-hint"
          onPress={() => void data.exportAll()}
        >
          {i18n.t('options.data.exportAll')}
        </Button>
        <p id="export-all-hint" class="meta">
          {i18n.t('options.data.exportAllHint')}
        </p>
      </div>
      <div class="choice">
        <Button
          icon="download"
          off={busy !== null}
          describedBy="export-private export-markdown-hint"
          onPress={() => void data.exportMarkdown()}
        >
          {i18n.t('options.data.exportMarkdown')}
        </Button>
        <p id="export-markdown-hint" class="meta">
          {i18n.t('options.data.exportMarkdownHint')}
        </p>
      </div>
      <LiveRegion text={busy === 'export' || busy === 'markdown' ? i18n.t('options.data.exporting') : ''} />
    </section>
  );
}
