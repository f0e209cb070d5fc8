import { describe, expect, it } from 'vitest';
import { classify } from '../../../utils/domain/classify.ts';
import { toShownWords } from '../../../utils/domain/classify/shown-words.ts';

describe('the words that a reason quotes', () => {
  it.each([
    ['Mitarbeitergespräch: Tim', 'mitarbeitergesprach', 'Mitarbeitergespräch'],
    ['Évaluation annuelle — Zoé', 'evaluation annuelle', 'Évaluation annuelle'],
    ['Weekly 1:1 with Mei', 'oneonone', '1:1'],
    ['期末面談（松本）', '期末面談', '期末面談'],
    ['Nothing like it', 'somewhere else', 'somewhere else'],
  ])('are those of the title: %s', (title, words, shown) => {
    expect(toShownWords(title, words)).toBe(shown);
  });

  it('stand in the answer as they were written', () => {
    const answer = classify({ title: 'Jour fixe Anna', attendeeCount: 2, minutes: 30, recurring: true });
    const quoted = answer.reasons.flatMap(({ params }) =>
      params?.['words'] === undefined ? [] : [params['words']],
    );
    expect(quoted).toContain('Jour fixe');
  });
});
