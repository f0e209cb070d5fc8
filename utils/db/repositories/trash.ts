import { isObject } from '../../domain/is-object.ts';
import type { Table } from 'dexie';
import type { TrashRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { asideBatches, asideMs, swapBack, swapRows, swapsTable } from './aside.ts';
import { fatigueKeys } from './fatigue.ts';
import { takeSeq } from './meta.ts';
import { burialId, removalId, takePerson, tracesElsewhere, type Rows } from './person-removal.ts';
import { forgetRemoval, isUndoable, logChange, logTables } from './undo-log.ts';

/** Rows in one trash record: large enough to be few, small enough to clone without a pause. */
const chunk = 1_000;

/** What can be removed by itself. */
export type Removable = 'notes' | 'actions' | 'goals';

/** What `erase` takes away: everything but the bundled content and the bookkeeping. */
const erased = [
  'maps',
  'behaviours',
  'people',
  'sessions',
  'notes',
  'actions',
  'goals',
  'promptEvents',
  'promotions',
  'journal',
  'tombstones',
  'drafts',
  'choices',
  'packs',
  'promptTallies',
  'promptRules',
  'promptPins',
  'experiments',
  'assignments',
  'practiceCards',
  'practicePacks',
  'pilots',
  'undo',
] as const;

const personBatch = (id: string): string => `people:${id}`;

/** What went by retention or by a repair can be brought back for some days, over restarts. */
const isKeptLonger = (batch: string, removedAt: number, now: number): boolean =>
  asideBatches.some((start) => batch.startsWith(start)) && removedAt > now - asideMs;

/** Soft removal: rows move aside in one transaction and come back in one. Repeating either changes nothing. */
export const trashRepository = (db: TouchlineDatabase) => {
  const table = (name: string): Table<unknown, unknown> => db.table(name);

  const keep = async (batch: string, removedAt: number, parts: Rows): Promise<void> => {
    let n = 0;
    for (const part of parts) {
      for (let from = 0; from < part.rows.length; from += chunk) {
        n += 1;
        const rows = part.rows.slice(from, from + chunk);
        await db.trash.put({
          key: `${batch}#${n}`,
          batch,
          table: part.table,
          removedAt,
          rows,
        } satisfies TrashRow);
      }
    }
  };

  const bringBack = async (batch: string): Promise<boolean> => {
    const kept = await db.trash.where('batch').equals(batch).toArray();
    for (const { table: name, rows } of kept) {
      if (name === swapsTable) {
        await swapBack(db, rows);
        continue;
      }
      // A search keeps up by this number: what comes back must count as written now.
      const renumbered = name === 'notes' ? await renumber(rows) : rows;
      await table(name).bulkPut(renumbered);
    }
    await db.trash.where('batch').equals(batch).delete();
    if (kept.length > 0) await takeSeq(db, 'records');
    return kept.length > 0;
  };

  const renumber = async (rows: unknown[]): Promise<unknown[]> => {
    const first = await takeSeq(db, 'notes', rows.length);
    return rows.map((row, index) => (isObject(row) ? { ...row, seq: first + index } : row));
  };

  return {
    /** `false` when there is no such row. */
    removeRow: (name: Removable, id: string, now: number): Promise<boolean> =>
      db.transaction('rw', [table(name), db.trash, ...logTables(db)], async () => {
        const row = await table(name).get(id);
        if (row === undefined) return (await db.trash.where('batch').equals(`${name}:${id}`).count()) > 0;
        await keep(`${name}:${id}`, now, [{ table: name, rows: [row] }]);
        await table(name).delete(id);
        if (isUndoable(row)) {
          await logChange(db, {
            act: `${name}.remove`,
            now,
            rows: [{ table: name, before: row, after: null }],
          });
        }
        return true;
      }),

    /** Was it removed, and can still be brought back? */
    holds: async (name: Removable, id: string): Promise<boolean> =>
      (await db.trash.where('batch').equals(`${name}:${id}`).count()) > 0,

    restoreRow: (name: Removable, id: string): Promise<boolean> =>
      db.transaction('rw', [table(name), db.trash, ...logTables(db)], async () => {
        const back = await bringBack(`${name}:${id}`);
        if (back) await forgetRemoval(db, name, id);
        return back || (await table(name).get(id)) !== undefined;
      }),

    /** The person with everything about them; a tombstone keeps old backups from bringing them back. */
    removePerson: (id: string, now: number): Promise<boolean> =>
      db.transaction('rw', db.tables, async () => {
        const gone = await db.people.get(id);
        if (!gone) return (await db.tombstones.get(burialId(id))) !== undefined;
        const elsewhere = await tracesElsewhere(db, gone, now);
        await keep(personBatch(id), now, await takePerson(db, gone));
        await swapRows(db, personBatch(id), now, elsewhere);
        await db.tombstones.put({ id: burialId(id), at: now });
        const line = { id: removalId(id), at: now, act: 'person-removed' as const, subject: '', detail: '' };
        await db.journal.put(line);
        await takeSeq(db, 'records');
        return true;
      }),

    restorePerson: (id: string): Promise<boolean> =>
      db.transaction('rw', db.tables, async () => {
        const back = await bringBack(personBatch(id));
        if (back) await db.tombstones.bulkDelete([id, burialId(id)]);
        if (back) await db.journal.delete(removalId(id));
        return back || (await db.people.get(id)) !== undefined;
      }),

    erase: (now: number): Promise<void> =>
      db.transaction('rw', db.tables, async () => {
        const parts: Rows = [];
        for (const name of erased) parts.push({ table: name, rows: await table(name).toArray() });
        const habits = db.meta.where('key').startsWith(fatigueKeys);
        parts.push({ table: 'meta', rows: await habits.toArray() });
        // Erasing an empty notebook a second time must not replace what can still be brought back.
        if (parts.every(({ rows }) => rows.length === 0)) return;
        await db.trash.clear();
        await keep('erase', now, parts);
        for (const name of erased) await table(name).clear();
        await habits.delete();
        await takeSeq(db, 'records');
      }),

    /** What was written since stays; a record with the same id is the erased one again. */
    unerase: (): Promise<boolean> => db.transaction('rw', db.tables, async () => bringBack('erase')),

    /** For good. The background calls it when a browser session begins; what is kept longer goes after its days. */
    empty: (now: number): Promise<void> =>
      db.transaction('rw', db.trash, async () => {
        await db.trash.filter(({ batch, removedAt }) => !isKeptLonger(batch, removedAt, now)).delete();
      }),
  };
};

export type TrashRepository = ReturnType<typeof trashRepository>;
