import type { VaultKeys } from '../../vault/keys.ts';
import { openedMemory, type OpenedMemory } from './memory.ts';

/** How this context believes the notebook to lie on the disk. `id` names the key it is sealed with. */
export type VaultState =
  { status: 'off' } | { status: 'locked'; id: string } | { status: 'open'; id: string; keys: VaultKeys };

/** Shared by a database and whoever opens and closes its lock. */
export interface Vault {
  state: VaultState;
  /** Found otherwise than believed: another page switched the lock meanwhile. */
  stale: boolean;
  memory: OpenedMemory;
}

export const createVault = (): Vault => ({ state: { status: 'off' }, stale: true, memory: openedMemory() });

/** Something sealed was asked for, and there is no key. */
export class VaultLockedError extends Error {
  override readonly name = 'VaultLockedError';
}

/** The notebook was sealed, or unsealed, by another page; looking again helps. */
export class VaultMovedError extends Error {
  override readonly name = 'VaultMovedError';
}
