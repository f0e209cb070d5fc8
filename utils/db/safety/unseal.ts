import type { VaultState } from '../vault/state.ts';
import { unsealNotebook } from '../vault/convert.ts';
import { safetyNameOf } from './before.ts';
import { safetyCopies } from './copies.ts';
import { loadRawCopy } from './raw-copy.ts';
import { withRevived } from './revive.ts';

/**
 * Copies that were made under the lock, written readable again once it was taken off: nobody could open them any more.
 * `state`: as the notebook was before. One that cannot be opened stays as it is.
 */
export const unsealCopies = async (name: string, state: VaultState, now: number): Promise<void> => {
  const known = await indexedDB.databases();
  const store = safetyNameOf(name);
  if (!known.some((one) => one.name === store)) return;
  const copies = safetyCopies(store);
  for (const { id } of await copies.list(now)) {
    const copy = await copies.load(id);
    if (copy === null) continue;
    const bytes = new Uint8Array(copy.bytes);
    const plain = await withRevived({ schema: copy.schema, bytes }, state, async (revived) => {
      if (!(await unsealNotebook(revived))) return null;
      revived.close();
      return loadRawCopy(revived.name);
    });
    if (plain) await copies.put({ ...copy, schema: plain.version, bytes: plain.bytes });
  }
};
