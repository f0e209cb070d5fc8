import './field.css';
import type { ComponentChildren } from 'preact';

/** A box to tick, with its words. */
export function Tick({
  children,
  checked,
  onTick,
}: {
  children: ComponentChildren;
  checked: boolean;
  onTick: (checked: boolean) => void;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
