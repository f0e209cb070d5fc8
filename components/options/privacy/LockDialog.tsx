import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { LockModel } from '../../../utils/state/options-lock.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalText } from '../words.ts';

/** A form over the page that ends in one act; it stays open when it was refused, with the reason. */
export function LockDialog({
  lock,
  title,
  act,
  ready,
  danger = false,
  onSubmit,
  onClose,
  children,
}: {
  lock: LockModel;
  title: string;
  act: string;
  ready: boolean;
  danger?: boolean;
  onSubmit: () => Promise<boolean>;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const busy = lock.busy.value !== null;
  const problem = lock.problem.value;
  const submit = async (): Promise<void> => {
    if (ready && !busy && (await onSubmit())) onClose();
  };
  return (
    <Dialog
      title={title}
      closeLabel={i18n.t('options.cancel')}
      onClose={() => busy || onClose()}
      footer={
        <>
          <Button look="quiet" off={busy} onPress={onClose}>
            {i18n.t('options.cancel')}
          </Button>
          <Button look={danger ? 'danger' : 'primary'} off={!ready || busy} onPress={() => void submit()}>
            {busy ? i18n.t('lock.working') : act}
          </Button>
        </>
      }
    >
      <form
        class="section"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
        {problem && (
          <Notice tone="warning" announce>
            {refusalText(problem)}
          </Notice>
        )}
        {/* Enter in a field sends the form; the button in sight stands in the foot. */}
        <button type="submit" hidden>
          {act}
        </button>
      </form>
    </Dialog>
  );
}
