import { z } from 'zod';
import type {
  RetentionClock,
  RetentionKind,
  RetentionMonths,
  RetentionTable,
} from '../../domain/retention.ts';
import { retention } from '../../schema/settings.ts';
import { call } from '../call.ts';

/** A record whose time is nearly over, or that is kept for a reason. Times: epoch ms. */
export interface RetentionLine {
  table: RetentionTable;
  id: string;
  kind: RetentionKind;
  personName: string | null;
  /** From when its time runs. */
  since: number;
  /** When it goes at the earliest; null where it is kept. */
  goesAt: number | null;
  /** How its text begins, where this side of the wall may read it. */
  text: string | null;
  keepBecause: string;
}

export interface RetentionView {
  months: RetentionMonths;
  clock: RetentionClock;
  /** The highest time seen before; null = never looked. */
  seen: number | null;
  /** The list was looked at, and runs. */
  agreed: boolean;
  /** The next to go, at most two hundred; `total` says how many there are. */
  lines: RetentionLine[];
  total: number;
  kept: RetentionLine[];
  /** What went and can come back. */
  gone: { batch: string; at: number; until: number; count: number }[];
}

const item = z.object({
  table: z.enum(['notes', 'actions', 'sessions', 'promotions']),
  id: z.uuid(),
});

export const retentionCalls = {
  'retention.get': call<RetentionView>()(['page'], z.object({})),
  /** A shorter time waits until the list was looked at again. */
  'retention.set': call<null>()(['page'], z.object({ months: retention })),
  'retention.agree': call<null>()(['page'], z.object({})),
  /** The date of the computer is right, however far it moved. */
  'retention.accept': call<null>()(['page'], z.object({})),
  /** `because`: why it stays; null lets its time run again. */
  'retention.keep': call<null>()(
    ['page'],
    item.extend({ because: z.string().trim().min(1).max(300).nullable() }),
  ),
  /** Before its time; what went comes back by `retention.restore` for ten days. */
  'retention.remove': call<{ batch: string }>()(
    ['page'],
    z.object({ items: z.array(item).min(1).max(2_000) }),
  ),
  'retention.restore': call<{ count: number }>()(['page'], z.object({ batch: z.uuid() })),
};
