import type { CompetencyMap } from '../competency.ts';
import type { MapDiff } from './diff.ts';
import { partLists, type PartList } from './diff-parts.ts';
import { drain, piece } from './pieces.ts';

/** What a rename is accepted by: `behaviours:<later id>`, `levels:<later id>` … */
export const offerKey = (list: PartList | 'behaviours', laterId: string): string => `${list}:${laterId}`;

/** Keys of all renames that wait for an answer. */
export const offersOf = (diff: MapDiff): string[] => [
  ...diff.parts.flatMap((part) =>
    part.kind === 'renamed' && part.offered ? [offerKey(part.list, part.after.id)] : [],
  ),
  ...diff.renamed.map(({ after }) => offerKey('behaviours', after.id)),
];

/**
 * The later map with the ids of the earlier one wherever it is the same thing, so that evidence, people and focus
 * follow. A declined rename keeps its own id: the old one is removed, the new one added.
 */
export const adoptIds = (
  before: CompetencyMap,
  after: CompetencyMap,
  diff: MapDiff,
  accepted: ReadonlySet<string>,
): CompetencyMap => drain(adoptInPieces(before, after, diff, accepted));

/** The same in pieces of a few milliseconds. */
export function* adoptInPieces(
  before: CompetencyMap,
  after: CompetencyMap,
  diff: MapDiff,
  accepted: ReadonlySet<string>,
): Generator<undefined, CompetencyMap> {
  const ids = Object.fromEntries(partLists.map((list) => [list, new Map(diff.known[list])])) as Record<
    PartList,
    Map<string, string>
  >;
  for (const part of diff.parts) {
    if (part.kind !== 'renamed' || !part.offered) continue;
    if (accepted.has(offerKey(part.list, part.after.id))) ids[part.list].set(part.after.id, part.before.id);
  }
  const said = new Map<string, string>();
  for (const [at, pair] of [...diff.same, ...diff.changed].entries()) {
    if (at % piece === 0) yield;
    said.set(pair.after.id, pair.before.id);
  }
  for (const pair of diff.renamed) {
    if (accepted.has(offerKey('behaviours', pair.after.id))) said.set(pair.after.id, pair.before.id);
  }
  const to = (list: PartList, id: string): string => ids[list].get(id) ?? id;
  const own = <T extends { id: string }>(list: PartList, one: T): T => ({ ...one, id: to(list, one.id) });

  const adopted: CompetencyMap = {
    ...after,
    id: before.id,
    roles: after.roles.map((role) => ({
      ...own('roles', role),
      levelIds: role.levelIds.map((id) => to('levels', id)),
    })),
    levels: after.levels.map((level) => own('levels', level)),
    areas: after.areas.map((area) => own('areas', area)),
    competencies: after.competencies.map((competency) => ({
      ...own('competencies', competency),
      ...(competency.areaId === undefined ? {} : { areaId: to('areas', competency.areaId) }),
    })),
    behaviours: [],
  };
  for (const [at, behaviour] of after.behaviours.entries()) {
    if (at % piece === 0) yield;
    adopted.behaviours.push({
      ...behaviour,
      id: said.get(behaviour.id) ?? behaviour.id,
      competencyId: to('competencies', behaviour.competencyId),
      ...(behaviour.levelId === undefined ? {} : { levelId: to('levels', behaviour.levelId) }),
      ...(behaviour.roleIds ? { roleIds: behaviour.roleIds.map((id) => to('roles', id)) } : {}),
    });
  }
  if (!after.expectations) return adopted;
  adopted.expectations = [];
  for (const [at, expectation] of after.expectations.entries()) {
    if (at % piece === 0) yield;
    adopted.expectations.push({
      ...expectation,
      roleId: to('roles', expectation.roleId),
      levelId: to('levels', expectation.levelId),
      competencyId: to('competencies', expectation.competencyId),
    });
  }
  return adopted;
}
