import { z } from 'zod';
import { openDatabase } from '../db/open.ts';
import type { TouchlineDatabase } from '../db/schema.ts';
import { loadLock, peekLock, type KeptLock } from '../db/vault/lock.ts';
import type { Bell } from '../platform/alarms.ts';
import type { Clock } from '../platform/clock.ts';
import { fromBase64, toBase64, type Bytes } from '../vault/bytes.ts';
import { toVaultKeys, type VaultKeys } from '../vault/keys.ts';
import { loadStored, type SessionStore } from './session-store.ts';

/** In the session store, which the browser keeps in memory only: the key itself, and when somebody was last there. */
const keyName = 'vault:key';
const activeName = 'vault:active';
const keptKey = z.object({ id: z.string(), secret: z.string() });

const minuteMs = 60_000;

export type VaultStatus = 'off' | 'open' | 'locked';

interface Parts {
  db: TouchlineDatabase;
  store: SessionStore;
  clock: Clock;
  bell: Pick<Bell, 'lock'>;
}

/** Another context set or took away the key. */
export const isVaultChange = (names: readonly string[]): boolean => names.includes(keyName);

/**
 * Knows whether the notebook is locked, in agreement with every other context: the key lies in the session store, and
 * each call looks there. `onLocked`: what was read is to be forgotten.
 */
export const createVaultKeeper = ({ db, store, clock, bell }: Parts, onLocked: () => void) => {
  const { seal } = db;
  let lock: KeptLock | null = null;

  const idleMs = (): number => (lock?.idleMinutes ?? 0) * minuteMs;
  const loadActive = async (): Promise<number | null> => {
    const at = await store.get(activeName);
    return typeof at === 'number' ? at : null;
  };

  const forget = (): void => {
    const wasOpen = seal.state.status === 'open';
    if (lock) seal.state = { status: 'locked', id: lock.id };
    if (wasOpen) onLocked();
  };

  const read = async (): Promise<void> => {
    const found = db.isOpen() ? await loadLock(db) : await peekLock(db.name);
    const known = seal.state.status === 'off' ? null : seal.state.id;
    lock = found;
    if (found === null) seal.state = { status: 'off' };
    else if (known !== found.id) seal.state = { status: 'locked', id: found.id };
    seal.stale = false;
  };

  const use = async (secret: Bytes, id: string): Promise<VaultKeys> => {
    const keys = await toVaultKeys(id, secret);
    seal.state = { status: 'open', id, keys };
    return keys;
  };

  const stay = async (): Promise<void> => {
    const now = clock.now();
    await store.set(activeName, now);
    await bell.lock(now + idleMs());
  };

  const close = async (): Promise<void> => {
    await store.set(keyName, null);
    await store.set(activeName, null);
    await bell.lock(null);
    forget();
  };

  const look = async (): Promise<VaultStatus> => {
    if (seal.stale) await read();
    if (lock === null) return 'off';
    const active = await loadActive();
    // Nobody has the key: another context has locked the notebook, or taken the lock off.
    if (active === null) await read();
    if (lock === null) return 'off';
    // A clock that was set far back or ahead counts as absence, too.
    if (active !== null && Math.abs(clock.now() - active) >= idleMs()) await close();
    else if (active === null) forget();
    else if (seal.state.status === 'locked') {
      const kept = await loadStored(store, keyName, keptKey);
      if (kept?.id === lock.id) await use(fromBase64(kept.secret), kept.id);
    }
    return seal.state.status;
  };

  return {
    look,

    /** The lock as it is kept; null while it is off. */
    load: async (): Promise<KeptLock | null> => {
      await openDatabase(db);
      await read();
      return lock;
    },

    /** Makes the key known to every context. */
    open: async (secret: Bytes, kept: KeptLock): Promise<void> => {
      lock = kept;
      await use(secret, kept.id);
      await store.set(keyName, { id: kept.id, secret: toBase64(secret) });
      await stay();
    },

    /** The lock itself was changed: another wrapping, or another idle time. */
    replaced: async (kept: KeptLock): Promise<void> => {
      lock = kept;
      await stay();
    },

    /** It is off from now on. */
    removed: async (): Promise<void> => {
      lock = null;
      seal.state = { status: 'off' };
      await store.set(keyName, null);
      await store.set(activeName, null);
      await bell.lock(null);
    },

    close,

    /** Somebody is there. Says nothing while locked. */
    stay: async (): Promise<void> => {
      if ((await look()) === 'open') await stay();
    },

    /** At the alarm: `true` when it has locked itself just now; else the alarm is set again. */
    tick: async (): Promise<boolean> => {
      const before = seal.state.status;
      const after = await look();
      const active = await loadActive();
      if (after === 'open' && active !== null) await bell.lock(active + idleMs());
      return after === 'locked' && before !== 'locked';
    },
  };
};

export type VaultKeeper = ReturnType<typeof createVaultKeeper>;
