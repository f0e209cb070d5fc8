import { Dexie } from 'dexie';
import type { PromptEvent } from '../../domain/records.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toPromptEvent, toPromptEventRow, toWho } from '../to-rows.ts';

export const promptEventRepository = (db: TouchlineDatabase) => ({
  add: (event: PromptEvent): Promise<void> =>
    db.transaction('rw', db.promptEvents, async () => {
      await db.promptEvents.put(toPromptEventRow(event));
    }),

  /** Newest first. Holds ids and times, no text. */
  ofPerson: async (personId: string | null, limit: number): Promise<PromptEvent[]> => {
    const who = toWho(personId);
    const rows = await db.promptEvents
      .where('[who+late]')
      .between([who, Dexie.minKey], [who, Dexie.maxKey])
      .limit(limit)
      .toArray();
    return rows.map(toPromptEvent);
  },
});

export type PromptEventRepository = ReturnType<typeof promptEventRepository>;
