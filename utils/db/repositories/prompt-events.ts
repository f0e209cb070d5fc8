import { Dexie } from 'dexie';
import { isBehaviourEvent } from '../../domain/rank/behaviour-event.ts';
import type { PromptEvent, PromptTally } from '../../domain/records.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toPromptEvent, toPromptEventRow, toWho } from '../to-rows.ts';
import { rowsAtHand } from './at-hand.ts';

const counted = {
  shown: 'shown',
  asked: 'asked',
  skipped: 'skipped',
  useful: 'useful',
  not_useful: 'notUseful',
} as const satisfies Record<PromptEvent['outcome'], keyof PromptTally>;

const emptyTally = (promptId: string, sessionType: string): PromptTally => ({
  promptId,
  sessionType,
  shown: 0,
  asked: 0,
  skipped: 0,
  useful: 0,
  notUseful: 0,
  action: 0,
  lastAt: 0,
});

export const promptEventRepository = (db: TouchlineDatabase) => {
  const count = async (
    { promptId, sessionType }: Pick<PromptEvent, 'promptId' | 'sessionType'>,
    change: (tally: PromptTally) => PromptTally,
  ): Promise<void> => {
    const before = await db.promptTallies.get([promptId, sessionType]);
    await db.promptTallies.put(change(before ?? emptyTally(promptId, sessionType)));
  };

  const newest = rowsAtHand({ table: db.promptEvents, toItem: toPromptEvent });

  const ofSession = (sessionId: string) => db.promptEvents.where('sessionId').equals(sessionId).toArray();
  const actionsOf = (sessionId: string) => db.actions.where('sessionId').equals(sessionId).count();

  return {
    /** Once by id; the tally of the prompt goes up in the same transaction. */
    add: (event: PromptEvent): Promise<void> =>
      db.transaction('rw', [db.promptEvents, db.promptTallies, db.actions], async () => {
        if (await db.promptEvents.get(event.id)) return;
        await db.promptEvents.put(toPromptEventRow(event));
        if (isBehaviourEvent(event.promptId)) return;
        const field = counted[event.outcome];
        const led =
          event.outcome === 'asked' && event.sessionId !== null && (await actionsOf(event.sessionId)) > 0;
        await count(event, (tally) => ({
          ...tally,
          [field]: tally[field] + 1,
          action: tally.action + (led ? 1 : 0),
          lastAt: Math.max(tally.lastAt, event.at),
        }));
      }),

    /** An action was agreed: the first one of a session counts for each prompt that was asked in it. */
    noteAction: (sessionId: string): Promise<void> =>
      db.transaction('rw', [db.promptEvents, db.promptTallies, db.actions], async () => {
        if ((await actionsOf(sessionId)) !== 1) return;
        const asked = (await ofSession(sessionId)).filter(({ outcome }) => outcome === 'asked');
        const once = new Map(asked.map((event) => [event.promptId, event]));
        for (const event of once.values()) {
          await count(event, (tally) => ({ ...tally, action: tally.action + 1 }));
        }
      }),

    ofSession: async (sessionId: string): Promise<PromptEvent[]> =>
      (await ofSession(sessionId)).map(toPromptEvent),

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

    /** Of everybody, newest first. */
    recent: (limit: number): Promise<PromptEvent[]> =>
      newest({ key: String(limit), range: () => db.promptEvents.orderBy('late'), limit, seq: 0 }),
  };
};

export type PromptEventRepository = ReturnType<typeof promptEventRepository>;
