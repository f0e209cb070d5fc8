import { signal, type ReadonlySignal } from '@preact/signals';
import type { Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { VaultView } from '../messaging/calls/vault.ts';
import type { Client } from '../messaging/client.ts';
import type { Input } from '../messaging/protocol.ts';
import { createLoader, type Loadable } from './options-loading.ts';

export type LockAct = 'set-up' | 'change' | 'idle' | 'remove' | 'lock';
export type IdleMinutes = Input<'vault.idle'>['idleMinutes'];
export const idleChoices: readonly IdleMinutes[] = [5, 15, 30, 60, 240];
export const usualIdle: IdleMinutes = 15;

/** The lock section of the privacy screen. */
export interface LockModel {
  view: ReadonlySignal<Loadable<VaultView>>;
  busy: ReadonlySignal<LockAct | null>;
  /** What was done last, for the live region. */
  done: ReadonlySignal<LockAct | null>;
  problem: ReadonlySignal<Refusal | null>;
  /** `true`: the notebook is sealed now. */
  setUp(passphrase: string, idleMinutes: IdleMinutes): Promise<boolean>;
  change(current: string, next: string): Promise<boolean>;
  remove(passphrase: string): Promise<boolean>;
  setIdle(idleMinutes: IdleMinutes): Promise<boolean>;
  lockNow(): Promise<boolean>;
  /** The form was opened anew, or typed in: what was wrong before says nothing about it. */
  clearProblem(): void;
}

export const createLock = (client: Client, stop: AbortSignal): LockModel => {
  const view = createLoader(() => client.call('vault.state', {}));
  const busy = signal<LockAct | null>(null);
  const done = signal<LockAct | null>(null);
  const problem = signal<Refusal | null>(null);

  const act = async (what: LockAct, ask: () => Promise<Result<null, Refusal>>): Promise<boolean> => {
    if (busy.peek()) return false;
    busy.value = what;
    done.value = null;
    problem.value = null;
    const answer = await ask();
    busy.value = null;
    if (answer.ok) done.value = what;
    else problem.value = answer.code;
    await view.reload();
    return answer.ok;
  };

  client.onChanged(() => void view.reload(), stop);
  void view.reload();

  return {
    view: view.state,
    busy,
    done,
    problem,
    setUp: (passphrase, idleMinutes) =>
      act('set-up', () => client.call('vault.setUp', { passphrase, idleMinutes, acknowledged: true })),
    change: (current, next) => act('change', () => client.call('vault.change', { current, next })),
    remove: (passphrase) => act('remove', () => client.call('vault.remove', { passphrase })),
    setIdle: (idleMinutes) => act('idle', () => client.call('vault.idle', { idleMinutes })),
    lockNow: () => act('lock', () => client.call('vault.lock', {})),
    clearProblem() {
      problem.value = null;
    },
  };
};
