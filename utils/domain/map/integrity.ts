import { behavioursAt, indexMap } from '../brief/map-index.ts';
import type { CompetencyMap } from '../competency.ts';
import { drain, piece } from './pieces.ts';

export interface MapProblem {
  code: 'duplicate-id' | 'dangling-reference' | 'unreachable' | 'empty-level';
  /** `behaviours[3].levelId`. */
  path: string;
  /** Which list the id belongs to. */
  list: string;
  id: string;
}

/**
 * What a schema cannot say: ids are unique, references resolve, and at least one role and level reaches a behaviour.
 * `empty-level` is the only problem a map may live with.
 */
export const checkMap = (map: CompetencyMap): MapProblem[] => drain(checkInPieces(map));

/** The same in pieces of a few milliseconds. */
export function* checkInPieces(map: CompetencyMap): Generator<undefined, MapProblem[]> {
  const twice = duplicates(map);
  yield;
  const problems = [...twice, ...(yield* dangling(map))];
  yield;
  return problems.length > 0 ? problems : yield* unreachable(map);
}

function lists(map: CompetencyMap): Record<string, readonly { id: string }[]> {
  const { roles, levels, areas, values = [], competencies, behaviours, scales = [] } = map;
  return { roles, levels, areas, values, competencies, behaviours, scales };
}

function duplicates(map: CompetencyMap): MapProblem[] {
  return Object.entries(lists(map)).flatMap(([list, items]) => {
    const seen = new Set<string>();
    return items.flatMap(({ id }, index): MapProblem[] => {
      const again = seen.has(id);
      seen.add(id);
      return again ? [{ code: 'duplicate-id', path: `${list}[${index}]`, list, id }] : [];
    });
  });
}

function* dangling(map: CompetencyMap): Generator<undefined, MapProblem[]> {
  const problems: MapProblem[] = [];
  const ids = Object.fromEntries(
    Object.entries(lists(map)).map(([list, items]) => [list, new Set(items.map(({ id }) => id))]),
  );
  const points = new Set(
    (map.scales ?? []).flatMap((scale) => scale.points.map((point) => `${scale.id} ${point.id}`)),
  );
  const check = (list: string, id: string | undefined, path: string): void => {
    if (id !== undefined && !ids[list]?.has(id))
      problems.push({ code: 'dangling-reference', path, list, id });
  };
  const checkPoint = (scaleId: string, pointId: string, path: string): void => {
    if (!points.has(`${scaleId} ${pointId}`))
      problems.push({ code: 'dangling-reference', path, list: 'scales', id: pointId });
  };
  for (const [at, role] of map.roles.entries()) {
    for (const [index, id] of role.levelIds.entries()) check('levels', id, `roles[${at}].levelIds[${index}]`);
  }
  for (const [at, competency] of map.competencies.entries()) {
    check('areas', competency.areaId, `competencies[${at}].areaId`);
    for (const id of competency.valueIds ?? []) check('values', id, `competencies[${at}].valueIds`);
  }
  for (const [at, expectation] of (map.expectations ?? []).entries()) {
    if (at % piece === 0) yield;
    const path = `expectations[${at}]`;
    check('roles', expectation.roleId, `${path}.roleId`);
    check('levels', expectation.levelId, `${path}.levelId`);
    check('competencies', expectation.competencyId, `${path}.competencyId`);
    checkPoint(expectation.scaleId, expectation.pointId, `${path}.pointId`);
  }
  for (const [at, behaviour] of map.behaviours.entries()) {
    if (at % piece === 0) yield;
    const path = `behaviours[${at}]`;
    check('competencies', behaviour.competencyId, `${path}.competencyId`);
    check('levels', behaviour.levelId, `${path}.levelId`);
    for (const id of behaviour.roleIds ?? []) check('roles', id, `${path}.roleIds`);
    const { scalePoint } = behaviour;
    if (scalePoint) checkPoint(scalePoint.scaleId, scalePoint.pointId, `${path}.scalePoint`);
  }
  return problems;
}

function* unreachable(map: CompetencyMap): Generator<undefined, MapProblem[]> {
  const index = indexMap(map);
  yield;
  const neutral = index.neutral.length > 0;
  const reached = new Set<string>();
  for (const role of map.roles) {
    yield;
    for (const id of role.levelIds) {
      const level = index.levels.get(id);
      if (level && !reached.has(id) && behavioursAt(index, role, level).length > 0) reached.add(id);
    }
  }
  if (reached.size === 0 && !neutral)
    return [{ code: 'unreachable', path: 'behaviours', list: 'levels', id: '' }];
  if (neutral) return [];
  return map.levels.flatMap(({ id }, at): MapProblem[] =>
    reached.has(id) ? [] : [{ code: 'empty-level', path: `levels[${at}]`, list: 'levels', id }],
  );
}
