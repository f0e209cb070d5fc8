import { toDatabaseCode } from '../db/errors.ts';
import { openDatabase } from '../db/open.ts';
import type { TouchlineDatabase } from '../db/schema.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { CallGate } from './call-gate.ts';
import type { VaultKeeper, VaultStatus } from './vault-keeper.ts';

type Work<T> = (status: VaultStatus) => Promise<Result<T, Refusal>>;

/** Opens the database and knows its lock before anything is asked of it. */
export interface VaultAccess {
  /** `locked` without the passphrase. */
  notebook<T>(work: Work<T>): Promise<Result<T, Refusal>>;
  /** Also while locked, for what reads nothing sealed. */
  database<T>(work: Work<T>): Promise<Result<T, Refusal>>;
}

export const createVaultAccess = (
  db: TouchlineDatabase,
  keeper: Pick<VaultKeeper, 'known' | 'look'>,
  gate: CallGate,
): VaultAccess => {
  const attempt = <T>(work: Work<T>): Promise<Result<T, Refusal>> =>
    gate.shared(async () => {
      let open = await openDatabase(db);
      // One that has to be unlocked before it is brought up to date.
      if (!open.ok && open.code === 'locked' && (await keeper.look()) === 'open')
        open = await openDatabase(db);
      return open.ok ? work(keeper.known() ?? (await keeper.look())) : open;
    });

  /** Another page switched the lock in between: once more, as it stands now. Nothing was written the first time. */
  const database = async <T>(work: Work<T>): Promise<Result<T, Refusal>> => {
    try {
      return await attempt(work);
    } catch (error) {
      if (!db.seal.stale && toDatabaseCode(error) !== 'locked') throw error;
      return attempt(work);
    }
  };

  return {
    database,
    notebook: (work) =>
      database((status) => (status === 'locked' ? Promise.resolve(fail('locked')) : work(status))),
  };
};
