import { Dexie } from 'dexie';
import { migrations } from '../migrations.ts';
import { TouchlineDatabase } from '../schema.ts';
import type { VaultState } from '../vault/state.ts';
import { loadRows } from './raw-copy.ts';

/** Rows written at once. */
const chunk = 2_000;

/**
 * Puts a copy into a database beside the notebook as its version was, lets the ordinary migrations bring it up to
 * date, and gives it to `work`; it is deleted afterwards. `seal` opens what was sealed when it was copied.
 */
export const withRevived = async <T>(
  copy: { schema: number; bytes: Uint8Array<ArrayBuffer> },
  seal: VaultState,
  work: (db: TouchlineDatabase) => Promise<T>,
): Promise<T> => {
  const name = `touchline-revived-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  try {
    for (const { version, stores } of migrations) {
      if (version <= copy.schema) old.version(version).stores(stores);
    }
    await old.open();
    const there = new Set(old.tables.map((table) => table.name));
    for (const [store, rows] of await loadRows(copy.bytes)) {
      if (!there.has(store)) continue;
      for (let at = 0; at < rows.length; at += chunk) {
        await old.table(store).bulkPut(rows.slice(at, at + chunk));
      }
    }
    old.close();
    const db = new TouchlineDatabase(name);
    db.seal.state = seal;
    try {
      await db.open();
      return await work(db);
    } finally {
      db.close();
    }
  } finally {
    old.close();
    await Dexie.delete(name);
  }
};
