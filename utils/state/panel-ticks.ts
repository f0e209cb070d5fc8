import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '../messaging/call.ts';
import type { Sitting } from './panel-sitting.ts';

export interface Ticks {
  /** Items of the checklist that are done, as they read. */
  done: ReadonlySignal<readonly string[]>;
  refused: ReadonlySignal<Refusal | null>;
  tick(item: string, done: boolean): Promise<void>;
}

/** Ticks stay with the session of this meeting; while nobody is chosen they stay in sight only. */
export function createTicks(sitting: Sitting): Ticks {
  const touched = signal<{ standing: string; items: readonly string[] } | null>(null);
  const refused = signal<Refusal | null>(null);
  const done = computed(() =>
    touched.value?.standing === sitting.standing.value
      ? touched.value.items
      : (sitting.session.value?.ticks ?? []),
  );
  let queue: Promise<unknown> = Promise.resolve();

  return {
    done,
    refused,
    tick(item, isDone) {
      const standing = sitting.standing.peek();
      const before = done.peek();
      const items = isDone ? [...new Set([...before, item])] : before.filter((one) => one !== item);
      touched.value = { standing, items };
      const saving = queue.then(async () => {
        if (sitting.standing.peek() !== standing) return;
        const answer = await sitting.update({ ticks: [...items] });
        const nobody = !answer.ok && answer.code === 'not-found';
        refused.value = answer.ok || nobody ? null : answer.code;
        if (refused.peek() && touched.peek()?.items === items) touched.value = { standing, items: before };
      });
      queue = saving;
      return saving;
    },
  };
}
