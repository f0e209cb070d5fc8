import type { Note } from '../records.ts';

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
