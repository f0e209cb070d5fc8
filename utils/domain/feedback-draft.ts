import { joinFields, splitFields } from './draft-fields.ts';
import { fillerWords, praiseWords } from './praise-words.ts';

/** Feedback in writing: what was the case, what was done, what came of it, and a question that looks ahead. */
export interface FeedbackParts {
  situation: string;
  behaviour: string;
  impact: string;
  question: string;
}

export const feedbackParts = ['situation', 'behaviour', 'impact', 'question'] as const;
export const noFeedback: FeedbackParts = { situation: '', behaviour: '', impact: '', question: '' };

/** Words that read well in one message. */
export const goodLength = { from: 40, to: 150 } as const;
/** More than this is a letter, and better said. */
const longestWords = 300;

/** Hints only: nothing is held back. `long`: over the good length; `too-long`: over 300 words. */
export type FeedbackHint = 'no-behaviour' | 'only-praise' | 'short' | 'long' | 'too-long';

const inParagraphs = (parts: FeedbackParts): string[] =>
  feedbackParts.map((part) => parts[part].trim()).filter((text) => text !== '');

/** The message as it is copied: one paragraph a part, empty ones left out. */
export const toMessage = (parts: FeedbackParts): string => inParagraphs(parts).join('\n\n');

const wordsIn = (text: string, locale: string): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLocaleLowerCase(locale));

/** Words as the language counts them, also where it writes none apart. */
export const countWords = (parts: FeedbackParts, locale: string): number =>
  wordsIn(toMessage(parts), locale).length;

/** Praise or blame, and at most one word that tells something. */
function isOnlyPraise(text: string, locale: string): boolean {
  // « C’était » is two words to a list of words.
  const words = wordsIn(text, locale).flatMap((word) => word.split(/['’]/u));
  const telling = words.filter((word) => !praiseWords.has(word) && !fillerWords.has(word));
  return words.some((word) => praiseWords.has(word)) && telling.length <= 1;
}

/** What could be better, the most important first. Empty until something is written. */
export function feedbackHints(parts: FeedbackParts, locale: string): FeedbackHint[] {
  const message = toMessage(parts);
  if (message === '') return [];
  const count = countWords(parts, locale);
  const behaviour = parts.behaviour.trim();
  const hints: FeedbackHint[] = [];
  if (behaviour === '') hints.push('no-behaviour');
  if (isOnlyPraise(behaviour === '' ? message : behaviour, locale)) hints.push('only-praise');
  if (count > longestWords) hints.push('too-long');
  else if (count > goodLength.to) hints.push('long');
  else if (count < goodLength.from) hints.push('short');
  return hints;
}

/** All parts in one text, as a draft keeps them; '' when nothing is written. */
export const toDraftText = (parts: FeedbackParts): string =>
  joinFields(feedbackParts.map((part) => parts[part]));

/** A text of another making becomes the situation. */
export function fromDraftText(text: string): FeedbackParts {
  const [situation = '', behaviour = '', impact = '', question = ''] = splitFields(text);
  return { situation, behaviour, impact, question };
}
