import { signal, type ReadonlySignal } from '@preact/signals';
import { ok, type Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';

export type Loadable<T, C extends string = Refusal> =
  { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; code: C };

export interface Loader<T> {
  state: ReadonlySignal<Loadable<T>>;
  /** Keeps what is shown until the new value is here; an answer overtaken by a later call is dropped. */
  reload(): Promise<void>;
}

export const createLoader = <T>(load: () => Promise<Result<T, Refusal>>): Loader<T> => {
  const state = signal<Loadable<T>>({ status: 'loading' });
  let latest = 0;
  return {
    state,
    async reload() {
      latest += 1;
      const mine = latest;
      const answer = await load();
      if (mine !== latest) return;
      state.value = answer.ok
        ? { status: 'ready', value: answer.value }
        : { status: 'failed', code: answer.code };
    },
  };
};

/** A list that is shown page by page, newest first. */
export interface PagedLoader<T> extends Loader<T[]> {
  hasMore: ReadonlySignal<boolean>;
  more(): Promise<void>;
}

interface Pages<T> {
  /** Rows a press of "more" adds. */
  page: number;
  /** Rows that `load` gives at once, at most. */
  most: number;
  /** Up to `limit` rows that follow `last`; from the newest on where there is none. */
  load: (last: T | undefined, limit: number) => Promise<Result<T[], Refusal>>;
}

export const createPagedLoader = <T>({ page, most, load }: Pages<T>): PagedLoader<T> => {
  const shown = signal(page);
  const hasMore = signal(false);
  const loader = createLoader(async () => {
    const found: T[] = [];
    // One more than is shown tells whether there are more.
    while (found.length <= shown.peek()) {
      const limit = Math.min(most, shown.peek() + 1 - found.length);
      const answer = await load(found.at(-1), limit);
      if (!answer.ok) return answer;
      found.push(...answer.value);
      if (answer.value.length < limit) break;
    }
    hasMore.value = found.length > shown.peek();
    return ok(found.slice(0, shown.peek()));
  });
  return {
    ...loader,
    hasMore,
    async more() {
      shown.value += page;
      await loader.reload();
    },
  };
};

/** The value once it is here, else `fallback`: for what may be shown empty meanwhile. */
export const valueOr = <T>(loadable: Loadable<T>, fallback: T): T =>
  loadable.status === 'ready' ? loadable.value : fallback;
