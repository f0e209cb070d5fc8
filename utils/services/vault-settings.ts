import { z } from 'zod';
import { openDatabase } from '../db/open.ts';
import type { TouchlineDatabase } from '../db/schema.ts';
import { loadPrivateValue, savePrivateValue } from '../db/vault/private-value.ts';
import { VaultLockedError } from '../db/vault/state.ts';
import type { SettingsStore } from '../settings/settings.ts';
import type { VaultKeeper, VaultStatus } from './vault-keeper.ts';

const addresses = z.array(z.string());

/**
 * Settings whose own addresses lie sealed while the lock is on, and nowhere else. While it is locked there are none,
 * and none can be set (`VaultLockedError`).
 */
export const vaultSettings = (
  base: SettingsStore,
  db: TouchlineDatabase,
  keeper: Pick<VaultKeeper, 'known' | 'look'>,
): SettingsStore => {
  /** Settings are also there when the database cannot be opened. */
  const statusNow = async (): Promise<VaultStatus> => {
    const known = keeper.known();
    if (known !== null) return known;
    const open = await openDatabase(db);
    if (open.ok || open.code === 'locked') return keeper.look();
    return 'off';
  };

  const load: SettingsStore['load'] = async () => {
    const open = await base.load();
    const status = await statusNow();
    if (status === 'off') return open;
    const { state } = db.seal;
    if (state.status !== 'open') return { ...open, ownAddresses: [] };
    const kept = addresses.safeParse(await loadPrivateValue(db, state.keys));
    return { ...open, ownAddresses: kept.success ? kept.data : open.ownAddresses };
  };

  return {
    load,
    async change({ ownAddresses, ...rest }) {
      const status = await statusNow();
      const { state } = db.seal;
      if (status === 'off') {
        return base.change(ownAddresses === undefined ? rest : { ...rest, ownAddresses });
      }
      if (ownAddresses !== undefined) {
        if (state.status !== 'open') throw new VaultLockedError();
        await savePrivateValue(db, state.keys, ownAddresses);
      }
      await base.change(ownAddresses === undefined ? rest : { ...rest, ownAddresses: [] });
      return load();
    },
  };
};
