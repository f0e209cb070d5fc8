import { i18n } from '#i18n';
import {
  shortestPassphrase,
  type BackupModel,
  type BackupWork,
} from '../../../utils/state/options-backup.ts';
import { reminderText } from '../../notebook/backup.ts';
import { PassphraseField } from '../../notebook/PassphraseField.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { formatNumber } from '../format.ts';
import { BackupProgress } from './BackupProgress.tsx';

/** When the last backup was, and the next one: the whole notebook as one file, plain or under a passphrase. */
export function BackupSave({ backup }: { backup: BackupModel }) {
  const working = backup.working.value;
  return (
    <section class="section" aria-labelledby="data-backup">
      <h2 id="data-backup">{i18n.t('backup.title')}</h2>
      <p class="meta">{i18n.t('backup.lead')}</p>
      <Reminder backup={backup} />
      <p id="export-all-private" class="private-mark">
        <Icon name="lock" />
        <span>{i18n.t('options.data.private')}</span>
      </p>
      <Tick checked={backup.protect.value} onTick={backup.chooseProtect}>
        {i18n.t('backup.protect')}
      </Tick>
      {backup.protect.value && <Passphrase backup={backup} />}
      {backup.locked.value && !backup.protect.value && (
        <Notice tone="warning" announce>
          <p>{i18n.t('backup.readable')}</p>
        </Notice>
      )}
      {working ? (
        <BackupProgress text={workText(working)} advance={working} onStop={backup.stop} />
      ) : (
        <div class="choice">
          <Button
            look="primary"
            icon="download"
            describedBy="export-all-private export-all-hint"
            onPress={() => void backup.save()}
          >
            {i18n.t('options.data.exportAll')}
          </Button>
          <p id="export-all-hint" class="meta">
            {i18n.t('options.data.exportAllHint')}
          </p>
        </div>
      )}
    </section>
  );
}

function Reminder({ backup }: { backup: BackupModel }) {
  const loaded = backup.status.value;
  if (loaded.status !== 'ready' || loaded.value.tone === 'none') return null;
  const status = loaded.value;
  const text = <p>{reminderText(status)}</p>;
  if (status.tone === 'calm') return <Notice icon="check">{text}</Notice>;
  return (
    <Notice
      tone={status.tone === 'red' ? 'danger' : 'warning'}
      action={
        status.ask && (
          <Button look="quiet" size="small" onPress={() => void backup.later()}>
            {i18n.t('backup.later')}
          </Button>
        )
      }
    >
      {text}
    </Notice>
  );
}

function Passphrase({ backup }: { backup: BackupModel }) {
  const problem = backup.problem.value;
  return (
    <div class="backup-secret">
      <PassphraseField
        label={i18n.t('backup.passphrase')}
        hint={i18n.t('backup.protectHint')}
        error={
          problem === 'short' ? i18n.t('backup.short', { count: formatNumber(shortestPassphrase) }) : null
        }
        value={backup.passphrase.value}
        onText={backup.typePassphrase}
        known={false}
      />
      <PassphraseField
        label={i18n.t('backup.again')}
        error={problem === 'differs' ? i18n.t('backup.differs') : null}
        value={backup.again.value}
        onText={backup.typeAgain}
        known={false}
      />
    </div>
  );
}

const workText = ({ step, done, total }: BackupWork): string =>
  step === 'seal'
    ? i18n.t('backup.sealing')
    : i18n.t('backup.reading', { done: formatNumber(done), total: formatNumber(total) });
