import { foldLatin } from './fold.ts';
import { toList, toPattern, toSource } from './pattern.ts';

/** "für" may be written "fur" or "fuer". */
const unaccented = (text: string): string =>
  foldLatin(text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue'));

const LITERAL = /^[\p{L}\p{N}]+$/u;

/**
 * Whether a single folded word belongs to some patterns, each word of a pattern counting by itself: from
 * "touch ?base" come "touch", "base" and "touchbase".
 */
export const toWordTest = (patterns: readonly string[]): ((word: string) => boolean) => {
  const exact = new Set<string>();
  const others = new Set<string>();
  const take = (word: string): void => {
    if (LITERAL.test(word)) exact.add(word);
    else if (word !== '') others.add(word);
  };
  for (const text of patterns)
    for (const spelling of /[äöü]/.test(text) ? [foldLatin(text), unaccented(text)] : [foldLatin(text)])
      for (const entry of toList(spelling)) {
        for (const word of entry.split(/ \??/)) take(word);
        if (entry.includes(' ')) take(entry.replace(/ \??/g, ''));
      }
  const sources = [...others].map((word) => {
    const pattern = toPattern(word);
    return (
      (word.startsWith('*') ? '[a-z]{0,20}' : '') + toSource(pattern) + (pattern.openEnd ? '[a-z]{0,20}' : '')
    );
  });
  const expression = sources.length > 0 ? new RegExp(`^(?:${sources.join('|')})$`, 'u') : null;
  return (word) => exact.has(word) || (expression?.test(word) ?? false);
};

/** Every literal Latin word of at least `length` letters in some patterns, by first letter. */
export const toVocabulary = (patterns: readonly string[], length: number): Map<string, string[]> => {
  const index = new Map<string, Set<string>>();
  for (const text of patterns)
    for (const [word] of foldLatin(text).matchAll(/(?<![a-z\])])[a-z]+(?![a-z([*])/g)) {
      if (word.length < length) continue;
      const letter = word[0] ?? '';
      index.set(letter, (index.get(letter) ?? new Set()).add(word));
    }
  return new Map([...index].map(([letter, words]) => [letter, [...words]]));
};
