import { Dexie } from 'dexie';
import { isoDay } from '../../domain/brief/history.ts';
import type { HeldItem } from '../../domain/review/access.ts';
import { passagesAbout } from '../../domain/review/third-parties.ts';
import type { Action, Goal, Note, Person, Session } from '../../domain/records.ts';
import type { NoteRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toKeptAction, toNote, toPromotion, toPromptEvent, toSession } from '../to-rows.ts';

/** Epoch ms, both included. */
export interface AccessSpan {
  from: number;
  to: number;
}

const utc = 'UTC';

const sessionItem = (session: Session): HeldItem => ({
  kind: 'session',
  id: session.id,
  day: isoDay(session.start, session.zone),
  purpose: session.purpose,
  facts: [session.type, session.state],
  texts: session.takeaway === '' ? [] : [session.takeaway],
  record: session,
});

const noteItem = (note: Note): HeldItem => ({
  kind: 'note',
  id: note.id,
  day: isoDay(note.at, note.zone),
  purpose: note.purpose,
  facts: [note.kind, ...note.behaviours.map(({ competency }) => competency)],
  texts: [note.evidence?.situation ?? '', note.text, note.evidence?.impact ?? ''].filter(
    (text) => text !== '',
  ),
  record: note,
});

const actionItem = (action: Action & { purpose: HeldItem['purpose'] }): HeldItem => ({
  kind: 'action',
  id: action.id,
  day: isoDay(action.createdAt, utc),
  purpose: action.purpose,
  facts: [action.owner, ...(action.due === null ? [] : [action.due])],
  texts: [action.text],
  record: action,
});

const goalItem = (goal: Goal): HeldItem => ({
  kind: 'goal',
  id: goal.id,
  day: isoDay(goal.createdAt, utc),
  purpose: goal.purpose,
  facts: [goal.kind, goal.state],
  texts: [
    goal.text,
    goal.measure,
    goal.expected,
    goal.actual,
    ...goal.checkIns.map(({ text }) => text),
  ].filter((text) => text !== ''),
  record: goal,
});

/** Notes of others, or of nobody: of these only what names the person. */
const passageItems = (notes: readonly NoteRow[], person: Person): HeldItem[] =>
  notes.flatMap((note) => {
    if (note.personId === person.id) return [];
    const texts = passagesAbout(note.text, person);
    if (texts.length === 0) return [];
    const day = isoDay(note.at, note.zone);
    return [{ kind: 'passage', id: note.id, day, purpose: note.purpose, facts: [], texts, record: null }];
  });

/**
 * Everything held on one person: the one place that reads both sides of the wall at once, for the person's own right to
 * know. Never for an evaluation.
 */
export const accessRepository = (db: TouchlineDatabase) => ({
  held: (person: Person, { from, to }: AccessSpan): Promise<HeldItem[]> =>
    db.transaction('r', db.tables, async () => {
      const { id } = person;
      const isIn = (at: number): boolean => at >= from && at <= to;
      const byLate = [[id, -to] as const, [id, -from] as const] as const;
      const between = <T extends { late: number }>(rows: readonly T[]): T[] =>
        rows.filter(({ late }) => isIn(-late));
      const range = (purpose: HeldItem['purpose']) =>
        db.notes.where('[purpose+late]').between([purpose, -to], [purpose, -from], true, true).toArray();
      const [sessions, events, copies, actions, goals, drafts, journal, coaching, evaluation] =
        await Promise.all([
          db.sessions
            .where('[who+late]')
            .between([...byLate[0]], [...byLate[1]], true, true)
            .toArray(),
          db.promptEvents
            .where('[who+late]')
            .between([...byLate[0]], [...byLate[1]], true, true)
            .toArray(),
          db.promotions.where('[personId+late]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
          db.actions.where('[personId+open]').between([id, 0], [id, 1], true, true).toArray(),
          db.goals.where('personId').equals(id).toArray(),
          db.drafts.where('personId').equals(id).toArray(),
          db.journal.toArray(),
          range('coaching'),
          range('evaluation'),
        ]);
      const notes = [...coaching, ...evaluation];
      return [
        ...sessions.map((row) => sessionItem(toSession(row))),
        ...notes.filter(({ personId }) => personId === id).map((row) => noteItem(toNote(row))),
        ...between(copies).map((row): HeldItem => {
          const copy = toPromotion(row);
          const { kind, text, at, zone } = copy;
          const day = isoDay(at, zone);
          return {
            kind: 'copy',
            id: copy.id,
            day,
            purpose: 'evaluation',
            facts: [kind],
            texts: [text],
            record: copy,
          };
        }),
        ...actions.filter(({ createdAt }) => isIn(createdAt)).map((row) => actionItem(toKeptAction(row))),
        ...goals.filter(({ createdAt }) => isIn(createdAt)).map(goalItem),
        ...drafts
          .filter(({ at }) => isIn(at))
          .map((draft): HeldItem => {
            const purpose = draft.slot.endsWith(':evaluation') ? 'evaluation' : 'coaching';
            const day = isoDay(draft.at, utc);
            return {
              kind: 'draft',
              id: draft.slot,
              day,
              purpose,
              facts: [],
              texts: [draft.text],
              record: draft,
            };
          }),
        ...events.map((row): HeldItem => {
          const event = toPromptEvent(row);
          const facts = [event.promptId, event.outcome];
          const day = isoDay(event.at, utc);
          return { kind: 'prompt', id: event.id, day, purpose: null, facts, texts: [], record: event };
        }),
        ...journal
          .filter(({ subject, at }) => subject === id && isIn(at))
          .map((entry): HeldItem => {
            const facts = [entry.act, entry.detail].filter((fact) => fact !== '');
            const day = isoDay(entry.at, utc);
            return { kind: 'journal', id: entry.id, day, purpose: null, facts, texts: [], record: entry };
          }),
        ...passageItems(notes, person),
      ];
    }),
});
