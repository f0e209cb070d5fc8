import type { CompetencyMap } from '../../domain/competency.ts';
import { adoptIds, offersOf } from '../../domain/map/adopt.ts';
import { diffMaps } from '../../domain/map/diff.ts';
import { parseCompetencyMap } from '../../schema/competency-map.ts';
import type { KeptMap } from '../types.ts';

type Entry = { id: string };

/**
 * A file of ours that was changed elsewhere: `read` is what it says now, `kept` what it said when it was written. What
 * stands in both keeps its id and all that a table has no place for; what the file does not show comes from `kept`.
 */
export function keepWhatStands({ map: kept, showsPolarity }: KeptMap, read: CompetencyMap): CompetencyMap {
  const points = pointsOf(kept, read);
  const aligned: CompetencyMap = {
    ...read,
    id: kept.id,
    behaviours: read.behaviours.map((one) => points(one)),
  };
  if (read.expectations) aligned.expectations = read.expectations.map((one) => points(one));
  if (kept.scales) aligned.scales = kept.scales;
  const diff = diffMaps(kept, aligned);
  const adopted = adoptIds(kept, aligned, diff, new Set(offersOf(diff)));
  const behaviours = new Map(kept.behaviours.map((one) => [one.id, one]));
  // A document shows no roles: then they stay as they were, and have the levels that came.
  const showsRoles = adopted.roles.some(({ id }) => kept.roles.some((role) => role.id === id));
  const came = adopted.levels
    .map(({ id }) => id)
    .filter((id) => !kept.levels.some((level) => level.id === id));
  const merged: CompetencyMap = {
    ...kept,
    roles: showsRoles
      ? merge(kept.roles, adopted.roles, ['name', 'levelIds'])
      : kept.roles.map((role) => ({
          ...role,
          levelIds: standing([...role.levelIds, ...came], adopted.levels),
        })),
    levels: merge(kept.levels, adopted.levels, ['name']),
    areas: merge(kept.areas, adopted.areas, ['name']),
    competencies: merge(kept.competencies, adopted.competencies, ['name', 'areaId']),
    behaviours: adopted.behaviours.map((one) => {
      const before = behaviours.get(one.id);
      const { text, polarity, competencyId, levelId, scalePoint } = one;
      if (!before) return one;
      const { levelId: _, scalePoint: __, ...rest } = before;
      return {
        ...rest,
        text,
        polarity: showsPolarity ? polarity : before.polarity,
        competencyId,
        ...(levelId === undefined ? {} : { levelId }),
        ...(scalePoint === undefined ? {} : { scalePoint }),
      };
    }),
  };
  const checked = parseCompetencyMap(merged);
  return checked.ok ? checked.value : { ...read, source: { ...read.source, ...licenceOf(kept) } };
}

/** Points of mastery are known by their names. */
function pointsOf(
  kept: CompetencyMap,
  read: CompetencyMap,
): <T extends { scalePoint?: { scaleId: string; pointId: string } } | { scaleId: string; pointId: string }>(
  one: T,
) => T {
  const all = ({ scales = [] }: CompetencyMap) =>
    scales.flatMap(({ id, points }) =>
      points.map((point) => ({ scaleId: id, pointId: point.id, name: point.name })),
    );
  const names = new Map(all(kept).map(({ name, scaleId, pointId }) => [name, { scaleId, pointId }]));
  const known = new Map(
    all(read).map((point) => [`${point.scaleId} ${point.pointId}`, names.get(point.name) ?? null]),
  );
  const to = ({ scaleId, pointId }: { scaleId: string; pointId: string }) =>
    known.get(`${scaleId} ${pointId}`) ?? { scaleId, pointId };
  return (one) => {
    if ('scaleId' in one) return { ...one, ...to(one) };
    return one.scalePoint ? { ...one, scalePoint: to(one.scalePoint) } : one;
  };
}

function standing(ids: readonly string[], among: readonly Entry[]): string[] {
  return ids.filter((id) => among.some((one) => one.id === id));
}

function licenceOf({ source }: CompetencyMap): Partial<CompetencyMap['source']> {
  const { creator, licence, licenceUrl, mayRedistribute } = source;
  return Object.fromEntries(
    Object.entries({ creator, licence, licenceUrl, mayRedistribute }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

/** Entries of `after` with what `before` knows of them; `shown` is what the file says itself. */
function merge<T extends Entry>(before: readonly T[], after: readonly T[], shown: readonly (keyof T)[]): T[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return after.map((one) => {
    const was = known.get(one.id);
    if (!was) return one;
    const said = Object.fromEntries(
      shown.filter((key) => one[key] !== undefined).map((key) => [key, one[key]]),
    );
    return { ...was, ...said };
  });
}
