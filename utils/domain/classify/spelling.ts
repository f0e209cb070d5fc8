const SHORTEST = 6;
/** In a word this short only swapped letters count: "Carter" is a name, not a career. */
const SWAPS_ONLY = 6;

/** True when one letter is missing, extra, wrong or two neighbours are swapped. */
export const isOneSlip = (written: string, meant: string): boolean => {
  const gap = written.length - meant.length;
  if (Math.abs(gap) > 1 || (gap !== 0 && meant.length <= SWAPS_ONLY)) return false;
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at += 1;
  if (gap === 1) return written.slice(at + 1) === meant.slice(at);
  if (gap === -1) return written.slice(at) === meant.slice(at + 1);
  if (written.slice(at + 1) === meant.slice(at + 1)) return meant.length > SWAPS_ONLY;
  return (
    written[at] === meant[at + 1] &&
    written[at + 1] === meant[at] &&
    written.slice(at + 2) === meant.slice(at + 2)
  );
};

/** Puts right what is one slip away from a long word of the vocabulary; the first letter must be right. */
export const toCorrected = (
  plain: string,
  vocabulary: ReadonlyMap<string, readonly string[]>,
  isKnown: (word: string) => boolean,
): string =>
  plain
    .split(' ')
    .map((word) => {
      if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || isKnown(word)) return word;
      const near = vocabulary.get(word[0] ?? '') ?? [];
      if (near.includes(word)) return word;
      return near.find((meant) => isOneSlip(word, meant)) ?? word;
    })
    .join(' ');
