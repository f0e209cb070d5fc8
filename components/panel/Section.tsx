import './session.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';

/** A part of the panel under its small heading, with at most one thing to do beside it. */
export function Section({
  title,
  act,
  children,
}: {
  title: ComponentChildren;
  act?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {act}
      </div>
      {children}
    </section>
  );
}

/** The same, closed until it is wanted. */
export function Fold({
  title,
  open,
  onToggle,
  children,
}: {
  title: ComponentChildren;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <Icon name="forward" size={14} />
        {title}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
