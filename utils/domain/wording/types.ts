export const wordingKinds = [
  'special',
  'protected',
  'hearsay',
  'mind',
  'comparison',
  'absolute',
  'trait',
  'praise',
] as const;

/**
 * What a word hints at. `trait`: a label for somebody. `mind`: what goes on in a head. `praise`: without anything that
 * was done. `protected`: age, sex, family, looks, accent. `special`: what the law protects most, as health or a union.
 */
export type WordingKind = (typeof wordingKinds)[number];

export type WordingLanguage = 'en' | 'de' | 'fr' | 'es';

/**
 * The words of one language, lower case, apart by commas. `*` ends a stem; `…` stands for up to three words;
 * `(a|b)` and `?` as in a regular expression.
 */
export interface WordList extends Readonly<Record<WordingKind, string>> {
  /** Phrases in which a listed word means something else; they are never flagged. */
  harmless: string;
  /** Words by which a sentence says that the person spoke for themselves: then it is no mind-reading. */
  said: string;
}

/** One listed word in a text. It is shown while one writes, and kept nowhere. */
export interface WordingFlag {
  kind: WordingKind;
  /** As it stands in the text. */
  word: string;
  /** Offset in the text, in UTF-16 units. */
  start: number;
  /** Same for the same word in the same note; at most 80 characters. */
  id: string;
}
