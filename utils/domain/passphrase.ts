/** Fewer characters are refused. */
export const shortestPassphrase = 10;

/** `short`: refused. The others are a hint; only the person knows whether the words are guessable. */
export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong';

const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Nd}/u, 10],
  [/[^\p{L}\p{Nd}]/u, 32],
  // Scripts without case have far more letters than 26.
  [/\p{Lo}/u, 200],
];

const fairBits = 50;
const strongBits = 70;
/** Rows of keys, as they are typed without thinking. */
const rows = [
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'azertyuiop',
  'zxcvbnm',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
];

const isRun = (before: string, here: string): boolean =>
  before === here || rows.some((row) => row.includes(before + here) || row.includes(here + before));

/**
 * An upper bound in bits (characters × log2 of the alphabet they come from), with characters left out that follow from
 * the one before or stand in a part that was there already. An estimate for a hint, not a measure.
 */
export const passphraseStrength = (passphrase: string): PassphraseStrength => {
  if (passphrase.length < shortestPassphrase) return 'short';
  const alphabet = classes.reduce((sum, [kind, size]) => sum + (kind.test(passphrase) ? size : 0), 0);
  const letters = [...passphrase.toLowerCase()];
  const pairs = new Set<string>();
  let counted = 0;
  for (const [at, here] of letters.entries()) {
    const before = letters[at - 1] ?? '';
    const pair = before + here;
    if (at === 0 || !(isRun(before, here) || pairs.has(pair))) counted += 1;
    pairs.add(pair);
  }
  const bits = counted * Math.log2(Math.max(2, alphabet));
  return bits < fairBits ? 'weak' : bits < strongBits ? 'fair' : 'strong';
};
