import type { NotebookTable, NotebookTables } from '../../schema/backup.ts';
import type { TouchlineDatabase } from '../schema.ts';
import {
  mergeTable,
  type Conflict,
  type Keep,
  type MergeOptions,
  type TableOutcome,
} from './backup-merge.ts';
import { backedUp, notebookTables } from './backup-tables.ts';
import { loadSeq, takeSeq } from './meta.ts';
import { burialId } from './person-removal.ts';

export type { Conflict, Keep, MergeOptions, TableOutcome };

export type MergeOutcome = Record<NotebookTable, TableOutcome>;

/** Records read at once. */
const pageSize = 1_000;

/** Is told what is kept, table by table in the sorted order of their names; may throw to end it. */
export interface Reading {
  begin(counts: Record<NotebookTable, number>): void;
  table(name: NotebookTable): void;
  add(records: readonly unknown[]): void;
}

/** Within the caller's transaction. */
const readTable = async <K extends NotebookTable>(
  db: TouchlineDatabase,
  name: K,
  add: Reading['add'],
): Promise<void> => {
  const table = backedUp[name];
  if (!table.page) return add(await table.read(db));
  const { page: load, key } = table;
  for (let reading = load(db, '', pageSize); ;) {
    const page = await reading;
    const end = page.at(-1);
    const next = end && page.length === pageSize ? load(db, key(end), pageSize) : null;
    // Where `add` ends it all, nobody waits for the page after this one any more.
    next?.catch(() => undefined);
    // While this page is written down, the disk reads the next one.
    if (page.length > 0) add(page);
    if (!next) return;
    reading = next;
  }
};

export const backupRepository = (db: TouchlineDatabase) => {
  return {
    /** Every record, in one consistent reading; both sides of the wall, for this is the manager's own copy. */
    dump: (): Promise<NotebookTables> =>
      db.transaction('r', db.tables, async () => {
        const tables: Partial<Record<NotebookTable, unknown>> = {};
        for (const name of notebookTables) tables[name] = await backedUp[name].read(db);
        return tables as NotebookTables;
      }),

    /** As `dump`, in one consistent reading too, without ever holding more than a page. Gives `seq` of the last note. */
    read: (reading: Reading): Promise<number> =>
      db.transaction('r', db.tables, async () => {
        const counts: Partial<Record<NotebookTable, number>> = {};
        for (const name of notebookTables) counts[name] = await db.table(name).count();
        reading.begin(counts as Record<NotebookTable, number>);
        for (const name of notebookTables.toSorted()) {
          reading.table(name);
          await readTable(db, name, reading.add);
        }
        return loadSeq(db, 'notes');
      }),

    /** All or nothing. Without `write` it only says what would happen, and tells each record that differs. */
    merge: (
      incoming: NotebookTables,
      options: MergeOptions & { onConflict?: (conflict: Conflict) => void },
    ): Promise<MergeOutcome> =>
      db.transaction(options.write ? 'rw' : 'r', db.tables, async () => {
        const buried = options.revive ? [] : await db.tombstones.toArray();
        const deleted = new Set(buried.map(({ id }) => id));
        const outcome: Partial<MergeOutcome> = {};
        for (const name of notebookTables)
          outcome[name] = await mergeTable(db, name, incoming[name], deleted, options);
        if (options.write && options.revive) {
          await db.tombstones.bulkDelete(incoming.people.flatMap(({ id }) => [id, burialId(id)]));
        }
        if (options.write) {
          await takeSeq(db, 'records');
          // What stood before a restore no longer fits what is there now.
          await db.undo.clear();
        }
        return outcome as MergeOutcome;
      }),

    counts: (): Promise<Record<string, number>> =>
      db.transaction('r', db.tables, async () => {
        const counts: Record<string, number> = {};
        for (const name of notebookTables) counts[name] = await db.table(name).count();
        return counts;
      }),
  };
};
