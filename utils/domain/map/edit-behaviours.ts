import type { Behaviour, CompetencyMap } from '../competency.ts';
import { fail, ok } from '../result.ts';
import type { Cell, Edited, MapEdit } from './edit.ts';

const longestText = 2_000;
const mostBehaviours = 10_000;

/** The same for behaviours that stand at the same place of a competency. */
export const cellKey = ({ levelId, scalePoint }: Cell): string =>
  levelId === undefined
    ? scalePoint
      ? `point:${scalePoint.scaleId}:${scalePoint.pointId}`
      : 'every'
    : `level:${levelId}`;

const hasPlace = (map: CompetencyMap, competencyId: string, { levelId, scalePoint }: Cell): boolean =>
  map.competencies.some(({ id }) => id === competencyId) &&
  (levelId === undefined || map.levels.some(({ id }) => id === levelId)) &&
  (scalePoint === undefined ||
    (map.scales ?? []).some(
      ({ id, points }) =>
        id === scalePoint.scaleId && points.some((point) => point.id === scalePoint.pointId),
    ));

const toCell = ({ levelId, scalePoint }: Cell): Cell => ({
  ...(levelId === undefined ? {} : { levelId }),
  ...(scalePoint === undefined ? {} : { scalePoint }),
});

const sameCell = (one: Behaviour, other: Behaviour): boolean =>
  one.competencyId === other.competencyId && cellKey(one) === cellKey(other);

/** After the last one of its cell, else at the end. */
const insert = (list: readonly Behaviour[], one: Behaviour): Behaviour[] => {
  const last = list.findLastIndex((other) => sameCell(one, other));
  return last < 0 ? [...list, one] : list.toSpliced(last + 1, 0, one);
};

export function writeBehaviour(map: CompetencyMap, edit: Extract<MapEdit, { op: 'write' }>): Edited {
  const text = edit.text.trim();
  if (text === '') return fail('empty');
  if (text.length > longestText) return fail('too-long');
  if (map.behaviours.length >= mostBehaviours) return fail('too-many');
  if (map.behaviours.some(({ id }) => id === edit.id)) return fail('exists');
  const roles = new Set(map.roles.map(({ id }) => id));
  if (!hasPlace(map, edit.competencyId, edit.cell) || edit.roleIds.some((id) => !roles.has(id)))
    return fail('gone');
  const one: Behaviour = {
    id: edit.id,
    competencyId: edit.competencyId,
    ...toCell(edit.cell),
    ...(edit.roleIds.length > 0 ? { roleIds: [...edit.roleIds] } : {}),
    text,
    polarity: 'positive',
    loc: {},
  };
  return ok({ ...map, behaviours: insert(map.behaviours, one) });
}

export function sayBehaviour(map: CompetencyMap, id: string, typed: string): Edited {
  const text = typed.trim();
  if (text === '') return fail('empty');
  if (text.length > longestText) return fail('too-long');
  const at = map.behaviours.findIndex((one) => one.id === id);
  const one = map.behaviours[at];
  return one ? ok({ ...map, behaviours: map.behaviours.with(at, { ...one, text }) }) : fail('gone');
}

export function placeBehaviour(map: CompetencyMap, id: string, competencyId: string, cell: Cell): Edited {
  const one = map.behaviours.find((other) => other.id === id);
  if (!one || !hasPlace(map, competencyId, cell)) return fail('gone');
  const { levelId: _levelId, scalePoint: _scalePoint, ...rest } = one;
  const moved = { ...rest, competencyId, ...toCell(cell) };
  return ok({
    ...map,
    behaviours: insert(
      map.behaviours.filter((other) => other !== one),
      moved,
    ),
  });
}

export function shiftBehaviour(map: CompetencyMap, id: string, by: -1 | 1): Edited {
  const from = map.behaviours.findIndex((one) => one.id === id);
  const one = map.behaviours[from];
  if (!one) return fail('gone');
  for (let to = from + by; ; to += by) {
    const other = map.behaviours[to];
    if (!other) return ok(map);
    if (sameCell(one, other))
      return ok({ ...map, behaviours: map.behaviours.with(from, other).with(to, one) });
  }
}

export function dropBehaviour(map: CompetencyMap, id: string): Edited {
  if (!map.behaviours.some((one) => one.id === id)) return fail('gone');
  if (map.behaviours.length === 1) return fail('last');
  return ok({ ...map, behaviours: map.behaviours.filter((one) => one.id !== id) });
}
