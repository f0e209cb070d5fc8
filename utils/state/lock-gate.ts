import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '../messaging/call.ts';
import type { Client } from '../messaging/client.ts';

/** Somebody who types or clicks is there: said no more often than this. */
const stayMs = 60_000;

/** Whether this page may show anything of the notebook, and the way back in. */
export interface LockGate {
  /** The same client; what it is refused for the lock is noticed, and opening the lock counts as a change. */
  client: Client;
  locked: ReadonlySignal<boolean>;
  /** Asks how the lock stands, for a page whose first calls need no notebook. */
  look(): Promise<void>;
  /** Null when it is open. */
  unlock(passphrase: string): Promise<Refusal | null>;
}

interface Parts {
  client: Client;
  now: () => number;
  signal: AbortSignal;
  /** Where somebody is noticed. */
  activity?: EventTarget | undefined;
}

export const createLockGate = ({ client: inner, now, signal: stop, activity }: Parts): LockGate => {
  const locked = signal(false);
  const listeners = new Set<() => void>();
  /** Null until it was asked for. */
  let isOn: boolean | null = null;
  let stayedAt = -Infinity;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const stand = (next: { on: boolean; locked: boolean }): void => {
    isOn = next.on;
    const opened = locked.peek() && !next.locked;
    locked.value = next.locked;
    if (opened) tell();
  };
  const look = async (): Promise<void> => {
    const answer = await inner.call('vault.state', {});
    if (answer.ok) stand(answer.value);
  };

  inner.onChanged((what) => {
    if (what === 'lock') isOn = null;
    if (what === 'lock' || locked.peek()) void look();
    if (!locked.peek()) tell();
  }, stop);

  const stay = async (): Promise<void> => {
    if (isOn === false || locked.peek() || now() - stayedAt < stayMs) return;
    stayedAt = now();
    const answer = await inner.call('vault.stay', {});
    if (answer.ok) stand(answer.value);
  };
  for (const event of ['pointerdown', 'keydown']) {
    activity?.addEventListener(event, () => void stay(), { signal: stop, passive: true });
  }

  return {
    client: {
      async call(name, input) {
        const answer = await inner.call(name, input);
        if (!answer.ok && answer.code === 'locked') stand({ on: true, locked: true });
        else if (answer.ok && name === 'vault.lock') stand({ on: true, locked: true });
        else if (answer.ok && name === 'vault.setUp') isOn = true;
        return answer;
      },
      onChanged(listener, signal) {
        if (signal.aborted) return;
        const hear = (): void => listener('data');
        listeners.add(hear);
        signal.addEventListener('abort', () => listeners.delete(hear), { once: true });
      },
    },
    locked,
    look,
    async unlock(passphrase) {
      const answer = await inner.call('vault.unlock', { passphrase });
      if (answer.ok) stand({ on: true, locked: false });
      return answer.ok ? null : answer.code;
    },
  };
};
