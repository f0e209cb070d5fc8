import { z } from 'zod';
import type { WrappedSecret } from '../../vault/keys.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { vaultKey } from './plan.ts';

/** The lock as it lies on the disk, readable without a key. */
export interface KeptLock extends WrappedSecret {
  /** Locks itself after this much idle time. */
  idleMinutes: number;
  /** Epoch ms. */
  since: number;
}

/** The one row of its table; `kept` null: the lock is off. */
export interface VaultRow {
  key: string;
  kept: KeptLock | null;
}

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

/** null: the lock is off. Throws where the row is damaged: nothing is written over it. */
export const loadLock = async (db: TouchlineDatabase): Promise<KeptLock | null> => {
  const row = await db.vault.get(vaultKey);
  return row?.kept ? keptLock.parse(row.kept) : null;
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
