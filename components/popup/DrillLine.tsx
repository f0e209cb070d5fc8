import { i18n } from '#i18n';
import type { Popup } from '../../utils/state/popup.ts';
import { Icon } from '../ui/Icon.tsx';

/** The drill of the day, once it is known: one line that leads to it. */
export function DrillLine({ popup, href }: { popup: Popup; href: string }) {
  const title = popup.drill.value;
  if (title === null) return null;
  return (
    <a class="drill-line" href={href} target="_blank" rel="noreferrer noopener">
      <Icon name="coaching" size={14} />
      <span>{i18n.t('learning.practice.line')}</span>
      <bdi class="meta">{title}</bdi>
    </a>
  );
}
