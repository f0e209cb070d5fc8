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
