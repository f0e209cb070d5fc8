import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generateChromeMessagesText, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import { findPhrase, importPhrases } from '../../../utils/importers/messages-phrases.ts';
import { importTexts } from '../../../utils/importers/messages.ts';

const root = new URL('../../../', import.meta.url).pathname;
const locales = join(root, 'utils/i18n/locales');

const readTexts = (file: string): Record<string, string> => {
  const source = readFileSync(join(locales, file), 'utf8');
  const messages = JSON.parse(generateChromeMessagesText(parseMessagesText(source, 'YAML'))) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
};
const languages = readdirSync(locales).map((file) => ({ language: file, texts: readTexts(file) }));
const english = readTexts('en.yml');

const underscored = (code: string): string => code.replaceAll('-', '_');
const holesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
const codes = Object.keys(importTexts);

/** A sentence of the tool, "{where}: what is wrong: what to do.", as the two sentences of the screen. */
const toScreen = (text: string): { what: string; todo: string | null } => {
  const rest = text.replace(/^\{where\}: /, '').replace(/^\{where\} /, 'This ');
  const upper = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);
  const cut = rest.lastIndexOf(': ');
  return cut < 0
    ? { what: upper(rest), todo: null }
    : { what: `${upper(rest.slice(0, cut))}.`, todo: upper(rest.slice(cut + 2)) };
};

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));

describe.each(languages)('what an import says, in $language', ({ texts }) => {
  it('has words for every code, with the holes of the English ones', () => {
    const wrong = codes.filter((code) => {
      const key = underscored(code);
      const said = code.startsWith('Q-')
        ? [texts[`importing_ask_${key}`]]
        : [texts[`importing_message_${key}_what`], texts[`importing_message_${key}_todo`]];
      const holes = holesOf((importTexts[code] ?? '').replaceAll('{where}', ''));
      return said.includes(undefined) || holesOf(said.join(' ')).join() !== holes.join();
    });
    expect(wrong).toEqual([]);
  });

  it('has words for every part of a sentence that an importer gives, with its holes', () => {
    const wrong = Object.entries(importPhrases).filter(
      ([key, phrase]) =>
        holesOf(texts[`importing_phrase_${key}`] ?? '{missing}').join() !== holesOf(phrase).join(),
    );
    expect(wrong).toEqual([]);
  });

  it('has words for every answer that a question offers', () => {
    const offered = sources('utils/importers').flatMap((source) =>
      [...source.matchAll(/code: '(Q-[A-Z-]+)'[\s\S]*?options: \[([^\]]*)\]/g)].flatMap(([, code, options]) =>
        [...(options ?? '').matchAll(/value: '(\w+)'/g)].map(([, value]) => `${code}_${value}`),
      ),
    );
    expect(offered.length).toBeGreaterThan(20);
    expect(
      offered.filter((option) => texts[`importing_option_${underscored(option)}`] === undefined),
    ).toEqual([]);
  });
});

it('says on the screen in English what the tool prints', () => {
  const different = codes.filter((code) => {
    const key = underscored(code);
    if (code.startsWith('Q-')) return english[`importing_ask_${key}`] !== importTexts[code];
    const { what, todo } = toScreen(importTexts[code] ?? '');
    const said = english[`importing_message_${key}_todo`];
    return english[`importing_message_${key}_what`] !== what || (todo !== null && said !== todo);
  });
  expect(different).toEqual([]);
});

it('knows every reason to refuse a file that stands in the sources', () => {
  const given = sources('utils/importers').flatMap((source) =>
    [...source.matchAll(/\b(?:actual|repair): '([^']+)'/g)].map(([, phrase]) => phrase ?? ''),
  );
  expect(given.length).toBeGreaterThan(20);
  expect(given.filter((phrase) => phrase !== 'text' && findPhrase(phrase) === null)).toEqual([]);
});

/** Files and files of folders of our own, good and bad. */
const folder = join(root, 'tests/fixtures/maps');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

const sentence = new Set(['problem', 'actual', 'repair', 'effect', 'kept']);

describe('each fixture', () => {
  it.each(files)('%s loses no cell and is told in words that every language has', async (path) => {
    const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
    const { counts, messages } = await previewMap([file]);
    const { cells } = counts;
    if (cells) expect(cells.used + cells.empty + cells.placeholder).toBe(cells.total);
    const english = messages.flatMap(({ code, params, phrases = {} }) =>
      Object.entries(params)
        .filter(([name, value]) => sentence.has(name) && value !== '' && !(name in phrases))
        .map(([name, value]) => `${code} ${name}: ${value}`),
    );
    expect(english).toEqual([]);
  });
});
