import type { Behaviour, CompetencyMap, Expectation } from '../domain/competency.ts';
import type { ImportPreview } from '../domain/dry-run.ts';

/** So many at once are taken over within a few milliseconds. */
const most = { behaviours: 250, expectations: 1_000 } as const;

/** A piece of the map on its way from the worker to the page. */
export type MapPart =
  { list: 'behaviours'; items: Behaviour[] } | { list: 'expectations'; items: Expectation[] };

const cut = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** A preview without the long lists of its map, and these in pieces. */
export const toParts = (preview: ImportPreview): { head: ImportPreview; parts: MapPart[] } => {
  const { map } = preview;
  if (!map) return { head: preview, parts: [] };
  const { behaviours, expectations, ...rest } = map;
  const head: CompetencyMap = { ...rest, behaviours: [], ...(expectations ? { expectations: [] } : {}) };
  return {
    head: { ...preview, map: head },
    parts: [
      ...cut(behaviours, most.behaviours).map((items): MapPart => ({ list: 'behaviours', items })),
      ...cut(expectations ?? [], most.expectations).map((items): MapPart => ({
        list: 'expectations',
        items,
      })),
    ],
  };
};

/** Adds a piece to a map that is on its way. */
export const addPart = (map: CompetencyMap, part: MapPart): void => {
  if (part.list === 'behaviours') map.behaviours.push(...part.items);
  else (map.expectations ??= []).push(...part.items);
};
