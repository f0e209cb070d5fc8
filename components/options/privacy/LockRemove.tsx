import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { LockModel } from '../../../utils/state/options-lock.ts';
import { PassphraseField } from '../../notebook/PassphraseField.tsx';
import { LockDialog } from './LockDialog.tsx';

export function LockRemove({ lock, onClose }: { lock: LockModel; onClose: () => void }) {
  const [current, setCurrent] = useState('');
  return (
    <LockDialog
      lock={lock}
      title={i18n.t('lock.remove')}
      act={i18n.t('lock.removeYes')}
      ready={current !== ''}
      danger
      onSubmit={() => lock.remove(current)}
      onClose={onClose}
    >
      <p>{i18n.t('lock.removeLead')}</p>
      <PassphraseField label={i18n.t('lock.current')} known value={current} onText={setCurrent} />
    </LockDialog>
  );
}
