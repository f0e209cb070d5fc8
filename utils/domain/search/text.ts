import { toFolded } from './fold.ts';

const ascii = /^[\u0000-\u007f]*$/;
/** Quotation marks, dashes, emoji: they are no part of a word, and a text without them takes half the memory. */
const symbols = /[^\u0000-\u007f\p{L}\p{N}\p{M}]+/gu;
/** Scripts that write without spaces: a word may begin anywhere. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3099\u309a\u30fc]/u;
const wordLetter = /[\p{L}\p{N}\p{M}]/u;

/** Text as it is searched: folded, and without symbols beyond those of ASCII. */
export const toSearchText = (text: string): string =>
  ascii.test(text) ? text.toLowerCase() : toFolded(text).replace(symbols, ' ');

export const isSpaceless = (letter: string): boolean => spaceless.test(letter);

/** Does the letter belong to a word that has spaces around it? `code`: UTF-16. */
const isInWord = (code: number): boolean => {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  const letter = String.fromCharCode(code);
  return wordLetter.test(letter) && !spaceless.test(letter);
};

/** Does a word begin here? */
export const startsWord = (text: string, at: number): boolean =>
  at === 0 || !isInWord(text.charCodeAt(at - 1));

/** Has the word before this place ended? */
export const endsWord = (text: string, at: number): boolean =>
  at >= text.length || !isInWord(text.charCodeAt(at));
