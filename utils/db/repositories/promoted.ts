import { Dexie } from 'dexie';
import type { Note } from '../../domain/records.ts';
import type { PromotionRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toPromotion } from '../to-rows.ts';
import { toPromotedNote } from './wall.ts';

/** Does the manager coach this person without evaluating them? Then no promoted copy is given out, whoever wrote it. */
export const isCoachOnly = async (db: TouchlineDatabase, personId: string): Promise<boolean> =>
  (await db.people.get(personId))?.coachOnly === true;

/** Promoted copies of a person as an evaluation reads them, newest first, from `late` on (exclusive where it is given). */
export const readPromoted = async (
  db: TouchlineDatabase,
  { personId, after, limit }: { personId: string; after: number | null; limit: number },
): Promise<Note[]> => {
  if (await isCoachOnly(db, personId)) return [];
  const from = after === null ? Dexie.minKey : after;
  const rows = await db.promotions
    .where('[personId+late]')
    .between([personId, from], [personId, Dexie.maxKey], after === null, true)
    .limit(limit)
    .toArray();
  return rows.map(toPromotion).map(toPromotedNote);
};

/** Those of people whom the manager evaluates. */
export const withoutCoachOnly = async (
  db: TouchlineDatabase,
  rows: readonly PromotionRow[],
): Promise<PromotionRow[]> => {
  const ids = [...new Set(rows.map(({ personId }) => personId))];
  const people = await db.people.bulkGet(ids);
  const closed = new Set(people.flatMap((one) => (one?.coachOnly === true ? [one.id] : [])));
  return rows.filter(({ personId }) => !closed.has(personId));
};
