import type { Person } from '../../domain/records.ts';
import { occursIn, type SearchTerm } from '../../domain/search/term.ts';
import { toSearchText } from '../../domain/search/text.ts';
import type { TouchlineDatabase } from '../schema.ts';

const textOf = ({ name, aliases, emails }: Person): string =>
  toSearchText([name, ...aliases, ...emails].join('\n'));

/** People in whose name, aliases or addresses every term occurs, by name. */
export const findPeople = async (db: TouchlineDatabase, terms: readonly SearchTerm[]): Promise<Person[]> => {
  const people = await db.people.toArray();
  return people
    .filter((person) => {
      const text = textOf(person);
      return terms.every((term) => occursIn(text, term));
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
};
