import type { Person } from '../../domain/records.ts';
import { occursIn, type SearchTerm } from '../../domain/search/term.ts';
import { toSearchText } from '../../domain/search/text.ts';

/** A person with the folded text by which they are found. */
export interface FoldedPerson {
  person: Person;
  text: string;
}

export const foldPerson = (person: Person): FoldedPerson => ({
  person,
  text: toSearchText([person.name, ...person.aliases, ...person.emails].join('\n')),
});

/** People in whose name, aliases or addresses every term occurs, by name. */
export const findPeople = (people: readonly FoldedPerson[], terms: readonly SearchTerm[]): Person[] =>
  people
    .filter(({ text }) => terms.every((term) => occursIn(text, term)))
    .map(({ person }) => person)
    .toSorted((a, b) => a.name.localeCompare(b.name));
