import type { DBCore, DBCoreKeyRange, DBCoreTransaction, Middleware } from 'dexie';
import type { TouchlineDatabase } from './schema.ts';

/** Rows of a table by one of its indexes, both bounds included, at most `limit` of them. */
export interface IndexRange {
  table: 'notes' | 'promotions' | 'sessions' | 'actions' | 'goals';
  index: string | string[];
  lower: unknown;
  upper: unknown;
  limit: number;
}

/** Where the open database can be asked directly; null before it was opened. */
export interface DirectReads {
  core: DBCore | null;
}

/** Above the seal, so that rows are read as they are, and below everything of Dexie's that needs a transaction of its own. */
const level = -1.5;

export const directReads = (kept: DirectReads): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'direct',
  level,
  create(core) {
    kept.core = core;
    return {};
  },
});

/** The type of a range that has two bounds: Dexie's own enum is not there at run time. */
const bounded = 2;

const openTransaction = async (
  db: TouchlineDatabase,
  tables: string[],
): Promise<[DBCore, DBCoreTransaction]> => {
  if (!db.isOpen()) await db.open();
  const start = (): [DBCore, DBCoreTransaction] => {
    const { core } = db.direct;
    if (!core) throw new Error('the database is not open');
    return [core, core.transaction(tables, 'readonly')];
  };
  try {
    return start();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    // The browser has closed the connection: Dexie opens it again for whoever reads by a table.
    await db.meta.limit(1).count();
    return start();
  }
};

/**
 * Reads several ranges in one transaction without waiting for its end. By Dexie's tables it would be a transaction
 * each, or one whose end is waited for, and a page of a timeline would take half as long again.
 */
export const readTogether = async (
  db: TouchlineDatabase,
  ranges: readonly IndexRange[],
): Promise<unknown[][]> => {
  const [core, trans] = await openTransaction(db, [...new Set(ranges.map(({ table }) => table))]);
  const read = async ({ table: name, index: path, lower, upper, limit }: IndexRange): Promise<unknown[]> => {
    const table = core.table(name);
    const index = table.schema.getIndexByKeyPath(path);
    if (!index) throw new Error(`${name} has no index ${String(path)}`);
    const range: DBCoreKeyRange = { type: bounded, lower, upper };
    const { result } = await table.query({ trans, values: true, limit, query: { index, range } });
    return result;
  };
  return Promise.all(ranges.map(read));
};
