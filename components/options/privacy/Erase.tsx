import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { DataModel } from '../../../utils/state/options-data.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/Field.tsx';

export function Erase({ data }: { data: DataModel }) {
  const [open, setOpen] = useState(false);
  return (
    <section class="section" aria-labelledby="data-erase">
      <h2 id="data-erase">{i18n.t('options.data.erase')}</h2>
      {data.erased.value && (
        <Notice
          action={
            <Button look="accent" icon="undo" onPress={() => void data.unerase()}>
              {i18n.t('options.data.eraseBack')}
            </Button>
          }
        >
          {i18n.t('options.notice.erased')}
        </Notice>
      )}
      <div class="choice">
        <Button icon="bin" onPress={() => setOpen(true)}>
          {i18n.t('options.data.eraseOpen')}
        </Button>
        <p class="meta">{i18n.t('options.data.eraseLead')}</p>
      </div>
      {open && <EraseDialog data={data} onClose={() => setOpen(false)} />}
    </section>
  );
}

/** A typed word stands between a slip and everything being gone. */
function EraseDialog({ data, onClose }: { data: DataModel; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const word = i18n.t('options.data.eraseWord');
  const ready = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const erase = async (): Promise<void> => {
    if (ready && (await data.erase())) onClose();
  };
  return (
    <Dialog
      title={i18n.t('options.data.eraseTitle')}
      closeLabel={i18n.t('options.cancel')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onPress={onClose}>
            {i18n.t('options.cancel')}
          </Button>
          <Button look="danger" off={!ready || data.busy.value === 'erase'} onPress={() => void erase()}>
            {i18n.t('options.data.eraseYes')}
          </Button>
        </>
      }
    >
      <form
        class="section"
        onSubmit={(event) => {
          event.preventDefault();
          void erase();
        }}
      >
        <p>{i18n.t('options.data.eraseLead')}</p>
        <p class="meta">{i18n.t('options.data.eraseUndo')}</p>
        <Button icon="download" off={data.busy.value !== null} onPress={() => void data.exportAll()}>
          {i18n.t('options.data.eraseExport')}
        </Button>
        <TextField
          label={i18n.t('options.data.eraseType', { word: `“${word}”` })}
          value={typed}
          onText={setTyped}
        />
      </form>
    </Dialog>
  );
}
