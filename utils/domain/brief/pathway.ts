import type { Pathway } from '../playbook.ts';
import type { Person } from '../records.ts';
import { daysBetween } from './history.ts';
import type { BriefPathway, PathwayStep } from './types.ts';

/** Someone is new for this long when nothing else was set. */
const newHireDays = 90;
/** A new-hire pathway that was never ended rests after a year. */
const newHireEndsDays = 365;

/** A session that is itself a step of a pathway. */
const pathwayOfType: Partial<Record<string, Pathway>> = {
  onboarding: 'new_hire',
  return_from_leave: 'return_from_leave',
};

/** Days up to which each step of a new hire lasts. */
const newHireSteps = [
  ['week-1', 7],
  ['days-30', 30],
  ['days-60', 60],
  ['days-90', newHireDays],
] as const satisfies readonly (readonly [PathwayStep, number])[];

/** What the person's pathways mean for this meeting. */
export interface PathwayState {
  /** Shown with the person: what the manager set, or new hire by the start date. Never inferred otherwise. */
  listed: Pathway | null;
  /** Those whose prompts may be shown, the leading one first. */
  active: Pathway[];
  /** All that are known, the leading one first, those that rest last. */
  all: BriefPathway[];
  /** Whole days since the start date; null when unknown or ahead. */
  daysIn: number | null;
}

/**
 * `today` is an ISO date. A new-hire pathway needs a start date to be active. Of several the newer leads: the session
 * itself is a step taken today, and what the manager set began after the person did.
 */
export function pathwayOf(person: Person | null, type: string, today: string): PathwayState {
  const since = person?.startDate ? daysBetween(person.startDate, today) : null;
  const daysIn = since !== null && since >= 0 ? since : null;
  const set = person?.pathway ?? null;
  const isNew = daysIn !== null && daysIn <= newHireDays;
  const newHireRuns = daysIn !== null && daysIn <= newHireEndsDays;
  const byType = pathwayOfType[type];
  const active = [
    ...new Set([
      ...(byType ? [byType] : []),
      ...(set !== null && (set !== 'new_hire' || newHireRuns) ? [set] : []),
      ...(isNew ? ['new_hire' as const] : []),
    ]),
  ];
  const toShown = (pathway: Pathway): BriefPathway => ({
    pathway,
    active: active.includes(pathway),
    step: pathway === 'new_hire' ? stepAt(daysIn) : 'running',
    finish: pathway === 'new_hire' && daysIn !== null && daysIn > newHireEndsDays,
  });
  const known = [...new Set([...active, ...(set === null ? [] : [set])])];
  return {
    listed: set ?? (isNew ? 'new_hire' : null),
    active,
    all: person === null ? [] : known.map(toShown),
    daysIn,
  };
}

/** Null without a start date, and once a year is over. */
function stepAt(daysIn: number | null): PathwayStep | null {
  if (daysIn === null || daysIn > newHireEndsDays) return null;
  return newHireSteps.find(([, until]) => daysIn <= until)?.[0] ?? 'running';
}
