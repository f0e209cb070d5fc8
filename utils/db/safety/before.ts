import { safetyCopies, type KeptCopy } from './copies.ts';
import { loadRawCopy } from './raw-copy.ts';

/** Beside the notebook of that name. */
export const safetyNameOf = (name: string): string => `${name}-safety`;

/**
 * Copies the notebook as it lies on the disk before something great happens to it. Rejects where there is no room
 * for the copy: then it must not happen. `false`: there was nothing to copy.
 */
export const copyBefore = async (
  name: string,
  { why, now }: { why: KeptCopy['why']; now: number },
): Promise<boolean> => {
  const copy = await loadRawCopy(name);
  if (copy === null) return false;
  const id = why === 'migration' ? `migration-${copy.version}` : `erase-${now}`;
  await safetyCopies(safetyNameOf(name)).put({ id, at: now, schema: copy.version, why, bytes: copy.bytes });
  return true;
};

/**
 * Copies that were made before the notebook was sealed can be read by anybody who has the disk: they go with the text
 * they were made of. `since`: when it was sealed, epoch ms.
 */
export const dropReadableCopies = async (name: string, since: number): Promise<void> => {
  const known = await indexedDB.databases();
  const store = safetyNameOf(name);
  if (known.some((one) => one.name === store)) await safetyCopies(store).removeBefore(since);
};
