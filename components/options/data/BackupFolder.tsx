import { i18n } from '#i18n';
import type { FolderModel } from '../../../utils/state/options-backup-folder.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { formatTime } from '../format.ts';

/** A folder of the manager's into which a backup goes every day, where the browser has such a thing. */
export function BackupFolder({ model }: { model: FolderModel }) {
  return (
    <section class="section" aria-labelledby="data-folder">
      <h2 id="data-folder">{i18n.t('backup.folder.title')}</h2>
      {model.supported ? (
        <>
          <p class="meta">{i18n.t('backup.folder.lead')}</p>
          <Body model={model} />
        </>
      ) : (
        <p class="meta">{i18n.t('backup.folder.unsupported')}</p>
      )}
    </section>
  );
}

function Body({ model }: { model: FolderModel }) {
  const folder = model.folder.value;
  if (folder === null) return null;
  if (folder === 'none') return <Choose model={model} />;
  const outcome = model.outcome.value;
  const isLost = folder.state !== 'ready';
  return (
    <>
      <p>
        <bdi>{i18n.t('backup.folder.name', { name: folder.name })}</bdi>
      </p>
      <Facts
        facts={[
          folder.lastAt === null
            ? i18n.t('backup.folder.never')
            : i18n.t('backup.folder.last', { when: formatTime(folder.lastAt) }),
          folder.recipient === null ? null : i18n.t('backup.folder.sealed'),
        ]}
      />
      {isLost && (
        <Notice tone="warning" announce>
          <p>{i18n.t('backup.folder.lost')}</p>
        </Notice>
      )}
      {outcome === 'readable' && (
        <Notice tone="warning" announce>
          <p>{i18n.t('backup.folder.readable')}</p>
        </Notice>
      )}
      {outcome === 'failed' && (
        <Notice tone="danger" announce>
          <p>{i18n.t('backup.folder.failed')}</p>
        </Notice>
      )}
      <LiveRegion text={outcome === 'written' ? i18n.t('backup.folder.written') : ''} />
      <div class="row-actions">
        {isLost ? (
          <Button look="primary" onPress={() => void model.allow()}>
            {i18n.t('backup.folder.allow')}
          </Button>
        ) : (
          <Button off={model.busy.value} onPress={() => void model.writeNow()}>
            {i18n.t('backup.folder.writeNow')}
          </Button>
        )}
        <Button look="quiet" onPress={() => void model.forget()}>
          {i18n.t('backup.folder.forget')}
        </Button>
      </div>
    </>
  );
}

function Choose({ model }: { model: FolderModel }) {
  return (
    <>
      <Tick checked={model.protect.value} onTick={model.chooseProtect}>
        {i18n.t('backup.folder.protect')}
      </Tick>
      {model.protect.value && <p class="meta">{i18n.t('backup.folder.protectHint')}</p>}
      <div class="row-actions">
        <Button off={model.busy.value} onPress={() => void model.choose()}>
          {i18n.t('backup.folder.choose')}
        </Button>
      </div>
    </>
  );
}
