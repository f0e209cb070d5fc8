import { fail, ok, type Result } from '../../domain/result.ts';
import type { Person } from '../../domain/records.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { takeSeq } from './meta.ts';
import { logChange, logTables } from './undo-log.ts';

export interface PersonLink {
  name: string | null;
  email: string | null;
}

const byName = (a: Person, b: Person): number => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);

export const personRepository = (db: TouchlineDatabase) => {
  /** One equality each: addresses lie blinded in the index while the notebook is locked, in no order. */
  const findOwner = async (emails: string[], except: string): Promise<Person | undefined> => {
    const found = await Promise.all(emails.map((email) => db.people.where('emails').equals(email).toArray()));
    return found.flat().find(({ id }) => id !== except);
  };

  const written = [db.people, ...logTables(db)];

  const write = async (
    before: Person | null,
    after: Person,
    act: 'people.save' | 'people.link',
    now: number,
  ): Promise<Person> => {
    await db.people.put(after);
    await takeSeq(db, 'records');
    await logChange(db, { act, now, rows: [{ table: 'people', before, after }] });
    return after;
  };

  return {
    list: async (): Promise<Person[]> => (await db.people.toArray()).toSorted(byName),

    get: async (id: string): Promise<Person | null> => (await db.people.get(id)) ?? null,

    /** By id: adds or replaces. `taken`: an address already belongs to somebody else. */
    save: (person: Person, now: number): Promise<Result<Person, 'taken'>> =>
      db.transaction('rw', written, async () => {
        const emails = [...new Set(person.emails.map((email) => email.toLowerCase()))];
        if (await findOwner(emails, person.id)) return fail('taken');
        const before = await db.people.get(person.id);
        const saved: Person = {
          ...person,
          emails,
          createdAt: before?.createdAt ?? person.createdAt,
          updatedAt: before ? Math.max(now, before.updatedAt + 1) : person.updatedAt,
        };
        return ok(await write(before ?? null, saved, 'people.save', now));
      }),

    /** What a page showed becomes an alias or an address; said twice, it stays once. */
    link: (
      id: string,
      { name, email }: PersonLink,
      now: number,
    ): Promise<Result<Person, 'taken' | 'not-found'>> =>
      db.transaction('rw', written, async () => {
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
        return ok(await write(before, after, 'people.link', now));
      }),

    /** Names of the given people, for lists that show whose a note is. */
    names: async (ids: readonly string[]): Promise<Map<string, string>> => {
      const found = await db.people.bulkGet([...new Set(ids)]);
      return new Map(found.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
    },
  };
};
