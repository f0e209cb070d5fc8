import './text.css';
import type { ComponentChildren } from 'preact';

/** Small and grey: the reason or the date beside the thing itself. */
export function Meta({ children, id }: { children: ComponentChildren; id?: string }) {
  return (
    <span id={id} class="meta">
      {children}
    </span>
  );
}
