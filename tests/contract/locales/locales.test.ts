import { readdirSync, readFileSync } from 'node:fs';
import { generateChromeMessagesText, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { sameEverywhere, sameWords } from './same-words.ts';
import { shortTexts } from './short-texts.ts';

const folder = new URL('../../../utils/i18n/locales/', import.meta.url);
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);
/** Chrome's limit for the description of an extension. */
const descriptionLimit = 132;
/** A button may be this much wider than in English; a word of a few letters may have `shortestLimit` anyway. */
const mostWider = 1.8;
const shortestLimit = 12;

type Texts = Readonly<Record<string, string>>;

/** The texts as the browser gets them, by key. */
const readTexts = (locale: string): Texts => {
  const source = readFileSync(new URL(`${locale}.yml`, folder), 'utf8');
  const messages = JSON.parse(generateChromeMessagesText(parseMessagesText(source, 'YAML'))) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
};

const english = readTexts('en');
const locales = readdirSync(folder)
  .map((file) => file.replace(/\.yml$/, ''))
  .filter((locale) => locale !== 'en')
  .map((locale) => ({ locale, texts: readTexts(locale) }));

const placeholder = /\{\w+\}|\$\d/g;
const placeholdersOf = (text: string): string => (text.match(placeholder) ?? []).sort().join(' ');
const formsOf = (text: string): number => text.split(' | ').length;

/** Columns that a text takes: an ideograph, a kana or a full-width form takes two. */
const wide = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\uff01-\uff60]/u;
const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (wide.test(letter) ? 2 : 1), 0);

const shortKeys = Object.entries(shortTexts).flatMap(([namespace, names]) =>
  names.includes('*')
    ? Object.keys(english).filter((key) => key.replace(/_[^_]+$/, '') === namespace)
    : names.map((name) => `${namespace}_${name}`),
);

/** `key: text` of each text that `isWrong`. */
const findTexts = (texts: Texts, isWrong: (text: string, inEnglish: string) => boolean): string[] =>
  Object.entries(texts)
    .filter(([key, text]) => isWrong(text, english[key] ?? ''))
    .map(([key, text]) => `${key}: ${text}`);

it('speaks seven languages, and finds the file of each by itself', () => {
  const spoken = ['ar', 'de', 'es', 'fr', 'ja', 'pt_BR'];
  expect(locales.map(({ locale }) => locale)).toEqual(expect.arrayContaining(spoken));
});

it('names only texts that exist where room is short', () => {
  expect(shortKeys.filter((key) => !(key in english))).toEqual([]);
});

it('has no two keys that differ only in case, for browsers take them for one', () => {
  const keys = Object.keys(english).map((key) => key.toLowerCase());
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

describe.each([{ locale: 'en', texts: english }, ...locales])('every text in $locale', ({ texts }) => {
  it('says something, calmly', () => {
    expect(findTexts(texts, (text) => text.trim() === '' || /[!！¡]/.test(text))).toEqual([]);
  });

  it('has no braces but those of its placeholders', () => {
    expect(findTexts(texts, (text) => /[{}]/.test(text.replace(placeholder, '')))).toEqual([]);
  });

  it('gives its reasons in whole sentences', () => {
    const reasons = Object.entries(texts).filter(([key]) => /^(brief_why|classify)_/.test(key));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter(([, text]) => !/[.。]$/.test(text))).toEqual([]);
  });

  it('describes the extension within the room that the browser gives', () => {
    expect([...(texts['extDescription'] ?? '')].length).toBeLessThanOrEqual(descriptionLimit);
  });
});

describe.each(locales)('$locale, compared with English', ({ locale, texts }) => {
  const allowed = new Set([...sameEverywhere, ...(sameWords[locale] ?? [])]);

  it('names its own language and direction', () => {
    expect(texts['language_code']).toBe(locale.replace('_', '-'));
    expect(texts['language_direction']).toBe(rightToLeft.has(locale) ? 'rtl' : 'ltr');
  });

  it('has a text for each key and none for others', () => {
    expect({
      missing: Object.keys(english).filter((key) => !(key in texts)),
      surplus: Object.keys(texts).filter((key) => !(key in english)),
    }).toEqual({ missing: [], surplus: [] });
  });

  it('uses the same placeholders in each text', () => {
    expect(findTexts(texts, (text, inEnglish) => placeholdersOf(text) !== placeholdersOf(inEnglish))).toEqual(
      [],
    );
  });

  it('has as many forms of a counted text, or the three that it may have', () => {
    const isOdd = (text: string, inEnglish: string) =>
      formsOf(inEnglish) === 1 ? formsOf(text) !== 1 : formsOf(text) < 1 || formsOf(text) > 3;
    expect(findTexts(texts, isOdd)).toEqual([]);
  });

  it('is translated, but for names and shared words', () => {
    const same = Object.keys(texts).filter((key) => texts[key] === english[key]);
    expect(
      same.filter(
        (key) =>
          !key.startsWith('language_') && !allowed.has(key) && /\p{L}/u.test(strip(english[key] ?? '')),
      ),
    ).toEqual([]);
  });

  it('keeps no word on the list of shared words that it no longer shares', () => {
    expect([...allowed].filter((key) => !(key in english) || texts[key] !== english[key])).toEqual([]);
  });

  it('fits on its buttons and chips', () => {
    const tooWide = shortKeys.flatMap((key) => {
      const text = strip(texts[key] ?? '');
      const limit = Math.max(shortestLimit, Math.floor(mostWider * strip(english[key] ?? '').length));
      return widthOf(text) > limit ? [`${key}: ${text} (${widthOf(text)} > ${limit})`] : [];
    });
    expect(tooWide).toEqual([]);
  });
});

/** What people write, in whatever direction; the other values come in the language of the interface. */
const foreign =
  /\{(name|files?|query|words|text|type|behaviour|found|by|competency|shown|level|sheet|keys)\}/;

describe.each(locales.filter(({ locale }) => rightToLeft.has(locale)))(
  '$locale, written from right to left',
  ({ texts }) => {
    it('isolates what people write, so that a Latin name does not turn the sentence round', () => {
      const isBare = (text: string) => foreign.test(text.replace(/\u2068\{\w+\}\u2069/g, ''));
      expect(findTexts(texts, isBare)).toEqual([]);
    });

    it('uses the punctuation of its script', () => {
      expect(findTexts(texts, (text) => /[?;,](\s|$)/.test(text))).toEqual([]);
    });
  },
);

it('keeps the marks of French together with their words', () => {
  const french = locales.find(({ locale }) => locale === 'fr')?.texts ?? {};
  expect(Object.keys(french).length).toBeGreaterThan(0);
  expect(findTexts(french, (text) => /(^|[^\u00a0\u202f])[:;?»]|«(?!\u00a0)/.test(text))).toEqual([]);
});

/** The text without placeholders and the marks around them. */
function strip(text: string): string {
  return text
    .replace(placeholder, '')
    .replace(/[\u2066-\u2069“”„«»「」]/g, '')
    .trim();
}
