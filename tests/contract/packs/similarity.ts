const empty = new Set(
  (
    'the a an and or of to in is it that this you your me my i we our what which who how do does did would could ' +
    'was were be been are for on at with from have has had not no one will when where if as by so than then they ' +
    'them there their us up out about can'
  ).split(' '),
);

/** Words that carry the content, folded. */
const contentOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, ' ')
      .split(/\s+/)
      .filter((word) => word !== '' && !empty.has(word)),
  );

const threesOf = (text: string): Set<string> => {
  const letters = [...text];
  return new Set(letters.map((_, at) => letters.slice(at, at + 3).join('')));
};

const jaccard = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
};

/** Pairs that share at least `most` of their content words. Scripts without spaces are compared by three letters at a time. */
export function findAlike(
  prompts: readonly { id: string; text: string }[],
  most: number,
  spaced: boolean,
): string[] {
  const bags = prompts.map(({ id, text }) => ({
    id,
    words: spaced ? contentOf(text) : threesOf(text),
  }));
  return bags.flatMap((one, at) =>
    bags
      .slice(0, at)
      .filter((other) => jaccard(one.words, other.words) >= most)
      .map((other) => `${one.id} ~ ${other.id}`),
  );
}
