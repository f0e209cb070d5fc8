import type { ReadonlySignal } from '@preact/signals';
import type { JournalLine } from '../messaging/calls/review.ts';
import type { Client } from '../messaging/client.ts';
import { createPagedLoader, type Loadable } from './options-loading.ts';

export type { JournalLine } from '../messaging/calls/review.ts';

/** What went out, was copied for a review or was deleted, newest first. */
export interface JournalModel {
  lines: ReadonlySignal<Loadable<JournalLine[]>>;
  hasMore: ReadonlySignal<boolean>;
  more(): Promise<void>;
}

export const createJournal = (client: Client, stop: AbortSignal): JournalModel => {
  const loader = createPagedLoader<JournalLine>({
    page: 50,
    most: 500,
    load: (last, limit) => client.call('journal.list', { before: last?.entry.at ?? null, limit }),
  });
  client.onChanged(() => void loader.reload(), stop);
  void loader.reload();
  return { lines: loader.state, hasMore: loader.hasMore, more: loader.more };
};
