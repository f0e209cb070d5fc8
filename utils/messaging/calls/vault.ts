import { z } from 'zod';
import { call } from '../call.ts';

/** Whether private rows are sealed on the disk, and whether the key is at hand. */
export interface VaultView {
  on: boolean;
  locked: boolean;
  /** It locks itself after this much idle time. */
  idleMinutes: number;
  /** Epoch ms at which the lock was set up; null while it is off. */
  since: number | null;
}

/** Long enough for any sentence; longer is no passphrase but a pasted file. */
const longest = 1_000;
/** As the services count it again. */
const shortest = 10;
const typed = z.string().max(longest);
const chosen = typed.min(shortest);
const idleMinutes = z.union([5, 15, 30, 60, 240].map((minutes) => z.literal(minutes)));

export const vaultCalls = {
  'vault.state': call<VaultView>()(['panel', 'page'], z.object({})),
  /** `wrong-passphrase`: try again as often as needed; nothing is changed by a wrong one. */
  'vault.unlock': call<null>()(['panel', 'page'], z.object({ passphrase: typed })),
  'vault.lock': call<null>()(['panel', 'page'], z.object({})),
  /** Somebody is there: the idle time begins anew. Says how the lock stands. */
  'vault.stay': call<Pick<VaultView, 'on' | 'locked'>>()(['panel', 'page'], z.object({})),
  /** Seals the whole notebook. `acknowledged`: that a forgotten passphrase cannot be recovered. */
  'vault.setUp': call<null>()(
    ['page'],
    z.object({ passphrase: chosen, idleMinutes, acknowledged: z.literal(true) }),
  ),
  /** Only the key is wrapped anew; no row is written. */
  'vault.change': call<null>()(['page'], z.object({ current: typed, next: chosen })),
  'vault.idle': call<null>()(['page'], z.object({ idleMinutes })),
  /** Writes everything readable again. */
  'vault.remove': call<null>()(['page'], z.object({ passphrase: typed })),
};
