import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/Field.tsx';

/** A typed word stands between a slip and everything being gone. */
export function TypedWordDialog({
  title,
  yes,
  busy,
  onYes,
  onClose,
  children,
}: {
  title: string;
  /** On the button that does it. */
  yes: string;
  busy: boolean;
  onYes: () => Promise<void>;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const [typed, setTyped] = useState('');
  const word = i18n.t('options.data.eraseWord');
  const ready = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <Dialog
      title={title}
      closeLabel={i18n.t('options.cancel')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onPress={onClose}>
            {i18n.t('options.cancel')}
          </Button>
          <Button look="danger" off={!ready || busy} onPress={() => void onYes()}>
            {yes}
          </Button>
        </>
      }
    >
      <form
        class="section"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void onYes();
        }}
      >
        {children}
        <TextField
          label={i18n.t('options.data.eraseType', { word: `“${word}”` })}
          value={typed}
          onText={setTyped}
        />
      </form>
    </Dialog>
  );
}
