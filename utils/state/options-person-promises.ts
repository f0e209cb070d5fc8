import type { ReadonlySignal } from '@preact/signals';
import { promiseLimit } from '../domain/limits.ts';
import type { Action } from '../domain/records.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { PersonParts } from './options-person.ts';

/** `dueText`: words that say no date; they are kept with the text. */
export interface TypedPromise {
  text: string;
  owner: Action['owner'];
  due: string | null;
  dueText: string;
}

export interface Promises {
  /** Open ones first, as the service orders them; then those kept. */
  list: ReadonlySignal<Loadable<Action[]>>;
  reload(): Promise<void>;
  add(promise: TypedPromise): Promise<boolean>;
  setDone(action: Action, done: boolean): Promise<void>;
  remove(action: Action): Promise<void>;
}

export const createPromises = (parts: PersonParts): Promises => {
  const { client, now, newId, personId, side, toasts, reload } = parts;
  const list = createLoader(async () => {
    // Promises belong to coaching: an evaluation has none.
    if (side.peek() === 'evaluation') return { ok: true as const, value: [] };
    return client.call('actions.list', { personId: personId.peek() ?? '', includeDone: true });
  });
  let nextId = newId();
  return {
    list: list.state,
    reload: list.reload,
    async add({ text, owner, due, dueText }) {
      const said = dueText === '' || due !== null ? text.trim() : `${text.trim()} (${dueText.trim()})`;
      const id = personId.peek();
      if (text.trim() === '' || said.length > promiseLimit || id === null) return false;
      const at = now();
      const action = { id: nextId, personId: id, sessionId: null, owner, text: said, due, doneAt: null };
      const answer = await client.call('actions.add', {
        action: { ...action, createdAt: at, updatedAt: at },
      });
      toasts.show(answer.ok ? 'promiseKept' : answer.code);
      if (!answer.ok) return false;
      nextId = newId();
      await reload();
      return true;
    },
    async setDone({ id }, done) {
      const answer = await client.call('actions.update', { id, change: { doneAt: done ? now() : null } });
      if (!answer.ok) toasts.show(answer.code);
      await reload();
    },
    async remove({ id }) {
      const answer = await client.call('actions.remove', { id });
      if (!answer.ok) return toasts.show(answer.code);
      toasts.show('promiseRemoved', () => void client.call('actions.restore', { id }).then(reload));
      await reload();
    },
  };
};
