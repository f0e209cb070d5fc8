import { foldLatin } from './fold.ts';

const RIGHT = '(?![a-z0-9])';
const LETTER = /[a-z0-9]/;

/** Patterns one by one. */
export const toList = (patterns: string): string[] =>
  patterns
    .split(/[,\n]/)
    .map((pattern) => pattern.trim())
    .filter(Boolean);

/** Both spellings of an umlaut. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae?', ö: 'oe?', ü: 'ue?', ß: 'ss?' };

/** One pattern of the little language of `lexicon/lexicon.ts`, taken apart but not yet compiled. */
export interface Pattern {
  body: string;
  /** May go on after its last letter. */
  openEnd: boolean;
}

export const toPattern = (text: string): Pattern => {
  const star = text.startsWith('*');
  const openEnd = text.endsWith('*');
  const body = text.slice(star ? 1 : 0, openEnd ? -1 : undefined).trim();
  return { body, openEnd };
};

/** Regular-expression source over folded text; see `lexicon/lexicon.ts` for the signs. */
export const toSource = ({ body, openEnd }: Pattern, rightless = false): string => {
  const folded = foldLatin(
    [...body.normalize('NFC').toLowerCase()]
      .map((char) => (UMLAUTS[char] ? `(${UMLAUTS[char]})` : char))
      .join(''),
  );
  const source = folded
    .replace(/\((?!\?)/g, '(?:')
    .replace(/([).\]]?)\*/g, (_, before: string) =>
      before === ')' ? '){0,4}' : before === '' ? '[a-z]{0,20}' : `${before}{0,30}`,
    )
    .replace(/ ~(?: |$)/g, '(?:_[^_]{1,24}){0,3} ')
    .replace(/ (?!\?)/g, ' ?')
    .replace(/_/g, ' ');
  return openEnd || rightless || !/[a-z0-9)?\]]$/.test(folded) ? source : source + RIGHT;
};

/** More beginnings than this are not worth telling apart. */
const MANY = 80;

/** One after the group or class that begins at `at`. */
const behind = (body: string, at: number): number => {
  if (body[at] === '[') return body.indexOf(']', at) + 1;
  let depth = 0;
  for (let index = at; index < body.length; index += 1) {
    const char = body[index];
    if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return body.length;
};

const spellings: Readonly<Record<string, readonly string[]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  ß: ['s', 'ss'],
};

/** Signs after which it cannot be told in advance which letters come. */
const UNKNOWN = '*~.\\{';

interface Walk {
  body: string;
  length: number;
  found: Set<string>;
}

/** Follows a stretch of a pattern letter by letter until `length` letters are told; `then` takes what is short of it. */
const follow = (
  walk: Walk,
  at: number,
  end: number,
  prefix: string,
  then: (prefix: string) => void,
): void => {
  const { body, length, found } = walk;
  if (found.size > MANY) return;
  if (prefix.length >= length) return void found.add(prefix.slice(0, length));
  if (at >= end) return then(prefix);
  const char = body[at] ?? '';
  const compound = char === '(' || char === '[';
  const next = compound ? behind(body, at) : at + 1;
  const sign = next < end ? body[next] : undefined;
  const optional = sign === '?' || (compound && sign === '*');
  const repeated = sign === '+' || (compound && sign === '*');
  const after = optional || repeated ? next + 1 : next;
  const skip = (so: string): void => follow(walk, after, end, so, then);
  const go = repeated ? (so: string): void => void found.add(so.slice(0, length)) : skip;
  if (UNKNOWN.includes(char)) return void found.add(prefix);
  if (optional || char === ' ' || char === '$' || (char === '(' && body[at + 1] === '?')) skip(prefix);
  if (char === '(' && body[at + 1] !== '?') {
    for (let from = at + 1, index = from, depth = 0; index < next; index += 1) {
      const inner = body[index];
      if (inner === '(') depth += 1;
      else if (inner === ')') depth -= 1;
      if (depth < 0 || (inner === '|' && depth === 0)) {
        follow(walk, from, index, prefix, go);
        from = index + 1;
      }
    }
  } else if (char === '[') {
    const inside = body.slice(at + 1, next - 1);
    if (/[-^\\]/.test(inside)) found.add(prefix);
    else for (const one of inside) go(prefix + foldLatin(one));
  } else if (char !== '(' && char !== '$')
    for (const one of spellings[char] ?? [char === '_' ? ' ' : char < '\u0080' ? char : foldLatin(char)])
      go(prefix + one);
};

const isPlain = (text: string, from: number, length: number): boolean => {
  for (let at = from; at < from + length; at += 1) {
    const char = text[at] ?? '';
    if (char < 'a' || char > 'z') return false;
  }
  return !'?*+'.includes(text[from + length] ?? ' ');
};

/** What a match can begin with: up to `length` letters each, shorter where it cannot be told. */
export const toPrefixes = (text: string, length: number): Set<string> => {
  // Most patterns begin with letters alone; the long way takes ten times as long.
  const start = text.startsWith('*') ? 1 : 0;
  if (isPlain(text, start, length)) return new Set([text.slice(start, start + length)]);
  const walk: Walk = { body: toPattern(text).body, length, found: new Set() };
  follow(walk, 0, walk.body.length, '', (prefix) => void walk.found.add(prefix));
  return walk.found.size > MANY && length > 1 ? toPrefixes(text, length - 1) : walk.found;
};

/** May begin inside a word, as Japanese words do. */
export const isOpen = (text: string): boolean => text.startsWith('*') || (text[0] ?? '') > '\u024f';

export const isWordStart = (text: string, at: number): boolean =>
  at === 0 || !LETTER.test(text[at - 1] ?? '');
export const isWordEnd = (text: string, at: number): boolean => !LETTER.test(text[at] ?? '');
