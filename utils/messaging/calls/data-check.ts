import { z } from 'zod';
import type { CheckedTable, FindingKind, Repair } from '../../domain/data-check.ts';
import { call } from '../call.ts';

/** One thing that is not as it should be, where it is and what would repair it. */
export interface FaultLine {
  key: string;
  kind: FindingKind;
  repair: Repair;
  table: CheckedTable;
  field: string;
  personName: string | null;
  /** Epoch ms; null where the record has no date that makes sense. */
  at: number | null;
  /** How its text begins, where this side of the wall may read it. */
  text: string | null;
}

export const dataCheckCalls = {
  /** Looks only. */
  'check.find': call<{ faults: FaultLine[]; total: number }>()(['page'], z.object({})),
  /** All or nothing; `check.undo` takes it back for ten days. */
  'check.repair': call<{ batch: string; count: number }>()(
    ['page'],
    z.object({ keys: z.array(z.string().min(1).max(200)).min(1).max(5_000) }),
  ),
  'check.undo': call<{ count: number }>()(['page'], z.object({ batch: z.uuid() })),
};
