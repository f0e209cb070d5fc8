import type { DBCore, Middleware } from 'dexie';
import { createMarker } from './marker.ts';
import { isSealedTable } from './plan.ts';
import { sealedTable } from './sealed-table.ts';
import type { Vault } from './state.ts';

/** Nearest to the disk: everything above sees rows as they are. */
const level = -2;

/**
 * Seals private rows before they are written and opens them after they were read, so that repositories know nothing of
 * it. While locked nothing sealed can be read and nothing written; removing and counting still work.
 */
export const vaultMiddleware = (vault: Vault): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'vault',
  level,
  create(core) {
    const marker = createMarker(core, vault);
    return {
      transaction: (stores, mode, options) => core.transaction(marker.spanned(stores, mode), mode, options),
      table: (name) =>
        isSealedTable(name) ? sealedTable(core.table(name), vault, marker) : core.table(name),
    };
  },
});
