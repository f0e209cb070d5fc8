import type { Transaction } from 'dexie';

export interface Migration {
  version: number;
  /** What this version brought, in a few words. */
  name: string;
  stores: Record<string, string | null>;
  /** Uses no current type: it must read the same in five years. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Tallies of what was marked before they were kept. */
async function countPromptEvents(transaction: Transaction): Promise<void> {
  const fields = {
    shown: 'shown',
    asked: 'asked',
    skipped: 'skipped',
    useful: 'useful',
    not_useful: 'notUseful',
  } as const;
  interface Tally {
    promptId: string;
    sessionType: string;
    shown: number;
    asked: number;
    skipped: number;
    useful: number;
    notUseful: number;
    action: number;
    lastAt: number;
  }
  const tallies = new Map<string, Tally>();
  await transaction
    .table<{ promptId: string; sessionType: string; outcome: keyof typeof fields; at: number }>(
      'promptEvents',
    )
    .each(({ promptId, sessionType, outcome, at }) => {
      if (promptId.startsWith('behaviour:')) return;
      const key = `${promptId}\n${sessionType}`;
      const tally = tallies.get(key) ?? {
        promptId,
        sessionType,
        shown: 0,
        asked: 0,
        skipped: 0,
        useful: 0,
        notUseful: 0,
        action: 0,
        lastAt: 0,
      };
      tally[fields[outcome]] += 1;
      tally.lastAt = Math.max(tally.lastAt, at);
      tallies.set(key, tally);
    });
  await transaction.table('promptTallies').bulkPut([...tallies.values()]);
}

/** Goals were only carried along from backups before: what is missing gets its neutral value. */
async function fillGoals(transaction: Transaction): Promise<void> {
  await transaction
    .table<Record<string, unknown>>('goals')
    .toCollection()
    .modify((goal) => {
      const neutral = {
        kind: 'goal',
        text: '-',
        measure: '',
        due: null,
        expected: '',
        actual: '',
        behaviours: [],
        checkIns: [],
        state: 'active',
        purpose: 'coaching',
        createdAt: goal['updatedAt'] ?? 0,
      };
      for (const [name, value] of Object.entries(neutral)) goal[name] ??= value;
    });
}

/**
 * Append-only: never change a version that was released, add the next one with its stored example in
 * `tests/fixtures/database/v<n>.json`. `late` and `who` are explained in `rows.ts`.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'the first notebook',
    stores: {
      maps: 'key, [id+revision], order',
      behaviours: '[map+seq], [map+competency+level], *places',
      playbooks: '[id+locale]',
      people: 'id, *emails, updatedAt',
      sessions: 'id, [who+late], [purpose+who+late], [meetingKey+who]',
      notes: 'id, [purpose+who+late], [purpose+late], tagged, sessionId, who, seq',
      actions: 'id, [personId+open], [purpose+personId+open], sessionId',
      goals: 'id, personId',
      promptEvents: 'id, [who+late], sessionId',
      promotions: 'id, [personId+late], late, noteId',
      journal: 'id, at',
      tombstones: 'id, at',
      drafts: 'slot, personId',
      choices: '[scope+key]',
      trash: 'key, batch, removedAt',
      meta: 'key',
    },
  },
  {
    version: 2,
    name: 'what prompts are worth, own packs, practice, a pilot',
    stores: {
      playbooks: null,
      editions: 'key',
      editionParts: '[edition+session]',
      packs: 'key, [id+revision], order',
      promptEvents: 'id, [who+late], sessionId, late',
      promptTallies: '[promptId+sessionType], sessionType',
      promptRules: 'promptId',
      promptPins: 'id, personId',
      experiments: 'id',
      assignments: '[experimentId+session]',
      practiceCards: 'drillId, due',
      practicePacks: 'key',
      pilots: 'id, startsAt',
    },
    upgrade: countPromptEvents,
  },
  {
    version: 3,
    name: 'goals that are worked with, an undo log',
    stores: {
      goals: 'id, personId, [purpose+personId]',
      undo: 'id, at',
    },
    upgrade: fillGoals,
  },
  {
    version: 4,
    name: 'a lock by passphrase',
    stores: { vault: 'key' },
  },
];

/** The stores of a database of that version. */
export const storesOf = (version: number): string[] => {
  const stores = new Map<string, string | null>();
  for (const migration of migrations) {
    if (migration.version > version) continue;
    for (const [name, indexes] of Object.entries(migration.stores)) stores.set(name, indexes);
  }
  return [...stores].flatMap(([name, indexes]) => (indexes === null ? [] : [name]));
};

export const newestVersion = Math.max(...migrations.map(({ version }) => version));
