import { isOfLevels, pathOf } from './headings.ts';
import type { Section } from './outline.ts';
import { textsOf } from './spot.ts';
import type { Spot } from './spot.ts';

/**
 * Sections that tell what the points of a scale mean: levels stand only once, under a heading such as "Competency
 * levels", and the competencies beside it have points of their own without a level.
 */
export function explainedLevels(
  usable: readonly { section: Section; spot: Spot | null }[],
): ReadonlySet<Section> {
  const filled = usable.filter(({ section }) => textsOf(section).length > 0);
  const placed = filled.filter(({ spot }) => spot !== null && spot.level !== null);
  const bare = filled.filter(({ spot }) => spot !== null && spot.level === null);
  const topics = new Set(bare.map(({ spot }) => spot?.names.join('\n')));
  const once = new Set(placed.map(({ spot }) => spot?.level)).size === placed.length;
  const explained = placed.every(({ section }) => pathOf(section).some(({ title }) => isOfLevels(title)));
  const own = placed.some(({ spot }) => topics.has(spot?.names.join('\n')));
  return new Set(once && explained && !own && topics.size >= 2 ? placed.map(({ section }) => section) : []);
}
