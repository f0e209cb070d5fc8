import type { Purpose } from './session-type.ts';

/** What goes out beside the evaluation side. Each is private, and none is taken unless it is asked for. */
export interface ExportChoice {
  /** Everything written in coaching: notes, sessions, promises, goals. */
  coaching: boolean;
  /** Notes of the kind `concern`, of whichever side is taken. */
  concerns: boolean;
  /** What was being typed and is not a note yet. */
  drafts: boolean;
}

export const everything: ExportChoice = { coaching: true, concerns: true, drafts: true };
export const shareable: ExportChoice = { coaching: false, concerns: false, drafts: false };

export const exportTables = ['people', 'sessions', 'notes', 'evidence', 'actions', 'goals'] as const;
export type ExportTable = (typeof exportTables)[number];

/** Where something of the coaching side is kept. */
export interface Holdings {
  notes: boolean;
  sessions: boolean;
  actions: boolean;
  goals: boolean;
  drafts: boolean;
}

/** Sides of the wall from which this choice reads. */
export const sidesOf = ({ coaching }: ExportChoice): readonly Purpose[] =>
  coaching ? ['coaching', 'evaluation'] : ['evaluation'];

/** Would a file of this choice hold anything from coaching? `table`: one table only; null = all, with drafts. */
export const holdsPrivate = (
  choice: ExportChoice,
  table: ExportTable | 'tables' | null,
  held: Holdings,
): boolean => {
  if (table === null && choice.drafts && held.drafts) return true;
  if (!choice.coaching || table === 'people') return false;
  if (table === 'notes' || table === 'evidence') return held.notes;
  if (table === null || table === 'tables') return held.notes || held.sessions || held.actions || held.goals;
  return held[table];
};
