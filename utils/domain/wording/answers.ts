import type { Draft, Note } from '../records.ts';

/** What was answered to the hints on one note. */
export interface WordingAnswers {
  /** Ids of the flags that were put away. */
  dismissed: readonly string[];
  /** When the note is to go; epoch ms. Null: it stays. */
  deleteAt: number | null;
}

export const noAnswers: WordingAnswers = { dismissed: [], deleteAt: null };

/** As a note keeps it: nothing where nothing was answered. */
export const answersOf = ({ dismissed, deleteAt }: WordingAnswers): Pick<Note, 'dismissed' | 'deleteAt'> => ({
  ...(dismissed.length > 0 ? { dismissed: [...dismissed] } : {}),
  ...(deleteAt === null ? {} : { deleteAt }),
});

/** As a draft keeps it: nothing where nothing was answered. */
export const toDraftWording = ({ dismissed, deleteAt }: WordingAnswers): Draft['wording'] =>
  dismissed.length > 0 || deleteAt !== null ? { dismissed: [...dismissed], deleteAt } : undefined;

/** What was answered when the note was written. */
export const answersIn = (note: Pick<Note, 'dismissed' | 'deleteAt'>): WordingAnswers => ({
  dismissed: note.dismissed ?? [],
  deleteAt: note.deleteAt ?? null,
});

/** Of what was answered while a note was edited, what its record does not say yet. */
export const newAnswers = (
  note: Pick<Note, 'dismissed' | 'deleteAt'>,
  { dismissed, deleteAt }: WordingAnswers,
): { dismissed?: string[]; deleteAt?: number | null } => {
  const before = answersIn(note);
  return {
    ...(dismissed.length === before.dismissed.length ? {} : { dismissed: [...dismissed] }),
    ...(deleteAt === before.deleteAt ? {} : { deleteAt }),
  };
};
