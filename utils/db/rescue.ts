import { answerOf } from './safety/requests.ts';

/** Dexie writes version n as 10 n. */
const nativeStep = 10;

/** What could be read of a database that cannot be used: rows as they lie there, and where some could not be read. */
export interface Rescued {
  /** Version as Dexie counts. */
  version: number;
  tables: Record<string, unknown[]>;
  /** Rows that are there and cannot be read, table by table. */
  unread: Record<string, number>;
}

const openRaw = async (name: string): Promise<IDBDatabase | null> => {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === name)) return null;
  const db = await answerOf(indexedDB.open(name));
  // Another page that wants to change the database must not wait for this one.
  db.addEventListener('versionchange', () => db.close());
  return db;
};

/** One damaged row spoils a reading of all of them: then each is asked for by itself. */
const readStore = async (db: IDBDatabase, name: string): Promise<{ rows: unknown[]; unread: number }> => {
  const store = (): IDBObjectStore => db.transaction(name).objectStore(name);
  try {
    return { rows: await answerOf<unknown[]>(store().getAll()), unread: 0 };
  } catch {
    const keys = await answerOf(store().getAllKeys()).catch(() => []);
    const rows: unknown[] = [];
    let unread = keys.length === 0 ? 1 : 0;
    for (const key of keys) {
      try {
        rows.push(await answerOf<unknown>(store().get(key)));
      } catch {
        unread += 1;
      }
    }
    return { rows, unread };
  }
};

/** Reads, writes nothing. null where there is no database. */
export const rescueRows = async (name: string): Promise<Rescued | null> => {
  const db = await openRaw(name);
  if (!db) return null;
  try {
    const tables: Rescued['tables'] = {};
    const unread: Rescued['unread'] = {};
    for (const store of db.objectStoreNames) {
      const found = await readStore(db, store);
      tables[store] = found.rows;
      if (found.unread > 0) unread[store] = found.unread;
    }
    return { version: Math.floor(db.version / nativeStep), tables, unread };
  } finally {
    db.close();
  }
};

/** Are all these stores in it? Asked before Dexie opens, which would put empty ones in the place of what is lost. */
export const hasStores = async (name: string, stores: readonly string[]): Promise<boolean> => {
  const db = await openRaw(name);
  if (!db) return true;
  const present = db.objectStoreNames;
  db.close();
  return stores.every((store) => present.contains(store));
};

/** For good. `blocked`: another page still holds it open. */
export const deleteDatabase = (name: string): Promise<'deleted' | 'blocked'> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve('deleted'));
    request.addEventListener('blocked', () => resolve('blocked'));
    request.addEventListener('error', () => reject(request.error ?? new Error('undeletable')));
  });
