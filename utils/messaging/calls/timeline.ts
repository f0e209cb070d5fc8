import { z } from 'zod';
import type { Coverage } from '../../domain/coverage.ts';
import type { Recognition } from '../../domain/recognition.ts';
import type { Theme } from '../../domain/themes.ts';
import { timelineKinds, type TimelineEntry } from '../../domain/timeline.ts';
import { purpose } from '../../schema/records.ts';
import { call } from '../call.ts';

const id = z.uuid();
const side = purpose.optional();
const ours = ['panel', 'page'] as const;

export const timelineCalls = {
  /**
   * A page of what happened with a person, newest first. `before`: `at` and `id` of the last entry already there, null
   * for the first page. Fewer than `limit` = that was the end. With `behaviourId` only what is tied to it.
   */
  'timeline.list': call<TimelineEntry[]>()(
    ours,
    z.object({
      personId: id,
      purpose: side,
      before: z.object({ at: z.number(), id: z.string().max(200) }).nullable(),
      limit: z.int().min(1).max(500),
      kinds: z.array(z.enum(timelineKinds)).min(1).optional(),
      behaviourId: z.string().min(1).max(200).optional(),
    }),
  ),
  /** By the manager's own tags, the commonest first; null while too few notes have any. Without a person: of everybody. */
  'timeline.themes': call<Theme[] | null>()(ours, z.object({ personId: id.optional(), purpose: side })),
  'coverage.get': call<Coverage>()(ours, z.object({ personId: id, purpose: side })),
  'recognition.get': call<Recognition>()(ours, z.object({ personId: id, purpose: side })),
};
