import type { Expectation, Scale } from '../../domain/competency.ts';
import { fold, slug, uniqueIds } from '../text/fold.ts';
import type { OrderedLevel } from '../levels/order-levels.ts';
import type { Draft, Report } from '../types.ts';
import type { Topics } from './competencies.ts';
import { rankLevels } from './levels.ts';
import type { Ladder } from './roles.ts';

export interface BuiltScale {
  scale: Scale;
  points: OrderedLevel[];
  pointId: (name: string) => string | undefined;
}

/** The scale of mastery of a map, `null` when it has none. */
export function buildScale(drafts: readonly Draft[], report: Report): BuiltScale | null {
  const names = new Map<string, { name: string; description?: string }>();
  for (const point of drafts.flatMap((draft) => draft.points)) {
    const known = names.get(fold(point.name));
    names.set(fold(point.name), { ...point, ...known });
  }
  if (names.size < 2) return null;
  const draft = drafts.find((one) => one.points.length > 0);
  const place = draft ? { file: draft.file, ...draft.levelPlace } : {};
  const alone = drafts.every((one) => one.levels.length === 0);
  const { levels } = rankLevels(
    [...names.values()].map(({ name }) => name),
    [],
    report,
    { place, columns: true, ...(alone ? {} : { subject: 'proficiency' }) },
  );
  const idOf = uniqueIds();
  const ids = new Map<string, string>();
  const points = [...levels]
    .sort((a, b) => a.rank - b.rank)
    .map(({ name, rank }) => {
      const id = idOf(slug(name));
      ids.set(fold(name), id);
      const description = names.get(fold(name))?.description;
      return { id, name, rank, ...(description === undefined ? {} : { description }) };
    });
  return {
    scale: { id: 'proficiency', name: 'Proficiency', points },
    points: levels,
    pointId: (name) => ids.get(fold(name)),
  };
}

/**
 * What each role level asks for. A file that knows mastery only has no role levels: then each point is a level that
 * asks for exactly this point of everything.
 */
export function buildExpectations(
  drafts: readonly Draft[],
  topics: Topics,
  ladder: Ladder,
  built: BuiltScale | null,
): Expectation[] {
  if (!built) return [];
  const scaleId = built.scale.id;
  const found = new Map<string, Expectation>();
  const add = (expectation: Expectation): void => {
    found.set([expectation.roleId, expectation.levelId, expectation.competencyId].join(' '), expectation);
  };
  if (drafts.every((draft) => draft.levels.length === 0)) {
    for (const role of ladder.roles) {
      for (const point of built.scale.points) {
        const levelId = ladder.levelId(point.name);
        if (levelId === undefined) continue;
        for (const { id } of topics.competencies)
          add({ roleId: role.id, levelId, competencyId: id, scaleId, pointId: point.id });
      }
    }
    return [...found.values()];
  }
  const areaOf = new Map(
    drafts.flatMap((draft) => draft.competencies).map(({ name, area }) => [fold(name), area]),
  );
  for (const mention of drafts.flatMap((draft) => draft.expectations)) {
    const { role, level, competency, point } = mention;
    const levelId = ladder.levelId(level);
    const pointId = built.pointId(point);
    if (levelId === undefined || pointId === undefined) continue;
    const competencyId = topics.competencyId(competency, mention.area ?? areaOf.get(fold(competency)));
    const wished = mention.required === false ? { required: false } : {};
    const roles = role === '' ? ladder.roles.map(({ id }) => id) : [ladder.roleId(role)];
    for (const roleId of roles)
      if (roleId !== undefined) add({ roleId, levelId, competencyId, scaleId, pointId, ...wished });
  }
  return [...found.values()];
}
