import type { Person } from '../records.ts';
import type { BriefInput } from './input.ts';
import type { Brief } from './types.ts';

/** More names than this are a list to search, not to choose from. */
const candidatesShown = 50;

const relationOrder: Record<Person['relation'], number> = {
  report: 0,
  skip: 1,
  peer: 2,
  manager: 3,
  other: 4,
};

/** People to choose from: those the invitation may mean, else everybody, reports first. */
export function candidatesFor(
  { match, people }: Pick<BriefInput, 'match' | 'people'>,
  state: Brief['state'],
): Brief['candidates'] {
  if (state === 'ready' || state === 'group' || state === 'collapsed') return [];
  const meant =
    state === 'choose-person' && match?.state === 'ambiguous'
      ? match.candidates.flatMap((id) => people.find((person) => person.id === id) ?? [])
      : [];
  const listed =
    meant.length > 0
      ? meant
      : [...people].sort(
          (a, b) => relationOrder[a.relation] - relationOrder[b.relation] || a.name.localeCompare(b.name),
        );
  return listed.slice(0, candidatesShown).map(({ id, name }) => ({ id, name }));
}

/** How a person is addressed in a sentence: the first of several plain names, else the whole name. */
export function callName(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? '';
  return words.length < 2 || /[.,]/.test(words.slice(0, 2).join(' ')) ? name.trim() : first;
}
