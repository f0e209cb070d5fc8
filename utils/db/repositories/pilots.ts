import type { PromptEvent } from '../../domain/records.ts';
import type { Pilot } from '../../domain/learning/records.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toPromptEvent } from '../to-rows.ts';

/** Trials of the product. Nobody is named in them unless the manager writes it. */
export const pilotRepository = (db: TouchlineDatabase) => ({
  /** Newest first. */
  list: async (): Promise<Pilot[]> => (await db.pilots.orderBy('startsAt').toArray()).reverse(),

  /** One undecided pilot at a time. `false`: another goes on. */
  save: (pilot: Pilot): Promise<boolean> =>
    db.transaction('rw', db.pilots, async () => {
      const others = await db.pilots
        .filter(({ id, decision }) => id !== pilot.id && decision === null)
        .count();
      if (pilot.decision === null && others > 0) return false;
      await db.pilots.put(pilot);
      return true;
    }),

  remove: (id: string): Promise<void> => db.transaction('rw', db.pilots, () => db.pilots.delete(id)),

  /** What was marked from `from` to `to`, epoch ms. */
  marks: async (from: number, to: number): Promise<PromptEvent[]> =>
    (await db.promptEvents.where('late').between(-to, -from, true, true).toArray()).map(toPromptEvent),
});
