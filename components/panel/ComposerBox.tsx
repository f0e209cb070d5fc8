import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { ComposerKind } from '../../utils/state/composer.ts';
import type { Panel } from '../../utils/state/panel.ts';
import {
  ComposeProblem,
  ComposeSaved,
  Counter,
  PromiseFields,
  TiedBehaviours,
} from '../notebook/ComposeExtras.tsx';
import { WordingHints } from '../notebook/later-parts.ts';
import { KindChips } from '../notebook/KindChips.tsx';
import { Button } from '../ui/Button.tsx';
import { useGrowing } from '../ui/grow.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Meta } from '../ui/Meta.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useLinks } from './links.ts';

const kinds: readonly ComposerKind[] = ['observation', 'praise', 'concern', 'idea', 'promise'];

/** Where one writes. It is always in reach, and grows with what is typed. */
export function ComposerBox({ panel, brief }: { panel: Panel; brief: Brief }) {
  const { composer } = panel;
  const id = useId();
  const links = useLinks();
  const [picking, setPicking] = useState(false);
  const evaluation = brief.mode === 'evaluation';
  const promise = composer.kind.value === 'promise';
  const text = composer.text.value;
  const over = composer.left.value < 0;
  const area = useRef<HTMLTextAreaElement>(null);
  useGrowing(area, text);
  const placeholder = evaluation
    ? i18n.t('notebook.evaluationPlaceholder')
    : promise
      ? i18n.t('notebook.promisePlaceholder')
      : i18n.t('notebook.placeholder');

  const save = () => void composer.save().then((saved) => saved && setPicking(false));
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  const bare = text.trim() === '';

  return (
    <form
      class="compose"
      aria-label={i18n.t('notebook.note')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={onKeyDown}
    >
      <label>
        <VisuallyHidden>{i18n.t('notebook.note')}</VisuallyHidden>
        <textarea
          ref={area}
          class={text === '' ? 'input' : 'input private'}
          dir="auto"
          autocomplete="off"
          rows={1}
          value={text}
          placeholder={placeholder}
          aria-describedby={`${id}-problem`}
          aria-invalid={over ? 'true' : undefined}
          onInput={(event) => {
            composer.type(event.currentTarget.value);
            // A text that was refused must not stand in the box.
            event.currentTarget.value = composer.text.value;
          }}
          onBlur={composer.flush}
        />
      </label>
      {text !== '' && !promise && composer.kind.value !== 'idea' && (
        <WordingHints
          text={text}
          answers={composer.wording.value}
          now={panel.now}
          onAnswer={composer.answer}
          onEdit={({ start, word }) => {
            area.current?.focus();
            area.current?.setSelectionRange(start, start + word.length);
          }}
        />
      )}
      <TiedBehaviours
        composer={composer}
        behaviours={panel.behaviours}
        personId={brief.person?.id ?? null}
        picking={picking}
        onClose={() => setPicking(false)}
      />
      {promise && <PromiseFields composer={composer} them={brief.person?.name ?? null} />}
      {!brief.person && brief.state !== 'group' && text !== '' && <Meta>{i18n.t('notebook.inbox')}</Meta>}
      <ComposeProblem
        id={`${id}-problem`}
        composer={composer}
        exportHref={links.options('data')}
        onReload={links.reload}
      />
      <div class="compose-row">
        <KindChips
          name="kind"
          kinds={evaluation || !brief.person ? kinds.filter((kind) => kind !== 'promise') : kinds}
          value={composer.kind.value}
          onChoose={(kind) => composer.set({ kind })}
        />
        {!promise && (
          <IconButton
            icon="tag"
            size="small"
            label={i18n.t('notebook.tag')}
            expanded={picking}
            onPress={() => setPicking(!picking)}
          />
        )}
        <span class="compose-save">
          <Counter composer={composer} />
          <ComposeSaved composer={composer} />
          <Button look="primary" type="submit" off={bare || over || composer.saving.value}>
            {composer.saving.value ? i18n.t('notebook.saving') : i18n.t('notebook.save')}
          </Button>
        </span>
      </div>
    </form>
  );
}
