import type { Goal } from './records.ts';

/** More goals at once than this are worth a hint, never a refusal. */
export const activeGoals = 3;

/** Nobody will see whether it is reached. Of an experiment, what is expected is its measure. */
export const lacksMeasure = ({ kind, measure, expected }: Goal): boolean =>
  measure.trim() === '' && (kind === 'goal' || expected.trim() === '');

export const hasTooMany = (goals: readonly Goal[]): boolean =>
  goals.filter(({ state }) => state === 'active').length > activeGoals;

/** Active ones first, by target date (those without one last); then the others, the latest touched first. */
export const byUrgency = (a: Goal, b: Goal): number => {
  if (a.state !== 'active' && b.state !== 'active') return b.updatedAt - a.updatedAt;
  if (a.state !== 'active' || b.state !== 'active') return a.state === 'active' ? -1 : 1;
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.createdAt - b.createdAt;
};

/** What can be said of a goal anew; what is left out stays. `checkIn` is added, or replaces the one with its id. */
export type GoalChange = {
  [K in 'kind' | 'text' | 'measure' | 'due' | 'expected' | 'actual' | 'behaviours' | 'state']?:
    Goal[K] | undefined;
} & { checkIn?: Goal['checkIns'][number] | undefined; withoutCheckIn?: string | undefined };

/** A check-in more than this and the oldest would have to go: it is refused instead. */
export const checkInLimit = 200;

/** The goal as it is after the change; null when it would have too many check-ins. */
export const withChange = (goal: Goal, change: GoalChange, now: number): Goal | null => {
  const { checkIn, withoutCheckIn, ...fields } = change;
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const gone = new Set([checkIn?.id, withoutCheckIn]);
  const others = goal.checkIns.filter(({ id }) => !gone.has(id));
  const checkIns = checkIn ? [...others, checkIn].toSorted((a, b) => a.at - b.at) : others;
  if (checkIns.length > checkInLimit) return null;
  return { ...goal, ...said, checkIns, updatedAt: Math.max(now, goal.updatedAt + 1) };
};
