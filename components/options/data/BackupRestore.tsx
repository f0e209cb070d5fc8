import { i18n } from '#i18n';
import type { RestoreModel, Restoring } from '../../../utils/state/options-backup-restore.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatNumber } from '../format.ts';
import { refusalText } from '../words.ts';
import { BackupPreview } from './BackupPreview.tsx';
import { BackupProgress } from './BackupProgress.tsx';
import { BackupSealed } from './BackupSealed.tsx';

const accepted = '.json,.age,.txt,.asc,application/json';

export function BackupRestore({ restore }: { restore: RestoreModel }) {
  const state = restore.restoring.value;
  return (
    <section class="section" aria-labelledby="data-restore">
      <h2 id="data-restore">{i18n.t('options.data.restore')}</h2>
      {(state.status === 'idle' || state.status === 'refused') && (
        <>
          {state.status === 'refused' && <Refused state={state} />}
          <div class="choice">
            <FileButton
              accept={accepted}
              look="secondary"
              size="medium"
              onChoose={([file]) => file && void restore.read(file, file.name)}
            >
              {state.status === 'refused'
                ? i18n.t('options.data.restoreOther')
                : i18n.t('options.data.restoreChoose')}
            </FileButton>
            <p class="meta">{i18n.t('options.data.restoreHint')}</p>
          </div>
        </>
      )}
      {state.status === 'sealed' && <BackupSealed key={state.fileName} restore={restore} state={state} />}
      {state.status === 'reading' && (
        <BackupProgress
          text={i18n.t('options.data.restoreReading', { file: state.fileName })}
          advance={state.advance}
          onStop={restore.cancel}
        />
      )}
      {(state.status === 'ready' || state.status === 'restoring') && (
        <BackupPreview restore={restore} state={state} />
      )}
      <LiveRegion
        text={
          state.status === 'reading' ? i18n.t('options.data.restoreReading', { file: state.fileName }) : ''
        }
      />
    </section>
  );
}

function Refused({ state }: { state: Extract<Restoring, { status: 'refused' }> }) {
  return (
    <Notice tone="danger" announce>
      <p>
        <bdi>{i18n.t('options.data.restoreRefused', { file: state.fileName })}</bdi> {reasonText(state)}
      </p>
    </Notice>
  );
}

const reasonText = ({ reason, detail }: Extract<Restoring, { status: 'refused' }>): string => {
  if (reason === 'unreadable') return i18n.t('options.data.restoreUnreadable');
  if (reason === 'incomplete') return i18n.t('backup.incomplete');
  if (reason === 'backup-newer' && /^\d+$/.test(detail)) {
    return i18n.t('backup.newer', { version: formatNumber(Number(detail)) });
  }
  return refusalText(reason);
};
