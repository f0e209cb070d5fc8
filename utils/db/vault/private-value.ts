import type { VaultKeys } from '../../vault/keys.ts';
import { openText, sealMarkOf, sealValue } from '../../vault/seal.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { isSealedRow } from './rows.ts';

/** What belongs to the settings but names somebody; sealed beside the lock while it is on. */
const key = 'settings';
const place = 'vault settings';

/** null: nothing was kept. */
export const loadPrivateValue = async (db: TouchlineDatabase, keys: VaultKeys): Promise<unknown> => {
  const row: unknown = await db.vault.get(key);
  if (!isSealedRow(row)) return null;
  const { memory } = db.seal;
  const id = `${place}${sealMarkOf(row.sealed)}`;
  const json = memory.row(id) ?? (await openText(keys, place, row.sealed));
  memory.keepRow(id, json);
  return JSON.parse(json) as unknown;
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
