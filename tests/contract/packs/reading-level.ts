const word = /\p{L}+(?:['’-]\p{L}+)*/gu;
const sentenceEnd = /[.?!:…]+/g;
/** Letters from which on a word counts as long. */
const long = 7;

/**
 * LIX, the Swedish readability index: words a sentence plus the share of words over six letters in percent. Below 25
 * a children's book, 35 fiction, 45 a newspaper, 55 an official text. C.-H. Björnsson, Läsbarhet (Stockholm: Liber,
 * 1968). A colon ends a sentence, as there.
 */
export function lix(texts: readonly string[]): number {
  let words = 0;
  let longWords = 0;
  let sentences = 0;
  for (const text of texts) {
    const found = text.match(word) ?? [];
    words += found.length;
    longWords += found.filter((one) => [...one].length >= long).length;
    sentences += Math.max(1, text.match(sentenceEnd)?.length ?? 0);
  }
  return words === 0 ? 0 : words / sentences + (100 * longWords) / words;
}

/**
 * The most that a session's prompts may have. English at the level of fiction; the others by as much more as their
 * words are longer for the same content. Japanese has no words to count: there only the length is held.
 */
export const mostLix: Readonly<Record<string, number>> = {
  en: 35,
  nl: 35,
  de: 40,
  pt: 40,
  es: 42,
  it: 42,
  fr: 45,
};
