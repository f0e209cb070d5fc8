import { toEven } from './plain.ts';
import type { DueRule, DueWords } from './words.ts';

/** What the placeholders of a pattern stood for. */
export interface Matched {
  count: number | null;
  /** 0 = Monday. */
  weekday: number | null;
  month: number | null;
  day: number | null;
  year: number | null;
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Longer ones first, so that "monday" is not read as "mon". */
const either = (patterns: readonly string[]): string =>
  `(?:${patterns.toSorted((a, b) => b.length - a.length).join('|')})`;

const indexIn = (patterns: readonly string[], text: string): number | null => {
  const index = patterns.findIndex((pattern) => new RegExp(`^(?:${toEven(pattern)})$`, 'u').test(text));
  return index < 0 ? null : index;
};

const toPattern = (pattern: string, table: DueWords): RegExp => {
  const parts: Readonly<Record<string, string>> = {
    n: `\\d{1,3}|${either(Object.keys(table.numbers).map((word) => escape(toEven(word))))}`,
    weekday: either(table.weekdays.map(toEven)),
    month: either(table.months.map(toEven)),
    d: '\\d{1,2}',
    y: '\\d{4}|\\d{2}',
  };
  // A name may stand once in a pattern only: alternatives with the same placeholder are tried one by one.
  const source = toEven(pattern).replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${parts[name] ?? ''})`,
  );
  return new RegExp(`^(?:${source})$`, 'u');
};

/** Alternatives at the top of a pattern, each a pattern of its own. */
const alternativesOf = (pattern: string): string[] => {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at];
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    else if (letter === '|' && depth === 0) {
      found.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, pattern.slice(from)];
};

const numberOf = (text: string, { numbers }: DueWords): number | null => {
  if (/^\d+$/.test(text)) return Number(text);
  return Object.entries(numbers).find(([word]) => toEven(word) === text)?.[1] ?? null;
};

const toMatched = (groups: Readonly<Record<string, string | undefined>>, table: DueWords): Matched => {
  const { n, weekday, month, d, y, one, two } = groups;
  const months = month === undefined ? null : indexIn(table.months, month);
  const implied = one === undefined ? (two === undefined ? null : 2) : 1;
  return {
    count: n === undefined ? implied : numberOf(n, table),
    weekday: weekday === undefined ? null : indexIn(table.weekdays, weekday),
    month: months === null ? null : months + 1,
    day: d === undefined ? null : Number(d),
    year: y === undefined ? null : y.length === 2 ? 2000 + Number(y) : Number(y),
  };
};

/** A text as it stands, and without the words around a date that say nothing: one more taken away each time. */
export const bareTexts = (text: string, { lead, trail }: DueWords): string[] => {
  const found = [text];
  for (const one of found) {
    for (const word of lead.map(toEven)) {
      if (one.startsWith(`${word} `)) found.push(one.slice(word.length + 1));
      else if (word.endsWith(':') && one.startsWith(word)) found.push(one.slice(word.length).trim());
    }
    for (const word of trail.map(toEven)) {
      // Scripts without spaces have none before such a word.
      if (one.endsWith(word) && one.length > word.length) found.push(one.slice(0, -word.length).trim());
    }
    if (one.endsWith('.')) found.push(one.slice(0, -1));
    if (found.length > mostTried) break;
  }
  return [...new Set(found)];
};

const mostTried = 12;

/** The rule that one of the texts follows as a whole, with what its placeholders stood for. */
export const matchRule = (
  options: readonly string[],
  table: DueWords,
): { rule: DueRule; found: Matched } | null => {
  const patterns = table.rules.flatMap(([pattern, rule]) =>
    alternativesOf(pattern).map((one) => ({ pattern: toPattern(one, table), rule })),
  );
  for (const option of options) {
    for (const { pattern, rule } of patterns) {
      const match = pattern.exec(option);
      if (match) return { rule, found: toMatched(match.groups ?? {}, table) };
    }
  }
  return null;
};
