import type { ComponentChildren } from 'preact';

/** A table that scrolls by itself where it is wider than the window; reached by key, so that it can be scrolled so. */
export function ScrollTable({
  label,
  wide = false,
  children,
}: {
  label: string;
  /** Many columns: its first one keeps room for words. */
  wide?: boolean;
  children: ComponentChildren;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by key
    <div class="table-box" tabIndex={0} role="group" aria-label={label}>
      <table class={`table ${wide ? 'wide-table' : ''}`}>{children}</table>
    </div>
  );
}
