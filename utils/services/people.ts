import { fail, ok } from '../domain/result.ts';
import type { Handlers } from './context.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

type PeopleCalls = 'people.list' | 'people.save' | 'people.link' | 'people.remove' | 'people.restore';

/** The people the manager coaches. An address belongs to one of them at most. */
export const peopleHandlers = (
  { clock }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
): Handlers<PeopleCalls> => ({
  'people.list': async () => ok(await of.people.list()),
  'people.save': async ({ person }) => {
    const saved = await of.people.save(person, clock.now());
    return saved.ok ? saved : fail('bad-input', { at: 'emails', detail: saved.code });
  },
  'people.link': async ({ personId, name, email }) => {
    const linked = await of.people.link(personId, { name, email }, clock.now());
    if (linked.ok) return linked;
    return linked.code === 'taken' ? fail('bad-input', { at: 'email', detail: 'taken' }) : fail('not-found');
  },
  'people.remove': async ({ id }) => {
    const person = await of.people.get(id);
    if (!(await of.trash.removePerson(id, clock.now()))) return fail('not-found');
    if (person) await current.forgetPerson(person);
    return ok(null);
  },
  'people.restore': async ({ id }) => ((await of.trash.restorePerson(id)) ? ok(null) : fail('not-found')),
});
