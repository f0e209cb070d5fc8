import { describe, expect, it } from 'vitest';
import {
  behavioursFor,
  differenceToNext,
  indexMap,
  levelsOf,
  nextLevel,
} from '../../../utils/domain/map/select.ts';
import { bytesOf } from '../importers/fakes.ts';
import { previewMap } from '../../../utils/importers/import-map.ts';

const table = `Role,Level,Competency,Behaviour
Engineer,Junior,Testing,Writes a test per change
Engineer,Senior,Testing,Plans how a project is tested
Engineer,Lead,Testing,Sets the strategy for tests
Engineer,Junior,Talking,Asks within the day
Engineer,Lead,Talking,Explains unpopular decisions
Designer,Junior,Talking,Shows three drafts
`;

const load = async () => {
  const { map } = await previewMap([{ name: 'map.csv', bytes: bytesOf(table) }]);
  if (!map) throw new Error('no map');
  return map;
};

describe('asking a map', () => {
  it('gives the behaviours of one role at exactly one level', async () => {
    const map = await load();
    const texts = behavioursFor(map, { roleId: 'engineer', levelId: 'junior' }).map(({ text }) => text);
    expect(texts).toEqual(['Writes a test per change', 'Asks within the day']);
    expect(behavioursFor(map, { roleId: 'engineer', levelId: 'nowhere' })).toEqual([]);
  });

  it('orders the levels of a role and finds the next one', async () => {
    const map = await load();
    const [engineer] = map.roles;
    expect(levelsOf(map, engineer ?? null).map(({ name }) => name)).toEqual(['Junior', 'Senior', 'Lead']);
    expect(nextLevel(map, 'engineer', 'junior')?.name).toBe('Senior');
    expect(nextLevel(map, 'engineer', 'lead')).toBeNull();
    expect(nextLevel(map, 'designer', 'junior')).toBeNull();
  });

  it('sets the wording of a level beside the next one', async () => {
    const map = await load();
    const difference = differenceToNext(map, 'testing', { roleId: 'engineer', levelId: 'junior' });
    expect(difference.own).toMatchObject({ level: { name: 'Junior' }, texts: ['Writes a test per change'] });
    expect(difference.next).toMatchObject({
      level: { name: 'Senior' },
      texts: ['Plans how a project is tested'],
    });
    expect(difference.ownIsLower).toBe(false);
  });

  it('falls back to the nearest lower level and flags it', async () => {
    const map = await load();
    const difference = differenceToNext(map, 'talking', { roleId: 'engineer', levelId: 'senior' });
    expect(difference).toMatchObject({
      own: { level: { name: 'Junior' } },
      ownIsLower: true,
      next: { level: { name: 'Lead' } },
    });
  });

  it('finds the competency of a behaviour, and nothing for an unknown id', async () => {
    const index = indexMap(await load());
    const [behaviour] = behavioursFor(index, { roleId: 'engineer', levelId: 'lead' });
    expect(
      differenceToNext(index, behaviour?.id ?? '', { roleId: 'engineer', levelId: 'lead' }),
    ).toMatchObject({ next: null, own: { texts: ['Sets the strategy for tests'] } });
    expect(differenceToNext(index, 'nothing', { roleId: 'engineer', levelId: 'lead' })).toEqual({
      own: null,
      ownIsLower: false,
      next: null,
    });
  });
});
