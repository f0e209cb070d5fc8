import { orderLevels } from '../levels/order-levels.ts';
import { askLevelOrScale } from '../shapes/ask.ts';
import type { Report } from '../types.ts';
import type { Chosen } from './choose-leaves.ts';
import { placeOf } from './node.ts';
import type { Context, LevelAt } from './state.ts';

/** True for a point of mastery, false for a level of a job. */
export type PointTest = (level: LevelAt, context: Context) => boolean;

/**
 * Points of mastery are what roles ask for, what the file declares as such, and names that are words of mastery all of
 * them, after asking.
 */
export function askPoints(chosen: readonly Chosen[], report: Report): PointTest {
  if (chosen.some(({ walk }) => walk.demands.length > 0))
    return (level, { steps, roles }) =>
      level.point || level.depth > 0 || (roles.length === 0 && steps.length === 0);
  const levels = chosen.flatMap(({ leaves }) => leaves.flatMap(({ context }) => context.levels));
  if (levels.some(({ point }) => point)) return ({ point }) => point;
  const names = [...new Set(levels.map(({ name }) => name))];
  const [first] = chosen;
  const [level] = levels;
  if (names.length < 2 || orderLevels(names).kind !== 'proficiency' || !first || !level) return () => false;
  const scale = askLevelOrScale(report, names, placeOf(first.walk.tree.file, level.node));
  return () => scale;
}
