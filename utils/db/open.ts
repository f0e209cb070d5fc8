import { Dexie } from 'dexie';
import { fail, ok, type Result } from '../domain/result.ts';
import { guarded, type DatabaseCode } from './errors.ts';
import { newestVersion, storesOf } from './migrations.ts';
import { hasStores } from './rescue.ts';
import { copyBefore } from './safety/before.ts';
import type { TouchlineDatabase } from './schema.ts';
import { peekLock } from './vault/lock.ts';

/** Dexie writes version n as 10 n. */
const nativeStep = 10;

/**
 * Opens, or says why not. Dexie itself would open a newer database and patch what it misses into it, so the version
 * is looked up first; the data is left as it is on every error. `locked`: an older one that has to be unlocked before its
 * rows can be brought up to date.
 */
export const openDatabase = async (db: TouchlineDatabase): Promise<Result<null, DatabaseCode>> => {
  if (db.isOpen()) return ok(null);
  const outcome = await guarded(async () => {
    const version = await loadVersion(db);
    if (version > newestVersion) return 'database-newer' as const;
    // A store that is gone took its rows with it: an empty one in its place would hide that.
    if (!(await hasStores(db.name, storesOf(version)))) return 'database-unreadable' as const;
    const isOlder = version > 0 && version < newestVersion;
    if (isOlder && db.seal.state.status !== 'open' && (await peekLock(db.name))) return 'locked' as const;
    if (isOlder && !(await isCopied(db.name))) return 'safety-full' as const;
    return openOrBlocked(db);
  });
  if (!outcome.ok) return outcome;
  return outcome.value === 'open' ? ok(null) : fail(outcome.value);
};

/** An older notebook is brought up to date only where there was room for a copy of it as it was. */
const isCopied = async (name: string): Promise<boolean> => {
  const copied = await guarded(() => copyBefore(name, { why: 'migration', now: Date.now() }));
  if (copied.ok) return true;
  if (copied.code === 'quota') return false;
  throw new Dexie.OpenFailedError(copied.code);
};

/** `onblocked` is no error to IndexedDB: the request would wait for as long as the other tab stays open. */
const openOrBlocked = async (db: TouchlineDatabase): Promise<'open' | 'blocked'> => {
  let blocked = (): void => {};
  const waiting = new Promise<'blocked'>((resolve) => (blocked = () => resolve('blocked')));
  db.on('blocked', blocked);
  try {
    return await Promise.race([db.open().then(() => 'open' as const), waiting]);
  } finally {
    db.on('blocked').unsubscribe(blocked);
  }
};

const loadVersion = async (db: TouchlineDatabase): Promise<number> => {
  const found = (await indexedDB.databases()).find(({ name }) => name === db.name);
  return Math.floor((found?.version ?? 0) / nativeStep);
};
