import { signal, type ReadonlySignal } from '@preact/signals';
import type { RetentionKind, RetentionTable } from '../domain/retention.ts';
import type { Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { RetentionLine, RetentionView } from '../messaging/calls/retention.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

/** One record on the list or among the kept. */
export type RetentionItem = Pick<RetentionLine, 'table' | 'id'>;

export interface RetentionModel {
  view: ReadonlySignal<Loadable<RetentionView>>;
  /** Months; null = without an end. */
  setMonths(kind: RetentionKind, months: number | null): Promise<void>;
  /** The list was looked at: it may run. */
  agree(): Promise<void>;
  /** The date of the computer is right. */
  acceptTime(): Promise<void>;
  /** The record for which a reason is being typed. */
  keeping: ReadonlySignal<RetentionItem | null>;
  because: ReadonlySignal<string>;
  beginKeeping(item: RetentionItem | null): void;
  typeBecause(text: string): void;
  /** With the typed reason; without one nothing happens. */
  keep(): Promise<void>;
  release(item: RetentionItem): Promise<void>;
  remove(item: RetentionItem): Promise<void>;
  bringBack(batch: string): Promise<void>;
}

interface RetentionDeps {
  client: Client;
  notices: Notices;
  stop: AbortSignal;
}

export const sameItem = (a: RetentionItem | null, b: { table: RetentionTable; id: string }): boolean =>
  a?.table === b.table && a.id === b.id;

export const createRetention = ({ client, notices, stop }: RetentionDeps): RetentionModel => {
  const view = createLoader(() => client.call('retention.get', {}));
  const keeping = signal<RetentionItem | null>(null);
  const because = signal('');

  /** Shows what became of it; a refusal leaves what is on screen. */
  const settle = async <T>(asked: Promise<Result<T, Refusal>>): Promise<T | undefined> => {
    const answer = await asked;
    if (!answer.ok) {
      notices.refuse(answer.code);
      return undefined;
    }
    await view.reload();
    return answer.value;
  };

  const bringBack = async (batch: string): Promise<void> => {
    const back = await settle(client.call('retention.restore', { batch }));
    if (back) notices.show({ code: 'retention', what: 'back' });
  };

  client.onChanged(() => void view.reload(), stop);
  void view.reload();

  return {
    view: view.state,
    async setMonths(kind, months) {
      const now = valueOr(view.state.value, null);
      if (now) await settle(client.call('retention.set', { months: { ...now.months, [kind]: months } }));
    },
    agree: async () => void (await settle(client.call('retention.agree', {}))),
    acceptTime: async () => void (await settle(client.call('retention.accept', {}))),
    keeping,
    because,
    beginKeeping(item) {
      keeping.value = item;
      because.value = '';
    },
    typeBecause: (text) => (because.value = text),
    async keep() {
      const item = keeping.value;
      const reason = because.value.trim();
      if (item === null || reason === '') return;
      const { table, id } = item;
      const kept = await settle(client.call('retention.keep', { table, id, because: reason }));
      if (kept === undefined) return;
      keeping.value = null;
      notices.show({ code: 'retention', what: 'kept' });
    },
    release: async ({ table, id }) =>
      void (await settle(client.call('retention.keep', { table, id, because: null }))),
    async remove({ table, id }) {
      const gone = await settle(client.call('retention.remove', { items: [{ table, id }] }));
      if (gone) notices.show({ code: 'retention', what: 'removed' }, () => bringBack(gone.batch));
    },
    bringBack,
  };
};
