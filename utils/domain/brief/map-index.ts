import type { Behaviour, Competency, CompetencyMap, Expectation, MapLevel, MapRole } from '../competency.ts';

/** A map prepared for many questions; made once when a map becomes the active one. */
export interface MapIndex {
  map: CompetencyMap;
  roles: ReadonlyMap<string, MapRole>;
  levels: ReadonlyMap<string, MapLevel>;
  competencies: ReadonlyMap<string, Competency>;
  byLevel: ReadonlyMap<string, readonly Behaviour[]>;
  byPoint: ReadonlyMap<string, readonly Behaviour[]>;
  /** For every level. */
  neutral: readonly Behaviour[];
  expectations: ReadonlyMap<string, readonly Expectation[]>;
}

const joined = (...parts: string[]): string => parts.join('\u0000');

function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export function indexMap(map: CompetencyMap): MapIndex {
  const positive = map.behaviours.filter(({ polarity }) => polarity === 'positive');
  return {
    map,
    roles: byId(map.roles),
    levels: byId(map.levels),
    competencies: byId(map.competencies),
    byLevel: grouped(positive, ({ levelId }) => levelId ?? null),
    byPoint: grouped(positive, ({ levelId, scalePoint, competencyId }) =>
      levelId === undefined && scalePoint !== undefined
        ? joined(competencyId, scalePoint.scaleId, scalePoint.pointId)
        : null,
    ),
    neutral: positive.filter(({ levelId, scalePoint }) => levelId === undefined && scalePoint === undefined),
    expectations: grouped(map.expectations ?? [], ({ roleId, levelId }) => joined(roleId, levelId)),
  };
}

/** Positive statements written for exactly this level, or reached through what the role expects there. */
export function behavioursAt(index: MapIndex, role: MapRole | null, level: MapLevel): Behaviour[] {
  const own = (index.byLevel.get(level.id) ?? []).filter((one) => isForRole(one, role));
  const expected = role === null ? [] : (index.expectations.get(joined(role.id, level.id)) ?? []);
  const reached = expected.flatMap(({ competencyId, scaleId, pointId }) =>
    (index.byPoint.get(joined(competencyId, scaleId, pointId)) ?? []).filter((one) => isForRole(one, role)),
  );
  return [...own, ...reached];
}

/** Whether a statement is for this role; without a role only what is for all of them counts. */
export function isForRole({ roleIds }: Behaviour, role: MapRole | null): boolean {
  if (roleIds === undefined || roleIds.length === 0) return true;
  return role !== null && roleIds.includes(role.id);
}
