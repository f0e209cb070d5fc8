import './backup.css';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { createPopupBackup } from '../../utils/state/popup-backup.ts';
import type { Popup } from '../../utils/state/popup.ts';
import { reminderText } from '../notebook/backup.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';

/** When the last backup was; while one is due, the backup by one press. */
export function PopupBackup({ popup }: { popup: Popup }) {
  const backup = useMemo(() => createPopupBackup(popup.backup), [popup]);
  const status = backup.status.value;
  if (!status) return null;
  const state = backup.state.value;
  const said = state === 'saved' || state === 'failed' ? i18n.t(`backup.${state}`) : '';
  return (
    <div class={`popup-backup ${status.tone}`}>
      <p class="meta">
        {status.tone !== 'calm' && <Icon name="warning" size={14} />}
        <span>{reminderText(status)}</span>
      </p>
      {said !== '' && <p class="meta">{said}</p>}
      <LiveRegion text={said} />
      {(status.ask || state === 'failed') && state !== 'saved' && (
        <span class="popup-backup-acts">
          <Button size="small" icon="download" off={state === 'busy'} onPress={() => void backup.save()}>
            {i18n.t('backup.now')}
          </Button>
          {status.ask && (
            <Button look="quiet" size="small" onPress={() => void backup.later()}>
              {i18n.t('backup.later')}
            </Button>
          )}
        </span>
      )}
    </div>
  );
}
