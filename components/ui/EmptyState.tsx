import './notice.css';
import type { ComponentChildren } from 'preact';

/** Nothing here yet: the next step in one sentence. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title?: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="empty">
      {title && <h2>{title}</h2>}
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
