import { fail, ok, type Result } from '../../domain/result.ts';
import type { UndoAct } from '../../domain/undo.ts';
import type { NoteRow, UndoRow, UndoTable } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { takeSeq } from './meta.ts';
import type { TrashRepository } from './trash.ts';
import { isUndoable, loadHighest, logChange, type RowChange, type UndoableRow } from './undo-log.ts';
import { mayRead, mayReadAction, type Reader } from './wall.ts';

export interface UndoLine {
  id: string;
  at: number;
  act: UndoAct;
  took: UndoAct | null;
  personId: string | null;
  /** How its text begins, where the reader may have it. */
  text: string | null;
  changedSince: boolean;
}

/** Enough to tell one change from another. */
const shownLength = 80;

/** An evaluation is told nothing of a change in coaching, not even that there was one. */
const mayTake = (reader: Reader, { sides }: UndoRow): boolean =>
  reader === 'coaching' || !sides.includes('coaching');

const mayShow = (reader: Reader, table: UndoTable, { purpose }: UndoableRow): boolean => {
  if (purpose === undefined) return true;
  return table === 'actions' || table === 'goals'
    ? mayReadAction(reader, { purpose })
    : mayRead(reader, { purpose });
};

const textOf = (row: UndoableRow): string | null => {
  const { text, takeaway } = row as { text?: unknown; takeaway?: unknown };
  const words = [text, takeaway].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof words === 'string' ? words.trim().slice(0, shownLength) : null;
};

/** The last fifty changes, each of which can be taken back as long as nothing was changed on top of it. */
export const undoRepository = (db: TouchlineDatabase, trash: TrashRepository) => {
  const loadRow = async (table: UndoTable, key: string): Promise<UndoableRow | null> => {
    const row: unknown = await db.table(table).get(key);
    return isUndoable(row) ? row : null;
  };

  const isChanged = async ({ after }: UndoRow): Promise<boolean> => {
    for (const { table, key, stamp } of after) {
      if (((await loadRow(table, key))?.updatedAt ?? null) !== stamp) return true;
    }
    return false;
  };

  /** An address that went to somebody else meanwhile stays with them. */
  const withOwnAddresses = async (row: UndoableRow): Promise<UndoableRow> => {
    const { emails = [] } = row as { emails?: string[] };
    const others = await Promise.all(
      emails.map((email) => db.people.where('emails').equals(email).toArray()),
    );
    const taken = new Set(
      others
        .flat()
        .filter(({ id }) => id !== row.id)
        .flatMap((one) => one.emails),
    );
    return { ...row, emails: emails.filter((email) => !taken.has(email)) } as UndoableRow;
  };

  const putBack = async (table: UndoTable, row: UndoableRow, stamp: number): Promise<UndoableRow> => {
    let back: UndoableRow = { ...row, updatedAt: stamp };
    if (table === 'notes') back = { ...back, seq: await takeSeq(db, 'notes') } as unknown as NoteRow;
    if (table === 'people') back = await withOwnAddresses(back);
    await db.table(table).put(back);
    await db.trash.where('batch').equals(`${table}:${row.id}`).delete();
    return back;
  };

  const setAside = async (table: UndoTable, row: UndoableRow, now: number): Promise<void> => {
    const batch = `${table}:${row.id}`;
    await db.trash.put({ key: `${batch}#1`, batch, table, removedAt: now, rows: [row] });
    await db.table(table).delete(row.id);
  };

  /** A person who was added and about whom nothing was written yet goes alone; else with everything, like any removal. */
  const isPersonAdded = ({ act, before }: UndoRow): boolean =>
    act === 'people.save' && before.every(({ row }) => row === null);

  const hasRecords = async (personId: string): Promise<boolean> => {
    const counts = await Promise.all([
      db.notes.where('who').equals(personId).count(),
      db.sessions.where('[who+late]').between([personId], [personId, []]).count(),
      db.actions.where('[personId+open]').between([personId], [personId, []]).count(),
      db.goals.where('personId').equals(personId).count(),
    ]);
    return counts.some((count) => count > 0);
  };

  const takeRows = async (entry: UndoRow, now: number): Promise<RowChange[]> => {
    const changes: RowChange[] = [];
    for (const { table, key, row } of entry.before) {
      const current = await loadRow(table, key);
      if (isUndoable(row)) {
        const stamp = Math.max(now, row.updatedAt + 1, (current?.updatedAt ?? 0) + 1);
        changes.push({ table, before: current, after: await putBack(table, row, stamp) });
      } else if (current) {
        await setAside(table, current, now);
        changes.push({ table, before: current, after: null });
      }
    }
    return changes;
  };

  const toLine = async (reader: Reader, entry: UndoRow): Promise<UndoLine> => {
    const [first] = entry.before;
    const row = first ? (isUndoable(first.row) ? first.row : await loadRow(first.table, first.key)) : null;
    return {
      id: entry.id,
      at: entry.at,
      act: entry.act,
      took: entry.took ?? null,
      personId: entry.whose.at(-1) ?? null,
      text: first && row && mayShow(reader, first.table, row) ? textOf(row) : null,
      changedSince: await isChanged(entry),
    };
  };

  return {
    /** Newest first. */
    list: (reader: Reader): Promise<UndoLine[]> =>
      db.transaction('r', [db.undo, db.notes, db.actions, db.goals, db.people, db.sessions], async () => {
        const entries = (await db.undo.toArray()).filter((entry) => mayTake(reader, entry)).toReversed();
        return Promise.all(entries.map((entry) => toLine(reader, entry)));
      }),

    /** `changed-since`: something was changed on top of it, or written about a person who was added; `anyway` does it. */
    take: (
      reader: Reader,
      id: string,
      { now, anyway }: { now: number; anyway: boolean },
    ): Promise<Result<null, 'not-found' | 'changed-since'>> =>
      db.transaction('rw', db.tables, async () => {
        const entry = await db.undo.get(id);
        if (!entry || !mayTake(reader, entry)) return fail('not-found');
        const [personId] = entry.whose;
        const added = isPersonAdded(entry) && personId !== undefined ? personId : null;
        const stale = (await isChanged(entry)) || (added !== null && (await hasRecords(added)));
        if (stale && !anyway) return fail('changed-since');
        if (added === null) {
          const rows = await takeRows(entry, now);
          await db.undo.delete(id);
          if (rows.length > 0) {
            await logChange(db, { act: 'undo.take', took: entry.took ?? entry.act, now, rows });
          }
        } else await trash.removePerson(added, now);
        await takeSeq(db, 'records');
        return ok(null);
      }),

    /** After a restore: what stands in the log no longer fits what is there. */
    clear: (): Promise<void> => db.transaction('rw', db.undo, () => db.undo.clear()),

    /** Now, or the latest moment anything was changed at, where the clock was set back since. */
    highest: (now: number): Promise<number> => loadHighest(db, now),
  };
};
