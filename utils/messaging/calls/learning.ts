import { z } from 'zod';
import type { FatigueReason } from '../../domain/learning/fatigue.ts';
import { assignment } from '../../schema/records.ts';
import { call } from '../call.ts';

const ours = ['panel', 'page'] as const;

/** Fewer prompts are shown for now. Times: epoch ms. */
export interface Resting {
  since: number;
  until: number;
  reason: FatigueReason;
}

export const learningCalls = {
  /** null = the guard is silent, or off. */
  'fatigue.get': call<Resting | null>()(ours, z.object({})),
  /** All prompts again; the guard keeps still until five further sessions. */
  'fatigue.undo': call<null>()(ours, z.object({})),
  /** The person closed the panel, so long after it had been opened. */
  'panel.dismissed': call<null>()(ours, z.object({ ms: z.int().min(0).max(86_400_000) })),
  /** What experiments did to this session, when it was first shown; `session` as in `Assignment`. */
  'experiments.note': call<null>()(
    ours,
    z.object({
      session: assignment.shape.session,
      arms: z.array(assignment.pick({ experimentId: true, arm: true })).max(20),
    }),
  ),
};
