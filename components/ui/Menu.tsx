import './menu.css';
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';
import { placeBeside } from './place.ts';

export interface MenuItem {
  label: string;
  icon?: IconName;
  /** One of a set: said aloud and marked. */
  checked?: boolean;
  onChoose: () => void;
}

const toItem = (key: string, at: number, count: number): number | null => {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
};

/** A button that opens a short list of things to do, in the browser's top layer. */
export function Menu({
  label,
  trigger,
  triggerClass = 'icon-button medium',
  items,
}: {
  label: string;
  trigger: ComponentChildren;
  triggerClass?: string;
  items: readonly MenuItem[];
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = list.current;
    if (!open || !element || !button.current) return;
    const closing = new AbortController();
    element.showPopover();
    placeBeside(element, button.current);
    element.addEventListener(
      'toggle',
      (event) => {
        if ((event as ToggleEvent).newState === 'closed') setOpen(false);
      },
      { signal: closing.signal },
    );
    element.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
    return () => closing.abort();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      if (event.key === 'Escape') event.preventDefault();
      close();
      return;
    }
    const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')];
    const to = toItem(event.key, entries.indexOf(document.activeElement as HTMLElement), entries.length);
    if (to === null) return;
    event.preventDefault();
    entries[to]?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class={triggerClass}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {trigger}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          class="menu"
          popover="auto"
          role="menu"
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.checked}
              tabIndex={-1}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              <span class="menu-mark">
                {item.icon && <Icon name={item.icon} />}
                {item.checked && <Icon name="check" />}
              </span>
              <span dir="auto">{item.label}</span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
