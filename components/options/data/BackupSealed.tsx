import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RestoreModel, Restoring } from '../../../utils/state/options-backup-restore.ts';
import { PassphraseField } from '../../notebook/PassphraseField.tsx';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';

/** A protected backup waits for its passphrase, or for the key it was made for. */
export function BackupSealed({
  restore,
  state,
}: {
  restore: RestoreModel;
  state: Extract<Restoring, { status: 'sealed' }>;
}) {
  const [secret, setSecret] = useState('');
  const isKey = state.needs === 'key';
  const unlock = (): void => void (secret !== '' && restore.unlock(secret));
  return (
    <form
      class="section restore-preview"
      onSubmit={(event) => {
        event.preventDefault();
        unlock();
      }}
    >
      <h3>
        <bdi>{i18n.t('backup.sealedTitle', { file: state.fileName })}</bdi>
      </h3>
      <p class="meta">{i18n.t(isKey ? 'backup.keyLead' : 'backup.sealedLead')}</p>
      <div class="backup-secret">
        <PassphraseField
          label={i18n.t(isKey ? 'backup.key' : 'backup.passphrase')}
          error={state.wrong ? i18n.t('backup.wrong') : null}
          value={secret}
          onText={setSecret}
          known
        />
      </div>
      <div class="row-actions">
        <Button look="primary" type="submit" off={secret === '' || state.opening}>
          {i18n.t(state.opening ? 'backup.opening' : 'backup.unlock')}
        </Button>
        {isKey && (
          <FileButton
            accept=".txt,text/plain"
            look="secondary"
            size="medium"
            onChoose={([file]) => void file?.text().then((text) => restore.unlock(text))}
          >
            {i18n.t('backup.keyChoose')}
          </FileButton>
        )}
        <Button look="quiet" onPress={restore.cancel}>
          {i18n.t('options.cancel')}
        </Button>
      </div>
      <LiveRegion
        urgent
        text={state.wrong ? i18n.t('backup.wrong') : state.opening ? i18n.t('backup.opening') : ''}
      />
    </form>
  );
}
