import { fail, ok, type Result } from '../../domain/result.ts';
import type { Person } from '../../domain/records.ts';
import type { TouchlineDatabase } from '../schema.ts';

export interface PersonLink {
  name: string | null;
  email: string | null;
}

const byName = (a: Person, b: Person): number => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);

export const personRepository = (db: TouchlineDatabase) => {
  const findOwner = (emails: string[], except: string): Promise<Person | undefined> =>
    emails.length === 0
      ? Promise.resolve(undefined)
      : db.people
          .where('emails')
          .anyOf(emails)
          .filter(({ id }) => id !== except)
          .first();

  return {
    list: async (): Promise<Person[]> => (await db.people.toArray()).toSorted(byName),

    get: async (id: string): Promise<Person | null> => (await db.people.get(id)) ?? null,

    /** By id: adds or replaces. `taken`: an address already belongs to somebody else. */
    save: (person: Person, now: number): Promise<Result<Person, 'taken'>> =>
      db.transaction('rw', db.people, async () => {
        const emails = [...new Set(person.emails.map((email) => email.toLowerCase()))];
        if (await findOwner(emails, person.id)) return fail('taken');
        const before = await db.people.get(person.id);
        const saved: Person = {
          ...person,
          emails,
          createdAt: before?.createdAt ?? person.createdAt,
          updatedAt: before ? Math.max(now, before.updatedAt + 1) : person.updatedAt,
        };
        await db.people.put(saved);
        return ok(saved);
      }),

    /** What a page showed becomes an alias or an address; said twice, it stays once. */
    link: (
      id: string,
      { name, email }: PersonLink,
      now: number,
    ): Promise<Result<Person, 'taken' | 'not-found'>> =>
      db.transaction('rw', db.people, async () => {
        const before = await db.people.get(id);
        if (!before) return fail('not-found');
        const address = email?.toLowerCase() || null;
        if (address && (await findOwner([address], id))) return fail('taken');
        const emails =
          address && !before.emails.includes(address) ? [...before.emails, address] : before.emails;
        const known = name === null || name === '' || name === before.name || before.aliases.includes(name);
        const aliases = known ? before.aliases : [...before.aliases, name];
        if (emails === before.emails && aliases === before.aliases) return ok(before);
        const after: Person = { ...before, emails, aliases, updatedAt: Math.max(now, before.updatedAt + 1) };
        await db.people.put(after);
        return ok(after);
      }),

    /** Names of the given people, for lists that show whose a note is. */
    names: async (ids: readonly string[]): Promise<Map<string, string>> => {
      const found = await db.people.bulkGet([...new Set(ids)]);
      return new Map(found.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
    },
  };
};
