import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlaybookEditor } from '../../../utils/state/options-playbook-editor.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { formatList } from '../format.ts';

/** What an edit in place has in common: focus in and back, Escape, Save that says what has to be put right first. */
export function EditorFrame({
  editor,
  label,
  problems,
  home,
  children,
}: {
  editor: PlaybookEditor;
  label: string;
  /** Names of the fields that are not right. */
  problems: readonly string[];
  /** Selector of what was there before: it gets the focus back. */
  home: string;
  children: ComponentChildren;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [told, setTold] = useState('');

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);
  useLayoutEffect(
    () => () => {
      // After the list has been drawn again.
      requestAnimationFrame(() => document.querySelector<HTMLElement>(`${home} button`)?.focus());
    },
    [home],
  );

  const save = async (): Promise<void> => {
    setTold('');
    if (await editor.save()) return;
    setTold('again');
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };

  return (
    <form
      ref={form}
      class="playbook-editor"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) editor.close();
      }}
    >
      {children}
      <LiveRegion
        text={
          told !== '' && problems.length > 0 ? i18n.t('packs.form.fix', { fields: formatList(problems) }) : ''
        }
        urgent
      />
      <div class="row-actions">
        <Button look="primary" type="submit" off={editor.saving.value}>
          {i18n.t('packs.form.save')}
        </Button>
        <Button look="quiet" onPress={editor.close}>
          {i18n.t('options.cancel')}
        </Button>
      </div>
    </form>
  );
}
