import { removePrivateValue } from '../db/vault/private-value.ts';
import { sealNotebook, unsealNotebook } from '../db/vault/convert.ts';
import { dropReadableCopies } from '../db/safety/before.ts';
import { unsealCopies } from '../db/safety/unseal.ts';
import { replaceLock, type KeptLock } from '../db/vault/lock.ts';
import { sweepDisk } from '../db/vault/sweep.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { Bytes } from '../vault/bytes.ts';
import { newSecret, toVaultKeys, unwrapSecret, wrapSecret } from '../vault/keys.ts';
import type { CallGate } from './call-gate.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { VaultKeeper } from './vault-keeper.ts';

type VaultCalls =
  | 'vault.state'
  | 'vault.unlock'
  | 'vault.lock'
  | 'vault.stay'
  | 'vault.setUp'
  | 'vault.change'
  | 'vault.idle'
  | 'vault.remove';

const usualIdleMinutes = 15;

interface Parts {
  keeper: VaultKeeper;
  gate: CallGate;
  /** What waited for the key. */
  catchUp(): Promise<void>;
}

/** The lock by passphrase. None of these calls needs the notebook to be open. */
export const vaultHandlers = (
  { db, clock, ids, settings, sweepSettings, vault }: ServiceDeps,
  { keeper, gate, catchUp }: Parts,
): Handlers<VaultCalls> => {
  const withLock = async (
    work: (kept: KeptLock) => Promise<Result<null, Refusal>>,
  ): Promise<Result<null, Refusal>> => {
    const kept = await keeper.load();
    return kept ? work(kept) : fail('not-found');
  };

  const unlocked = async (
    passphrase: string,
    work: (secret: Bytes, kept: KeptLock) => Promise<Result<null, Refusal>>,
  ): Promise<Result<null, Refusal>> =>
    withLock(async (kept) => {
      const secret = await unwrapSecret(kept, passphrase);
      return secret ? work(secret, kept) : fail('wrong-passphrase');
    });

  /** Set up twice with the same passphrase is set up once. */
  const reopen = async (kept: KeptLock, passphrase: string): Promise<Result<null, Refusal>> => {
    const secret = await unwrapSecret(kept, passphrase);
    if (!secret) return fail('not-allowed');
    await keeper.open(secret, kept);
    await dropReadableCopies(db.name, kept.since);
    return ok(null);
  };

  return {
    'vault.state': async () => {
      const kept = await keeper.load();
      const status = await keeper.look();
      return ok({
        on: status !== 'off',
        locked: status === 'locked',
        idleMinutes: kept?.idleMinutes ?? usualIdleMinutes,
        since: kept?.since ?? null,
      });
    },

    'vault.unlock': ({ passphrase }) =>
      unlocked(passphrase, async (secret, kept) => {
        await keeper.open(secret, kept);
        // Where the browser was ended between sealing the notebook and this.
        await dropReadableCopies(db.name, kept.since);
        await catchUp();
        return ok(null);
      }),

    'vault.lock': () =>
      withLock(async () => {
        await keeper.close();
        return ok(null);
      }),

    'vault.stay': async () => {
      const status = await keeper.stay();
      return ok({ on: status !== 'off', locked: status === 'locked' });
    },

    'vault.setUp': ({ passphrase, idleMinutes }) =>
      gate.alone(async () => {
        const standing = await keeper.load();
        if (standing) return reopen(standing, passphrase);
        const { ownAddresses } = await settings.load();
        const id = ids();
        const secret = newSecret();
        const kept = {
          ...(await wrapSecret(id, secret, passphrase, vault?.rounds)),
          idleMinutes,
          since: clock.now(),
        };
        // What cannot be opened again must not be sealed.
        if (!(await unwrapSecret(kept, passphrase))) return fail('failed');
        if (!(await sealNotebook(db, kept, await toVaultKeys(id, secret)))) return fail('not-allowed');
        await keeper.open(secret, kept);
        await settings.change({ ownAddresses });
        await dropReadableCopies(db.name, Infinity);
        await sweepDisk(db, vault?.sweepMegabytes);
        if (ownAddresses.length > 0) await sweepSettings?.();
        return ok(null);
      }),

    'vault.change': ({ current, next }) =>
      unlocked(current, async (secret, kept) => {
        const again = { ...kept, ...(await wrapSecret(kept.id, secret, next, vault?.rounds)) };
        if (!(await unwrapSecret(again, next))) return fail('failed');
        if (!(await replaceLock(db, again))) return fail('changed-since');
        await keeper.open(secret, again);
        return ok(null);
      }),

    'vault.idle': ({ idleMinutes }) =>
      withLock(async (kept) => {
        if ((await keeper.look()) !== 'open') return fail('locked');
        const again = { ...kept, idleMinutes };
        if (!(await replaceLock(db, again))) return fail('changed-since');
        await keeper.replaced(again);
        return ok(null);
      }),

    'vault.remove': ({ passphrase }) =>
      unlocked(passphrase, (secret, kept) =>
        gate.alone(async () => {
          await keeper.open(secret, kept);
          const { ownAddresses } = await settings.load();
          const before = db.seal.state;
          if (!(await unsealNotebook(db))) return fail('changed-since');
          await keeper.removed();
          await unsealCopies(db.name, before, clock.now());
          await settings.change({ ownAddresses });
          await removePrivateValue(db);
          return ok(null);
        }),
      ),
  };
};
