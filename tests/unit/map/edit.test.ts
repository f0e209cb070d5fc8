import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, applyEdits, type MapEdit } from '../../../utils/domain/map/edit.ts';
import { checkMap } from '../../../utils/domain/map/integrity.ts';
import { competencyMap } from '../../../utils/schema/competency-map.ts';
import { behaviour, mapWith } from './map-samples.ts';

const map = mapWith([
  behaviour('b1', 'Writes tests'),
  behaviour('b2', 'Reviews within a day'),
  behaviour('b3', 'Plans the week', { levelId: 'l2', roleIds: ['engineer'] }),
  behaviour('b4', 'Asks before helping', { competencyId: 'people', levelId: 'l1' }),
]);
const after = (...edits: MapEdit[]) => applyEdits(map, edits);
const order = (levels: { id: string; rank: number }[]): string[] =>
  levels.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id);

const id = fc.constantFrom(
  'b1',
  'b2',
  'b3',
  'b4',
  'new',
  'craft',
  'people',
  'l1',
  'l2',
  'l3',
  'engineer',
  'work',
);
const list = fc.constantFrom('competencies' as const, 'levels' as const, 'roles' as const, 'areas' as const);
const name = fc.constantFrom('Name', '  ', 'x'.repeat(300));
const cell = fc.constantFrom({}, { levelId: 'l1' }, { levelId: 'l9' });
const anyEdit: fc.Arbitrary<MapEdit> = fc.oneof(
  fc.record({ op: fc.constant('name' as const), list, id, name }),
  fc.record({ op: fc.constant('add' as const), list, id, name }),
  fc.record({ op: fc.constant('remove' as const), list, id }),
  fc.record({ op: fc.constant('move' as const), list, id, to: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ op: fc.constant('area' as const), id, areaId: fc.option(id) }),
  fc.record({ op: fc.constant('role-levels' as const), id, levelIds: fc.array(id, { maxLength: 3 }) }),
  fc.record({
    op: fc.constant('write' as const),
    id,
    competencyId: id,
    cell,
    roleIds: fc.array(id, { maxLength: 1 }),
    text: name,
  }),
  fc.record({ op: fc.constant('say' as const), id, text: name }),
  fc.record({ op: fc.constant('place' as const), id, competencyId: id, cell }),
  fc.record({ op: fc.constant('shift' as const), id, by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ op: fc.constant('drop' as const), id }),
);

describe('editing a map', () => {
  it('leaves a map that is whole, whatever is done to it, and the map before as it was', () => {
    const kept = JSON.stringify(map);
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
        const edited = applyEdits(map, edits);
        // A role may be left with levels that have no line yet; saving says so.
        const broken = checkMap(edited).filter(({ code }) => !['empty-level', 'unreachable'].includes(code));
        expect(broken).toEqual([]);
        expect(competencyMap.safeParse(edited).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(JSON.stringify(map)).toBe(kept);
  });

  it('puts levels in another order', () => {
    expect(order(after({ op: 'move', list: 'levels', id: 'l3', to: 0 }).levels)).toEqual(['l3', 'l1', 'l2']);
  });

  it('keeps parallel levels parallel', () => {
    const ranks = [0, 1, 1];
    const parallel = { ...map, levels: map.levels.map((level, at) => ({ ...level, rank: ranks[at] ?? 0 })) };
    const moved = applyEdits(parallel, [{ op: 'move', list: 'levels', id: 'l1', to: 2 }]);
    expect(moved.levels.map((level) => [level.id, level.rank])).toEqual([
      ['l2', 0],
      ['l3', 0],
      ['l1', 1],
    ]);
  });

  it('gives a new level to every role, above the others', () => {
    const edited = after({ op: 'add', list: 'levels', id: 'l4', name: 'Principal' });
    expect(order(edited.levels)).toEqual(['l1', 'l2', 'l3', 'l4']);
    expect(edited.roles[0]?.levelIds).toEqual(['l1', 'l2', 'l3', 'l4']);
  });

  it('takes the behaviours of a level along, and never makes those of one role everybody’s', () => {
    expect(after({ op: 'remove', list: 'levels', id: 'l1' }).behaviours.map(({ id }) => id)).toEqual(['b3']);
    const two = after({ op: 'add', list: 'roles', id: 'lead', name: 'Lead' });
    const left = applyEdits(two, [{ op: 'remove', list: 'roles', id: 'engineer' }]);
    expect(left.behaviours.map(({ id }) => id)).toEqual(['b1', 'b2', 'b4']);
  });

  it('lets competencies go when their area goes', () => {
    const left = after({ op: 'remove', list: 'areas', id: 'work' });
    expect(left.competencies[0]).not.toHaveProperty('areaId');
  });

  it('writes, rewords, moves and drops behaviours under ids that stay', () => {
    const edited = after(
      { op: 'write', id: 'b5', competencyId: 'craft', cell: { levelId: 'l1' }, roleIds: [], text: ' Ships ' },
      { op: 'say', id: 'b1', text: 'Writes a test first' },
      { op: 'shift', id: 'b2', by: -1 },
      { op: 'place', id: 'b4', competencyId: 'craft', cell: { levelId: 'l2' } },
      { op: 'drop', id: 'b3' },
    );
    expect(edited.behaviours.map((one) => [one.id, one.competencyId, one.levelId, one.text])).toEqual([
      ['b2', 'craft', 'l1', 'Reviews within a day'],
      ['b1', 'craft', 'l1', 'Writes a test first'],
      ['b5', 'craft', 'l1', 'Ships'],
      ['b4', 'craft', 'l2', 'Asks before helping'],
    ]);
  });

  it('says why a step cannot be done', () => {
    const fault = (edit: MapEdit) => {
      const done = applyEdit(map, edit);
      return done.ok ? 'done' : done.code;
    };
    expect(fault({ op: 'say', id: 'b1', text: ' ' })).toBe('empty');
    expect(fault({ op: 'say', id: 'b9', text: 'x' })).toBe('gone');
    expect(fault({ op: 'say', id: 'b1', text: 'x'.repeat(2_001) })).toBe('too-long');
    expect(fault({ op: 'remove', list: 'roles', id: 'engineer' })).toBe('last');
    expect(fault({ op: 'role-levels', id: 'engineer', levelIds: [] })).toBe('last');
    expect(fault({ op: 'add', list: 'areas', id: 'work', name: 'Again' })).toBe('exists');
  });
});
