import type { Behaviour, MapLevel, MapRole } from '../competency.ts';
import { levelsOf } from '../map/select.ts';
import type { Standard } from '../rank/behaviours.ts';
import type { Person } from '../records.ts';
import { type MapIndex, behavioursAt, isForRole } from './map-index.ts';

/** What is expected of a person, and where on the map it was found. */
export interface Standards {
  role: MapRole | null;
  /** The person's level as the map names it; null when it is not set or not on the map. */
  own: MapLevel | null;
  /** Level whose wording is shown; null when the wording is for every level. */
  shown: MapLevel | null;
  items: Standard[];
  note: 'no-level' | 'level-not-in-map' | null;
}

/** `l5` → `l` and 5; null without a number at the end. */
function toNumbered(id: string): { stem: string; number: number } | null {
  const match = /^(.*?)(\d+)$/.exec(id.trim().toLowerCase());
  return match ? { stem: match[1] ?? '', number: Number(match[2]) } : null;
}

/**
 * Levels to look at, the person's own first, then downwards. A level that is not on the map is placed by its number:
 * above `l4` when it is `l5` and the map ends there.
 */
function downwardsFrom(levelId: string, index: MapIndex, role: MapRole | null): MapLevel[] {
  const ascending = levelsOf(index, role);
  const level = index.levels.get(levelId);
  if (level) return [level, ...ascending.filter(({ rank }) => rank < level.rank).reverse()];
  const wanted = toNumbered(levelId);
  if (wanted === null) return [];
  return ascending
    .filter(({ id }) => {
      const found = toNumbered(id);
      return found?.stem === wanted.stem && found.number < wanted.number;
    })
    .reverse();
}

/**
 * Which wording a session looks at. `own`: the person's level. `growth`: also what only the next level words, for
 * career and goals. `entry`: the role's first level, for someone who has just begun.
 */
export type Stage = 'own' | 'growth' | 'entry';

const stages: Partial<Record<string, Stage>> = {
  career: 'growth',
  goal_setting: 'growth',
  onboarding: 'entry',
};

export const stageOf = (type: string): Stage => stages[type] ?? 'own';

/** The standards of a person's own level; the nearest lower level with any when there are none. */
export function standardsOf(
  index: MapIndex,
  person: Pick<Person, 'roleId' | 'levelId'>,
  stage: Stage = 'own',
): Standards {
  const role = (person.roleId !== null && index.roles.get(person.roleId)) || null;
  const own = (person.levelId !== null && index.levels.get(person.levelId)) || null;
  const neutral = toStandards(
    index.neutral.filter((one) => isForRole(one, role)),
    null,
    'own',
    index,
  );
  const unset = person.levelId === null ? 'no-level' : null;
  if (stage === 'entry') {
    for (const level of levelsOf(index, role)) {
      const items = toStandards(behavioursAt(index, role, level), level, 'entry', index);
      if (items.length > 0) return { role, own, shown: level, items: [...items, ...neutral], note: unset };
    }
  }
  if (person.levelId === null) return { role, own: null, shown: null, items: neutral, note: unset };
  for (const level of downwardsFrom(person.levelId, index, role)) {
    const items = toStandards(behavioursAt(index, role, level), level, 'own', index);
    if (items.length === 0) continue;
    const note = level === own ? null : 'level-not-in-map';
    const ahead = stage === 'growth' ? newAbove(index, role, level, items) : [];
    return { role, own, shown: level, items: [...items, ...ahead, ...neutral], note };
  }
  return { role, own, shown: null, items: neutral, note: 'level-not-in-map' };
}

/** What the next level words of competencies that this level says nothing about. */
function newAbove(
  index: MapIndex,
  role: MapRole | null,
  shown: MapLevel,
  items: readonly Standard[],
): Standard[] {
  const worded = new Set(items.map(({ competency }) => competency.id));
  for (const level of levelsOf(index, role)) {
    if (level.rank <= shown.rank) continue;
    const above = toStandards(behavioursAt(index, role, level), level, 'next', index);
    if (above.length > 0) return above.filter(({ competency }) => !worded.has(competency.id));
  }
  return [];
}

const toStandards = (
  behaviours: readonly Behaviour[],
  level: MapLevel | null,
  from: Standard['from'],
  { competencies }: MapIndex,
): Standard[] =>
  behaviours.flatMap((behaviour) => {
    const competency = competencies.get(behaviour.competencyId);
    return competency ? { behaviour, competency, level, from } : [];
  });

/** The nearest level above in the same role at which the competency is worded, and that wording; null at the top. */
export function nextLevelOf(
  index: MapIndex,
  { role }: Pick<Standards, 'role'>,
  { behaviour, competency, level: shown }: Pick<Standard, 'behaviour' | 'competency' | 'level'>,
): { level: string; text: string } | null {
  if (shown === null) return null;
  for (const level of levelsOf(index, role)) {
    if (level.rank <= shown.rank) continue;
    const text = behavioursAt(index, role, level).find(
      (one) => one.competencyId === competency.id && one.text !== behaviour.text,
    )?.text;
    if (text !== undefined) return { level: level.name, text };
  }
  return null;
}
