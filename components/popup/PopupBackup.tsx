import './backup.css';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { createPopupBackup, type PopupBackupState } from '../../utils/state/popup-backup.ts';
import type { Popup } from '../../utils/state/popup.ts';
import { reminderText } from '../notebook/backup.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';

const sayings: Partial<Record<PopupBackupState, () => string>> = {
  saved: () => i18n.t('backup.saved'),
  failed: () => i18n.t('backup.failed'),
  protect: () => i18n.t('backup.readable'),
};

/** When the last backup was; while one is due, the backup by one press. `href`: where a protected one is made. */
export function PopupBackup({ popup, href }: { popup: Popup; href: string }) {
  const backup = useMemo(() => createPopupBackup(popup.backup), [popup]);
  const status = backup.status.value;
  if (!status) return null;
  const state = backup.state.value;
  const said = sayings[state]?.() ?? '';
  return (
    <div class={`popup-backup ${status.tone}`}>
      <p class="meta">
        {status.tone !== 'calm' && <Icon name="warning" size={14} />}
        <span>{reminderText(status)}</span>
      </p>
      {said !== '' && <p class="meta">{said}</p>}
      <LiveRegion text={said} />
      {state === 'protect' && (
        <span class="popup-backup-acts">
          <ButtonLink size="small" href={href} newTab>
            {i18n.t('backup.protectGo')}
          </ButtonLink>
        </span>
      )}
      {(status.ask || state === 'failed') && state !== 'saved' && state !== 'protect' && (
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
