import './notice.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type NoticeTone = 'plain' | 'warning' | 'danger';

const icons: Record<NoticeTone, IconName> = { plain: 'info', warning: 'warning', danger: 'warning' };

/** One sentence that matters now, and what can be done about it. `danger` only when data is at risk. */
export function Notice({
  children,
  tone = 'plain',
  icon,
  action,
  announce = false,
}: {
  children: ComponentChildren;
  tone?: NoticeTone;
  icon?: IconName;
  action?: ComponentChildren;
  /** Read aloud when it appears. */
  announce?: boolean;
}) {
  return (
    <div class={`notice ${tone}`} role={announce ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <Icon name={icon ?? icons[tone]} />
      <div class="notice-text">{children}</div>
      {action && <div class="notice-action">{action}</div>}
    </div>
  );
}
