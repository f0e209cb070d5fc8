import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { Handoff, HandoffNote } from '../../../utils/domain/review/handoff.ts';
import { NoteText } from '../../notebook/NoteText.tsx';
import { kindText } from '../../notebook/texts.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Paper } from './Paper.tsx';

/** The handoff as the next manager sees it. */
export function HandoffPaper({ handoff, name }: { handoff: Handoff; name: string }) {
  const { cadenceDays, focus, actions, evidence, privateNotes, containsPrivate } = handoff;
  return (
    <Paper
      title={i18n.t('review.paper.handoff', { name })}
      isPrivate={containsPrivate}
      containsPrivate={containsPrivate}
    >
      <Facts facts={[handoff.role, handoff.level]} />
      {cadenceDays !== null && (
        <Part title={i18n.t('review.handoff.cadence')}>
          <p>{i18n.t('review.handoff.days', { days: cadenceDays })}</p>
        </Part>
      )}
      {focus.length > 0 && (
        <Part title={i18n.t('review.handoff.focus')}>
          {focus.map(({ id, competency, behaviours }) => (
            <div key={id}>
              <p dir="auto">{competency}</p>
              <ul class="review-items">
                {behaviours.map((text) => (
                  <li key={text} dir="auto">
                    {text}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Part>
      )}
      {actions.length > 0 && (
        <Part title={i18n.t('review.handoff.actions')}>
          <ul class="review-items">
            {actions.map(({ id, owner, text, due }) => (
              <li key={id}>
                <span dir="auto">{text}</span>
                <Facts
                  facts={[
                    owner === 'me' ? i18n.t('review.handoff.mine') : i18n.t('review.handoff.theirs'),
                    due === null ? null : i18n.t('review.handoff.due', { day: due }),
                  ]}
                />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {evidence.length > 0 && (
        <Part title={i18n.t('review.handoff.evidence')}>
          <Notes notes={evidence} />
        </Part>
      )}
      {privateNotes.length > 0 && (
        <Part title={i18n.t('review.handoff.privateNotes')}>
          <Notes notes={privateNotes} />
        </Part>
      )}
    </Paper>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Notes({ notes }: { notes: readonly HandoffNote[] }) {
  return (
    <ul class="review-items">
      {notes.map(({ id, day, kind, text, competencies }) => (
        <li key={id}>
          <Facts facts={[day, kindText(kind), ...competencies]} />
          <NoteText text={text} />
        </li>
      ))}
    </ul>
  );
}
