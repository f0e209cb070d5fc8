import type { Behaviour, CompetencyKind, CompetencyMap } from '../competency.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  dropBehaviour,
  placeBehaviour,
  sayBehaviour,
  shiftBehaviour,
  writeBehaviour,
} from './edit-behaviours.ts';
import { addPart, movePart, namePart, removePart, setRoleLevels } from './edit-parts.ts';
import type { PartList } from './diff-parts.ts';
import { drain } from './pieces.ts';

/** Where a behaviour stands: at a level, at a mastery point, or everywhere. */
export type Cell = Pick<Behaviour, 'levelId' | 'scalePoint'>;

/** One step of editing a map. Ids of what is new are made by the caller, so that a step can be repeated. */
export type MapEdit =
  | { op: 'map'; name: string }
  | { op: 'name'; list: PartList; id: string; name: string }
  | { op: 'add'; list: PartList; id: string; name: string }
  | { op: 'remove'; list: PartList; id: string }
  /** `to`: its place in the list, from 0; levels are counted from the lowest. */
  | { op: 'move'; list: PartList; id: string; to: number }
  | { op: 'area'; id: string; areaId: string | null }
  | { op: 'kind'; id: string; kind: CompetencyKind }
  | { op: 'role-levels'; id: string; levelIds: string[] }
  | { op: 'write'; id: string; competencyId: string; cell: Cell; roleIds: string[]; text: string }
  | { op: 'say'; id: string; text: string }
  | { op: 'place'; id: string; competencyId: string; cell: Cell }
  /** Up or down among the behaviours of its cell. */
  | { op: 'shift'; id: string; by: -1 | 1 }
  | { op: 'drop'; id: string };

/**
 * `gone`: what is named is not in the map. `exists`: the id is taken. `empty`, `too-long`: the text. `last`: a map has
 * at least one role, level, competency and behaviour, and a role at least one level. `too-many`: the limit of the list.
 */
export type EditFault = 'gone' | 'exists' | 'empty' | 'too-long' | 'last' | 'too-many';

export type Edited = Result<CompetencyMap, EditFault>;

const longestName = 200;

/** The map after one step; the map that is given stays as it is. */
export function applyEdit(map: CompetencyMap, edit: MapEdit): Edited {
  if ('name' in edit) {
    const name = edit.name.trim();
    if (name === '') return fail('empty');
    if (name.length > longestName) return fail('too-long');
    if (edit.op === 'map') return ok({ ...map, name });
    return edit.op === 'name'
      ? namePart(map, edit.list, edit.id, name)
      : addPart(map, edit.list, edit.id, name);
  }
  switch (edit.op) {
    case 'remove':
      return removePart(map, edit.list, edit.id);
    case 'move':
      return movePart(map, edit.list, edit.id, edit.to);
    case 'area':
    case 'kind':
      return changeCompetency(map, edit);
    case 'role-levels':
      return setRoleLevels(map, edit.id, edit.levelIds);
    case 'write':
      return writeBehaviour(map, edit);
    case 'say':
      return sayBehaviour(map, edit.id, edit.text);
    case 'place':
      return placeBehaviour(map, edit.id, edit.competencyId, edit.cell);
    case 'shift':
      return shiftBehaviour(map, edit.id, edit.by);
    case 'drop':
      return dropBehaviour(map, edit.id);
  }
}

/** All steps in order; a step that no longer fits is left out, so that a draft is never lost for one of them. */
export const applyEdits = (map: CompetencyMap, edits: readonly MapEdit[]): CompetencyMap =>
  drain(editInPieces(map, edits));

/** The same a step at a time. */
export function* editInPieces(
  map: CompetencyMap,
  edits: readonly MapEdit[],
): Generator<undefined, CompetencyMap> {
  let done = map;
  for (const edit of edits) {
    yield;
    const next = applyEdit(done, edit);
    if (next.ok) done = next.value;
  }
  return done;
}

function changeCompetency(map: CompetencyMap, edit: Extract<MapEdit, { op: 'area' | 'kind' }>): Edited {
  if (!map.competencies.some(({ id }) => id === edit.id)) return fail('gone');
  if (edit.op === 'area' && edit.areaId !== null && !map.areas.some(({ id }) => id === edit.areaId))
    return fail('gone');
  const competencies = map.competencies.map((one) => {
    if (one.id !== edit.id) return one;
    if (edit.op === 'kind') return { ...one, kind: edit.kind, kindSource: 'user' as const };
    const { areaId: _areaId, ...rest } = one;
    return edit.areaId === null ? rest : { ...rest, areaId: edit.areaId };
  });
  return ok({ ...map, competencies });
}
