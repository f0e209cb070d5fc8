import type { Draft } from '../../domain/records.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { mayReadDraft, type Reader } from './wall.ts';

export const draftRepository = (db: TouchlineDatabase) => ({
  get: async (reader: Reader, slot: string): Promise<Draft | null> =>
    mayReadDraft(reader, slot) ? ((await db.drafts.get(slot)) ?? null) : null,

  /** What is being typed about somebody, or about nobody yet (null). */
  ofPerson: async (reader: Reader, personId: string | null): Promise<Draft[]> => {
    const rows =
      personId === null
        ? (await db.drafts.toArray()).filter((draft) => draft.personId === null)
        : await db.drafts.where('personId').equals(personId).toArray();
    return rows.filter(({ slot, text }) => mayReadDraft(reader, slot) && text !== '');
  },

  save: (draft: Draft): Promise<void> =>
    db.transaction('rw', db.drafts, async () => {
      await db.drafts.put(draft);
    }),

  clear: (slot: string): Promise<void> => db.transaction('rw', db.drafts, () => db.drafts.delete(slot)),
});
