import type { Action, Goal, Note, Session } from './records.ts';

/** Evidence is a note in situation–behaviour–impact form. */
export type TimelineKind = 'session' | 'note' | 'evidence' | 'action' | 'goal';

export const timelineKinds = ['session', 'note', 'evidence', 'action', 'goal'] as const;

/** Where a page ended: the `at` and `id` of its last entry. */
export interface TimelineMark {
  /** Epoch ms. */
  at: number;
  id: string;
}

/** One line of a person's timeline. `at`: when a session began, a note happened, a promise or a goal was agreed. */
export type TimelineEntry = TimelineMark &
  (
    | { kind: 'session'; session: Session }
    | { kind: 'note' | 'evidence'; note: Note }
    | { kind: 'action'; action: Action }
    | { kind: 'goal'; goal: Goal }
  );

/** Newest first; what happened in the same millisecond stands in the order of its ids, so that a page ends cleanly. */
export const byNewest = (a: TimelineMark, b: TimelineMark): number =>
  b.at - a.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export const toSessionEntry = (session: Session): TimelineEntry => ({
  kind: 'session',
  id: session.id,
  at: session.start,
  session,
});

export const toNoteEntry = (note: Note): TimelineEntry => ({
  kind: note.evidence ? 'evidence' : 'note',
  id: note.id,
  at: note.at,
  note,
});

export const toActionEntry = (action: Action): TimelineEntry => ({
  kind: 'action',
  id: action.id,
  at: action.createdAt,
  action,
});

export const toGoalEntry = (goal: Goal): TimelineEntry => ({
  kind: 'goal',
  id: goal.id,
  at: goal.createdAt,
  goal,
});
