import '../import/import.css';
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { PackImportModel } from '../../../utils/state/options-playbook-import.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { refusalText } from '../words.ts';
import { PackDryRun } from './PackDryRun.tsx';

const accepted = '.json,.md,.markdown,application/json,text/markdown';

/** From a file or a text to a pack in use: nothing is changed before Apply. */
export function PackImport({ importing }: { importing: PackImportModel }) {
  const state = importing.state.value;
  switch (state.status) {
    case 'idle':
      return <Choose importing={importing} />;
    case 'reading':
      return (
        <>
          <ScreenHead title={i18n.t('options.import.reading', { file: state.name })} />
          <progress class="reading-bar" aria-label={i18n.t('options.import.reading', { file: state.name })} />
        </>
      );
    case 'failed':
      return (
        <>
          <ScreenHead title={i18n.t('options.import.failedTitle')} lead={state.name} />
          <Notice tone="warning" announce>
            {state.reason === 'unreadable'
              ? i18n.t('options.import.failed.unreadable')
              : refusalText(state.reason)}
          </Notice>
          <div class="row-actions">
            <Button look="primary" size="large" onPress={importing.reset}>
              {i18n.t('options.import.other')}
            </Button>
          </div>
        </>
      );
    case 'ready':
      return <PackDryRun importing={importing} preview={state.preview} />;
  }
}

function Choose({ importing }: { importing: PackImportModel }) {
  const [over, setOver] = useState(false);
  return (
    <>
      <ScreenHead
        title={i18n.t('packs.bring')}
        lead={i18n.t('packs.import.lead')}
        action={
          <ButtonLink look="quiet" href="#playbook">
            {i18n.t('packs.import.back')}
          </ButtonLink>
        }
      />
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          // Also fires for every child the pointer passes.
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) void importing.readFile(file);
        }}
      >
        <p class="drop-words">{over ? i18n.t('options.import.dropOver') : i18n.t('options.import.drop')}</p>
        <FileButton accept={accepted} onChoose={([file]) => file && void importing.readFile(file)}>
          {i18n.t('options.import.choose')}
        </FileButton>
        <p class="meta">{i18n.t('packs.import.kinds')}</p>
        <p class="meta drop-forms">
          <a href="/schema/playbook.schema.json" target="_blank" rel="noreferrer noopener">
            {i18n.t('packs.import.schema')}
          </a>
          <a href="/schema/playbook-markdown.md" target="_blank" rel="noreferrer noopener">
            {i18n.t('packs.import.markdown')}
          </a>
        </p>
      </div>
      <Paste importing={importing} />
    </>
  );
}

function Paste({ importing }: { importing: PackImportModel }) {
  const [empty, setEmpty] = useState(false);
  const text = importing.pasted.value;
  return (
    <form
      class="section paste"
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(text.trim() === '');
        if (text.trim() !== '') void importing.readPasted();
      }}
    >
      <TextArea
        label={i18n.t('packs.import.paste')}
        hint={i18n.t('packs.import.pasteHint')}
        error={empty ? i18n.t('packs.import.pasteEmpty') : null}
        rows={5}
        value={text}
        onText={(next) => {
          setEmpty(false);
          importing.paste(next);
        }}
      />
      <div class="row-actions">
        <Button type="submit">{i18n.t('options.import.pasteRead')}</Button>
      </div>
    </form>
  );
}
