import { z } from 'zod';
import type { Goal } from '../../domain/records.ts';
import { goal, purpose } from '../../schema/records.ts';
import { call } from '../call.ts';

const id = z.uuid();
const ours = ['panel', 'page'] as const;

export const goalCalls = {
  /** Active ones first, by target date; then those reached or dropped, the latest first. */
  'goals.list': call<Goal[]>()(ours, z.object({ personId: id, purpose: purpose.optional() })),
  /** Idempotent by id. Answers only when the write is durable. */
  'goals.add': call<Goal>()(ours, z.object({ goal })),
  'goals.update': call<Goal>()(
    ours,
    z.object({
      id,
      change: goal
        .pick({
          kind: true,
          text: true,
          measure: true,
          due: true,
          expected: true,
          actual: true,
          behaviours: true,
          state: true,
        })
        .partial()
        .extend({
          /** Added, or written anew where one with this id stands. */
          checkIn: goal.shape.checkIns.element.optional(),
          /** Id of a check-in that goes. */
          withoutCheckIn: id.optional(),
        }),
    }),
  ),
  'goals.remove': call<null>()(ours, z.object({ id })),
  'goals.restore': call<null>()(ours, z.object({ id })),
};
