import './text.css';
import type { ComponentChildren } from 'preact';

/** Read aloud, not drawn. */
export function VisuallyHidden({
  children,
  as: Tag = 'span',
}: {
  children: ComponentChildren;
  as?: 'span' | 'h1';
}) {
  return <Tag class="visually-hidden">{children}</Tag>;
}
