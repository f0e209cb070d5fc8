import './notice.css';
import type { ComponentChildren } from 'preact';

/** Nothing here yet: the next step in one sentence. */
export function EmptyState({
  title,
  level = 2,
  children,
  action,
}: {
  title?: string;
  /** 1 where it is the heading of the whole page. */
  level?: 1 | 2;
  children?: ComponentChildren;
  action?: ComponentChildren;
}) {
  const Heading = `h${level}` as const;
  return (
    <div class="empty">
      {title && <Heading>{title}</Heading>}
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
