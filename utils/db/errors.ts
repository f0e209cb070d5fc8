import { isObject } from '../domain/is-object.ts';
import { fail, type Result } from '../domain/result.ts';

/**
 * `quota`: the disk or the browser's share of it is full. `blocked`: another tab holds an older version open, or the
 * browser closed the database under us. `database-newer`: written by a later Touchline. `database-unreadable`: the
 * browser cannot open it, or a sealed row is damaged. `locked`: sealed, and without its passphrase.
 * `safety-full`: no room for the copy without which nothing great is done to it. Nothing is ever
 * deleted to get past one of these.
 */
export type DatabaseCode =
  'quota' | 'blocked' | 'database-newer' | 'database-unreadable' | 'locked' | 'safety-full';

const codes: Readonly<Record<string, DatabaseCode>> = {
  QuotaExceededError: 'quota',
  VersionError: 'database-newer',
  DatabaseClosedError: 'blocked',
  InvalidStateError: 'blocked',
  TimeoutError: 'blocked',
  UnknownError: 'database-unreadable',
  OpenFailedError: 'database-unreadable',
  MissingAPIError: 'database-unreadable',
  NotReadableError: 'database-unreadable',
  SecurityError: 'database-unreadable',
  VaultLockedError: 'locked',
  VaultMovedError: 'database-unreadable',
};

/** Deeper than Dexie wraps. */
const deepest = 5;

/** The code of a database error, the innermost cause first (Dexie wraps it); null = a bug of ours. */
export const toDatabaseCode = (error: unknown): DatabaseCode | null => {
  let code: DatabaseCode | null = null;
  for (let cause = error, depth = 0; isObject(cause) && depth < deepest; depth += 1) {
    if ('name' in cause) code = codes[String(cause.name)] ?? code;
    cause = 'inner' in cause ? cause.inner : null;
  }
  return code;
};

/** Runs a piece of database work; a full disk or a closed database is a code, anything else is thrown on as a bug. */
export const guarded = async <T>(work: () => PromiseLike<T>): Promise<Result<T, DatabaseCode>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const code = toDatabaseCode(error);
    if (code) return fail(code);
    throw error;
  }
};
