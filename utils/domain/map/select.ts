import { type MapIndex, behavioursAt, indexMap } from '../brief/map-index.ts';
import type { Behaviour, CompetencyMap, MapLevel, MapRole } from '../competency.ts';

export { indexMap, type MapIndex } from '../brief/map-index.ts';

/** Either will do; with an index nothing scans. */
export type MapOrIndex = CompetencyMap | MapIndex;

export interface RoleAndLevel {
  /** `null`: what is for all roles. */
  roleId: string | null;
  levelId: string;
}

const toIndex = (source: MapOrIndex): MapIndex => ('behaviours' in source ? indexMap(source) : source);

/** Positive behaviours of exactly this level, reached by level or by what the role expects there. Lower levels are not added. */
export function behavioursFor(source: MapOrIndex, { roleId, levelId }: RoleAndLevel): Behaviour[] {
  const index = toIndex(source);
  const level = index.levels.get(levelId);
  return level ? behavioursAt(index, roleOf(index, roleId), level) : [];
}

/** Levels of a role, lowest first; levels the map does not define are left out. */
export function levelsOf(source: MapOrIndex, role: MapRole | null): MapLevel[] {
  const { levels, map } = toIndex(source);
  const own = role === null ? map.levels : role.levelIds.flatMap((id) => levels.get(id) ?? []);
  return [...own].sort((a, b) => a.rank - b.rank);
}

/** The next higher rank of the role; of equal ranks the first one. `null` at the top or when the level is not the role's. */
export function nextLevel(source: MapOrIndex, roleId: string | null, levelId: string): MapLevel | null {
  const index = toIndex(source);
  const levels = levelsOf(index, roleOf(index, roleId));
  const own = levels.find(({ id }) => id === levelId);
  return own ? (levels.find(({ rank }) => rank > own.rank) ?? null) : null;
}

export interface LevelWording {
  level: MapLevel;
  texts: string[];
}

export interface Difference {
  /** Wording at the level itself, or at the nearest lower one that has any; `null` when none has. */
  own: LevelWording | null;
  /** True when `own` stands at a lower level than the one asked for. */
  ownIsLower: boolean;
  /** Wording at the nearest higher level that has any; `null` at the top. */
  next: LevelWording | null;
}

/** What one competency says at a level and at the next one. Accepts the id of a behaviour or of a competency. */
export function differenceToNext(
  source: MapOrIndex,
  id: string,
  { roleId, levelId }: RoleAndLevel,
): Difference {
  const index = toIndex(source);
  const none: Difference = { own: null, ownIsLower: false, next: null };
  const competencyId = index.competencies.has(id)
    ? id
    : index.map.behaviours.find((behaviour) => behaviour.id === id)?.competencyId;
  const asked = index.levels.get(levelId);
  if (competencyId === undefined || !asked) return none;
  const role = roleOf(index, roleId);
  const wordingAt = (level: MapLevel): LevelWording | null => {
    const texts = behavioursAt(index, role, level)
      .filter((behaviour) => behaviour.competencyId === competencyId)
      .map(({ text }) => text);
    return texts.length > 0 ? { level, texts } : null;
  };
  const levels = levelsOf(index, role);
  const below = [asked, ...levels.filter(({ rank }) => rank < asked.rank).reverse()];
  const own = firstOf(below, wordingAt);
  return {
    own,
    ownIsLower: own !== null && own.level.id !== asked.id,
    next: firstOf(
      levels.filter(({ rank }) => rank > asked.rank),
      wordingAt,
    ),
  };
}

function roleOf(index: MapIndex, roleId: string | null): MapRole | null {
  return roleId === null ? null : (index.roles.get(roleId) ?? null);
}

function firstOf(
  levels: readonly MapLevel[],
  wordingAt: (level: MapLevel) => LevelWording | null,
): LevelWording | null {
  for (const level of levels) {
    const wording = wordingAt(level);
    if (wording) return wording;
  }
  return null;
}
