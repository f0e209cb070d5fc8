import type { ComponentChildren } from 'preact';

/** The title of a screen, one sentence on what it is for, and its one main action. */
export function ScreenHead({
  title,
  lead,
  action,
}: {
  title: string;
  lead?: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <header class="screen-head">
      <div class="screen-words">
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
      </div>
      {action && <div class="screen-action">{action}</div>}
    </header>
  );
}
