import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { checkMap } from '../../../utils/domain/map/integrity.ts';
import { competencyMap, mapLimits, parseCompetencyMap } from '../../../utils/schema/competency-map.ts';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const published = json('public/schema/competency-map.schema.json') as Parameters<
  typeof z.fromJSONSchema
>[0] & {
  properties: Record<string, { maxItems?: number }>;
};
const byJsonSchema = z.fromJSONSchema(published);
const starter = json('public/maps/starter/en.json') as CompetencyMap;

const base = (): CompetencyMap => ({
  format: 'competency-map/1',
  id: 'm',
  name: 'Map',
  roles: [{ id: 'r', name: 'Role', levelIds: ['l1'] }],
  levels: [{ id: 'l1', name: 'One', rank: 1 }],
  areas: [],
  competencies: [{ id: 'c', name: 'Competency', kind: 'technical' }],
  behaviours: [{ id: 'b', competencyId: 'c', levelId: 'l1', text: 'Asks', polarity: 'positive', loc: {} }],
  source: { kind: 'file' },
});

type Change = (map: Record<string, unknown> & CompetencyMap) => void;
const first = <T>(list: T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('empty');
  return item;
};
const set = (target: object, key: string, value: unknown): void => {
  (target as Record<string, unknown>)[key] = value;
};

const accepted: Record<string, Change> = {
  'the smallest map': () => undefined,
  'a scale': (map) =>
    set(map, 'scales', [
      {
        id: 's',
        name: 'S',
        points: [
          { id: 'a', name: 'A', rank: 1 },
          { id: 'b', name: 'B', rank: 2 },
        ],
      },
    ]),
  'unknown keys inside entries': (map) => set(first(map.roles), 'colour', 'red'),
  'a link': (map) => set(first(map.behaviours), 'links', [{ url: 'https://a.example' }]),
  'an open record of answers': (map) => set(map.source, 'mapping', { answers: { 'Q-SPLIT': 'keep' } }),
};

const refused: Record<string, Change> = {
  'another format': (map) => set(map, 'format', 'competency-map/2'),
  'an unknown key at the top': (map) => set(map, 'extra', 1),
  'an id with a space': (map) => set(first(map.levels), 'id', 'a b'),
  'a long id': (map) => set(map, 'id', 'a'.repeat(81)),
  'no behaviours': (map) => set(map, 'behaviours', []),
  'no roles': (map) => set(map, 'roles', []),
  'a role without levels': (map) => set(first(map.roles), 'levelIds', []),
  'an empty text': (map) => set(first(map.behaviours), 'text', ''),
  'a text that is too long': (map) => set(first(map.behaviours), 'text', 'x'.repeat(2_001)),
  'an unknown polarity': (map) => set(first(map.behaviours), 'polarity', 'neutral'),
  'an unknown kind': (map) => set(first(map.competencies), 'kind', 'soft'),
  'a rank that is no integer': (map) => set(first(map.levels), 'rank', 1.5),
  'a script as a link': (map) => set(first(map.behaviours), 'links', [{ url: 'javascript:alert(1)' }]),
  'a scale of one point': (map) =>
    set(map, 'scales', [{ id: 's', name: 'S', points: [{ id: 'a', name: 'A', rank: 1 }] }]),
  'row 0': (map) => set(first(map.behaviours).loc, 'row', 0),
  'a behaviour without a place': (map) => set(first(map.behaviours), 'loc', undefined),
  'a source of an unknown kind': (map) => set(map.source, 'kind', 'fax'),
  'a name that is too long': (map) => set(map, 'name', 'x'.repeat(201)),
};

const changed = (change: Change): unknown => {
  const map = base() as Record<string, unknown> & CompetencyMap;
  change(map);
  return JSON.parse(JSON.stringify(map));
};

describe('the schema in code and the published one', () => {
  it.each(Object.entries(accepted))('both accept %s', (_, change) => {
    expect(competencyMap.safeParse(changed(change)).success).toBe(true);
    expect(byJsonSchema.safeParse(changed(change)).success).toBe(true);
  });

  it.each(Object.entries(refused))('both refuse %s', (_, change) => {
    expect(competencyMap.safeParse(changed(change)).success).toBe(false);
    expect(byJsonSchema.safeParse(changed(change)).success).toBe(false);
  });

  it('state the same limits', () => {
    const { points: _, ...lists } = mapLimits;
    const found = Object.fromEntries(
      Object.keys(lists).map((key) => [key, published.properties[key]?.maxItems]),
    );
    expect(found).toEqual(lists);
  });

  it('know the same keys', () => {
    expect(Object.keys(published.properties).toSorted()).toEqual(Object.keys(competencyMap.shape).toSorted());
  });
});

describe('integrity', () => {
  it.each<[string, Change, string]>([
    [
      'two behaviours with one id',
      (map) => map.behaviours.push({ ...first(map.behaviours) }),
      'behaviours[1]',
    ],
    ['a level nobody defined', (map) => set(first(map.behaviours), 'levelId', 'l9'), 'behaviours[0].levelId'],
    ['a role level nobody defined', (map) => first(map.roles).levelIds.push('l9'), 'roles[0].levelIds[1]'],
    [
      'an area nobody defined',
      (map) => set(first(map.competencies), 'areaId', 'a9'),
      'competencies[0].areaId',
    ],
    [
      'a point nobody defined',
      (map) => set(first(map.behaviours), 'scalePoint', { scaleId: 's', pointId: 'p' }),
      'behaviours[0].scalePoint',
    ],
  ])('refuses %s', (_, change, at) => {
    expect(parseCompetencyMap(changed(change))).toMatchObject({ ok: false, code: 'map-integrity', at });
  });

  it('refuses a map whose behaviours no role and level reaches', () => {
    const map = base();
    map.levels.push({ id: 'l2', name: 'Two', rank: 2 });
    set(first(map.behaviours), 'levelId', 'l2');
    expect(checkMap(map)).toMatchObject([{ code: 'unreachable' }]);
  });

  it('lives with a level that has no behaviour, and names it', () => {
    const map = base();
    map.levels.push({ id: 'l2', name: 'Two', rank: 2 });
    first(map.roles).levelIds.push('l2');
    expect(checkMap(map)).toMatchObject([{ code: 'empty-level', id: 'l2' }]);
    expect(parseCompetencyMap(map).ok).toBe(true);
  });
});

describe.each(['en', 'de'])('the starter map in %s', (language) => {
  const map = json(`public/maps/starter/${language}.json`) as CompetencyMap;

  it('is valid, bundled and free to pass on', () => {
    expect(parseCompetencyMap(map)).toMatchObject({ ok: true });
    expect(byJsonSchema.safeParse(map).success).toBe(true);
    expect(map.source).toMatchObject({ kind: 'bundled', licence: 'MIT', mayRedistribute: 'yes' });
  });

  it('has two roles, four levels and every kind, with behaviours everywhere', () => {
    expect([map.roles.length, map.levels.length]).toEqual([2, 4]);
    expect(new Set(map.competencies.map(({ kind }) => kind))).toEqual(
      new Set(['technical', 'behavioural', 'leadership', 'values']),
    );
    for (const competency of map.competencies) {
      for (const level of map.levels) {
        const own = map.behaviours.filter(
          (one) => one.competencyId === competency.id && one.levelId === level.id,
        );
        expect([2, 3], `${competency.name} ${level.name}`).toContain(own.length);
      }
    }
  });

  it('says what is seen: short, one thing at a time, no "can", nothing twice', () => {
    const texts = map.behaviours.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).not.toMatch(/\b(?:can|able|and|kann|können|und)\b|[.]$/i);
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(20);
    }
  });

  it('has the same ids as the English one, so that a change of language keeps tags', () => {
    const ids = (one: CompetencyMap) =>
      [one.roles, one.levels, one.areas, one.competencies, one.behaviours].map((list) =>
        list.map(({ id }) => id),
      );
    expect(ids(map)).toEqual(ids(starter));
  });
});
