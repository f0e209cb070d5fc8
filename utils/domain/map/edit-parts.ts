import type { CompetencyMap, MapLevel } from '../competency.ts';
import { fail, ok } from '../result.ts';
import type { PartList } from './diff-parts.ts';
import type { Edited } from './edit.ts';

const most: Readonly<Record<PartList, number>> = {
  roles: 200,
  levels: 1_000,
  areas: 500,
  competencies: 1_000,
};

const has = (list: readonly { id: string }[], id: string): boolean => list.some((one) => one.id === id);

export function namePart(map: CompetencyMap, list: PartList, id: string, name: string): Edited {
  if (!has(map[list], id)) return fail('gone');
  return ok({ ...map, [list]: map[list].map((one) => (one.id === id ? { ...one, name } : one)) });
}

/** A new level is the highest one and belongs to every role; a new role has every level. */
export function addPart(map: CompetencyMap, list: PartList, id: string, name: string): Edited {
  if (has(map[list], id)) return fail('exists');
  if (map[list].length >= most[list]) return fail('too-many');
  switch (list) {
    case 'areas':
      return ok({ ...map, areas: [...map.areas, { id, name }] });
    case 'competencies':
      return ok({ ...map, competencies: [...map.competencies, { id, name, kind: 'unknown' }] });
    case 'roles':
      return ok({
        ...map,
        roles: [...map.roles, { id, name, levelIds: levelsInOrder(map).map((one) => one.id) }],
      });
    case 'levels': {
      const rank = Math.max(-1, ...map.levels.map((level) => level.rank)) + 1;
      return ok({
        ...map,
        levels: [...map.levels, { id, name, rank, rankSource: 'user' }],
        roles: map.roles.map((role) => ({ ...role, levelIds: [...role.levelIds, id] })),
      });
    }
  }
}

/** Lowest first; of equal ranks as the map lists them. */
export const levelsInOrder = ({ levels }: Pick<CompetencyMap, 'levels'>): MapLevel[] =>
  levels.toSorted((a, b) => a.rank - b.rank);

export function movePart(map: CompetencyMap, list: PartList, id: string, to: number): Edited {
  const items: { id: string }[] = list === 'levels' ? levelsInOrder(map) : map[list];
  const from = items.findIndex((one) => one.id === id);
  const one = items[from];
  if (!one) return fail('gone');
  const at = Math.min(Math.max(0, to), items.length - 1);
  if (at === from) return ok(map);
  const moved = items.toSpliced(from, 1).toSpliced(at, 0, one);
  return ok({ ...map, [list]: list === 'levels' ? ranked(moved as MapLevel[], id) : moved });
}

/** Parallel levels stay parallel; the one that was moved has a rank of its own. */
const ranked = (levels: readonly MapLevel[], movedId: string): MapLevel[] => {
  let rank = -1;
  let before: MapLevel | undefined;
  return levels.map((level) => {
    const parallel = before?.rank === level.rank && before.id !== movedId && level.id !== movedId;
    if (!parallel) rank += 1;
    before = level;
    return { ...level, rank, rankSource: 'user' as const };
  });
};

export function setRoleLevels(map: CompetencyMap, id: string, levelIds: readonly string[]): Edited {
  if (!has(map.roles, id) || levelIds.some((levelId) => !has(map.levels, levelId))) return fail('gone');
  if (levelIds.length === 0) return fail('last');
  return ok({
    ...map,
    roles: map.roles.map((role) => (role.id === id ? { ...role, levelIds: [...new Set(levelIds)] } : role)),
  });
}

/** With a competency, level or role go the behaviours that stand there and nowhere else; an area only lets go. */
export function removePart(map: CompetencyMap, list: PartList, id: string): Edited {
  if (!has(map[list], id)) return fail('gone');
  const left = without(map, list, id);
  const lost =
    left.roles.length === 0 ||
    left.levels.length === 0 ||
    left.competencies.length === 0 ||
    left.behaviours.length === 0 ||
    left.roles.some(({ levelIds }) => levelIds.length === 0);
  return lost ? fail('last') : ok(left);
}

function without(map: CompetencyMap, list: PartList, id: string): CompetencyMap {
  const next: CompetencyMap = { ...map, [list]: map[list].filter((one) => one.id !== id) };
  switch (list) {
    case 'areas':
      next.competencies = map.competencies.map((one) => {
        if (one.areaId !== id) return one;
        const { areaId: _areaId, ...rest } = one;
        return rest;
      });
      return next;
    case 'competencies':
      next.behaviours = map.behaviours.filter((one) => one.competencyId !== id);
      break;
    case 'levels':
      next.behaviours = map.behaviours.filter((one) => one.levelId !== id);
      next.roles = map.roles.map((role) => ({
        ...role,
        levelIds: role.levelIds.filter((one) => one !== id),
      }));
      break;
    case 'roles':
      next.behaviours = map.behaviours.flatMap((one) => {
        if (!one.roleIds?.includes(id)) return [one];
        const roleIds = one.roleIds.filter((roleId) => roleId !== id);
        return roleIds.length === 0 ? [] : [{ ...one, roleIds }];
      });
      break;
  }
  if (map.expectations) {
    const of = { competencies: 'competencyId', levels: 'levelId', roles: 'roleId' } as const;
    next.expectations = map.expectations.filter((one) => one[of[list]] !== id);
  }
  return next;
}
