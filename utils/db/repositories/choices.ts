import type { TypeChoice } from '../../domain/records.ts';
import type { TouchlineDatabase } from '../schema.ts';

export const choiceRepository = (db: TouchlineDatabase) => ({
  save: (choice: TypeChoice): Promise<void> =>
    db.transaction('rw', db.choices, async () => {
      await db.choices.put(choice);
    }),

  /** What was chosen for this event and for its series; keys are `site:key`. */
  of: async (key: string, seriesKey: string | null): Promise<TypeChoice[]> => {
    const wanted: [string, string][] = [['event', key]];
    if (seriesKey !== null) wanted.push(['series', seriesKey]);
    const found = await db.choices.bulkGet(wanted);
    return found.filter((choice) => choice !== undefined);
  },
});

export type ChoiceRepository = ReturnType<typeof choiceRepository>;
