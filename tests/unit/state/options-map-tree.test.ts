import { expect, test } from 'vitest';
import type { Behaviour, CompetencyMap } from '../../../utils/domain/competency.ts';
import { toTree } from '../../../utils/state/options-map-tree.ts';

const behaviour = (id: string, change: Partial<Behaviour>): Behaviour => ({
  id,
  competencyId: 'c1',
  text: `Text ${id}`,
  polarity: 'positive',
  loc: {},
  ...change,
});

const map: CompetencyMap = {
  format: 'competency-map/1',
  id: 'm',
  name: 'Map',
  roles: [
    { id: 'r1', name: 'Engineer', levelIds: ['low', 'high'] },
    { id: 'r2', name: 'Lead', levelIds: ['high'] },
  ],
  levels: [
    { id: 'high', name: 'Senior', rank: 2 },
    { id: 'low', name: 'Junior', rank: 1 },
  ],
  scales: [{ id: 's', name: 'Mastery', points: [{ id: 'p', name: 'Expert', rank: 4 }] }],
  areas: [{ id: 'a', name: 'Craft' }],
  competencies: [
    { id: 'c1', name: 'Hand-over', kind: 'technical', areaId: 'a' },
    { id: 'c2', name: 'Écoute', kind: 'behavioural' },
    { id: 'c3', name: 'Without behaviours', kind: 'unknown' },
  ],
  behaviours: [
    behaviour('every', {}),
    behaviour('point', { scalePoint: { scaleId: 's', pointId: 'p' } }),
    behaviour('high', { levelId: 'high' }),
    behaviour('low', { levelId: 'low' }),
    behaviour('lead', { levelId: 'high', roleIds: ['r2'] }),
    behaviour('listen', { competencyId: 'c2', levelId: 'low' }),
  ],
  source: { kind: 'file' },
};
const all = { roleId: null, query: '' };

test('levels stand in their order, then mastery points, then what holds at every level', () => {
  expect(toTree(map, all)[0]?.cells.map(({ label }) => label)).toEqual(['Junior', 'Senior', 'Expert', null]);
});

test('a competency without behaviours is shown, so that its loss would be seen', () => {
  expect(toTree(map, all).map(({ competency, count }) => [competency.name, count])).toEqual([
    ['Hand-over', 5],
    ['Écoute', 1],
    ['Without behaviours', 0],
  ]);
});

test('a role sees its own levels and what is for all roles', () => {
  const ids = (roleId: string) =>
    toTree(map, { roleId, query: '' }).flatMap(({ cells }) =>
      cells.flatMap(({ behaviours }) => behaviours.map(({ id }) => id)),
    );
  expect(ids('r1').toSorted()).toEqual(['every', 'high', 'listen', 'low', 'point']);
  expect(ids('r2').toSorted()).toEqual(['every', 'high', 'lead', 'point']);
});

test('a search by name keeps all of the competency, a search by text only what matches', () => {
  expect(toTree(map, { roleId: null, query: 'ecoute' }).map(({ count }) => count)).toEqual([1]);
  expect(toTree(map, { roleId: null, query: 'hand' })[0]?.count).toBe(5);
  const [found, ...rest] = toTree(map, { roleId: null, query: 'text lead' });
  expect(rest).toEqual([]);
  expect(found?.cells.map(({ label }) => label)).toEqual(['Senior']);
});

test('ten thousand behaviours are sorted into a tree without a pause', () => {
  const behaviours = Array.from({ length: 10_000 }, (_, n) =>
    behaviour(`b${n}`, { competencyId: `c${n % 1_000}`, levelId: n % 2 ? 'low' : 'high' }),
  );
  const competencies = Array.from({ length: 1_000 }, (_, n) => ({
    id: `c${n}`,
    name: `Competency ${n}`,
    kind: 'technical' as const,
  }));
  expect(toTree({ ...map, behaviours, competencies }, all)).toHaveLength(1_000);
});
