import './notebook.css';
import type { TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { behavioursLimit } from '../../utils/domain/limits.ts';
import type { BehaviourTag } from '../../utils/domain/records.ts';
import { matchBehaviours, type ListedBehaviour } from '../../utils/state/behaviours.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Meta } from '../ui/Meta.tsx';

/** Enough to find by scrolling; whoever wants more searches. */
const mostShown = 50;

/** Search and choose up to three; the arrow keys move, Enter ties and unties, Escape closes. */
export function BehaviourPicker({
  all,
  chosen,
  onChoose,
  onDrop,
  onClose,
}: {
  all: readonly ListedBehaviour[];
  chosen: readonly BehaviourTag[];
  onChoose: (tag: BehaviourTag) => void;
  onDrop: (behaviourId: string) => void;
  onClose: () => void;
}) {
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  useLayoutEffect(() => search.current?.focus(), []);

  const found = matchBehaviours(all, query).slice(0, mostShown);
  const isChosen = (tag: BehaviourTag) => chosen.some((one) => one.behaviourId === tag.behaviourId);
  const full = chosen.length >= behavioursLimit;

  const toggle = (tag: BehaviourTag) => {
    if (isChosen(tag)) onDrop(tag.behaviourId);
    else if (!full) onChoose(tag);
  };
  const move = (to: number) => {
    setAt(to);
    document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const marked = found[at];
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'ArrowDown') move(Math.min(found.length - 1, at + 1));
    else if (event.key === 'ArrowUp') move(Math.max(0, at - 1));
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      if (marked) toggle(marked.tag);
    } else return;
    event.preventDefault();
  };

  return (
    <div class="picker">
      <div class="picker-head">
        <input
          ref={search}
          class="input"
          type="text"
          dir="auto"
          role="combobox"
          aria-label={i18n.t('notebook.tagSearch')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          placeholder={i18n.t('notebook.tagSearch')}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton icon="close" label={i18n.t('notebook.tagClose')} onPress={onClose} />
      </div>
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={i18n.t('notebook.tagList')}
        aria-multiselectable="true"
      >
        {found.map(({ tag, area }, index) => (
          // The search field keeps the focus and has the keys.
          <div
            key={tag.behaviourId}
            id={`${id}-${index}`}
            role="option"
            aria-selected={isChosen(tag)}
            class={index === at ? 'at' : ''}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => toggle(tag)}
          >
            {isChosen(tag) ? <Icon name="check" /> : <span />}
            <span dir="auto">{tag.text}</span>
            <Meta>{area ? `${tag.competency} · ${area}` : tag.competency}</Meta>
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <Meta>
          {all.length === 0
            ? i18n.t('notebook.tagEmpty')
            : i18n.t('notebook.tagNone', { query: query.slice(0, 60) })}
        </Meta>
      )}
      {full && <Meta>{i18n.t('notebook.tagFull')}</Meta>}
    </div>
  );
}
