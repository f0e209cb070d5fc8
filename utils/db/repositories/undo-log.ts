import { isObject } from '../../domain/is-object.ts';
import type { Purpose } from '../../domain/session-type.ts';
import { undoLimit, type UndoAct } from '../../domain/undo.ts';
import type { UndoRow, UndoTable } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { takeSeq } from './meta.ts';

/** A row before and after a change; null = there was none, or is none any more. */
export interface RowChange {
  table: UndoTable;
  before: UndoableRow | null;
  after: UndoableRow | null;
}

export interface UndoableRow {
  id: string;
  updatedAt: number;
  personId?: string | null;
  purpose?: Purpose;
}

interface Change {
  act: UndoAct;
  now: number;
  rows: readonly RowChange[];
  took?: UndoAct;
}

const highestKey = 'time:highest';
/** Ids are compared as text. */
const digits = 12;
/** Changes of one session that follow each other this closely are one: a checklist is ticked item by item. */
const togetherMs = 120_000;

const whoseOf = ({ table, before, after }: RowChange): string[] =>
  [before, after].flatMap((row) => {
    const id = table === 'people' ? row?.id : row?.personId;
    return id ? [id] : [];
  });

const sidesOf = ({ before, after }: RowChange): Purpose[] =>
  [before, after].flatMap((row) => (row?.purpose ? [row.purpose] : []));

const toRow = (id: string, { act, now, rows, took }: Change): UndoRow => ({
  id,
  at: now,
  act,
  ...(took ? { took } : {}),
  whose: [...new Set(rows.flatMap(whoseOf))],
  sides: [...new Set(rows.flatMap(sidesOf))],
  before: rows.map(({ table, before, after }) => ({
    table,
    key: (before ?? after)?.id ?? '',
    row: before,
  })),
  after: rows.map(({ table, before, after }) => ({
    table,
    key: (before ?? after)?.id ?? '',
    stamp: after?.updatedAt ?? null,
  })),
});

/** What a transaction has to span so that a change of the manager's can be written down in it. */
export const logTables = (db: TouchlineDatabase) => [db.undo, db.meta];

/** The latest moment at which anything was changed: later than now when the clock was set back. Epoch ms. */
export const loadHighest = async (db: TouchlineDatabase, now: number): Promise<number> => {
  const known = (await db.meta.get(highestKey))?.value;
  return typeof known === 'number' && known > now ? known : now;
};

const noteTime = async (db: TouchlineDatabase, now: number): Promise<void> => {
  if ((await loadHighest(db, now)) === now) await db.meta.put({ key: highestKey, value: now });
};

/** Writes down what can be taken back, in the transaction of the change itself; the oldest beyond fifty goes. */
export const logChange = async (db: TouchlineDatabase, change: Change): Promise<void> => {
  const seq = await takeSeq(db, 'undo');
  await db.undo.add(toRow(String(seq).padStart(digits, '0'), change));
  await noteTime(db, change.now);
  const ids = await db.undo.toCollection().primaryKeys();
  if (ids.length > undoLimit) await db.undo.bulkDelete(ids.slice(0, ids.length - undoLimit));
};

/** Like `logChange`, but a change that follows the same one of the same row at once is taken back together with it. */
export const logTogether = async (db: TouchlineDatabase, change: Change): Promise<void> => {
  const last = await db.undo.toCollection().last();
  const [one] = change.rows;
  const follows =
    last?.act === change.act &&
    Math.abs(change.now - last.at) < togetherMs &&
    last.after.length === 1 &&
    last.after[0]?.key === one?.after?.id &&
    last.after[0]?.stamp === one?.before?.updatedAt;
  if (!last || !follows) return logChange(db, change);
  const { after } = toRow(last.id, change);
  await db.undo.put({ ...last, after, at: change.now });
};

/** What was removed is back: taking back the removal would do nothing more. */
export const forgetRemoval = async (db: TouchlineDatabase, table: UndoTable, key: string): Promise<void> => {
  const rows = await db.undo.toArray();
  const gone = rows.filter(({ act, before }) => act === `${table}.remove` && before[0]?.key === key);
  await db.undo.bulkDelete(gone.map(({ id }) => id));
};

/** Takes out what the log holds of a person, and of the rows that go with them, whoever these belonged to before. */
export const takeTraces = async (
  db: TouchlineDatabase,
  personId: string,
  parts: readonly { rows: readonly unknown[] }[],
): Promise<UndoRow[]> => {
  const gone = new Set(parts.flatMap(({ rows }) => rows.flatMap((row) => (isUndoable(row) ? row.id : []))));
  const all = await db.undo.toArray();
  const traces = all.filter(
    ({ whose, after }) => whose.includes(personId) || after.some(({ key }) => gone.has(key)),
  );
  await db.undo.bulkDelete(traces.map(({ id }) => id));
  return traces;
};

export const isUndoable = (value: unknown): value is UndoableRow =>
  isObject(value) && 'id' in value && 'updatedAt' in value;
