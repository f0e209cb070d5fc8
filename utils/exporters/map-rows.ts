import type { Area, Behaviour, Competency, CompetencyMap, MapRole } from '../domain/competency.ts';

/** A level or a point of mastery that texts stand under. */
export interface Rung {
  id: string;
  name: string;
  rank: number;
}

/** What the tables need of a map, looked up once. */
export interface MapLookup {
  map: CompetencyMap;
  rungs: Rung[];
  area: (competency: Competency) => Area | undefined;
  /** Behaviours of a competency under a rung. */
  at: (competencyId: string, rungId: string) => readonly Behaviour[];
  /** Roles a behaviour is for, by name; empty when the map knows no roles. */
  roles: (behaviour: Behaviour) => string;
  hasRoles: boolean;
  hasNegatives: boolean;
  /** Texts stand at points of mastery, not at levels. */
  onScale: boolean;
  /** Role levels ask for points; not the case when levels only repeat the points. */
  twoStep: boolean;
}

/** Name of the role of a map that knows none; such a map has no column for it. */
const everyone = 'All roles';

/** Where texts stand that count for every level; read back as such beside levels with names. */
const everyLevel: Rung = { id: '', name: 'Any level', rank: 0 };

export function lookUp(map: CompetencyMap): MapLookup {
  const onScale = map.behaviours.some(
    ({ scalePoint, levelId }) => scalePoint !== undefined && levelId === undefined,
  );
  const points = (map.scales ?? []).flatMap((scale) => scale.points);
  const neutral = map.behaviours.some(
    ({ scalePoint, levelId }) => scalePoint === undefined && levelId === undefined,
  );
  const rungs = [
    ...(neutral ? [everyLevel] : []),
    ...[...(onScale ? points : map.levels)].sort((a, b) => a.rank - b.rank),
  ];
  const areas = new Map(map.areas.map((area) => [area.id, area]));
  const cells = new Map<string, Behaviour[]>();
  for (const behaviour of map.behaviours) {
    const key = cellKey(behaviour.competencyId, rungOf(behaviour));
    const cell = cells.get(key);
    if (cell) cell.push(behaviour);
    else cells.set(key, [behaviour]);
  }
  // A point of mastery says the same to every role; only a wording of its own names one.
  const named = onScale
    ? map.behaviours.some(({ roleIds = [] }) => roleIds.length > 0)
    : map.roles[0]?.name !== everyone;
  const hasRoles = named || (!onScale && map.roles.length > 1);
  const pointNames = new Set(points.map(({ name }) => name));
  return {
    map,
    rungs,
    area: ({ areaId }) => (areaId === undefined ? undefined : areas.get(areaId)),
    at: (competencyId, rungId) => cells.get(cellKey(competencyId, rungId)) ?? [],
    roles: (behaviour) =>
      hasRoles
        ? rolesOf(map.roles, behaviour)
            .map(({ name }) => name)
            .join('; ')
        : '',
    hasRoles,
    hasNegatives: map.behaviours.some(({ polarity }) => polarity === 'negative'),
    onScale,
    twoStep:
      onScale && (map.expectations ?? []).length > 0 && !map.levels.every(({ name }) => pointNames.has(name)),
  };
}

function cellKey(competencyId: string, rungId: string): string {
  return `${competencyId}\u0000${rungId}`;
}

export function rungOf({ levelId, scalePoint }: Behaviour): string {
  return levelId ?? scalePoint?.pointId ?? '';
}

/** A behaviour for all roles is written out for those that have its level, so that the ladders come back. */
function rolesOf(roles: readonly MapRole[], { roleIds = [], levelId }: Behaviour): readonly MapRole[] {
  if (roleIds.length > 0) return roles.filter(({ id }) => roleIds.includes(id));
  return levelId === undefined ? roles : roles.filter(({ levelIds }) => levelIds.includes(levelId));
}
