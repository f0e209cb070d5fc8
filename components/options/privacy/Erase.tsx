import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { DataModel } from '../../../utils/state/options-data.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TypedWordDialog } from '../TypedWordDialog.tsx';

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

function EraseDialog({ data, onClose }: { data: DataModel; onClose: () => void }) {
  const erase = async (): Promise<void> => {
    if (await data.erase()) onClose();
  };
  return (
    <TypedWordDialog
      title={i18n.t('options.data.eraseTitle')}
      yes={i18n.t('options.data.eraseYes')}
      busy={data.busy.value === 'erase'}
      onYes={erase}
      onClose={onClose}
    >
      <p>{i18n.t('options.data.eraseLead')}</p>
      <p class="meta">{i18n.t('options.data.eraseUndo')}</p>
      <Button icon="download" off={data.busy.value !== null} onPress={() => void data.exportAll()}>
        {i18n.t('options.data.eraseExport')}
      </Button>
    </TypedWordDialog>
  );
}
