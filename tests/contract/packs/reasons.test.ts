import { readFileSync } from 'node:fs';
import { generateChromeMessagesText, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { classify, reasonCodes } from '../../../utils/domain/classify.ts';
import { whyCodes } from '../../../utils/domain/rank/why.ts';

const source = readFileSync(new URL('../../../utils/i18n/locales/en.yml', import.meta.url), 'utf8');
const messages = JSON.parse(generateChromeMessagesText(parseMessagesText(source, 'YAML'))) as Record<
  string,
  { message: string }
>;

/** Texts under a namespace, by what follows it. */
const textsUnder = (namespace: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => key.startsWith(`${namespace}_`))
      .map(([key, { message }]) => [key.slice(namespace.length + 1), message]),
  );
const why = textsUnder('brief_why');

/** A code as a key: keys of messages have no hyphens. */
const toKey = (code: string): string => code.replaceAll('-', '_');
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

/** Values that come with a code; a sentence may use these and no others. */
const params: Record<string, string[]> = {
  'behaviour-in-focus': ['competency'],
  'behaviour-at-level': ['competency'],
  'behaviour-unseen': ['competency'],
  'not-asked-lately': ['weeks'],
  'longest-unseen': ['weeks'],
};

describe.each([
  ['why something is shown', whyCodes, why],
  ['why a type was recognised', reasonCodes, textsUnder('classify')],
])('%s', (_, codes, sentences) => {
  it('has a sentence for each code and none for others', () => {
    expect(Object.keys(sentences).sort()).toEqual([...codes].map(toKey).sort());
  });

  it('is said in whole sentences', () => {
    for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^(\p{Lu}).*\.$/u);
  });
});

it('uses in a sentence only what comes with its code', () => {
  const odd = whyCodes.filter(
    (code) => placeholders(why[toKey(code)] ?? '').join() !== (params[code] ?? []).join(),
  );
  expect(odd).toEqual([]);
});

it('gives the reasons of a classification the values that their sentences use', () => {
  const sentences = textsUnder('classify');
  const titles = [
    ...[
      'Sam / me',
      '1:1 Sam',
      'Weekly check-in',
      '[growth] Sam',
      'Career chat with Sam',
      'Jour fixe',
      'Retro',
    ],
    ...[
      'Dentist',
      'Code review',
      'Q3 review Sam',
      'Focus time',
      'All hands',
      '評価面談',
      'Prep for 1:1',
      'Sam',
      '',
    ],
  ];
  const lacking = titles.flatMap((title) =>
    [1, 2, 6, 80, null].flatMap((attendeeCount) =>
      [true, false].flatMap((recurring) =>
        classify({ title, attendeeCount, minutes: 30, recurring, names: ['Sam'] }).reasons.filter(
          ({ code, params: values = {} }) =>
            placeholders(sentences[toKey(code)] ?? '{missing}').some((name) => !(name in values)),
        ),
      ),
    ),
  );
  expect(lacking).toEqual([]);
});
