import type { Draft } from '../domain/records.ts';

/**
 * Where a draft waits while it is on its way to the database: handed over in one step, so that it arrives although
 * the window that wrote it is gone a moment later. Kept in memory only.
 */
export interface SpareDrafts {
  put(draft: Draft): void;
  read(slot: string): Promise<Draft | null>;
  drop(slot: string): void;
}

export const noSpareDrafts: SpareDrafts = { put: () => {}, read: async () => null, drop: () => {} };

const isEmpty = (draft: Draft): boolean => draft.text === '' && draft.behaviours.length === 0;

/** The later of the two; null where the later one says that nothing is left. `spare` never reached the database. */
export const laterDraft = (
  kept: Draft | null,
  spare: Draft | null,
): { draft: Draft | null; isSpare: boolean } => {
  const isSpare = spare !== null && (kept === null || spare.at >= kept.at);
  const draft = isSpare ? spare : kept;
  return { draft: draft && !isEmpty(draft) ? draft : null, isSpare };
};
