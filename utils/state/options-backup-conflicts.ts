import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { BackupConflict } from '../messaging/calls/backups.ts';
import type { Client } from '../messaging/client.ts';

export type Choice = 'mine' | 'theirs' | 'both';

/** Conflicts fetched at once. */
const pageSize = 50;

/** Records in two versions, looked at one by one. */
export interface ConflictsModel {
  count: ReadonlySignal<number>;
  /** From 0. */
  at: ReadonlySignal<number>;
  current: ReadonlySignal<BackupConflict | null>;
  chosen: ReadonlySignal<Readonly<Record<string, Choice>>>;
  /** For the one that is shown; the next one comes. */
  choose(choice: Choice): void;
  go(by: 1 | -1): void;
}

export interface Conflicts extends ConflictsModel {
  begin(job: string, count: number): void;
  /** All single choices are taken back. */
  clear(): void;
}

export const createConflicts = (client: Client): Conflicts => {
  const count = signal(0);
  const at = signal(0);
  const known = signal<readonly BackupConflict[]>([]);
  const chosen = signal<Readonly<Record<string, Choice>>>({});
  let job = '';

  const fetchTo = async (index: number): Promise<void> => {
    const mine = job;
    while (known.peek().length <= index && known.peek().length < count.peek()) {
      const answer = await client.call('backup.conflicts', {
        job,
        from: known.peek().length,
        limit: pageSize,
      });
      if (mine !== job || !answer.ok || answer.value.length === 0) return;
      known.value = [...known.peek(), ...answer.value];
    }
  };
  const go = (by: 1 | -1): void => {
    at.value = Math.min(Math.max(0, at.peek() + by), Math.max(0, count.peek() - 1));
    void fetchTo(at.peek() + 1);
  };

  return {
    count,
    at,
    current: computed(() => known.value[at.value] ?? null),
    chosen,
    choose(choice) {
      const conflict = known.peek()[at.peek()];
      if (!conflict) return;
      chosen.value = { ...chosen.peek(), [conflict.key]: choice };
      go(1);
    },
    go,
    begin(next, total) {
      job = next;
      count.value = total;
      at.value = 0;
      known.value = [];
      chosen.value = {};
      if (total > 0) void fetchTo(1);
    },
    clear: () => (chosen.value = {}),
  };
};
