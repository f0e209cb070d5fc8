/** For comparing: one form of each letter, one space, lower case. */
export const foldText = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}]/u;

const pairsOf = (word: string): string[] => {
  const letters = [...word];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
};

/** What a text is compared by: its words, or pairs of letters where a script has no spaces. Each once. */
export const shinglesOf = (text: string): Set<string> =>
  new Set(
    (foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) =>
      unspaced.test(word) ? pairsOf(word) : [word],
    ),
  );

/** Sørensen–Dice over two sets: 0 nothing in common, 1 the same. */
export const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size + other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const part of small) if (large.has(part)) shared += 1;
  return (2 * shared) / (one.size + other.size);
};

/** Likeness of two names by pairs of letters, so that « Senior » and « Senior engineer » are near. */
export const nameLikeness = (one: string, other: string): number =>
  likeness(new Set(pairsOf(foldText(one))), new Set(pairsOf(foldText(other))));
