import { placeholderNames, placeholdersIn } from './rank/placeholders.ts';

/** A prompt is read in a glance and said in a breath. */
export const promptWords = 24;
/** The same in scripts that put no space between words. */
export const promptLetters = 75;

const withoutSpaces = /^(ja|zh|th|lo|km|my)(-|$)/i;
const html = /<\/?[a-z!][^>]*>/i;

/** Zero width, direction marks, soft hyphens, tags, control characters: nobody sees them, and search does not match. */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

export interface SpokenLength {
  unit: 'words' | 'letters';
  count: number;
  limit: number;
}

/** How long a wording is in its language, and how long it may be. */
export function measureWording(text: string, locale: string): SpokenLength {
  if (withoutSpaces.test(locale)) {
    return { unit: 'letters', count: [...text].length, limit: promptLetters };
  }
  return { unit: 'words', count: text.split(/\s+/).filter(Boolean).length, limit: promptWords };
}

export const hasHtml = (text: string): boolean => html.test(text);

export const withoutInvisible = (text: string): string => text.replace(invisible, '');

/** Names between braces that nothing is ever known for. */
export const unknownPlaceholders = (text: string): string[] =>
  placeholdersIn(text).filter((name) => !(placeholderNames as readonly string[]).includes(name));
