import type { VaultKeys } from '../../vault/keys.ts';
import { openValue, sealValue } from '../../vault/seal.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { isSealedRow } from './rows.ts';

/** What belongs to the settings but names somebody; sealed beside the lock while it is on. */
const key = 'settings';
const place = 'vault settings';

/** null: nothing was kept. */
export const loadPrivateValue = async (db: TouchlineDatabase, keys: VaultKeys): Promise<unknown> => {
  const row: unknown = await db.vault.get(key);
  return isSealedRow(row) ? openValue(keys, place, row.sealed) : null;
};

export const savePrivateValue = async (
  db: TouchlineDatabase,
  keys: VaultKeys,
  value: unknown,
): Promise<void> => {
  const sealed = await sealValue(keys, place, value);
  await db.vault.put({ key, sealed });
};

export const removePrivateValue = (db: TouchlineDatabase): PromiseLike<void> => db.vault.delete(key);
