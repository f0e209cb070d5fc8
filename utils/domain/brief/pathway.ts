import type { Pathway } from '../playbook.ts';
import type { Person } from '../records.ts';
import { daysBetween } from './history.ts';

/** Someone is new for this long when nothing else was set. */
const newHireDays = 90;
/** A new-hire pathway that was never ended rests after a year. */
const newHireEndsDays = 365;

/** A session that is itself a step of a pathway. */
const pathwayOfType: Partial<Record<string, Pathway>> = {
  onboarding: 'new_hire',
  return_from_leave: 'return_from_leave',
};

/** What the person's pathway means for this meeting. */
export interface PathwayState {
  /** Shown with the person: what the manager set, or new hire by the start date. Never inferred otherwise. */
  listed: Pathway | null;
  /** Those whose prompts may be shown, the leading one first. */
  active: Pathway[];
  /** Whole days since the start date; null when unknown or ahead. */
  daysIn: number | null;
}

/** `today` is an ISO date. A new-hire pathway needs a start date to be active. */
export function pathwayOf(person: Person | null, type: string, today: string): PathwayState {
  const since = person?.startDate ? daysBetween(person.startDate, today) : null;
  const daysIn = since !== null && since >= 0 ? since : null;
  const set = person?.pathway ?? null;
  const isNew = daysIn !== null && daysIn <= newHireDays;
  const newHireRuns = daysIn !== null && daysIn <= newHireEndsDays;
  const byType = pathwayOfType[type];
  const active = [
    ...(byType ? [byType] : []),
    ...(set !== null && (set !== 'new_hire' || newHireRuns) ? [set] : []),
    ...(isNew ? ['new_hire' as const] : []),
  ];
  return { listed: set ?? (isNew ? 'new_hire' : null), active: [...new Set(active)], daysIn };
}
