import './lock.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Refusal } from '../../utils/messaging/call.ts';
import type { LockGate } from '../../utils/state/lock-gate.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { refusalText } from './texts.ts';

/** One field and one button: nothing of the notebook is here while it is locked. `takesFocus`: nobody types elsewhere. */
export function Unlock({
  lock,
  level = 1,
  takesFocus = false,
}: {
  lock: LockGate;
  level?: 1 | 2;
  takesFocus?: boolean;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Refusal | null>(null);
  const Heading = `h${level}` as const;

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const unlock = async (): Promise<void> => {
    if (busy || typed === '') return;
    setBusy(true);
    const refused = await lock.unlock(typed);
    setBusy(false);
    setProblem(refused);
    // The field is read again with what is wrong.
    if (refused) {
      field.current?.focus();
      field.current?.select();
    }
  };

  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <Heading>
        <Icon name="lock" />
        {i18n.t('lock.locked.title')}
      </Heading>
      <p class="meta">{i18n.t('lock.locked.lead')}</p>
      <PassphraseField
        label={i18n.t('lock.passphrase')}
        known
        value={typed}
        onText={(text) => {
          setTyped(text);
          setProblem(null);
        }}
        error={problem && refusalText(problem)}
        inputRef={field}
      />
      <Button type="submit" look="primary" off={busy || typed === ''}>
        {busy ? i18n.t('lock.unlocking') : i18n.t('lock.unlock')}
      </Button>
    </form>
  );
}
