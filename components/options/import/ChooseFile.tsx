import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import type { ImportModel } from '../../../utils/state/options-import.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { ScreenHead } from '../ScreenHead.tsx';

const accepted =
  '.csv,.tsv,.tab,.txt,.json,.xlsx,.xlsm,.ods,.zip,.yaml,.yml,.toml,.md,.markdown,.html,.htm,text/csv,text/tab-separated-values,application/json';

/** Tables, lists and headings, which plain text would lose. */
const structured = /<(?:table|ul|ol|h[1-6])\b/i;

export function ChooseFile({ importing }: { importing: ImportModel }) {
  const [over, setOver] = useState(false);
  const [empty, setEmpty] = useState(false);
  // `dragleave` also fires for every child the pointer passes: only the last one counts.
  const depth = useRef(0);
  const pasted = importing.pasted.value;
  const leave = (): void => {
    depth.current = 0;
    setOver(false);
  };
  return (
    <>
      <ScreenHead
        title={i18n.t('options.import.title')}
        lead={i18n.t('options.import.lead')}
        action={
          <ButtonLink look="quiet" href="#map">
            {i18n.t('options.import.back')}
          </ButtonLink>
        }
      />
      <div
        class={over ? 'drop over' : 'drop'}
        onDragEnter={(event) => {
          event.preventDefault();
          depth.current += 1;
          setOver(true);
        }}
        onDragLeave={() => {
          depth.current -= 1;
          if (depth.current <= 0) leave();
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          leave();
          const files = [...(event.dataTransfer?.files ?? [])];
          if (files.length > 0) void importing.readFiles(files);
        }}
      >
        <p class="drop-words">{over ? i18n.t('options.import.dropOver') : i18n.t('options.import.drop')}</p>
        <FileButton accept={accepted} multiple onChoose={(files) => void importing.readFiles(files)}>
          {i18n.t('options.import.choose')}
        </FileButton>
        <p class="meta">{i18n.t('options.import.kinds')}</p>
        <p class="meta">{i18n.t('options.import.limits')}</p>
      </div>
      <form
        class="section paste"
        onSubmit={(event) => {
          event.preventDefault();
          setEmpty(pasted.trim() === '');
          if (pasted.trim() !== '') void importing.readPasted();
        }}
      >
        <TextArea
          label={i18n.t('options.import.paste')}
          hint={i18n.t('options.import.pasteHint')}
          error={empty ? i18n.t('options.import.pasteEmpty') : null}
          rows={5}
          value={pasted}
          onPaste={(event) => {
            const html = event.clipboardData?.getData('text/html') ?? '';
            const text = event.clipboardData?.getData('text/plain') ?? '';
            if (pasted !== '' || text === '' || !structured.test(html)) return;
            event.preventDefault();
            setEmpty(false);
            importing.paste(text, html);
          }}
          onText={(text) => {
            setEmpty(false);
            importing.paste(text);
          }}
        />
        <div class="row-actions">
          <Button type="submit">{i18n.t('options.import.pasteRead')}</Button>
        </div>
      </form>
    </>
  );
}
