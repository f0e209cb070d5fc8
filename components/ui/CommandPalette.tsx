import './palette.css';
import type { TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Dialog } from './Dialog.tsx';
import { findCommands, type Command } from './commands.ts';
import { Icon } from './Icon.tsx';
import { Meta } from './Meta.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface PaletteTexts {
  title: string;
  close: string;
  search: string;
  /** Nothing is called that; what stands below comes nearest. */
  none: (query: string) => string;
}

/** Everything that can be done from here, found by its name. The arrow keys move, Enter does it, Escape closes. */
export function CommandPalette({
  commands,
  texts,
  onClose,
}: {
  commands: readonly Command[];
  texts: PaletteTexts;
  /** With the command that was chosen, which is done right after. */
  onClose: (chosen?: Command) => void;
}) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const { found, isSuggestion } = findCommands(commands, query);

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose(command);
    // The dialog gives the focus back as it goes; what the command focuses comes after that.
    setTimeout(command.run);
  };
  const move = (to: number) => {
    setAt(to);
    document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(Math.min(found.length - 1, at + 1));
    else if (event.key === 'ArrowUp') move(Math.max(0, at - 1));
    else if (event.key === 'Enter') run(found[at]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={texts.title} closeLabel={texts.close} onClose={() => onClose()}>
      <div class="palette">
        <input
          // It is opened by a key, to type at once.
          ref={(input) => input?.focus()}
          class="input"
          type="text"
          dir="auto"
          role="combobox"
          aria-label={texts.search}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          placeholder={texts.search}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span role="status">
          {isSuggestion ? (
            <Meta>{texts.none(query.trim().slice(0, 60))}</Meta>
          ) : (
            <VisuallyHidden>{found.length}</VisuallyHidden>
          )}
        </span>
        <div role="listbox" id={`${id}-list`} aria-label={texts.title}>
          {found.map((command, index) => (
            // The field keeps the focus and has the keys.
            <div
              key={command.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              class={index === at ? 'at' : ''}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => run(command)}
            >
              {command.icon ? <Icon name={command.icon} /> : <span />}
              <span dir="auto">{command.label}</span>
              {command.group && <Meta>{command.group}</Meta>}
            </div>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
