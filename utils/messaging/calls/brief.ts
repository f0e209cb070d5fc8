import { z } from 'zod';
import type { Brief } from '../../domain/brief/types.ts';
import type { BehaviourTag } from '../../domain/records.ts';
import { anySessionType, typeChoice } from '../../schema/records.ts';
import { call } from '../call.ts';

export const briefCalls = {
  /**
   * The brief for the meeting open in the caller's tab; `choice` overrides person and type (manual mode).
   * `swapped`: prompts the manager exchanged in this session, not to be offered again.
   */
  'brief.get': call<Brief>()(
    ['panel', 'page'],
    z.object({
      choice: z.object({ personId: z.uuid().nullable(), type: anySessionType.nullable() }).nullable(),
      swapped: z.array(z.string().max(120)).max(200),
    }),
  ),
  'type.choose': call<null>()(['panel', 'page'], z.object({ choice: typeChoice })),
  /** Every behaviour of the person's role and level, for the picker. Without a person: of the whole active map, first 500. */
  'behaviours.list': call<{ tag: BehaviourTag; area: string | null }[]>()(
    ['panel', 'page'],
    z.object({ personId: z.uuid().nullable() }),
  ),
};
