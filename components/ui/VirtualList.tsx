import './virtual-list.css';
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { firstEndingAfter, toOffsets } from './offsets.ts';

/** Drawn beyond what is in sight, in px: enough for a turn of the wheel. */
const beyond = 600;
/** How far from the end of the list the next page is asked for. */
const nearEnd = 10;

const nextAt = (key: string, at: number, count: number): number | null => {
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'PageDown') return Math.min(count - 1, at + 10);
  if (key === 'PageUp') return Math.max(0, at - 10);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
};

/**
 * A long list of which only what is in sight is in the page, whatever scrolls it. The arrow keys move from entry to
 * entry; the one that has the focus stays in the page, wherever it is.
 */
export function VirtualList<T>({
  items,
  keyOf,
  draw,
  label,
  estimate,
  onNearEnd,
}: {
  items: readonly T[];
  keyOf: (item: T) => string;
  draw: (item: T) => ComponentChildren;
  label: string;
  /** Height of an entry not yet drawn, px. */
  estimate: number;
  onNearEnd?: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [sight, setSight] = useState({ from: 0, to: 900 });
  const [at, setAt] = useState(0);
  const focusing = useRef(false);

  const offsets = useMemo(
    () => toOffsets(items.map((item) => heights.current.get(keyOf(item)) ?? estimate)),
    [items, measured, estimate, keyOf],
  );

  useEffect(() => {
    const ending = new AbortController();
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const from = Math.max(0, Math.floor(-top / 100) * 100);
      const to = from + window.innerHeight;
      setSight((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    // Whatever scrolls, the window or a dialog: a scroll does not bubble, but it can be captured.
    document.addEventListener('scroll', look, { capture: true, passive: true, signal: ending.signal });
    window.addEventListener('resize', look, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  const first = firstEndingAfter(offsets, sight.from - beyond);
  const last = Math.min(items.length - 1, firstEndingAfter(offsets, sight.to + beyond));
  const shown = items.map((_, index) => index).slice(first, last + 1);
  const marked = Math.min(at, items.length - 1);
  if (marked >= 0 && marked < first) shown.unshift(marked);
  if (marked > last) shown.push(marked);

  useLayoutEffect(() => {
    const watcher = new ResizeObserver((entries) => {
      let changed = false;
      for (const { target } of entries) {
        const key = target instanceof HTMLElement ? target.dataset.key : undefined;
        const height = target instanceof HTMLElement ? target.offsetHeight : 0;
        if (key === undefined || height === 0 || heights.current.get(key) === height) continue;
        heights.current.set(key, height);
        changed = true;
      }
      if (changed) setMeasured((before) => before + 1);
    });
    for (const entry of list.current?.children ?? []) watcher.observe(entry);
    return () => watcher.disconnect();
  }, [first, last, items, marked]);

  useLayoutEffect(() => {
    if (!focusing.current) return;
    focusing.current = false;
    const entry = list.current?.querySelector<HTMLElement>(`:scope > [data-at="${at}"]`);
    entry?.focus();
    entry?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const isNearEnd = last >= items.length - nearEnd;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, items, onNearEnd]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLUListElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.parentElement !== event.currentTarget) return;
    const to = nextAt(event.key, Number(target.dataset.at), items.length);
    if (to === null) return;
    event.preventDefault();
    if (to === at) return;
    focusing.current = true;
    setAt(to);
  };

  return (
    <ul
      ref={list}
      class="virtual-list"
      aria-label={label}
      style={{ blockSize: `${offsets.at(-1) ?? 0}px` }}
      onKeyDown={onKeyDown}
    >
      {shown.map((index) => {
        const item = items[index] as T;
        const key = keyOf(item);
        return (
          <li
            key={key}
            data-key={key}
            data-at={index}
            {...{ tabIndex: index === marked ? 0 : -1 }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ insetBlockStart: `${offsets[index] ?? 0}px` }}
            onFocusIn={() => setAt(index)}
          >
            {draw(item)}
          </li>
        );
      })}
    </ul>
  );
}
