import './text.css';
import type { ComponentChildren } from 'preact';

/** Read aloud, not drawn. */
export function VisuallyHidden({ children }: { children: ComponentChildren }) {
  return <span class="visually-hidden">{children}</span>;
}
