import { expect, test } from 'vitest';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { toMapDiff } from '../../../utils/state/options-map-diff.ts';

const map = (prefix: string, rows: [competency: string, level: string, text: string][]): CompetencyMap => {
  const competencies = [...new Set(rows.map(([name]) => name))];
  const levels = [...new Set(rows.map(([, level]) => level))];
  return {
    format: 'competency-map/1',
    id: prefix,
    name: prefix,
    roles: [{ id: 'all', name: 'All', levelIds: levels.map((_, n) => `${prefix}l${n}`) }],
    levels: levels.map((name, rank) => ({ id: `${prefix}l${rank}`, name, rank })),
    areas: [],
    competencies: competencies.map((name, n) => ({ id: `${prefix}c${n}`, name, kind: 'unknown' })),
    behaviours: rows.map(([competency, level, text], n) => ({
      id: `${prefix}b${n}`,
      competencyId: `${prefix}c${competencies.indexOf(competency)}`,
      levelId: `${prefix}l${levels.indexOf(level)}`,
      text,
      polarity: 'positive',
      loc: {},
    })),
    source: { kind: 'file' },
  };
};

test('the same words under other ids are the same, spaces and case aside', () => {
  const before = map('a', [['Hand-over', 'Senior', 'Leaves context']]);
  const after = map('b', [['hand-over', 'Senior', 'Leaves  context ']]);
  expect(toMapDiff(before, after)).toEqual({ added: [], removed: [], same: 1 });
});

test('a behaviour that moves to another level is gone there and new here', () => {
  const before = map('a', [['Hand-over', 'Senior', 'Leaves context']]);
  const after = map('b', [['Hand-over', 'Staff', 'Leaves context']]);
  expect(toMapDiff(before, after)).toEqual({
    added: [{ competency: 'Hand-over', level: 'Staff', text: 'Leaves context' }],
    removed: [{ competency: 'Hand-over', level: 'Senior', text: 'Leaves context' }],
    same: 0,
  });
});
