import { z } from 'zod';
import { guessRole, type RoleGuess } from '../domain/guess-role.ts';
import type { EmployeeReading } from '../domain/meeting.ts';
import type { Person } from '../domain/records.ts';
import { fail, ok } from '../domain/result.ts';
import type { Cadence } from './cadence.ts';
import type { CallContext, Handlers } from './context.ts';
import type { EmployeeCard } from '../messaging/calls/employee.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { ServiceDeps } from './deps.ts';
import { matchEmployee } from './employee-choice.ts';
import type { Library } from './library.ts';
import { tabBeside } from './meetings.ts';
import type { Repositories } from './repositories.ts';
import { loadStored } from './session-store.ts';

type EmployeeCalls = 'employee.card' | 'employee.set' | 'employee.refuse' | 'employee.copied';

const refusedKey = 'employee-refused';
const mostRefused = 200;
/** A review rests on fewer; the whole list is on the review's own page. */
const mostPromoted = 20;
const mostRead = 500;

/** The card of the person whose HR page is open: what it asks, and what an evaluation may copy. */
export const employeeHandlers = (
  deps: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
  library: Library,
  cadence: Pick<Cadence, 'line'>,
): Handlers<EmployeeCalls> => {
  const loadRefused = async (): Promise<string[]> =>
    (await loadStored(deps.store, refusedKey, z.array(z.string()))) ?? [];

  const load = async (context: CallContext): Promise<{ reading: EmployeeReading; person: Person } | null> => {
    const tabId = await tabBeside(deps, context);
    // A meeting beside it is what the panel shows.
    if (tabId === null || (await current.reading(tabId)) !== null) return null;
    const reading = await current.employee(tabId);
    if (reading === null) return null;
    const [people, settings] = await Promise.all([of.people.list(), deps.settings.load()]);
    const match = matchEmployee(reading, people, settings.ownAddresses);
    const person =
      match.state === 'matched' ? (people.find(({ id }) => id === match.personId) ?? null) : null;
    return person && { reading, person };
  };

  const guess = async (
    { employee: { title } }: EmployeeReading,
    person: Person,
  ): Promise<RoleGuess | null> => {
    if (title === null || (person.roleId !== null && person.levelId !== null)) return null;
    return guessRole(title, (await library.mapOf(person)).head, person.roleId);
  };

  const loadCoaching = async (person: Person): Promise<EmployeeCard['coaching']> => {
    const [{ head }, line] = await Promise.all([library.mapOf(person), cadence.line(person)]);
    const nameOf = (focus: string): string => head.competencies.find(({ id }) => id === focus)?.name ?? focus;
    return {
      rhythm: line && {
        ...{ state: line.state, agreedDays: line.agreedDays },
        ...{ dueOn: line.dueOn, overdueDays: line.overdueDays },
      },
      focus: person.focus.map(nameOf),
    };
  };

  const loadPromoted = async (personId: string) => {
    const [notes, copies] = await Promise.all([
      of.notes.list('evaluation', { personId, before: null, limit: mostRead }),
      of.promotions.ofPerson(personId),
    ]);
    const ids = new Set(copies.map(({ id }) => id));
    return notes
      .filter(({ id }) => ids.has(id))
      .slice(0, mostPromoted)
      .map(({ id, text, at }) => ({ id, text, at }));
  };

  return {
    'employee.card': async (_input, context) => {
      const found = await load(context);
      if (!found) return ok(null);
      const { reading, person } = found;
      const reader = await current.reader(context.view, reading.page === 'review' ? 'evaluation' : undefined);
      const refused = (await loadRefused()).includes(person.id);
      return ok({
        personId: person.id,
        title: reading.employee.title,
        guess: refused ? null : await guess(reading, person),
        coaching: reader === 'evaluation' ? null : await loadCoaching(person),
        promoted: reader === 'evaluation' ? await loadPromoted(person.id) : [],
      });
    },
    'employee.set': async ({ personId, roleId, levelId }) => {
      const person = await of.people.get(personId);
      if (!person) return fail('not-found');
      const row = await library.mapOf(person);
      const role = row.head.roles.find(({ id }) => id === roleId);
      const isOther = person.roleId !== null && person.roleId !== roleId;
      if (!role || isOther || (levelId !== null && !role.levelIds.includes(levelId)))
        return fail('not-found');
      const changed = { ...person, mapId: row.id, roleId, levelId: person.levelId ?? levelId };
      const saved = await of.people.save(changed, deps.clock.now());
      if (!saved.ok) return fail('failed');
      const lines = await of.undo.list('coaching');
      const done = lines.find((line) => line.act === 'people.save' && line.personId === personId);
      return ok({ person: saved.value, undo: done?.id ?? null });
    },
    'employee.refuse': async ({ personId }) => {
      const others = (await loadRefused()).filter((id) => id !== personId);
      await deps.store.set(refusedKey, [...others, personId].slice(-mostRefused));
      return ok(null);
    },
    'employee.copied': async ({ personId }) => {
      const line = { id: deps.ids(), at: deps.clock.now(), subject: personId };
      await of.journal.addExport({ ...line, what: 'review', isPrivate: false, count: 1 });
      return ok(null);
    },
  };
};
