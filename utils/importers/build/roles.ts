import type { MapLevel, MapRole } from '../../domain/competency.ts';
import { fold, slug, uniqueIds } from '../text/fold.ts';
import { anyLevel } from '../levels/read-level.ts';
import type { OrderedLevel } from '../levels/order-levels.ts';
import { listNames } from '../report.ts';
import type { Draft, ImportPlace, Report } from '../types.ts';
import { joinSpellings, levelFacts, rankLevels } from './levels.ts';

export interface Ladder {
  roles: MapRole[];
  levels: MapLevel[];
  /** Ids by names as written in the file. */
  roleId: (name: string) => string | undefined;
  levelId: (name: string) => string | undefined;
  /** Ids of the roles a behaviour is for; none when it is for every role that has the level. */
  roleIds: (names: readonly string[], levelId: string | undefined) => string[];
}

/** Roles and levels of all drafts: spellings joined, ladders ranked, tracks told apart. */
export function buildLadder(
  drafts: readonly Draft[],
  points: readonly OrderedLevel[],
  report: Report,
): Ladder {
  const place = placeOfLevels(drafts);
  const mentions = drafts.flatMap((draft) => draft.levels);
  // Columns stand in an order somebody chose; rows and files do not.
  const columns = drafts.every((draft) => draft.shape === 'csv-wide' || draft.ordered);
  const spelling = joinSpellings(
    mentions.map(({ name }) => name),
    report,
    place,
  );
  const roleNames = distinctRoles(drafts);
  const rolesOfLevel = levelsByRole(drafts, spelling.canonical, roleNames);
  const names = [...rolesOfLevel.keys()];
  const separate = roleNames.size > 1 && [...rolesOfLevel.values()].every((roles) => roles.size === 1);
  const ranked = new Map<string, OrderedLevel>();
  let twoTracks = false;
  if (points.length > 0 && names.length === 0) for (const point of points) ranked.set(point.name, point);
  else if (separate) {
    for (const [role, roleName] of roleNames) {
      const own = names.filter((name) => rolesOfLevel.get(name)?.has(role));
      for (const level of rankLevels(own, mentions, report, { place, columns, subject: roleName }).levels)
        ranked.set(level.name, level);
    }
  } else {
    const order = rankLevels(names, mentions, report, { place, columns });
    for (const level of order.levels) ranked.set(level.name, level);
    twoTracks = order.twoTracks && roleNames.size === 0 && askTracks(report, order.levels, place);
  }
  const idOf = uniqueIds();
  const levels = [...ranked.values()]
    .sort((a, b) => a.rank - b.rank)
    .map((level): MapLevel => {
      const aliases = spelling.aliases.get(level.name);
      return {
        id: idOf(slug(level.name)),
        name: level.name,
        rank: level.rank,
        rankSource: level.source,
        ...(level.code === undefined ? {} : { code: level.code }),
        ...(aliases === undefined ? {} : { aliases }),
        ...levelFacts(level.name, drafts, spelling.canonical),
      };
    });
  const idByName = new Map(levels.map((level) => [level.name, level.id]));
  const roles = toRoles({
    roleNames,
    rolesOfLevel,
    levels,
    ranked,
    twoTracks,
    report,
    drafts,
    idOf,
    idByName,
  });
  const roleIds = new Map(roles.map((role) => [fold(role.name), role.id]));
  const roleId = (name: string): string | undefined =>
    roleNames.has(fold(name)) ? roleIds.get(fold(name)) : undefined;
  return {
    roles,
    levels,
    roleId,
    roleIds: (wanted, level) => {
      const ids = wanted.map(roleId).filter((id) => id !== undefined);
      const all = roles.filter((role) => level === undefined || role.levelIds.includes(level));
      return all.every(({ id }) => ids.includes(id)) ? [] : ids;
    },
    levelId: (name) => idByName.get(spelling.canonical(name)),
  };
}

function placeOfLevels(drafts: readonly Draft[]): ImportPlace {
  const draft = drafts.find((one) => one.levels.length > 0) ?? drafts[0];
  return draft ? { file: draft.file, ...draft.levelPlace } : {};
}

/** Folded name → name as first written. */
function distinctRoles(drafts: readonly Draft[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const draft of drafts)
    for (const { name } of draft.roles) if (!names.has(fold(name))) names.set(fold(name), name);
  return names;
}

/** Which roles a level was seen with; a level that no role was seen with belongs to all of them. */
function levelsByRole(
  drafts: readonly Draft[],
  canonical: (name: string) => string,
  roles: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const draft of drafts) {
    for (const mention of draft.levels) {
      const name = canonical(mention.name);
      const own = found.get(name) ?? new Set();
      found.set(name, own);
      if (mention.role !== undefined) own.add(fold(mention.role));
    }
  }
  for (const own of found.values()) if (own.size === 0) for (const role of roles.keys()) own.add(role);
  return found;
}

function askTracks(report: Report, levels: readonly OrderedLevel[], place: ImportPlace): boolean {
  const answer = report.ask({
    code: 'Q-TRACK',
    options: [
      { value: 'yes', label: 'Yes, two tracks' },
      { value: 'no', label: 'No, one ladder' },
    ],
    default: 'yes',
    params: { names: listNames(levels.filter((level) => level.track !== null).map((level) => level.name)) },
    place,
  });
  return answer === 'yes';
}

interface RoleParts {
  roleNames: ReadonlyMap<string, string>;
  rolesOfLevel: ReadonlyMap<string, ReadonlySet<string>>;
  levels: MapLevel[];
  ranked: ReadonlyMap<string, OrderedLevel>;
  twoTracks: boolean;
  report: Report;
  drafts: readonly Draft[];
  idOf: (wanted: string) => string;
  idByName: Map<string, string>;
}

function toRoles(parts: RoleParts): MapRole[] {
  const { roleNames, rolesOfLevel, levels, ranked, twoTracks, report, drafts, idByName } = parts;
  const roleIdOf = uniqueIds();
  if (roleNames.size === 0) {
    const name = askScope(report);
    if (!twoTracks)
      return [{ id: roleIdOf(slug(name)), name, track: 'any', levelIds: levels.map(({ id }) => id) }];
    return splitTracks(name, levels, ranked);
  }
  const families = new Map(
    drafts.flatMap((draft) => draft.roles).map((role) => [fold(role.name), role.family]),
  );
  return [...roleNames].map(([key, name]): MapRole => {
    const own = [...rolesOfLevel].filter(([, roles]) => roles.has(key)).map(([level]) => idByName.get(level));
    // Levels that stand for points of mastery are every role's.
    const levelIds = levels.map(({ id }) => id).filter((id) => rolesOfLevel.size === 0 || own.includes(id));
    // A role whose levels are all placeholders stays on the map with one level that has no behaviours yet.
    if (levelIds.length === 0) levelIds.push(emptyLevel(parts));
    const family = families.get(key);
    return {
      id: roleIdOf(slug(name)),
      name,
      track: 'any',
      levelIds,
      ...(family === undefined ? {} : { family }),
    };
  });
}

function emptyLevel({ levels, idByName, idOf }: RoleParts): string {
  const known = idByName.get(anyLevel);
  if (known !== undefined) return known;
  const id = idOf(slug(anyLevel));
  levels.push({ id, name: anyLevel, rank: 1, rankSource: 'name' });
  idByName.set(anyLevel, id);
  return id;
}

function askScope(report: Report): string {
  const answer = report.ask({
    code: 'Q-ROLE-SCOPE',
    options: [{ value: 'all', label: 'All roles' }],
    default: 'all',
    accepts: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 200,
  });
  return typeof answer === 'string' && answer !== 'all' ? answer.trim() : 'All roles';
}

/** Two roles that share the levels without a track. With codes (L3, M3) the unmarked ones are the contributors'. */
function splitTracks(
  name: string,
  levels: readonly MapLevel[],
  ranked: ReadonlyMap<string, OrderedLevel>,
): MapRole[] {
  const byCode = [...ranked.values()].some(
    (level) => level.track === 'manager' && /^[A-Z]/.test(level.code ?? ''),
  );
  const of = (track: 'ic' | 'manager'): string[] =>
    levels
      .filter((level) => {
        const own = ranked.get(level.name)?.track ?? (byCode ? 'ic' : null);
        return own === null || own === track;
      })
      .map(({ id }) => id);
  const prefix = name === 'All roles' ? '' : `${name}: `;
  return [
    {
      id: 'individual-contributor',
      name: `${prefix}Individual contributor`,
      track: 'ic',
      levelIds: of('ic'),
    },
    { id: 'people-manager', name: `${prefix}People manager`, track: 'manager', levelIds: of('manager') },
  ];
}
