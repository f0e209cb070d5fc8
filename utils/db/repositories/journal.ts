import { toExportDetail, type ExportKind, type JournalEntry } from '../../domain/journal.ts';
import type { TouchlineDatabase } from '../schema.ts';

/** What the manager did that should be known later: promotions, exports, deletions. Ids and codes, never text. */
export const journalRepository = (db: TouchlineDatabase) => ({
  /** Idempotent by id. */
  add: (entry: JournalEntry): Promise<void> =>
    db.transaction('rw', db.journal, async () => void (await db.journal.put(entry))),

  /** That something left the browser. `subject`: id of the person, '' = everybody. */
  addExport: ({
    what,
    isPrivate,
    count = null,
    ...line
  }: Pick<JournalEntry, 'id' | 'at' | 'subject'> & {
    what: ExportKind;
    isPrivate: boolean;
    count?: number | null;
  }): Promise<void> =>
    db.transaction('rw', db.journal, async () => {
      const detail = toExportDetail({ what, isPrivate, count });
      await db.journal.put({ ...line, act: 'exported', detail });
    }),

  /** Newest first, at most `limit`; `before` is the `at` of the last one already shown. */
  list: (limit: number, before: number | null): Promise<JournalEntry[]> =>
    (before === null ? db.journal.orderBy('at') : db.journal.where('at').below(before))
      .reverse()
      .limit(limit)
      .toArray(),
});
