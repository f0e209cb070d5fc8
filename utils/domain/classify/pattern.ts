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

interface Start {
  text: string;
  /** More may follow from the next sign. */
  goesOn: boolean;
}

const MANY = 80;

/** The end of the group or class that begins at `at`. */
const closing = (body: string, at: number): number => {
  if (body[at] === '[') return body.indexOf(']', at);
  let depth = 0;
  for (let index = at; index < body.length; index += 1) {
    if (body[index] === '(') depth += 1;
    else if (body[index] === ')') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return body.length;
};

const alternatives = (inside: string): string[] => {
  const list: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= inside.length; at += 1) {
    const char = inside[at];
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === undefined || (char === '|' && depth === 0)) {
      list.push(inside.slice(start, at));
      start = at + 1;
    }
  }
  return list;
};

const join = (starts: readonly Start[], options: readonly Start[], length: number): Start[] =>
  starts.flatMap((start) =>
    start.goesOn && start.text.length < length
      ? options.map((option) => ({
          text: (start.text + option.text).slice(0, length),
          goesOn: option.goesOn,
        }))
      : [start],
  );

const spellings: Readonly<Record<string, readonly string[]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  ß: ['s', 'ss'],
};

// Lexicons are written in lower case.
const toOptions = (body: string, at: number, length: number): { options: Start[]; next: number } => {
  const char = body[at] ?? '';
  const plain = (texts: readonly string[], next: number) => ({
    options: texts.map((text) => ({ text, goesOn: true })),
    next,
  });
  if (char === '(') {
    const end = closing(body, at);
    const inside = body.slice(at + 1, end);
    if (inside.startsWith('?')) return plain([''], end + 1);
    return { options: alternatives(inside).flatMap((one) => toStarts(one, length)), next: end + 1 };
  }
  if (char === '[') {
    const end = closing(body, at);
    const inside = body.slice(at + 1, end);
    if (/[-^\\]/.test(inside)) return { options: [{ text: '', goesOn: false }], next: end + 1 };
    return plain([...inside].map(foldLatin), end + 1);
  }
  if (char === ' ') return plain(['', ' '], at + 1);
  if (char === '_') return plain([' '], at + 1);
  if (char === '$') return plain([''], at + 1);
  if ('*~.\\+{'.includes(char)) return { options: [{ text: '', goesOn: false }], next: body.length };
  return plain(spellings[char] ?? [char < '\u0080' ? char : foldLatin(char)], at + 1);
};

/** Most patterns begin with letters alone. */
const LETTERS_ONLY: readonly RegExp[] = [
  /^/,
  /^[a-z](?![?*+])/,
  /^[a-z]{2}(?![?*+])/,
  /^[a-z]{3}(?![?*+])/,
  /^[a-z]{4}(?![?*+])/,
];

const toStarts = (body: string, length: number): Start[] => {
  if (LETTERS_ONLY[length]?.test(body)) return [{ text: body.slice(0, length), goesOn: false }];
  let starts: Start[] = [{ text: '', goesOn: true }];
  let at = 0;
  while (at < body.length && starts.some(({ text, goesOn }) => goesOn && text.length < length)) {
    const unit = toOptions(body, at, length);
    const sign = body[unit.next];
    const group = body[unit.next - 1] === ')' || body[unit.next - 1] === ']';
    let { options } = unit;
    at = unit.next;
    if (sign === '?') {
      at += 1;
      options = [...options, { text: '', goesOn: true }];
    } else if (sign === '*' || sign === '+') {
      // How often a group comes, and which letters a lone star stands for, cannot be told in advance.
      at += 1;
      options = options.map(({ text }) => ({ text, goesOn: false }));
      if (group && sign === '*') options = [...options, { text: '', goesOn: true }];
    }
    const joined = join(starts, options, length);
    if (joined.length > MANY) return starts.map(({ text }) => ({ text, goesOn: false }));
    starts = joined;
  }
  return starts;
};

/** What a match of the pattern can begin with: up to `length` letters each, shorter where it cannot be told. */
export const toPrefixes = (text: string, length: number): string[] => {
  const starts = toStarts(toPattern(text).body, length);
  if (starts.length === 1) return starts.map(({ text }) => text);
  const found = new Set(starts.map(({ text }) => text));
  return [...found].filter((text) => ![...found].some((other) => other !== text && text.startsWith(other)));
};

/** Letters in `from…to` that a match may begin with, into `found`; true when that stretch may match nothing. */
const addFirst = (body: string, from: number, to: number, found: Set<string>): boolean => {
  let at = from;
  while (at < to) {
    const char = body[at] ?? '';
    let next = at + 1;
    let maybeNothing = false;
    if (char === '(') {
      next = closing(body, at) + 1;
      if (body[at + 1] === '?') maybeNothing = true;
      else
        for (let start = at + 1, index = start, depth = 0; index < next; index += 1) {
          const sign = body[index];
          if (sign === '(') depth += 1;
          else if (sign === ')') depth -= 1;
          if (depth < 0 || (sign === '|' && depth === 0)) {
            if (addFirst(body, start, index, found)) maybeNothing = true;
            start = index + 1;
          }
        }
    } else if (char === '[') {
      next = closing(body, at) + 1;
      const inside = body.slice(at + 1, next - 1);
      for (const one of /[-^\\]/.test(inside) ? [''] : inside) found.add(foldLatin(one));
    } else if (char === ' ') maybeNothing = true;
    else if ('*~.\\'.includes(char)) {
      found.add('');
      return false;
    } else found.add(char < '\u0080' ? char : (spellings[char]?.[0] ?? foldLatin(char)));
    const sign = body[next];
    if (sign === '?' || (sign === '*' && (char === '(' || char === '['))) {
      maybeNothing = true;
      next += 1;
    }
    if (!maybeNothing) return false;
    at = next;
  }
  return true;
};

/** The first letters of what a pattern matches; an empty one where it may begin with anything. */
export const toFirstLetters = (text: string): Set<string> => {
  const found = new Set<string>();
  const from = text.startsWith('*') ? 1 : 0;
  const char = text[from] ?? '';
  if (char >= 'a' && char <= 'z' && text[from + 1] !== '?') found.add(char);
  else if (addFirst(text, from, text.length, found)) found.add('');
  return found;
};

/** May begin inside a word, as Japanese words do. */
export const isOpen = (text: string): boolean => text.startsWith('*') || (text[0] ?? '') > '\u024f';

export const isWordStart = (text: string, at: number): boolean =>
  at === 0 || !LETTER.test(text[at - 1] ?? '');
export const isWordEnd = (text: string, at: number): boolean => !LETTER.test(text[at] ?? '');
