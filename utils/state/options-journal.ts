import { signal, type ReadonlySignal } from '@preact/signals';
import type { JournalLine } from '../messaging/calls/review.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, type Loadable } from './options-loading.ts';

export type { JournalLine } from '../messaging/calls/review.ts';

/** What went out, was copied for a review or was deleted, newest first. */
export interface JournalModel {
  lines: ReadonlySignal<Loadable<JournalLine[]>>;
  hasMore: ReadonlySignal<boolean>;
  more(): Promise<void>;
}

const page = 50;
/** The call gives no more at once. */
const most = 500;

export const createJournal = (client: Client, stop: AbortSignal): JournalModel => {
  const shown = signal(page);
  const hasMore = signal(false);
  const loader = createLoader(async () => {
    const found: JournalLine[] = [];
    while (found.length <= shown.peek()) {
      const limit = Math.min(most, shown.peek() + 1 - found.length);
      const before = found.at(-1)?.entry.at ?? null;
      const answer = await client.call('journal.list', { before, limit });
      if (!answer.ok) return answer;
      found.push(...answer.value);
      if (answer.value.length < limit) break;
    }
    hasMore.value = found.length > shown.peek();
    return { ok: true as const, value: found.slice(0, shown.peek()) };
  });
  client.onChanged(() => void loader.reload(), stop);
  void loader.reload();
  return {
    lines: loader.state,
    hasMore,
    async more() {
      shown.value += page;
      await loader.reload();
    },
  };
};
