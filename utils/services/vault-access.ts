import { openDatabase } from '../db/open.ts';
import type { TouchlineDatabase } from '../db/schema.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { CallGate } from './call-gate.ts';
import type { VaultKeeper, VaultStatus } from './vault-keeper.ts';

type Work<T> = (status: VaultStatus) => Promise<Result<T, Refusal>>;

/** Opens the database and looks at its lock before anything is asked of it. */
export interface VaultAccess {
  /** `locked` without the passphrase. */
  notebook<T>(work: Work<T>): Promise<Result<T, Refusal>>;
  /** Also while locked, for what reads nothing sealed. */
  database<T>(work: Work<T>): Promise<Result<T, Refusal>>;
}

export const createVaultAccess = (
  db: TouchlineDatabase,
  keeper: Pick<VaultKeeper, 'look'>,
  gate: CallGate,
): VaultAccess => {
  const prepare = async (): Promise<Result<VaultStatus, Refusal>> => {
    const open = await openDatabase(db);
    // One that has to be unlocked before it is brought up to date.
    const again = !open.ok && open.code === 'locked' && (await keeper.look()) === 'open';
    const opened = again ? await openDatabase(db) : open;
    return opened.ok ? ok(await keeper.look()) : opened;
  };

  const attempt = <T>(work: Work<T>): Promise<Result<T, Refusal>> =>
    gate.shared(async () => {
      const status = await prepare();
      return status.ok ? work(status.value) : status;
    });

  /** Another page switched the lock in between: once more, as it stands now. Nothing was written the first time. */
  const database = async <T>(work: Work<T>): Promise<Result<T, Refusal>> => {
    try {
      return await attempt(work);
    } catch (error) {
      if (!db.seal.stale) throw error;
      return attempt(work);
    }
  };

  return {
    database,
    notebook: (work) =>
      database((status) => (status === 'locked' ? Promise.resolve(fail('locked')) : work(status))),
  };
};
