import type { Behaviour, Competency, CompetencyMap } from '../domain/competency.ts';

/** The behaviours of one competency at one level or mastery point; `label` is null for those of every level. */
export interface TreeCell {
  id: string;
  label: string | null;
  behaviours: Behaviour[];
}

export interface TreeCompetency {
  competency: Competency;
  area: string | null;
  cells: TreeCell[];
  count: number;
}

export interface TreeFilter {
  roleId: string | null;
  query: string;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Levels in their order, then mastery points, then what holds everywhere. */
const toOrder = (map: CompetencyMap): Map<string, { label: string | null; at: number }> => {
  const order = new Map<string, { label: string | null; at: number }>();
  for (const level of map.levels.toSorted((a, b) => a.rank - b.rank)) {
    order.set(`level:${level.id}`, { label: level.name, at: order.size });
  }
  for (const scale of map.scales ?? []) {
    for (const point of scale.points.toSorted((a, b) => a.rank - b.rank)) {
      order.set(`point:${scale.id}:${point.id}`, { label: point.name, at: order.size });
    }
  }
  order.set('every', { label: null, at: order.size });
  return order;
};

const cellId = ({ levelId, scalePoint }: Behaviour): string => {
  if (levelId !== undefined) return `level:${levelId}`;
  return scalePoint ? `point:${scalePoint.scaleId}:${scalePoint.pointId}` : 'every';
};

/** The map as it is read: competency, then level, then behaviours, in the map's own order. */
export const toTree = (map: CompetencyMap, { roleId, query }: TreeFilter): TreeCompetency[] => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const matches = (text: string): boolean => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const order = toOrder(map);
  const areas = new Map(map.areas.map((area) => [area.id, area.name]));
  const levelIds = roleId === null ? null : new Set(map.roles.find(({ id }) => id === roleId)?.levelIds);

  const byCompetency = new Map<string, Behaviour[]>();
  for (const behaviour of map.behaviours) {
    const roles = behaviour.roleIds ?? [];
    if (roleId !== null && roles.length > 0 && !roles.includes(roleId)) continue;
    if (levelIds && behaviour.levelId !== undefined && !levelIds.has(behaviour.levelId)) continue;
    const list = byCompetency.get(behaviour.competencyId);
    if (list) list.push(behaviour);
    else byCompetency.set(behaviour.competencyId, [behaviour]);
  }

  return map.competencies.flatMap((competency): TreeCompetency[] => {
    const all = byCompetency.get(competency.id) ?? [];
    const kept = matches(competency.name) ? all : all.filter(({ text }) => matches(text));
    if (kept.length === 0 && (words.length > 0 || roleId !== null)) return [];
    const cells = new Map<string, TreeCell>();
    for (const behaviour of kept) {
      const id = cellId(behaviour);
      const cell = cells.get(id);
      if (cell) cell.behaviours.push(behaviour);
      else cells.set(id, { id, label: order.get(id)?.label ?? null, behaviours: [behaviour] });
    }
    const sorted = [...cells.values()].toSorted(
      (a, b) => (order.get(a.id)?.at ?? order.size) - (order.get(b.id)?.at ?? order.size),
    );
    const area = competency.areaId === undefined ? null : (areas.get(competency.areaId) ?? null);
    return [{ competency, area, cells: sorted, count: kept.length }];
  });
};
