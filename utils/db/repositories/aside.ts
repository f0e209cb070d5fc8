import type { IndexableType } from 'dexie';
import { toCanonicalJson } from '../../domain/canonical-json.ts';
import { isObject } from '../../domain/is-object.ts';
import type { TrashRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { takeSeq } from './meta.ts';

/** A row as it was and as it is; null = there was none, or is none any more. */
export interface RowSwap {
  table: string;
  key: IndexableType;
  before: unknown;
  after: unknown;
}

/** What is put into the trash as swaps stands under this name instead of a table's. */
export const swapsTable = 'swaps';

/** How the batches begin that outlive the browser session. */
export const asideBatches = ['retention:', 'check:'] as const;
export const asideMs = 10 * 86_400_000;

const chunk = 1_000;

const isSwap = (value: unknown): value is RowSwap =>
  isObject(value) && 'table' in value && 'key' in value && 'before' in value && 'after' in value;

/** A row without what only counts how often it was written. */
const content = (row: unknown): string => {
  if (!isObject(row)) return '';
  return toCanonicalJson(Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'seq')));
};

const write = async (db: TouchlineDatabase, { table, key }: RowSwap, row: unknown): Promise<void> => {
  if (!isObject(row)) return db.table(table).delete(key);
  await db.table(table).put(table === 'notes' ? { ...row, seq: await takeSeq(db, 'notes') } : row);
};

/** Writes what each swap says and keeps what stood before; the transaction is the caller's. */
export const swapRows = async (
  db: TouchlineDatabase,
  batch: string,
  now: number,
  swaps: readonly RowSwap[],
): Promise<void> => {
  for (const swap of swaps) await write(db, swap, swap.after);
  for (let from = 0; from < swaps.length; from += chunk) {
    const row: TrashRow = {
      key: `${batch}#swaps${from}`,
      batch,
      table: swapsTable,
      removedAt: now,
      rows: swaps.slice(from, from + chunk),
    };
    await db.trash.put(row);
  }
};

/** Puts back what stood before, but for rows that were changed again since: these stay. How many came back. */
export const swapBack = async (db: TouchlineDatabase, rows: readonly unknown[]): Promise<number> => {
  let back = 0;
  for (const swap of rows.filter(isSwap).toReversed()) {
    const current: unknown = await db.table(swap.table).get(swap.key);
    if (content(current) !== content(swap.after)) continue;
    await write(db, swap, swap.before);
    back += 1;
  }
  return back;
};
