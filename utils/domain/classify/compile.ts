import { foldLatin } from './fold.ts';

const LEFT = '(?<![a-z0-9])';
const RIGHT = '(?![a-z0-9])';

/** Patterns one by one; a comma inside `{1,3}` does not separate. */
export const toList = (patterns: string): string[] =>
  patterns
    .split(/[,\n](?!\d*\})/)
    .map((line) => line.trim())
    .filter(Boolean);

const UMLAUTS: Record<string, string> = { ä: '(?:ae?)', ö: '(?:oe?)', ü: '(?:ue?)', ß: '(?:ss?)' };
const UMLAUT = /[äöüß]/g;

const isLatin = (char: string): boolean => /[a-z0-9([{]/.test(char);

interface Part {
  source: string;
  /** May begin inside a word. */
  open: boolean;
}

const toPart = (pattern: string): Part => {
  const open = pattern.startsWith('*');
  const openEnd = pattern.endsWith('*');
  const body = pattern
    .slice(open ? 1 : 0, openEnd ? -1 : undefined)
    .trim()
    .normalize('NFC')
    .toLowerCase();
  const source = body
    .replace(UMLAUT, (letter) => `\u0001${'äöüß'.indexOf(letter)}`)
    .split('\u0001')
    .map((piece, index) =>
      index === 0
        ? foldLatin(piece)
        : (UMLAUTS['äöüß'[Number(piece[0])] ?? ''] ?? '') + foldLatin(piece.slice(1)),
    )
    .join('')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\)\*/g, '){0,4}')
    .replace(/\.\*/g, '.{0,40}')
    .replace(/\]\*/g, ']{0,20}')
    .replace(/\*/g, '[a-z]{0,20}')
    .replace(/ ~(?: |$)/g, '(?:_[^_]{1,24}){0,3} ')
    .replace(/ (?!\?)/g, ' ?')
    .replace(/_/g, ' ');
  const first = foldLatin(body.at(0) ?? '');
  const last = foldLatin(body.at(-1) ?? '');
  const closed = !openEnd && /[a-z0-9)?\]]/.test(last);
  return { source: closed ? source + RIGHT : source, open: open || !isLatin(first) };
};

/** Finds the words of some patterns in `Title.plain`. */
export interface Matcher {
  /** The first matching words, or null. */
  find(plain: string): string | null;
  /** `plain` with every match replaced by `by`. */
  replace(plain: string, by: string): string;
}

const NOTHING: Matcher = { find: () => null, replace: (plain) => plain };

export const toExpressionMatcher = (sources: readonly string[], before = LEFT): Matcher => {
  const used = sources.filter(Boolean);
  if (used.length === 0) return NOTHING;
  const source = `${before}(?:${used.join('|')})`;
  const first = new RegExp(source, 'u');
  let everywhere: RegExp | null = null;
  return {
    find: (plain) => first.exec(plain)?.[0].trim() ?? null,
    replace: (plain, by) => plain.replace((everywhere ??= new RegExp(source, 'gu')), by),
  };
};

/** Compiles patterns of the little language of `lexicon/lexicon.ts`. */
export const toMatcher = (patterns: readonly (string | undefined)[]): Matcher => {
  const parts = patterns.flatMap((text) => toList(text ?? '')).map(toPart);
  const closed = toExpressionMatcher(parts.filter((part) => !part.open).map((part) => part.source));
  const open = toExpressionMatcher(
    parts.filter((part) => part.open).map((part) => part.source),
    '',
  );
  return {
    find: (plain) => closed.find(plain) ?? open.find(plain),
    replace: (plain, by) => open.replace(closed.replace(plain, by), by),
  };
};

/** Like `toMatcher`, but Latin words count only at the beginning or the end of the title. */
export const toEdgeMatcher = (patterns: readonly (string | undefined)[]): Matcher => {
  const parts = patterns.flatMap((text) => toList(text ?? '')).map(toPart);
  const closed = parts.filter((part) => !part.open).map((part) => part.source);
  const either = closed.length > 0 ? `(?:${closed.join('|')})` : '';
  const begin = toExpressionMatcher([either], '^');
  const end = toExpressionMatcher([either && `${either}$`]);
  const open = toExpressionMatcher(
    parts.filter((part) => part.open).map((part) => part.source),
    '',
  );
  const find = (plain: string): string | null => begin.find(plain) ?? end.find(plain) ?? open.find(plain);
  return { find, replace: (plain) => plain };
};

/** The alternatives as one non-capturing group, for use inside a larger expression. */
export const toGroup = (patterns: string): string => {
  const sources = toList(patterns).map((pattern) => {
    const { source } = toPart(pattern);
    const left = pattern.startsWith('*') ? '[a-z]{0,20}' : '';
    return left + source + (pattern.endsWith('*') ? '[a-z]{0,20}' : '');
  });
  return sources.length > 0 ? `(?:${sources.join('|')})` : '';
};

/** Every literal Latin word of at least `length` letters in some patterns. */
export const toVocabulary = (patterns: readonly string[], length: number): Set<string> => {
  const found = new Set<string>();
  for (const text of patterns)
    for (const word of foldLatin(text).match(/(?<![a-z\])])[a-z]+(?![a-z([*])/g) ?? [])
      if (word.length >= length) found.add(word);
  return found;
};
