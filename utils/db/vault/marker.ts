import { Dexie, type DBCore, type DBCoreTransaction } from 'dexie';
import { isObject } from '../../domain/is-object.ts';
import { isSealedTable, vaultKey, vaultTable } from './plan.ts';
import { VaultMovedError, type Vault } from './state.ts';

/** Every writing transaction makes sure that the notebook still lies on the disk as this context believes. */
export interface Marker {
  /** The stores of a transaction, with the marker's own where something private may be written. */
  spanned(stores: string[], mode: 'readonly' | 'readwrite'): string[];
  /** Rejects (`VaultMovedError`) where another page has switched the lock; the transaction is undone with it. */
  confirmed(trans: DBCoreTransaction): Promise<void>;
}

/** Id of the key with which the notebook is sealed; null where it is not. */
const idOf = (row: unknown): string | null => {
  const kept = isObject(row) && 'kept' in row ? row.kept : null;
  return isObject(kept) && 'id' in kept && typeof kept.id === 'string' ? kept.id : null;
};

export const createMarker = (core: DBCore, vault: Vault): Marker => {
  // Earlier versions of the database, while they are brought up to date, have none.
  const isThere = core.schema.tables.some(({ name }) => name === vaultTable);
  const checks = new WeakMap<DBCoreTransaction, Promise<void>>();

  const check = (trans: DBCoreTransaction): Promise<void> =>
    core
      .table(vaultTable)
      .get({ trans, key: vaultKey })
      .then((row: unknown) => {
        const believed = vault.state.status === 'off' ? null : vault.state.id;
        if (idOf(row) === believed) return;
        vault.stale = true;
        throw new VaultMovedError();
      });

  return {
    spanned: (stores, mode) =>
      isThere && mode === 'readwrite' && stores.some(isSealedTable)
        ? [...new Set([...stores, vaultTable])]
        : stores,

    confirmed(trans) {
      const isUpgrade = 'mode' in trans && trans.mode === 'versionchange';
      if (!isThere || isUpgrade) return Dexie.Promise.resolve() as unknown as Promise<void>;
      const known = checks.get(trans) ?? check(trans);
      checks.set(trans, known);
      return known;
    },
  };
};
