import { foldLatin } from './classify/fold.ts';
import { nameLimit } from './limits.ts';
import type { GroupFlow } from './playbook.ts';
import { seededFraction } from './rank/seeded.ts';
import type { GroupSitting } from './records.ts';

export type Member = GroupSitting['roster'][number];

/** A longer list is a broadcast, and nobody speaks in turn. */
export const rosterLimit = 50;
const fewest = 3;
const most = 12;
const minuteMs = 60_000;

/** `two`: a talk of two goes further. `split`: too many to hear everybody, the playbook's own limit included. */
export function sizeAdvice(count: number, flow: Pick<GroupFlow, 'max'> | null): 'two' | 'split' | null {
  // Some flows are made for a pair.
  if (count < Math.min(fewest, flow?.max ?? fewest)) return 'two';
  return count > Math.min(most, flow?.max ?? most) ? 'split' : null;
}

const isSame = (a: string, b: string): boolean => foldLatin(a).trim() === foldLatin(b).trim();

/** With one more at the end; unchanged for an empty name, one that is there already, or a full list. */
export function withMember(
  roster: readonly Member[],
  { name, personId }: Pick<Member, 'name' | 'personId'>,
): Member[] {
  const words = name.trim().replace(/\s+/gu, ' ').slice(0, nameLimit);
  const known = roster.some(
    (one) => isSame(one.name, words) || (personId !== null && one.personId === personId),
  );
  if (words === '' || known || roster.length >= rosterLimit) return [...roster];
  return [...roster, { name: words, personId, spoken: 0 }];
}

export const withoutMember = (roster: readonly Member[], at: number): Member[] =>
  roster.filter((_, index) => index !== at);

/** Another name is another person: what was known of whom it is goes. An empty or taken name changes nothing. */
export function renamed(roster: readonly Member[], at: number, name: string): Member[] {
  const words = name.trim().replace(/\s+/gu, ' ').slice(0, nameLimit);
  const taken = roster.some((one, index) => index !== at && isSame(one.name, words));
  if (words === '' || taken) return [...roster];
  return roster.map((one, index) =>
    index === at && one.name !== words ? { ...one, name: words, personId: null } : one,
  );
}

/** `round` is an index, from 0. */
export const hasSpoken = (member: Member, round: number): boolean => member.spoken > round;

export const ticked = (roster: readonly Member[], at: number, round: number, spoken: boolean): Member[] =>
  roster.map((one, index) => (index === at ? { ...one, spoken: spoken ? round + 1 : round } : one));

export const notYet = (roster: readonly Member[], round: number): Member[] =>
  roster.filter((member) => !hasSpoken(member, round));

/** Lots: the same seed draws the same order, whatever the order was before. */
export const drawn = (roster: readonly Member[], seed: string): Member[] =>
  roster
    .map((member) => ({ member, lot: seededFraction(seed, member.name) }))
    .sort((a, b) => a.lot - b.lot || (a.member.name < b.member.name ? -1 : 1))
    .map(({ member }) => member);

/** A round on the clock. Times: epoch ms. `left`: whole minutes, negative when over. */
export interface RoundTime {
  from: number;
  to: number;
  left: number;
}

/**
 * When a round should begin and end, from the whole span that the session has; rounds keep their shares of it. Null
 * when the span or the minutes are not usable.
 */
export function roundTime(
  rounds: GroupFlow['rounds'],
  round: number,
  span: { from: number; to: number },
  now: number,
): RoundTime | null {
  const total = rounds.reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0);
  const length = span.to - span.from;
  const current = rounds[round];
  if (!current || total === 0 || !(length > 0)) return null;
  const before = rounds.slice(0, round).reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0);
  const from = span.from + (length * before) / total;
  const to = from + (length * Math.max(0, current.minutes)) / total;
  const rest = (to - now) / minuteMs;
  return { from, to, left: rest >= 0 ? Math.ceil(rest) : Math.floor(rest) };
}

/** Given names that are everyday words too: taken for a name only when they are written like one. */
const alsoWords = new Set(
  'will may mark rose grace hope art bill grant chase frank sue pat drew rob jack miles dawn faith joy ray gene guy max june april august eva sol mia ernst wolf claire pierre olive iris rich dean'.split(
    ' ',
  ),
);

const wordless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const toWords = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

/** Who may be meant by a name in a text. */
export interface Nameable {
  name: string;
  aliases?: readonly string[];
}

/**
 * Those whom a text names, by full name, alias or given name, in the order of the list. In scripts without spaces a
 * full name is enough anywhere in the text.
 */
export function namedIn<T extends Nameable>(text: string, people: readonly T[]): T[] {
  const written = toWords(text);
  const folded = foldLatin(written);
  const holds = (name: string): boolean => {
    const words = toWords(name).trim();
    if (words.length < 2) return false;
    const key = foldLatin(words);
    if (wordless.test(words)) return folded.replaceAll(' ', '').includes(key.replaceAll(' ', ''));
    return alsoWords.has(key) ? written.includes(` ${words} `) : folded.includes(` ${key} `);
  };
  return people.filter(({ name, aliases = [] }) => {
    const given = toWords(name).trim().split(' ')[0] ?? '';
    return [name, ...aliases, given].some((one) => !one.includes('@') && holds(one));
  });
}
