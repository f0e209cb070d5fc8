import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '../messaging/call.ts';
import type { FaultLine } from '../messaging/calls/data-check.ts';
import type { Client } from '../messaging/client.ts';
import type { Notices } from './options-notices.ts';

export type Checking =
  | { status: 'idle' }
  | { status: 'looking' }
  | { status: 'failed'; code: Refusal }
  | { status: 'ready'; faults: FaultLine[]; total: number };

export interface DataCheckModel {
  state: ReadonlySignal<Checking>;
  /** Keys of the faults that would be repaired. */
  chosen: ReadonlySignal<ReadonlySet<string>>;
  repairing: ReadonlySignal<boolean>;
  look(): Promise<void>;
  choose(key: string, wanted: boolean): void;
  repair(): Promise<void>;
}

/** A link to a behaviour that left the map keeps the words of then: cutting it is for the manager to choose. */
const isPreselected = ({ kind }: FaultLine): boolean => kind !== 'no-behaviour' && kind !== 'malformed';

export const createDataCheck = ({
  client,
  notices,
}: {
  client: Client;
  notices: Notices;
}): DataCheckModel => {
  const state = signal<Checking>({ status: 'idle' });
  const chosen = signal<ReadonlySet<string>>(new Set());
  const repairing = signal(false);

  const look = async (): Promise<void> => {
    if (state.peek().status !== 'ready') state.value = { status: 'looking' };
    const answer = await client.call('check.find', {});
    state.value = answer.ok ? { status: 'ready', ...answer.value } : { status: 'failed', code: answer.code };
    chosen.value = new Set(answer.ok ? answer.value.faults.filter(isPreselected).map(({ key }) => key) : []);
  };
  const undo = async (batch: string): Promise<void> => {
    const back = await client.call('check.undo', { batch });
    if (!back.ok) return notices.refuse(back.code);
    notices.show({ code: 'check', what: 'back' });
    await look();
  };

  return {
    state,
    chosen,
    repairing,
    look,
    choose(key, wanted) {
      const next = new Set(chosen.peek());
      if (wanted) next.add(key);
      else next.delete(key);
      chosen.value = next;
    },
    async repair() {
      const keys = [...chosen.peek()];
      if (keys.length === 0 || repairing.peek()) return;
      repairing.value = true;
      const answer = await client.call('check.repair', { keys });
      repairing.value = false;
      if (!answer.ok) return notices.refuse(answer.code);
      notices.show({ code: 'check', what: 'done' }, () => undo(answer.value.batch));
      await look();
    },
  };
};
