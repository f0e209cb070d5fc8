import type { Purpose } from '../domain/session-type.ts';
import type { Note, Person, Session } from '../domain/records.ts';
import type { Portrait } from '../exporters/markdown.ts';
import type { Repositories } from './repositories.ts';

/** All of one person: the most that IndexedDB takes for a count. */
const whole = 0xffff_ffff;

const nobody: Pick<Person, 'id' | 'name'> = { id: '', name: '' };

/** What the Markdown files are made of: every person, and the inbox, read for the given sides of the wall only. */
export const loadPortraits = async (of: Repositories, readers: readonly Purpose[]): Promise<Portrait[]> => {
  const [people, map] = await Promise.all([of.people.list(), of.maps.active()]);
  const nameOf = (
    list: readonly { id: string; name: string }[] | undefined,
    id: string | null,
  ): string | null => list?.find((one) => one.id === id)?.name ?? id;

  const load = async (person: Person | null): Promise<Portrait> => {
    const sessions: Session[] = [];
    const notes: Note[] = [];
    for (const reader of readers) {
      sessions.push(...(await of.sessions.list(reader, person?.id ?? null, whole)));
      notes.push(
        ...(await of.notes.list(reader, { personId: person?.id ?? null, before: null, limit: whole })),
      );
    }
    // A coaching reader sees every promise: asking both sides would list some twice.
    const reader: Purpose = readers.includes('coaching') ? 'coaching' : 'evaluation';
    return {
      person: person ?? nobody,
      emails: person?.emails ?? [],
      role: nameOf(map?.head.roles, person?.roleId ?? null),
      level: nameOf(map?.head.levels, person?.levelId ?? null),
      startDate: person?.startDate ?? null,
      pathway: person?.pathway ?? null,
      sessions,
      notes,
      actions: person ? await of.actions.list(reader, person.id, true) : [],
    };
  };

  const portraits: Portrait[] = [];
  for (const person of people) portraits.push(await load(person));
  const inbox = await load(null);
  return inbox.notes.length > 0 ? [...portraits, inbox] : portraits;
};
