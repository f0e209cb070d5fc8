import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Behaviour, CompetencyMap } from '../../../utils/domain/competency.ts';
import { adoptIds, offersOf } from '../../../utils/domain/map/adopt.ts';
import { diffMaps, isSameMap } from '../../../utils/domain/map/diff.ts';
import { checkMap } from '../../../utils/domain/map/integrity.ts';
import { behaviour, mapWith } from './map-samples.ts';

const tests = behaviour('b1', 'Writes a test for each change before asking for a review');
const names = behaviour('b2', 'Names what is unclear before work begins', { levelId: 'l2' });
const before = mapWith([tests, names]);

/** As an import makes it: the same words under other ids. */
const anew = (map: CompetencyMap, salt = 'x'): CompetencyMap => ({
  ...map,
  behaviours: map.behaviours.map((one) => ({ ...one, id: `${salt}-${one.id}` })),
});

const words = ['plans', 'work', 'tests', 'code', 'with', 'the', 'team', 'before', 'release', 'each', 'week'];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((all) => all.join(' '));
const line = fc.record({
  text,
  competencyId: fc.constantFrom('craft', 'people'),
  levelId: fc.constantFrom('l1', 'l2', 'l3', undefined),
  roleIds: fc.constantFrom<string[] | undefined>(['engineer'], undefined),
  own: fc.boolean(),
});
const anyMap = (salt: string) =>
  fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) =>
    mapWith(
      lines.map(({ own, text: said, competencyId, levelId, roleIds }, at): Behaviour => {
        const one = behaviour(own ? `same-${at}` : `${salt}-${at}`, said, { competencyId });
        delete one.levelId;
        return { ...one, ...(levelId ? { levelId } : {}), ...(roleIds ? { roleIds } : {}) };
      }),
    ),
  );

const said = (list: readonly Behaviour[]): string[] =>
  list.map((one) => JSON.stringify([one.competencyId, one.levelId, one.roleIds, one.text])).sort();

describe('what changed between two maps', () => {
  it('is nothing between a map and itself, under other ids too', () => {
    fc.assert(
      fc.property(anyMap('a'), (map) => {
        expect(isSameMap(diffMaps(map, map))).toBe(true);
        const again = diffMaps(map, anew(map));
        expect([again.added, again.removed, again.renamed]).toEqual([[], [], []]);
      }),
    );
  });

  it('accounts for every behaviour of both maps exactly once, and makes the later of the earlier one', () => {
    fc.assert(
      fc.property(anyMap('a'), anyMap('b'), (a, b) => {
        const diff = diffMaps(a, b);
        const pairs = [...diff.same, ...diff.changed, ...diff.renamed];
        expect([...diff.removed, ...pairs.map((pair) => pair.before)].map(({ id }) => id).sort()).toEqual(
          a.behaviours.map(({ id }) => id).sort(),
        );
        expect([...diff.added, ...pairs.map((pair) => pair.after)].map(({ id }) => id).sort()).toEqual(
          b.behaviours.map(({ id }) => id).sort(),
        );
        const replaced = new Set([...diff.removed, ...pairs.map((pair) => pair.before)]);
        const made = [
          ...a.behaviours.filter((one) => !replaced.has(one)),
          ...pairs.map((pair) => pair.after),
          ...diff.added,
        ];
        expect(said(made)).toEqual(said(b.behaviours));
      }),
    );
  });

  it('keeps the earlier ids where it is the same, and says what the later map says', () => {
    fc.assert(
      fc.property(anyMap('a'), anyMap('b'), fc.boolean(), (a, b, all) => {
        const diff = diffMaps(a, b);
        const kept = adoptIds(a, b, diff, new Set(all ? offersOf(diff) : []));
        expect(said(kept.behaviours)).toEqual(said(b.behaviours));
        expect(checkMap(kept).filter(({ code }) => code !== 'empty-level')).toEqual([]);
        const again = diffMaps(a, kept);
        expect(again.removed).toHaveLength(diff.removed.length);
        expect(again.renamed).toHaveLength(all ? 0 : diff.renamed.length);
      }),
    );
  });

  it('offers a similar wording as a rename, and never assumes it', () => {
    const after = mapWith([
      { ...tests, id: 'n1', text: 'Writes tests for each change before a review' },
      names,
    ]);
    const diff = diffMaps(before, after);
    expect(diff.renamed.map((one) => [one.before.id, one.after.id])).toEqual([['b1', 'n1']]);
    expect(adoptIds(before, after, diff, new Set(['behaviours:n1'])).behaviours.map(({ id }) => id)).toEqual([
      'b1',
      'b2',
    ]);
    expect(adoptIds(before, after, diff, new Set()).behaviours.map(({ id }) => id)).toEqual(['n1', 'b2']);
  });

  it('takes another sentence for another behaviour', () => {
    const diff = diffMaps(
      before,
      mapWith([{ ...tests, id: 'n1', text: 'Leads the weekly planning' }, names]),
    );
    expect([diff.renamed, diff.removed.length, diff.added.length]).toEqual([[], 1, 1]);
  });

  it('reads a sentence without spaces, too', () => {
    const one = mapWith([behaviour('a', 'レビューを頼む前に変更ごとにテストを書く')]);
    const diff = diffMaps(one, mapWith([behaviour('b', 'レビューを依頼する前に変更ごとにテストを書く')]));
    expect(diff.renamed).toHaveLength(1);
  });

  it('says what changed under the same id', () => {
    const moved = { ...tests, text: 'Writes a test first', levelId: 'l2', roleIds: ['engineer'] };
    expect(diffMaps(before, mapWith([moved, names])).changed.map(({ what }) => what)).toEqual([
      ['text', 'place', 'roles'],
    ]);
    const negative = { ...names, polarity: 'negative' as const };
    expect(diffMaps(before, mapWith([tests, negative])).changed.map(({ what }) => what)).toEqual([
      ['details'],
    ]);
  });

  it('offers levels and competencies with a similar name, so that people keep their place', () => {
    const after = mapWith(
      [
        { ...tests, id: 'x1', competencyId: 'engineering' },
        { ...names, id: 'x2', levelId: 'senior', competencyId: 'engineering' },
      ],
      {
        roles: [{ id: 'engineer', name: 'Engineer', levelIds: ['l1', 'senior', 'l3'] }],
        levels: [
          { id: 'l1', name: 'Junior', rank: 0 },
          { id: 'senior', name: 'Senior engineer', rank: 1 },
          { id: 'l3', name: 'Staff', rank: 2 },
        ],
        competencies: [
          { id: 'engineering', name: 'Engineering', kind: 'technical', areaId: 'work' },
          { id: 'people', name: 'People', kind: 'behavioural' },
        ],
      },
    );
    const diff = diffMaps(before, after);
    expect(diff.parts.map((part) => part.kind === 'renamed' && [part.before.id, part.after.id])).toEqual([
      ['craft', 'engineering'],
      ['l2', 'senior'],
    ]);
    expect([diff.added, diff.removed]).toEqual([[], []]);
    expect(isSameMap(diffMaps(before, adoptIds(before, after, diff, new Set(offersOf(diff)))))).toBe(false);
    const kept = adoptIds(before, after, diff, new Set(offersOf(diff)));
    expect(kept.roles[0]?.levelIds).toEqual(['l1', 'l2', 'l3']);
    expect(kept.behaviours.map(({ id, competencyId }) => [id, competencyId])).toEqual([
      ['b1', 'craft'],
      ['b2', 'craft'],
    ]);
  });

  it('compares ten thousand behaviours, all reworded, quickly', () => {
    const many = (tail: string, salt: string): CompetencyMap =>
      mapWith(
        Array.from({ length: 10_000 }, (_, at) =>
          behaviour(`${salt}${at}`, `Plans step ${at} of project ${at % 97} with the team ${tail}`, {
            competencyId: at % 2 === 0 ? 'craft' : 'people',
            levelId: `l${(at % 3) + 1}`,
          }),
        ),
      );
    const [a, b] = [many('before work begins', 'a'), many('before the work begins', 'b')];
    diffMaps(a, b);
    const start = process.cpuUsage();
    const diff = diffMaps(a, b);
    // Time of the processor: a busy machine makes nobody slower.
    const took = process.cpuUsage(start).user / 1000;
    expect(diff.renamed).toHaveLength(10_000);
    // 300 ms on a desk; machines that build do other things meanwhile.
    expect(took).toBeLessThan(1_500);
  });
});
