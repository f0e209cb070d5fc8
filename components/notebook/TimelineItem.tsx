import './timeline.css';
import { i18n } from '#i18n';
import type { Goal, Note, Session } from '../../utils/domain/records.ts';
import { noteLimit } from '../../utils/domain/limits.ts';
import type { WordingAnswers } from '../../utils/domain/wording/answers.ts';
import type { TimelineEntry } from '../../utils/domain/timeline.ts';
import type { PersonModel } from '../../utils/state/options-person.ts';
import { Button } from '../ui/Button.tsx';
import { Badge } from '../ui/Chip.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Meta } from '../ui/Meta.tsx';
import { UserText } from '../ui/UserText.tsx';
import { formatDate, formatDay, formatMoment } from './format.ts';
import { FormHints } from './FormHints.tsx';
import { NoteArea } from './NoteArea.tsx';
import { NoteText } from './NoteText.tsx';
import { kindText, overText } from './texts.ts';

/** One line of a person's timeline, whatever it is. */
export function TimelineItem({ entry, model }: { entry: TimelineEntry; model: PersonModel }) {
  const now = model.now();
  const day = formatDay(entry.at, now);
  return (
    <article class="timeline-item" aria-label={`${i18n.t(`person.kinds.${entry.kind}`)}, ${day}`}>
      <div class="timeline-head">
        <b>{i18n.t(`person.kinds.${entry.kind}`)}</b>
        {'note' in entry && <NoteMarks note={entry.note} />}
        <time class="meta" dateTime={new Date(entry.at).toISOString()}>
          {formatMoment(entry.at, now)}
        </time>
        {'note' in entry && <NoteTools note={entry.note} day={day} model={model} />}
      </div>
      <Body entry={entry} model={model} />
    </article>
  );
}

function Body({ entry, model }: { entry: TimelineEntry; model: PersonModel }) {
  const now = model.now();
  if (entry.kind === 'session') return <SessionBody session={entry.session} />;
  if (entry.kind === 'goal') return <GoalBody goal={entry.goal} now={now} />;
  if (entry.kind === 'action') {
    const { owner, text, due, doneAt } = entry.action;
    return (
      <>
        <UserText text={text} />
        <Meta>
          {[
            i18n.t(`person.promises.${owner}`),
            due === null ? '' : i18n.t('person.due.until', { day: formatDate(due, now) }),
            doneAt === null ? '' : i18n.t('person.promises.doneOn', { day: formatDay(doneAt, now) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Meta>
      </>
    );
  }
  const editing = model.notes.editing.value;
  if (editing?.note.id === entry.note.id) return <Editor {...editing} model={model} />;
  return <NoteBody note={entry.note} />;
}

function NoteMarks({ note }: { note: Note }) {
  const { evidence } = note;
  return (
    <>
      {evidence ? (
        <Badge tone={evidence.polarity === 'growth' ? 'warning' : 'coaching'}>
          {i18n.t(`person.evidence.${evidence.polarity}`)}
        </Badge>
      ) : (
        <Badge>{kindText(note.kind)}</Badge>
      )}
      {note.versionOf && <Badge tone="warning">{i18n.t('person.versions.mark')}</Badge>}
    </>
  );
}

function NoteTools({ note, day, model }: { note: Note; day: string; model: PersonModel }) {
  return (
    <span class="timeline-tools">
      <IconButton
        size="small"
        icon="edit"
        label={i18n.t('person.note.edit', { day })}
        onPress={() => model.notes.edit(note)}
      />
      <IconButton
        size="small"
        icon="bin"
        label={i18n.t('person.note.remove', { day })}
        onPress={() => void model.notes.remove(note)}
      />
    </span>
  );
}

function NoteBody({ note }: { note: Note }) {
  const { evidence } = note;
  return (
    <>
      {evidence?.situation && <Part label={i18n.t('person.evidence.situation')} text={evidence.situation} />}
      {evidence ? (
        <Part label={i18n.t('person.evidence.behaviour')} text={note.text} />
      ) : (
        <NoteText text={note.text} />
      )}
      {evidence?.impact && <Part label={i18n.t('person.evidence.impact')} text={evidence.impact} />}
      {evidence?.link && <UserText text={evidence.link} />}
      {evidence?.source && <UserText text={evidence.source} />}
      {note.behaviours.length > 0 && (
        <ul class="timeline-tags">
          {note.behaviours.map((tag) => (
            <li key={tag.behaviourId} class="meta" dir="auto" title={tag.competency}>
              {tag.text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Part({ label, text }: { label: string; text: string }) {
  return (
    <div class="timeline-part">
      <Meta>{label}</Meta>
      <NoteText text={text} />
    </div>
  );
}

function SessionBody({ session }: { session: Session }) {
  return (
    <>
      <Meta>{i18n.t(`person.sessions.${session.state}`)}</Meta>
      {session.takeaway !== '' && <NoteText text={session.takeaway} />}
    </>
  );
}

function GoalBody({ goal, now }: { goal: Goal; now: number }) {
  return (
    <>
      <UserText text={goal.text} />
      <Meta>
        {i18n.t(`person.goals.states.${goal.state}`)}
        {goal.due && ` · ${i18n.t('person.due.until', { day: formatDate(goal.due, now) })}`}
      </Meta>
    </>
  );
}

function Editor({
  note,
  text,
  answers,
  model,
}: {
  note: Note;
  text: string;
  answers: WordingAnswers;
  model: PersonModel;
}) {
  const { notes } = model;
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void notes.save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        notes.close();
      }}
    >
      <NoteArea
        label={i18n.t('notebook.note')}
        labelHidden
        rows={3}
        error={overText(text.length - noteLimit)}
        value={text}
        onText={notes.write}
      />
      {note.kind !== 'idea' && (
        <FormHints text={text} answers={answers} now={model.now} onAnswer={notes.answer} />
      )}
      <div class="note-form-foot">
        <Button look="primary" size="small" type="submit" off={notes.saving.value}>
          {i18n.t('notebook.save')}
        </Button>
        <Button look="quiet" size="small" onPress={notes.close}>
          {i18n.t('person.cancel')}
        </Button>
      </div>
    </form>
  );
}
