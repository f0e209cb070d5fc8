import type { Transaction } from 'dexie';

export interface Migration {
  version: number;
  /** What this version brought, in a few words. */
  name: string;
  stores: Record<string, string | null>;
  /** Uses no current type: it must read the same in five years. */
  upgrade?: (transaction: Transaction) => Promise<void>;
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
];

export const newestVersion = Math.max(...migrations.map(({ version }) => version));
