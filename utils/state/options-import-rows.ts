import type { CompetencyMap, SourcePlace } from '../domain/competency.ts';

/** One behaviour as a row of the table preview. */
export interface PreviewRow {
  id: string;
  /** Empty where it counts for every role. */
  role: string;
  competency: string;
  /** Empty where it counts for every level. */
  level: string;
  text: string;
  place: SourcePlace;
}

/** Every behaviour of a map with names instead of ids, in the order of the map. */
export const toRows = (map: CompetencyMap): PreviewRow[] => {
  const names = (list: readonly { id: string; name: string }[]): Map<string, string> =>
    new Map(list.map(({ id, name }) => [id, name]));
  const roles = names(map.roles);
  const levels = names(map.levels);
  const competencies = names(map.competencies);
  const points = names(map.scales?.flatMap((scale) => scale.points) ?? []);
  return map.behaviours.map(({ id, roleIds, levelId, scalePoint, competencyId, text, loc }) => ({
    id,
    role: (roleIds ?? []).map((role) => roles.get(role) ?? role).join(', '),
    competency: competencies.get(competencyId) ?? competencyId,
    level: levels.get(levelId ?? '') ?? points.get(scalePoint?.pointId ?? '') ?? '',
    text,
    place: loc,
  }));
};
