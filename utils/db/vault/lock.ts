import { z } from 'zod';
import { isObject } from '../../domain/is-object.ts';
import type { Bytes } from '../../vault/bytes.ts';
import type { WrappedSecret } from '../../vault/keys.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { vaultKey, vaultTable } from './plan.ts';

/** The lock as it lies on the disk, readable without a key. */
export interface KeptLock extends WrappedSecret {
  /** Locks itself after this much idle time. */
  idleMinutes: number;
  /** Epoch ms. */
  since: number;
}

/** The lock itself (`kept` null: it is off), or a sealed value beside it. */
export type VaultRow = { key: string; kept: KeptLock | null } | { key: string; sealed: Bytes };

const keptLock = z.object({
  id: z.string(),
  kdf: z.literal('pbkdf2-sha256'),
  rounds: z.int().positive(),
  salt: z.string(),
  iv: z.string(),
  wrapped: z.string(),
  idleMinutes: z.number().positive(),
  since: z.number(),
});

const toLock = (row: unknown): KeptLock | null =>
  isObject(row) && 'kept' in row && row.kept !== null ? keptLock.parse(row.kept) : null;

/** null: the lock is off. Throws where the row is damaged: nothing is written over it. */
export const loadLock = async (db: TouchlineDatabase): Promise<KeptLock | null> => {
  const row = await db.vault.get(vaultKey);
  return toLock(row);
};

/** The caller's transaction spans it. */
export const putLock = async (db: TouchlineDatabase, kept: KeptLock | null): Promise<void> => {
  await db.vault.put({ key: vaultKey, kept });
};

/** Another wrapping of the same secret, or another idle time. `false`: the lock is another one by now. */
export const replaceLock = (db: TouchlineDatabase, kept: KeptLock): Promise<boolean> =>
  db.transaction('rw', db.vault, async () => {
    if ((await loadLock(db))?.id !== kept.id) return false;
    await putLock(db, kept);
    return true;
  });

/** As `loadLock`, of a database that is not open and must not be brought up to date before its lock is. */
export const peekLock = async (name: string): Promise<KeptLock | null> => {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === name)) return null;
  const db = await answerOf(indexedDB.open(name));
  try {
    if (!db.objectStoreNames.contains(vaultTable)) return null;
    return toLock(await answerOf<unknown>(db.transaction(vaultTable).objectStore(vaultTable).get(vaultKey)));
  } finally {
    db.close();
  }
};

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')));
  });
