import { signal, type ReadonlySignal } from '@preact/signals';
import type { Result } from '../domain/result.ts';
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

/** The value once it is here, else `fallback`: for what may be shown empty meanwhile. */
export const valueOr = <T>(loadable: Loadable<T>, fallback: T): T =>
  loadable.status === 'ready' ? loadable.value : fallback;
