import { shortestPassphrase } from './keys.ts';

/** `short`: refused. `weak`: accepted, with a hint. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong';

const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u, /\p{Lo}/u];
/** Bits each character is worth, by how many kinds of characters there are. */
const worth = [0, 3.2, 3.7, 4.2, 4.8, 5];
const fairBits = 45;
const strongBits = 70;

/** `aaaa`, `1234`, `dcba`: the character follows from the one before. */
const follows = (before: number, code: number): boolean => Math.abs(code - before) <= 1;

/**
 * A rough guess from length, kinds of characters and runs; whether it stands in a list of leaked ones is not known
 * here. Counts code points; four words chosen at random come out strong.
 */
export const strengthOf = (passphrase: string): Strength => {
  const text = passphrase.normalize('NFKC');
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  if (codes.length < shortestPassphrase) return 'short';
  const telling = codes.filter((code, at) => at === 0 || !follows(codes[at - 1] ?? 0, code)).length;
  const few = new Set(codes).size < 5;
  const bits = telling * (worth[kinds.filter((kind) => kind.test(text)).length] ?? 0);
  if (few || bits < fairBits) return 'weak';
  return bits < strongBits ? 'fair' : 'strong';
};
