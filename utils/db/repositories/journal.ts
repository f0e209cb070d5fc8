import type { JournalEntry } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';

/** What the manager did that should be known later: promotions, exports, deletions. Ids and codes, never text. */
export const journalRepository = (db: TouchlineDatabase) => ({
  /** Idempotent by id. */
  add: (entry: JournalEntry): Promise<void> =>
    db.transaction('rw', db.journal, async () => void (await db.journal.put(entry))),

  /** Newest first, at most `limit`; `before` is the `at` of the last one already shown. */
  list: (limit: number, before: number | null): Promise<JournalEntry[]> =>
    (before === null ? db.journal.orderBy('at') : db.journal.where('at').below(before))
      .reverse()
      .limit(limit)
      .toArray(),

  /** Lines about any of these records. */
  about: async (subjects: ReadonlySet<string>): Promise<JournalEntry[]> =>
    (await db.journal.orderBy('at').toArray()).filter(({ subject }) => subjects.has(subject)),
});
