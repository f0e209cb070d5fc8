const letters = '[\\p{L}\\p{M}-]*';
/** Up to three words, so that « better at this than » is still read as one. */
const gap = '(?:[^\\s.!?]+\\s+){0,3}';

const toSource = (entry: string): string =>
  entry
    .replaceAll('*', letters)
    .replaceAll('… ', gap)
    .replaceAll(' …', ' ')
    // An optional word takes the space after it along.
    .replaceAll(' ', '\\s+')
    .trim();

/** Entries of a list: apart by commas that stand outside of brackets. */
const entriesOf = (list: string): string[] =>
  list
    .normalize('NFC')
    .split(/,(?![^(]*\))/u)
    .map((entry) => entry.trim().replace(/\s+/gu, ' '))
    .filter(Boolean);

/** One expression for a list: whole words in any case, never the half of a word with a hyphen. Null for an empty list. */
export function toPattern(list: string): RegExp | null {
  const entries = entriesOf(list);
  if (entries.length === 0) return null;
  // The longest first: of two entries that begin alike the fuller one is shown.
  const sources = entries.sort((a, b) => b.length - a.length).map(toSource);
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}-])(?:${sources.join('|')})(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})`,
    'giu',
  );
}
