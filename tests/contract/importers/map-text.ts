import type { CompetencyMap } from '../../../utils/domain/competency.ts';

/** A map without ids and places: names, texts and structure, for comparing what came back. */
export const withoutIds = (map: CompetencyMap) => {
  const points = (map.scales ?? []).flatMap((scale) => scale.points);
  const nameOf = (list: readonly { id: string; name: string }[]) => {
    const names = new Map(list.map(({ id, name }) => [id, name]));
    return (id: string | undefined) => (id === undefined ? null : (names.get(id) ?? `?${id}`));
  };
  const level = nameOf(map.levels);
  const point = nameOf(points);
  const competency = nameOf(map.competencies);
  const role = nameOf(map.roles);
  const area = nameOf(map.areas);
  const sorted = <T>(items: T[]): T[] =>
    items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    levels: [...map.levels].sort((a, b) => a.rank - b.rank).map(({ name }) => name),
    points: points.map(({ name }) => name),
    roles: sorted(map.roles.map(({ name, levelIds }) => [name, sorted(levelIds.map(level))])),
    competencies: map.competencies.map((one) => [
      one.name,
      one.kind,
      one.description ?? '',
      area(one.areaId),
    ]),
    behaviours: sorted(
      map.behaviours.map((one) => ({
        at: [competency(one.competencyId), level(one.levelId), point(one.scalePoint?.pointId)],
        roles: sorted((one.roleIds ?? []).map(role)),
        text: one.text,
        polarity: one.polarity,
        examples: one.examples ?? [],
        mandatory: one.mandatory ?? false,
      })),
    ),
    expectations: sorted(
      (map.expectations ?? []).map((one) => [
        role(one.roleId),
        level(one.levelId),
        competency(one.competencyId),
        point(one.pointId),
      ]),
    ),
  };
};
