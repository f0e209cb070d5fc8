import { z } from 'zod';
import type { UndoAct } from '../../domain/undo.ts';
import { call } from '../call.ts';

/** One of the last fifty changes. */
export interface UndoLine {
  id: string;
  /** Epoch ms. */
  at: number;
  act: UndoAct;
  /** Of what was taken back, where this is a taking back itself. */
  took: UndoAct | null;
  personName: string | null;
  /** How its text begins, where this side of the wall may read it. */
  text: string | null;
  /** What it changed was changed again since. */
  changedSince: boolean;
}

export const undoCalls = {
  /** Newest first. An evaluation gets no line of a change in coaching. */
  'undo.list': call<UndoLine[]>()(['panel', 'page'], z.object({})),
  /** `changed-since` when a later change would go with it, unless `anyway` is said. Taking back can be taken back. */
  'undo.take': call<null>()(
    ['panel', 'page'],
    z.object({ id: z.string().min(1).max(40), anyway: z.boolean().optional() }),
  ),
};
