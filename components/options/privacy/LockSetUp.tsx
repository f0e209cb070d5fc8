import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { idleChoices, usualIdle, type LockModel } from '../../../utils/state/options-lock.ts';
import { formatLongMinutes } from '../../notebook/format.ts';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { LockDialog } from './LockDialog.tsx';
import { isChosen, LockNewPassphrase } from './LockNewPassphrase.tsx';

/** A typed word stands for having understood that nobody can help with a forgotten passphrase. */
export function LockSetUp({ lock, onClose }: { lock: LockModel; onClose: () => void }) {
  const [passphrase, setPassphrase] = useState({ typed: '', again: '' });
  const [idle, setIdle] = useState(usualIdle);
  const [word, setWord] = useState('');
  const wanted = i18n.t('lock.word');
  const understood = word.trim().toLocaleLowerCase() === wanted.toLocaleLowerCase();
  return (
    <LockDialog
      lock={lock}
      title={i18n.t('lock.setUpTitle')}
      act={i18n.t('lock.setUpYes')}
      ready={isChosen(passphrase) && understood}
      onSubmit={() => lock.setUp(passphrase.typed, idle)}
      onClose={onClose}
    >
      <p>{i18n.t('lock.setUpLead')}</p>
      <LockNewPassphrase value={passphrase} onChange={setPassphrase} />
      <Select
        label={i18n.t('lock.idle')}
        hint={i18n.t('lock.idleHint')}
        options={idleChoices.map((minutes) => ({
          value: String(minutes),
          label: formatLongMinutes(minutes),
        }))}
        value={String(idle)}
        onChoose={(value) => setIdle(idleChoices.find((minutes) => String(minutes) === value) ?? usualIdle)}
      />
      <Notice tone="warning">{i18n.t('lock.limits.forgotten')}</Notice>
      <TextField label={i18n.t('lock.type', { word: `“${wanted}”` })} value={word} onText={setWord} />
    </LockDialog>
  );
}
