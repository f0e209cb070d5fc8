import { toCanonicalJson } from '../../domain/canonical-json.ts';
import type { NotebookTable, NotebookTables } from '../../schema/backup.ts';
import { toTextId } from '../fingerprint.ts';
import type { TouchlineDatabase } from '../schema.ts';
import type { BackedUp } from './backup-table.ts';
import { backedUp, notebookTables } from './backup-tables.ts';
import { takeSeq } from './meta.ts';

/** Of two versions of one record: mine, theirs, the later one; `both` keeps theirs beside mine where that makes sense. */
export type Keep = 'mine' | 'theirs' | 'newer' | 'both';

export interface MergeOptions {
  keep: Keep;
  /** Also brings back people who were deleted here. */
  revive: boolean;
  write: boolean;
}

export interface TableOutcome {
  present: number;
  added: number;
  conflicts: number;
  /** About a person who was deleted here. */
  heldBack: number;
}

export type MergeOutcome = Record<NotebookTable, TableOutcome>;

export const backupRepository = (db: TouchlineDatabase) => {
  const mergeTable = async <K extends NotebookTable>(
    name: K,
    incoming: NotebookTables[K][number][],
    deleted: ReadonlySet<string>,
    options: MergeOptions,
  ): Promise<TableOutcome> => {
    const table: BackedUp<K> = backedUp[name];
    const content = (record: NotebookTables[K][number]): string =>
      toCanonicalJson(table.content?.(record) ?? record);
    const here = new Map((await table.read(db)).map((record) => [table.key(record), record]));
    const outcome: TableOutcome = { present: 0, added: 0, conflicts: 0, heldBack: 0 };
    const written: NotebookTables[K][number][] = [];
    for (const theirs of incoming) {
      const person = table.person(theirs);
      const mine = here.get(table.key(theirs));
      if (mine === undefined && person !== null && deleted.has(person)) outcome.heldBack += 1;
      else if (mine === undefined) {
        outcome.added += 1;
        written.push(theirs);
        here.set(table.key(theirs), theirs);
      } else if (content(mine) === content(theirs)) outcome.present += 1;
      else {
        outcome.conflicts += 1;
        const later = table.stamp(theirs) > table.stamp(mine);
        if (options.keep === 'both' && table.copy) {
          written.push(table.copy(theirs, toTextId(`${name} ${toCanonicalJson(theirs)}`)));
        } else if (options.keep === 'theirs' || (options.keep !== 'mine' && later)) written.push(theirs);
      }
    }
    if (options.write && written.length > 0) await table.write(db, written);
    return outcome;
  };

  return {
    /** Every record, in one consistent reading; both sides of the wall, for this is the manager's own copy. */
    dump: (): Promise<NotebookTables> =>
      db.transaction('r', db.tables, async () => {
        const tables: Partial<Record<NotebookTable, unknown>> = {};
        for (const name of notebookTables) tables[name] = await backedUp[name].read(db);
        return tables as NotebookTables;
      }),

    /** All or nothing. Without `write` it only says what would happen. */
    merge: (incoming: NotebookTables, options: MergeOptions): Promise<MergeOutcome> =>
      db.transaction(options.write ? 'rw' : 'r', db.tables, async () => {
        const buried = options.revive ? [] : await db.tombstones.toArray();
        const deleted = new Set(buried.map(({ id }) => id));
        const outcome: Partial<MergeOutcome> = {};
        for (const name of notebookTables)
          outcome[name] = await mergeTable(name, incoming[name], deleted, options);
        if (options.write && options.revive) {
          await db.tombstones.bulkDelete(incoming.people.map(({ id }) => id));
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
