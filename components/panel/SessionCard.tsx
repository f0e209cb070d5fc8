import './sheets.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Session, SessionCard as Card } from '../../utils/domain/records.ts';
import type { SessionChange } from '../../utils/state/panel-sitting.ts';
import { Chip } from '../ui/Chip.tsx';
import { Section } from './Section.tsx';

const yesNo = [true, false] as const;

/** How the session went, never how the person is: one tap each, and the same tap takes it back. */
export function SessionCard({
  session,
  brief,
  onSay,
}: {
  session: Session | null;
  brief: Brief;
  onSay: (change: SessionChange) => void;
}) {
  const card = session?.card ?? {};
  const energy = session?.energy;
  /** What is not said is not in it. */
  const set = (change: Card) => {
    const next = Object.entries({ ...card, ...change }).filter(([, value]) => value !== undefined);
    onSay({ card: Object.fromEntries(next) });
  };
  const them = brief.person ? i18n.t('session.card.talked.them') : i18n.t('session.card.talked.group');
  return (
    <Section title={i18n.t('session.card.title')}>
      <p class="meta section-note">{i18n.t('session.card.lead')}</p>
      <div class="scorecard">
        <Line label={i18n.t('session.card.outcome')}>
          {(['clear', 'partly', 'none'] as const).map((value) => (
            <Chip
              key={value}
              pressed={card.outcome === value}
              onPress={() => set({ outcome: card.outcome === value ? undefined : value })}
            >
              {i18n.t(`session.card.outcomes.${value}`)}
            </Chip>
          ))}
        </Line>
        {(['behaviourNamed', 'actionAgreed'] as const).map((question) => (
          <Line key={question} label={i18n.t(`session.card.${question}`)}>
            {yesNo.map((value) => (
              <Chip
                key={String(value)}
                pressed={card[question] === value}
                onPress={() => set({ [question]: card[question] === value ? undefined : value })}
              >
                {value ? i18n.t('session.card.yes') : i18n.t('session.card.no')}
              </Chip>
            ))}
          </Line>
        ))}
        <Line label={i18n.t('session.card.talkedMore')}>
          {(['me', 'even', 'them'] as const).map((value) => (
            <Chip
              key={value}
              pressed={card.talked === value}
              onPress={() => set({ talked: card.talked === value ? undefined : value })}
            >
              {value === 'them' ? them : i18n.t(`session.card.talked.${value}`)}
            </Chip>
          ))}
        </Line>
        <Line label={i18n.t('session.card.energy')}>
          {(['low', 'steady', 'high'] as const).map((value) => (
            <Chip
              key={value}
              pressed={energy === value}
              onPress={() => onSay({ energy: energy === value ? null : value })}
            >
              {i18n.t(`session.card.energies.${value}`)}
            </Chip>
          ))}
        </Line>
      </div>
    </Section>
  );
}

function Line({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="score-line" role="group" aria-label={label}>
      <span>{label}</span>
      <span class="chips">{children}</span>
    </div>
  );
}
