import type { VaultKeys } from '../../vault/keys.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { loadLock, putLock, type KeptLock } from './lock.ts';
import { sealedTables } from './plan.ts';
import type { VaultState } from './state.ts';

/** Rows sealed at once. */
const chunk = 1_000;

/** Every private row is read as it lies and written as `to` says, the marker with them: all or nothing. */
const rewrite = (
  db: TouchlineDatabase,
  expected: string | null,
  to: { kept: KeptLock | null; state: VaultState },
): Promise<boolean> => {
  const from = db.seal.state;
  const tables = sealedTables.map((name) => db.table<unknown, unknown>(name));
  return db
    .transaction('rw', [...tables, db.vault], async () => {
      if (((await loadLock(db))?.id ?? null) !== expected) return false;
      await putLock(db, to.kept);
      for (const table of tables) {
        db.seal.state = from;
        const rows = await table.toArray();
        db.seal.state = to.state;
        await table.clear();
        for (let at = 0; at < rows.length; at += chunk) await table.bulkPut(rows.slice(at, at + chunk));
      }
      return true;
    })
    .then(
      (done) => {
        db.seal.state = done ? to.state : from;
        return done;
      },
      (error: unknown) => {
        db.seal.state = from;
        throw error;
      },
    );
};

/** Seals the notebook. Nothing else of this context may use the database meanwhile. `false`: it is sealed already. */
export const sealNotebook = (db: TouchlineDatabase, kept: KeptLock, keys: VaultKeys): Promise<boolean> =>
  rewrite(db, null, { kept, state: { status: 'open', id: kept.id, keys } });

/** Writes everything readable again; the notebook is open. `false`: it was sealed with another key meanwhile. */
export const unsealNotebook = (db: TouchlineDatabase): Promise<boolean> => {
  const { state } = db.seal;
  return state.status === 'open'
    ? rewrite(db, state.id, { kept: null, state: { status: 'off' } })
    : Promise.resolve(false);
};
