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
export const isKeyChange = (names: readonly string[]): boolean => names.includes(keyName);
/** Somebody was there, in another context. */
export const isStay = (names: readonly string[]): boolean => names.includes(activeName);

/**
 * Knows whether the notebook is locked, in agreement with every other context. What is known stands in memory, so that
 * a call pays nothing for it: the marker on the disk is read once when the database is opened, and again when another
 * context is heard of. `onLocked`: what was read is to be forgotten.
 */
export const createVaultKeeper = ({ db, store, clock, bell }: Parts, onLocked: () => void) => {
  const { seal } = db;
  let lock: KeptLock | null = null;
  let active: number | null = null;
  let looking: Promise<VaultStatus> | null = null;

  const idleMs = (): number => (lock?.idleMinutes ?? 0) * minuteMs;
  const loadActive = async (): Promise<number | null> => {
    const at = await store.get(activeName);
    return typeof at === 'number' ? at : null;
  };
  /** A clock that was set far back or ahead counts as absence, too. */
  const isAway = (): boolean => active === null || Math.abs(clock.now() - active) >= idleMs();

  /** Null where it has to be looked up first: also while locked, when another context may have the key. */
  const known = (): 'off' | 'open' | null => {
    if (looking || seal.stale || seal.state.status === 'locked') return null;
    return seal.state.status === 'open' && isAway() ? null : seal.state.status;
  };

  const forget = (): void => {
    const wasOpen = seal.state.status === 'open';
    if (lock) seal.state = { status: 'locked', id: lock.id };
    seal.memory.clear();
    if (wasOpen) onLocked();
  };

  const read = async (): Promise<void> => {
    seal.stale = false;
    const found = db.isOpen() ? await loadLock(db) : await peekLock(db.name);
    const before = seal.state.status === 'off' ? null : seal.state.id;
    lock = found;
    if (before !== (found?.id ?? null)) seal.memory.clear();
    if (found === null) seal.state = { status: 'off' };
    else if (before !== found.id) seal.state = { status: 'locked', id: found.id };
  };

  const use = async (secret: Bytes, id: string): Promise<VaultKeys> => {
    const keys = await toVaultKeys(id, secret);
    seal.state = { status: 'open', id, keys };
    return keys;
  };

  const stay = async (): Promise<void> => {
    active = clock.now();
    await store.set(activeName, active);
    await bell.lock(active + idleMs());
  };

  const takeAway = async (): Promise<void> => {
    active = null;
    await store.set(keyName, null);
    await store.set(activeName, null);
    await bell.lock(null);
  };

  const close = async (): Promise<void> => {
    await takeAway();
    forget();
  };

  const lookNow = async (): Promise<VaultStatus> => {
    await read();
    if (lock === null) return 'off';
    active = await loadActive();
    if (active === null) forget();
    else if (isAway()) await close();
    else if (seal.state.status === 'locked') {
      const kept = await loadStored(store, keyName, keptKey);
      if (kept?.id === lock.id) await use(fromBase64(kept.secret), kept.id);
    }
    return seal.state.status;
  };

  /** Whoever asks meanwhile waits for the same answer: half way the notebook seems locked. */
  const look = async (): Promise<VaultStatus> => {
    const told = known();
    if (told !== null) return told;
    looking ??= lookNow().finally(() => (looking = null));
    return looking;
  };

  return {
    known,
    look,

    /** The lock as it is kept; null while it is off. */
    load: async (): Promise<KeptLock | null> => {
      await openDatabase(db);
      seal.stale = true;
      await look();
      return lock;
    },

    /** Makes the key known to every context. */
    open: async (secret: Bytes, kept: KeptLock): Promise<void> => {
      lock = kept;
      await use(secret, kept.id);
      seal.stale = false;
      await stay();
      await store.set(keyName, { id: kept.id, secret: toBase64(secret) });
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
      seal.memory.clear();
      await takeAway();
    },

    close,

    /** Somebody is there. Says nothing while locked. */
    stay: async (): Promise<VaultStatus> => {
      const status = await look();
      if (status === 'open') await stay();
      return status;
    },

    /** Another context has noted that somebody is there. */
    hear: async (): Promise<void> => {
      active = (await loadActive()) ?? active;
    },

    /** At the alarm: `true` when it has locked itself just now; else the alarm is set again. */
    tick: async (): Promise<boolean> => {
      const before = seal.state.status;
      active = await loadActive();
      const after = await look();
      if (after === 'open' && active !== null) await bell.lock(active + idleMs());
      return after === 'locked' && before !== 'locked';
    },
  };
};

export type VaultKeeper = ReturnType<typeof createVaultKeeper>;
