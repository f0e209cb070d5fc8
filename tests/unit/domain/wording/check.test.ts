import { describe, expect, it } from 'vitest';
import { createWordingChecks, hasWordList, wordLists } from '../../../../utils/domain/wording/wording.ts';
import { wordingKinds, type WordingLanguage } from '../../../../utils/domain/wording/types.ts';
import { badNotes } from '../../../fixtures/wording/bad.ts';
import { goodNotes } from '../../../fixtures/wording/good.ts';

const checkFor = createWordingChecks();
const languages = Object.keys(wordLists) as WordingLanguage[];
const kindsIn = (language: WordingLanguage, text: string): string[] =>
  checkFor(language)(text).map(({ kind }) => kind);

describe('the wording check', () => {
  it('leaves at least four of five ordinary notes alone, in each language', () => {
    const all = languages.flatMap((language) =>
      goodNotes[language].map((text) => ({ language, text, flags: checkFor(language)(text) })),
    );
    expect(all).toHaveLength(60);
    const flagged = all.filter(({ flags }) => flags.length > 0);
    expect(flagged.map(({ text }) => text)).toHaveLength(Math.min(flagged.length, 12));
    for (const language of languages) {
      expect(flagged.filter((one) => one.language === language).length).toBeLessThanOrEqual(3);
    }
  });

  describe.each(languages)('in %s', (language) => {
    it.each(wordingKinds)('finds notes of the kind %s', (kind) => {
      const missed = badNotes[language][kind].filter((text) => !kindsIn(language, text).includes(kind));
      expect(missed).toEqual([]);
    });

    it('reads its lists as they are meant, with no broken entry', () => {
      for (const list of Object.values(wordLists[language])) {
        expect(list).not.toMatch(/,\s*,|\(\s*\)|\t|[{}[\]\\](?!p\{L\}|d)(?<!\\p\{L\})(?<!\{)(?<!\})/u);
      }
    });
  });

  it('says where the word stands, once a word', () => {
    const text = 'Late on Monday. Always late, always the same.';
    expect(checkFor('en')(text)).toEqual([
      { kind: 'absolute', word: 'Always', start: 16, id: 'absolute:always' },
    ]);
  });

  it('takes a word within another for none', () => {
    expect(kindsIn('en', 'She sweetened the offer and diagnosed the outage.')).toEqual([]);
    expect(kindsIn('de', 'Die Nierenwerte der Simulation wurden geprüft.')).toEqual([]);
  });

  it('leaves alone what was said word for word, unless the law protects it', () => {
    expect(kindsIn('en', 'He said “you never listen” and left.')).toEqual([]);
    expect(kindsIn('en', 'He said “I am in therapy”.')).toEqual(['special']);
  });

  it('takes what somebody says of themselves for no mind-reading', () => {
    expect(kindsIn('en', 'She said she is bored and doesn’t care for the tool.')).toEqual([]);
  });

  it('leaves praise alone that says what it is for', () => {
    expect(
      kindsIn('en', 'Great job: you called the customer within ten minutes and named the cause.'),
    ).toEqual([]);
    expect(kindsIn('en', 'Great job this week.')).toEqual(['praise']);
  });

  it('tells an aggressive person from an aggressive deadline', () => {
    expect(kindsIn('en', 'An aggressive deadline, met with a day to spare.')).toEqual([]);
    expect(kindsIn('en', 'He was aggressive on the call.')).toEqual(['trait']);
  });

  it('reads typed and typographic apostrophes alike', () => {
    expect(kindsIn('en', "He doesn't care.")).toEqual(kindsIn('en', 'He doesn’t care.'));
  });

  it('reads 20,000 characters in less than half a second', () => {
    const long = 'She is more or less compared to the plan on Tuesday better at this. '.repeat(300);
    const start = performance.now();
    checkFor('en')(long);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('has a list for four languages', () => {
    expect(['en', 'de', 'fr', 'es', 'ar', 'ja', 'pt', 'nl'].filter(hasWordList)).toEqual([
      'en',
      'de',
      'fr',
      'es',
    ]);
  });
});
