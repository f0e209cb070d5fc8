import type { TouchlineDatabase } from '../schema.ts';

/**
 * What is numbered as it is written, so that other pages and caches can tell what is new. `records`: promises, goals
 * and people together.
 */
type Numbered = 'notes' | 'maps' | 'records' | 'undo';

const toKey = (numbered: Numbered): string => `seq:${numbered}`;

/** The last number given. */
export const loadSeq = async (db: TouchlineDatabase, numbered: Numbered): Promise<number> => {
  const value = (await db.meta.get(toKey(numbered)))?.value;
  return typeof value === 'number' ? value : 0;
};

/** Takes `count` numbers for what is about to be written; the caller's transaction spans `meta`. Gives the first. */
export const takeSeq = async (db: TouchlineDatabase, numbered: Numbered, count = 1): Promise<number> => {
  const last = await loadSeq(db, numbered);
  await db.meta.put({ key: toKey(numbered), value: last + count });
  return last + 1;
};
