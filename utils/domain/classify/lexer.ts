import { isOpen, isWordStart, toList, toPattern, toPrefixes, toSource } from './pattern.ts';

/** Where words of a set were found in a text; `end` is exclusive. */
export interface Span<Set extends string> {
  set: Set;
  start: number;
  end: number;
}

/** Patterns of one set. `rightless` ones may end inside a word: parts of a compound. */
export interface PatternSet<Set extends string> {
  set: Set;
  patterns: string;
  rightless?: boolean;
}

export interface Lexer<Set extends string> {
  /** Every match of every set, by start; of one set and start the longest, for rightless sets each. */
  scan(text: string): Span<Set>[];
  /** End of the longest match of one of `sets` that begins exactly at `at`, or -1. */
  matchAt(text: string, at: number, sets: readonly Set[]): number;
}

interface Entry<Set extends string> {
  set: Set;
  pattern: string;
  rightless: boolean;
  /** Compiled when a text first begins like it: a title meets a few hundred of ten thousand patterns. */
  expression: RegExp | null;
}

/** Letters by which patterns are looked up. */
const LOOKUP = 4;

/** Patterns by their first letter, and once a text has a word with it, by their first four. */
interface Bucket<Set extends string> {
  entries: Entry<Set>[];
  byStart: Map<string, Entry<Set>[]> | null;
}

type Index<Set extends string> = Map<string, Bucket<Set>>;

const add = <Set extends string>(index: Index<Set>, entry: Entry<Set>): void => {
  for (const letter of toPrefixes(entry.pattern, 1)) {
    const bucket = index.get(letter);
    if (bucket) bucket.entries.push(entry);
    else index.set(letter, { entries: [entry], byStart: null });
  }
};

const toStarts = <Set extends string>(entries: readonly Entry<Set>[], letter: string) => {
  const byStart = new Map<string, Entry<Set>[]>();
  for (const entry of entries)
    for (const prefix of toPrefixes(entry.pattern, LOOKUP)) {
      if (!prefix.startsWith(letter)) continue;
      const list = byStart.get(prefix);
      if (list) list.push(entry);
      else byStart.set(prefix, [entry]);
    }
  return byStart;
};

const endOf = <Set extends string>(entry: Entry<Set>, text: string, at: number): number => {
  entry.expression ??= new RegExp(toSource(toPattern(entry.pattern), entry.rightless), 'uy');
  entry.expression.lastIndex = at;
  return entry.expression.test(text) ? entry.expression.lastIndex : -1;
};

/** Indexes patterns by their first letters, so that a text is compared only with those that may begin there. */
export const createLexer = <Set extends string>(sets: readonly PatternSet<Set>[]): Lexer<Set> => {
  const closed: Index<Set> = new Map();
  const open: Index<Set> = new Map();
  for (const { set, patterns, rightless = false } of sets)
    for (const pattern of toList(patterns))
      add(isOpen(pattern) ? open : closed, { set, pattern, rightless, expression: null });

  const entriesAt = (index: Index<Set>, text: string, at: number): Entry<Set>[] => {
    const letter = text.slice(at, at + 1);
    const bucket = index.get(letter);
    let found = index.get('')?.entries ?? [];
    if (!bucket) return found;
    bucket.byStart ??= toStarts(bucket.entries, letter);
    for (let length = 1; length <= Math.min(LOOKUP, text.length - at); length += 1) {
      const list = bucket.byStart.get(text.slice(at, at + length));
      if (list) found = found.length === 0 ? list : [...found, ...list];
    }
    return found;
  };

  const scanAt = (index: Index<Set>, text: string, at: number, spans: Span<Set>[]): void => {
    const longest = new Map<Set, Span<Set>>();
    for (const entry of entriesAt(index, text, at)) {
      const end = endOf(entry, text, at);
      if (end <= at) continue;
      const known = longest.get(entry.set);
      if (entry.rightless) spans.push({ set: entry.set, start: at, end });
      else if (!known || known.end < end) longest.set(entry.set, { set: entry.set, start: at, end });
    }
    spans.push(...longest.values());
  };

  return {
    scan(text) {
      const spans: Span<Set>[] = [];
      for (let at = 0; at < text.length; at += 1) {
        if (text[at] === ' ') continue;
        if (isWordStart(text, at)) scanAt(closed, text, at, spans);
        scanAt(open, text, at, spans);
      }
      return spans;
    },
    matchAt(text, at, wanted) {
      let best = -1;
      for (const index of [closed, open])
        for (const entry of entriesAt(index, text, at))
          if (wanted.includes(entry.set)) best = Math.max(best, endOf(entry, text, at));
      return best;
    },
  };
};
