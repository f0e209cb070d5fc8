import type { NotebookTable } from '../../schema/backup.ts';
import type { BackedUp } from './backup-table.ts';
import { practiceKey } from './practice.ts';

const nobody = (): null => null;

type LearningTable =
  | 'packs'
  | 'promptTallies'
  | 'promptRules'
  | 'promptPins'
  | 'experiments'
  | 'assignments'
  | 'practiceCards'
  | 'practicePacks'
  | 'pilots';

/** Own packs, and what was learnt about prompts: nobody is named but in pins. */
export const learningTables: { [K in LearningTable & NotebookTable]: BackedUp<K> } = {
  packs: {
    read: async (db) => (await db.packs.toArray()).map(({ key: _key, ...pack }) => pack),
    key: ({ id, revision }) => `${id}@${revision}`,
    stamp: ({ appliedAt }) => appliedAt,
    person: nobody,
    write: async (db, records) =>
      void (await db.packs.bulkPut(records.map((pack) => ({ ...pack, key: `${pack.id}@${pack.revision}` })))),
  },
  promptTallies: {
    read: (db) => db.promptTallies.toArray(),
    key: ({ promptId, sessionType }) => `${sessionType} ${promptId}`,
    stamp: ({ lastAt }) => lastAt,
    person: nobody,
    write: async (db, records) => void (await db.promptTallies.bulkPut(records)),
  },
  promptRules: {
    read: (db) => db.promptRules.toArray(),
    key: ({ promptId }) => promptId,
    stamp: ({ at }) => at,
    person: nobody,
    write: async (db, records) => void (await db.promptRules.bulkPut(records)),
  },
  promptPins: {
    read: (db) => db.promptPins.toArray(),
    key: ({ id }) => id,
    stamp: ({ at }) => at,
    person: ({ personId }) => personId,
    write: async (db, records) => void (await db.promptPins.bulkPut(records)),
  },
  experiments: {
    read: (db) => db.experiments.toArray(),
    key: ({ id }) => id,
    stamp: ({ startedAt, closedAt }) => closedAt ?? startedAt,
    person: nobody,
    write: async (db, records) => void (await db.experiments.bulkPut(records)),
  },
  assignments: {
    read: (db) => db.assignments.toArray(),
    key: ({ experimentId, session }) => `${experimentId} ${session}`,
    stamp: ({ at }) => at,
    person: nobody,
    write: async (db, records) => void (await db.assignments.bulkPut(records)),
  },
  practiceCards: {
    read: (db) => db.practiceCards.toArray(),
    key: ({ drillId }) => drillId,
    stamp: ({ lastReview }) => lastReview ?? 0,
    person: nobody,
    write: async (db, records) => void (await db.practiceCards.bulkPut(records)),
  },
  practicePacks: {
    read: async (db) => (await db.practicePacks.toArray()).map(({ key: _key, ...kept }) => kept),
    key: ({ pack }) => practiceKey(pack),
    stamp: ({ appliedAt }) => appliedAt,
    person: nobody,
    write: async (db, records) =>
      void (await db.practicePacks.bulkPut(
        records.map((kept) => ({ ...kept, key: practiceKey(kept.pack) })),
      )),
  },
  pilots: {
    read: (db) => db.pilots.toArray(),
    key: ({ id }) => id,
    stamp: ({ startsAt, decidedAt }) => decidedAt ?? startsAt,
    person: nobody,
    write: async (db, records) => void (await db.pilots.bulkPut(records)),
  },
};
