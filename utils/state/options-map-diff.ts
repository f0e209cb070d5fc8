import type { Behaviour, CompetencyMap } from '../domain/competency.ts';

/** A behaviour in words: where it stands and what it says. */
export interface Placed {
  competency: string;
  level: string | null;
  text: string;
}

export interface MapDiff {
  added: Placed[];
  removed: Placed[];
  same: number;
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

const toPlaced = (map: CompetencyMap): Map<string, Placed> => {
  const competencies = new Map(map.competencies.map(({ id, name }) => [id, name]));
  const levels = new Map(map.levels.map(({ id, name }) => [id, name]));
  const points = new Map(
    (map.scales ?? []).flatMap(({ id, points: of }) =>
      of.map((point) => [`${id}:${point.id}`, point.name] as const),
    ),
  );
  const levelOf = ({ levelId, scalePoint }: Behaviour): string | null =>
    (levelId !== undefined && levels.get(levelId)) ||
    (scalePoint && points.get(`${scalePoint.scaleId}:${scalePoint.pointId}`)) ||
    null;
  const placed = map.behaviours.map((behaviour): Placed => {
    const competency = competencies.get(behaviour.competencyId) ?? '';
    return { competency, level: levelOf(behaviour), text: behaviour.text };
  });
  return new Map(
    placed.map((one) => [JSON.stringify([one.competency, one.level ?? '', one.text].map(fold)), one]),
  );
};

/** By words and not by ids: an import makes its ids anew, what a manager knows is the wording. */
export const toMapDiff = (before: CompetencyMap, after: CompetencyMap): MapDiff => {
  const [old, next] = [toPlaced(before), toPlaced(after)];
  const added = [...next].filter(([key]) => !old.has(key)).map(([, one]) => one);
  const removed = [...old].filter(([key]) => !next.has(key)).map(([, one]) => one);
  return { added, removed, same: next.size - added.length };
};
