import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  countWords,
  feedbackHints,
  fromDraftText,
  noFeedback,
  toDraftText,
  toMessage,
} from '../../../utils/domain/feedback-draft.ts';

const of = (change: Partial<typeof noFeedback>) => ({ ...noFeedback, ...change });
const sentence = 'You wrote down who takes which ticket before the shift ended. ';

test('nothing written has no hints, and no draft', () => {
  expect(feedbackHints(noFeedback, 'en')).toEqual([]);
  expect(toDraftText(of({ impact: '  ' }))).toBe('');
});

test('the message has a paragraph for each part that is written', () => {
  expect(toMessage(of({ situation: ' On Monday. ', question: 'What next?' }))).toBe(
    'On Monday.\n\nWhat next?',
  );
});

describe('a hint', () => {
  it('asks for the behaviour where it is missing', () => {
    expect(feedbackHints(of({ situation: sentence.repeat(5) }), 'en')).toEqual(['no-behaviour']);
  });

  it.each([
    ['en', 'Great job, really amazing!'],
    ['en', 'You were very professional.'],
    ['de', 'Das war wirklich großartig, weiter so.'],
    ['fr', 'C’était vraiment très bien, bravo.'],
    ['es', 'Has hecho un trabajo excelente.'],
  ])('finds praise that tells nothing in %s: %s', (locale, behaviour) => {
    expect(feedbackHints(of({ behaviour }), locale)).toContain('only-praise');
  });

  it.each([
    ['en', 'Great: you asked two open questions before you offered a fix.'],
    ['de', 'Gut, dass du vor dem Termin drei Risiken aufgeschrieben hast.'],
    ['fr', 'Très bien : tu as prévenu le support avant de couper le serveur.'],
    ['es', 'Muy bien, avisaste al equipo antes de mover la fecha.'],
  ])('leaves praise with a behaviour alone in %s: %s', (locale, behaviour) => {
    expect(feedbackHints(of({ behaviour }), locale)).not.toContain('only-praise');
  });

  it.each([
    [1, ['short']],
    [10, []],
    [16, ['long']],
    [31, ['too-long']],
  ] as const)('says of %i sentences of ten words and one: %j', (count, hints) => {
    expect(feedbackHints(of({ behaviour: sentence.repeat(count) }), 'en')).toEqual([...hints]);
  });
});

test('words are counted as the language counts them', () => {
  expect(countWords(of({ behaviour: 'One, two — three.' }), 'en')).toBe(3);
  expect(countWords(of({ behaviour: '会議の前に三つの危険を書いた。' }), 'ja')).toBeGreaterThan(4);
});

test('a draft gives back every part as it was typed, and a foreign text is the situation', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.record({ situation: text, behaviour: text, impact: text, question: text }), (parts) => {
      fc.pre(toMessage(parts) !== '' && !Object.values(parts).some((part) => part.includes('\u001f')));
      expect(fromDraftText(toDraftText(parts))).toEqual(parts);
    }),
  );
  expect(fromDraftText('Half a thought')).toEqual(of({ situation: 'Half a thought' }));
});
