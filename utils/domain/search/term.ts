import { endsWord, isSpaceless, startsWord, toSearchText } from './text.ts';

/** One thing that must occur in what is found. */
export interface SearchTerm {
  /** The longest word of it, folded: what is looked for first. */
  word: string;
  /** A word found anywhere, because its script has no spaces. */
  loose: boolean;
  /** The word must end where it ends; else it may go on. */
  whole: boolean;
  /** Of a phrase: the whole of it, with anything but letters between its words. */
  phrase: RegExp | null;
}

const wordsIn = /[\p{L}\p{N}\p{M}]+/gu;
const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3099\u309a\u30fc]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3099\u309a\u30fc]+/gu;
/** は, の, を … : as words of their own they say nothing. */
const particle = /^[\p{Script=Hiragana}\u3099\u309a]$/u;

/** Words of a text, those of a script without spaces as one run each. */
const toWords = (text: string): string[] =>
  (toSearchText(text).match(wordsIn) ?? []).flatMap((word) => word.match(runs) ?? []);

const isLoose = (word: string): boolean => isSpaceless(word);

const bigrams = (run: string): string[] => {
  const letters = [...run];
  return letters.length < 3
    ? [run]
    : letters.slice(0, -1).map((letter, at) => `${letter}${letters[at + 1] ?? ''}`);
};

/** A run without spaces as the words it is made of; as pairs of letters where the browser cannot tell words apart. */
const segmentsOf = (run: string): string[] => {
  if (!('Segmenter' in Intl)) return bigrams(run);
  // Taken apart in composed form: がく is one word, か with a mark is not.
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  const found = [...segmenter.segment(run.normalize('NFC'))].map(({ segment }) => toSearchText(segment));
  const telling = found.filter((segment) => !particle.test(segment));
  return telling.length > 0 ? telling : [run];
};

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Several words in their order; `open`: the last may go on. */
const toPhrase = (words: readonly string[], open: boolean): SearchTerm | null => {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  if (words.length === 1) return { word: first, loose: isLoose(first), whole: !open, phrase: null };
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  const between = words.map(escape).join('[^\\p{L}\\p{N}\\p{M}]*');
  const head = isLoose(first) ? '' : '(?<![\\p{L}\\p{N}\\p{M}])';
  const tail = open || isLoose(last) ? '' : '(?![\\p{L}\\p{N}\\p{M}])';
  return {
    word: longest,
    loose: isLoose(longest),
    whole: false,
    phrase: new RegExp(`${head}${between}${tail}`, 'u'),
  };
};

/** What was typed without quotation marks: a word, the beginning of one, or words grown together ("follow-up"). */
export const toTerms = (typed: string): SearchTerm[] => {
  const words = toWords(typed);
  if (words.some(isLoose)) {
    return words.flatMap((word) =>
      (isLoose(word) ? segmentsOf(word) : [word]).flatMap((one) => toPhrase([one], true) ?? []),
    );
  }
  const term = toPhrase(words, true);
  return term ? [term] : [];
};

/** What was typed in quotation marks: these words, in this order. */
export const toExactTerm = (quoted: string): SearchTerm | null => toPhrase(toWords(quoted), false);

/** Does the term's word stand at this place of a folded text? */
export const standsAt = (text: string, at: number, { word, loose, whole }: SearchTerm): boolean =>
  loose || (startsWord(text, at) && (!whole || endsWord(text, at + word.length)));

/** `text`: folded. */
export const occursIn = (text: string, term: SearchTerm): boolean => {
  if (term.phrase) return text.includes(term.word) && term.phrase.test(text);
  for (let at = text.indexOf(term.word); at >= 0; at = text.indexOf(term.word, at + 1)) {
    if (standsAt(text, at, term)) return true;
  }
  return false;
};
