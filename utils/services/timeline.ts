import { standardsOf } from '../domain/brief/standards.ts';
import { toCoverage } from '../domain/coverage.ts';
import { toRecognition } from '../domain/recognition.ts';
import { fail, ok } from '../domain/result.ts';
import { toThemes } from '../domain/themes.ts';
import { timelineKinds } from '../domain/timeline.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Library } from './library.ts';
import type { Repositories } from './repositories.ts';

type TimelineCalls = 'timeline.list' | 'timeline.themes' | 'coverage.get' | 'recognition.get';

/** Notes that are looked through for praise. */
const mostRecent = 500;

/** What happened with a person, what was seen of role and level, and what there is to recognise. */
export const timelineHandlers = (
  { clock }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
  library: Library,
): Handlers<TimelineCalls> => ({
  'timeline.list': async ({ personId, purpose, before, limit, kinds, behaviourId = null }, { view }) =>
    ok(
      await of.timeline.list(await current.reader(view, purpose), {
        personId,
        before,
        limit,
        kinds: new Set(kinds ?? timelineKinds),
        behaviourId,
      }),
    ),

  'timeline.themes': async ({ personId, purpose }, { view }) =>
    ok(toThemes(await of.notes.tags(await current.reader(view, purpose), personId ?? null))),

  'coverage.get': async ({ personId, purpose }, { view }) => {
    const reader = await current.reader(view, purpose);
    const person = await of.people.get(personId);
    if (!person) return fail('not-found');
    const row = await library.mapOf(person);
    const [index, notes] = await Promise.all([
      library.index(row, person.roleId),
      of.notes.withBehaviours(reader, personId),
    ]);
    const areas = new Map(row.head.areas.map(({ id, name }) => [id, name]));
    const standards = standardsOf(index, person);
    return ok(toCoverage({ mapId: row.id, standards, areas }, person.focus, notes));
  },

  'recognition.get': async ({ personId, purpose }, { view }) => {
    const reader = await current.reader(view, purpose);
    const person = await of.people.get(personId);
    if (!person) return fail('not-found');
    const [row, notes] = await Promise.all([
      library.mapOf(person),
      of.notes.recent(reader, personId, mostRecent),
    ]);
    const values = (row.head.values ?? []).map(({ id, name }) => ({
      behaviourId: `value:${id}`,
      mapId: row.id,
      competency: '',
      text: name,
    }));
    return ok(toRecognition(notes, { now: clock.now(), since: person.createdAt, values }));
  },
});
