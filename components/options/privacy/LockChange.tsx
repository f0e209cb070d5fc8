import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { LockModel } from '../../../utils/state/options-lock.ts';
import { PassphraseField } from '../../notebook/PassphraseField.tsx';
import { LockDialog } from './LockDialog.tsx';
import { isChosen, LockNewPassphrase } from './LockNewPassphrase.tsx';

export function LockChange({ lock, onClose }: { lock: LockModel; onClose: () => void }) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState({ typed: '', again: '' });
  return (
    <LockDialog
      lock={lock}
      title={i18n.t('lock.change')}
      act={i18n.t('lock.changeYes')}
      ready={current !== '' && isChosen(next)}
      onSubmit={() => lock.change(current, next.typed)}
      onClose={onClose}
    >
      <PassphraseField label={i18n.t('lock.current')} known value={current} onText={setCurrent} />
      <LockNewPassphrase value={next} onChange={setNext} />
    </LockDialog>
  );
}
