import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { createMapLinter } from '../../../utils/domain/map/lint/lint.ts';
import type { LintCode } from '../../../utils/domain/map/lint/types.ts';
import { labelled } from './lint-lines.ts';
import { behaviour, mapWith } from './map-samples.ts';

const linter = createMapLinter();
const hintsOn = (text: string, language: string): LintCode[] => {
  const map = mapWith([behaviour('b1', text, { language })]);
  return linter.lint(map).hints.flatMap(({ code, behaviourId }) => (behaviourId === 'b1' ? [code] : []));
};

const starter = (locale: string): CompetencyMap =>
  JSON.parse(
    readFileSync(new URL(`../../../public/maps/starter/${locale}.json`, import.meta.url), 'utf8'),
  ) as CompetencyMap;

describe('hints on the lines of a map', () => {
  it.each(labelled)('$language: $text', ({ language, text, codes }) => {
    expect(hintsOn(text, language)).toEqual(codes);
  });

  it('has nothing to say about the good lines of the starter maps', () => {
    for (const locale of ['en', 'de']) {
      const { hints, structureOnly } = linter.lint(starter(locale));
      expect(hints.map(({ code, words, id }) => `${code} ${words} ${id}`)).toEqual([]);
      expect(structureOnly).toEqual([]);
    }
  });

  it('leaves alone what somebody says word for word', () => {
    expect(hintsOn('Answers “I am passionate about it” with a question about the work', 'en')).toEqual([]);
  });

  it('looks at length in any language, and says where it looked at nothing else', () => {
    const long = Array.from({ length: 41 }, () => 'woord').join(' ');
    const { hints, structureOnly } = linter.lint(
      mapWith([behaviour('b1', long), behaviour('b2', 'Is gepassioneerd', { levelId: 'l2' })], {
        language: 'nl',
      }),
    );
    expect(hints.filter(({ behaviourId }) => behaviourId).map(({ code }) => code)).toEqual(['long']);
    expect(structureOnly).toEqual(['nl']);
    expect(hintsOn('計'.repeat(121), 'ja')).toEqual(['long']);
  });

  it('tells the language of a map that names none', () => {
    const map = mapWith([behaviour('b1', 'Est passionné par son travail et par les outils de la maison')]);
    delete map.language;
    expect(linter.lint(map).hints.map(({ code }) => code)).toContain('trait');
  });
});

describe('hints on the structure of a map', () => {
  const codes = (map: CompetencyMap) =>
    linter.lint(map).hints.map(({ code, levelIds }) => [code, ...levelIds]);

  it('finds the same words at two levels', () => {
    const at = (id: string, levelId: string, text = 'Writes tests for each change') =>
      behaviour(id, text, { levelId });
    expect(
      codes(
        mapWith([at('a', 'l1'), at('b', 'l2', ' writes  tests for each change'), at('c', 'l3', 'Plans')]),
      ),
    ).toEqual([['same-text', 'l1', 'l2']]);
  });

  it('finds the level at which a competency falls silent, and the one where the whole map does', () => {
    const map = mapWith([
      behaviour('a', 'Writes tests', { levelId: 'l1' }),
      behaviour('b', 'Reviews tests', { levelId: 'l2' }),
      behaviour('c', 'Asks first', { levelId: 'l1', competencyId: 'people' }),
    ]);
    expect(codes(map)).toEqual([
      ['missing-level', 'l2'],
      ['empty-level', 'l3'],
    ]);
  });

  it('leaves a competency alone that speaks for every level or for another role', () => {
    const roles = [
      { id: 'engineer', name: 'Engineer', levelIds: ['l1'] },
      { id: 'lead', name: 'Lead', levelIds: ['l2'] },
    ];
    const { levelId: _levelId, ...always } = behaviour('b', 'Asks first', { competencyId: 'people' });
    const map = mapWith(
      [
        behaviour('a', 'Writes tests', { roleIds: ['engineer'] }),
        always,
        behaviour('c', 'Plans', { levelId: 'l2', competencyId: 'people' }),
        behaviour('d', 'Leads', { levelId: 'l3', competencyId: 'people' }),
      ],
      { roles },
    );
    expect(codes(map)).toEqual([]);
  });

  it('reads ten thousand lines in pieces', () => {
    const map = mapWith(
      Array.from({ length: 10_000 }, (_, at) =>
        behaviour(`b${at}`, `Plans step ${at} with the team before it begins`),
      ),
    );
    const run = createMapLinter().pieces(map, 500);
    let pieces = 0;
    for (let step = run.next(); !step.done; step = run.next()) pieces += 1;
    expect(pieces).toBeGreaterThan(20);
  });
});
