import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import { formatDays } from '../notebook/format.ts';
import { Section } from './Section.tsx';

const cycleText = ({ phase, endsInDays }: NonNullable<Brief['cycle']>): string =>
  endsInDays === 0
    ? i18n.t(`session.cycle.today.${phase}`)
    : i18n.t(`session.cycle.ends.${phase}`, { days: formatDays(endsInDays) });

/** What is different today: the company's year, the person's pathway, how it is held. */
export function ThisTime({ brief }: { brief: Brief }) {
  const lines = [brief.cycle ? cycleText(brief.cycle) : '', brief.variant, brief.formatHow].filter(
    (line) => line !== '',
  );
  if (lines.length === 0) return null;
  return (
    <Section title={i18n.t('session.thisTime')}>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}
