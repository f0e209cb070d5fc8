import { z } from 'zod';
import type { Person } from '../../domain/records.ts';
import { nameLimit, person } from '../../schema/records.ts';
import { call } from '../call.ts';

export const peopleCalls = {
  'people.list': call<Person[]>()(['panel', 'page'], z.object({})),
  /** Adds or replaces, by id. Refused with `taken` in `detail` when an e-mail already belongs to somebody else. */
  'people.save': call<Person>()(['panel', 'page'], z.object({ person })),
  /** "This is Sam": what the page showed becomes an alias or an e-mail of the person. */
  'people.link': call<Person>()(
    ['panel', 'page'],
    z.object({
      personId: z.uuid(),
      name: z.string().trim().max(nameLimit).nullable(),
      email: z.string().trim().max(320).nullable(),
    }),
  ),
  /** Removes the person with notes, sessions and actions; `people.restore` undoes it within the same browser session. */
  'people.remove': call<null>()(['page'], z.object({ id: z.uuid() })),
  'people.restore': call<null>()(['page'], z.object({ id: z.uuid() })),
};
