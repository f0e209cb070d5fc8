import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, reasonCodes, type ClassifyInput } from '../../../utils/domain/classify.ts';
import { toTitle } from '../../../utils/domain/classify/normalise.ts';
import { lexicons } from '../../../utils/domain/classify/lexicon/index.ts';
import { toList, toPattern, toPrefixes, toSource } from '../../../utils/domain/classify/pattern.ts';
import { isOneSlip } from '../../../utils/domain/classify/spelling.ts';
import { isSensitive, sessionTypes } from '../../../utils/domain/session-type.ts';

const count = fc.option(fc.integer({ min: 0, max: 400 }), { nil: null });
const anyInput: fc.Arbitrary<ClassifyInput> = fc.record({
  title: fc.option(fc.string({ unit: 'grapheme', maxLength: 400 }), { nil: null }),
  attendeeCount: count,
  minutes: count,
  recurring: fc.option(fc.boolean(), { nil: null }),
  language: fc.constantFrom(null, 'en', 'de-AT', 'ja'),
  names: fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 3 }),
});

const titles = [
  'Career chat with Quill',
  'Jahresgespräch Quill',
  'Entretien annuel Quill',
  'Evaluación anual Quill',
  'Avaliação de desempenho Quill',
  'Colloquio annuale Quill',
  'Beoordelingsgesprek Quill',
  '期末評価面談 佐藤さん',
  '1on1 Quill',
  'Weekly check-in',
];
const two = (title: string): ClassifyInput => ({ title, attendeeCount: 2, minutes: 30, recurring: true });

describe('whatever the title', () => {
  it('an answer is whole and in range, and the input is left alone', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = structuredClone(input);
        const found = classify(input);
        expect(input).toEqual(before);
        expect(['none', ...sessionTypes]).toContain(found.type);
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        expect(found.reasons.length).toBeGreaterThan(0);
        for (const { code } of found.reasons) expect(reasonCodes).toContain(code);
        expect(found.trigger && found.type === 'none').toBe(false);
        expect(found.sensitive).toBe(isSensitive(found.type));
        expect(found.alternatives.map(({ type }) => type)).not.toContain(found.type);
      }),
      { numRuns: 400 },
    );
  });

  it('full-width forms, decomposed accents, capitals and spaces change nothing', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.nat(3), fc.nat(3), (title, before, after) => {
        const { type } = classify(two(title));
        expect(type).not.toBe('none');
        expect(classify(two(wide(title))).type).toBe(type);
        expect(classify(two(title.normalize('NFD'))).type).toBe(type);
        expect(classify(two(title.toUpperCase())).type).toBe(type);
        expect(classify(two(' '.repeat(before) + title.replace(/ /g, ' '.repeat(1 + after)))).type).toBe(
          type,
        );
      }),
    );
  });

  it('nothing a person could be reviewed like is taken for a person', () => {
    const thing = fc.constantFrom(
      'supplier',
      'code',
      'contract',
      'budget',
      'fund',
      'website',
      'vendor',
      'network',
    );
    const act = fc.constantFrom(
      'review',
      'performance review',
      'appraisal',
      'evaluation',
      'feedback',
      'onboarding',
    );
    fc.assert(
      fc.property(thing, act, fc.integer({ min: 2, max: 9 }), (noun, word, attendeeCount) => {
        expect(classify({ ...two(`${noun} ${word}`), attendeeCount }).type).toBe('none');
      }),
    );
  });

  it('a crowd, a whole day and a private event are never offered', () => {
    const gate = fc.constantFrom<Partial<ClassifyInput>>(
      { attendeeCount: 51 },
      { allDay: true },
      { private: true },
      { cancelled: true },
    );
    fc.assert(
      fc.property(fc.constantFrom(...titles), gate, (title, change) => {
        expect(classify({ ...two(title), ...change }).trigger).toBe(false);
      }),
    );
  });

  // Backtracking would show as minutes, not as a factor: the limit is far from what a slow machine needs.
  it.each([
    'a'.repeat(300),
    '1:1 '.repeat(75),
    '1 on '.repeat(60),
    'performance review of the '.repeat(12),
    'goals of the a b c '.repeat(16),
    'entretien de la '.repeat(20),
    'reunião de de de do da '.repeat(13),
    '評価'.repeat(150),
    '['.repeat(300),
    '([{【'.repeat(75),
    're: '.repeat(75),
    'ab-'.repeat(100),
    'A / '.repeat(75),
    '🎈'.repeat(300),
  ])('a hostile title of hundreds of letters is answered in linear time (%#)', (title) => {
    const once = process.cpuUsage();
    for (let run = 0; run < 5; run += 1) classify(two(title));
    expect(process.cpuUsage(once).user / 1000).toBeLessThan(1500);
  });

  it('only its first three hundred letters are read', () => {
    expect(toTitle('x'.repeat(100_000)).plain.length).toBe(300);
  });
});

const patterns = lexicons.flatMap((lexicon) =>
  [
    lexicon.talk,
    lexicon.rhythm,
    lexicon.filler,
    lexicon.things,
    lexicon.acts,
    lexicon.safe ?? '',
    lexicon.occasion,
    lexicon.notNames,
    ...Object.values(lexicon.veto),
    ...Object.values(lexicon.types).flatMap((words) => Object.values(words)),
  ].flatMap((text) => toList(text).map((pattern) => [lexicon.language, pattern] as const)),
);

describe('the lexicons', () => {
  it('hold nothing but patterns that compile and match something', () => {
    const broken = patterns.filter(([, pattern]) => {
      const expression = new RegExp(toSource(toPattern(pattern)), 'u');
      return expression.test('');
    });
    expect(broken).toEqual([]);
  });

  it('are found by the letters their matches begin with', () => {
    const lost = patterns.filter(([, pattern]) => toPrefixes(pattern, 1).size === 0);
    expect(lost).toEqual([]);
  });
});

describe('a slip of the pen', () => {
  it.each<[string, string, boolean]>([
    ['apraisal', 'appraisal', true],
    ['appriasal', 'appraisal', true],
    ['appraisall', 'appraisal', true],
    ['reveiw', 'review', true],
    ['carter', 'career', false],
    ['appraisal', 'approval', false],
  ])('“%s” for “%s”: %s', (written, meant, slip) => {
    expect(isOneSlip(written, meant)).toBe(slip);
  });
});
