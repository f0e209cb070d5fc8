import { daysBetween } from './brief/history.ts';
import type { CycleMoment } from './brief/input.ts';
import type { CyclePhase } from './playbook.ts';

/** A phase of the company's year from one day to another, both included, as `MM-DD`; it may run over the year's end. */
export interface CustomPhase {
  phase: CyclePhase;
  from: string;
  to: string;
}

/** The company's year: not said, four quarters from a first month (1…12), or phases of its own. */
export type BusinessCycle =
  | { kind: 'none' }
  | { kind: 'quarters'; firstMonth: number }
  | { kind: 'custom'; phases: readonly CustomPhase[] };

/** Days at both ends of a quarter in which it is planned and looked back on. */
const quarterEdge = 14;

/**
 * Where the company's year stands on a day. Null when the year is not set, the day lies between two phases, or
 * `today` is no ISO date.
 */
export function cycleAt(cycle: BusinessCycle, today: string): CycleMoment | null {
  if (cycle.kind === 'none' || !isDate(today)) return null;
  return cycle.kind === 'quarters' ? inQuarter(cycle.firstMonth, today) : inPhases(cycle.phases, today);
}

const isoOf = (year: number, month: number, day: number): string => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
};

/** A real day `YYYY-MM-DD`. */
function isDate(iso: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match !== null && isoOf(Number(match[1]), Number(match[2]), Number(match[3])) === iso;
}

function inQuarter(firstMonth: number, today: string): CycleMoment {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const into = (((month - firstMonth) % 3) + 3) % 3;
  const first = isoOf(year, month - into, 1);
  const last = isoOf(year, month - into + 3, 0);
  const since = daysBetween(first, today) ?? 0;
  const left = daysBetween(today, last) ?? 0;
  if (since < quarterEdge)
    return { phase: 'planning', endsInDays: quarterEdge - 1 - since, next: 'execution' };
  if (left < quarterEdge) return { phase: 'review', endsInDays: left, next: 'planning' };
  return { phase: 'execution', endsInDays: left - quarterEdge, next: 'review' };
}

const wraps = ({ from, to }: CustomPhase): boolean => from > to;

/** As texts `MM-DD` sort like days, and 29 February lies between its neighbours in a year that lacks it. */
const covers = (phase: CustomPhase, day: string): boolean =>
  wraps(phase) ? day >= phase.from || day <= phase.to : day >= phase.from && day <= phase.to;

function inPhases(phases: readonly CustomPhase[], today: string): CycleMoment | null {
  const day = today.slice(5);
  const current = phases.find((phase) => checkDates(phase) === null && covers(phase, day));
  if (current === undefined) return null;
  const year = Number(today.slice(0, 4)) + (wraps(current) && day >= current.from ? 1 : 0);
  // In a year without 29 February the phase ends on the day before.
  const end = isDate(`${year}-${current.to}`) ? `${year}-${current.to}` : `${year}-02-28`;
  const others = phases.filter((phase) => phase !== current).sort((a, b) => (a.from < b.from ? -1 : 1));
  const next = others.find(({ from }) => from > current.to) ?? others[0];
  return { phase: current.phase, endsInDays: daysBetween(today, end) ?? 0, next: next?.phase ?? null };
}

/**
 * What is wrong with a phase on a form, and where. `empty`: no phases (`at` -1) or a date is not filled in. `no-date`:
 * 30 February. `reversed`: the dates are the wrong way round and do not run over the year's end. `overlap`: shares
 * days with the phase at `other`.
 */
export interface CycleFault {
  code: 'empty' | 'no-date' | 'reversed' | 'overlap';
  /** Index of the phase. */
  at: number;
  field: 'from' | 'to' | null;
  other: number | null;
}

/** In a leap year, so that 29 February may stand. */
const isMonthDay = (text: string): boolean => isDate(`2024-${text}`);

function checkDates(phase: CustomPhase): Pick<CycleFault, 'code' | 'field'> | null {
  for (const field of ['from', 'to'] as const) {
    if (phase[field].trim() === '') return { code: 'empty', field };
    if (!isMonthDay(phase[field])) return { code: 'no-date', field };
  }
  return null;
}

const meet = (a: CustomPhase, b: CustomPhase): boolean => covers(a, b.from) || covers(b, a.from);

/**
 * Faults of a year's phases in their order; none = it can be saved. Dates the wrong way round are taken for a phase
 * over the year's end unless they lie in one month, or the phase meets others that it would not meet turned round.
 */
export function checkCycle(phases: readonly CustomPhase[]): CycleFault[] {
  if (phases.length === 0) return [{ code: 'empty', at: -1, field: null, other: null }];
  const dated = phases.map(checkDates);
  const others = (at: number): { phase: CustomPhase; at: number }[] =>
    phases.flatMap((phase, index) => (index !== at && dated[index] === null ? [{ phase, at: index }] : []));
  const isReversed = (phase: CustomPhase, at: number): boolean => {
    if (!wraps(phase)) return false;
    if (phase.from.slice(0, 2) === phase.to.slice(0, 2)) return true;
    const turned = { ...phase, from: phase.to, to: phase.from };
    const around = others(at).map((one) => one.phase);
    return around.some((one) => meet(phase, one)) && !around.some((one) => meet(turned, one));
  };
  return phases.flatMap((phase, at): CycleFault[] => {
    const fault = dated[at];
    if (fault) return [{ ...fault, at, other: null }];
    if (isReversed(phase, at)) return [{ code: 'reversed', at, field: 'to', other: null }];
    const other = others(at).find(
      (one) => one.at < at && !isReversed(one.phase, one.at) && meet(phase, one.phase),
    );
    return other ? [{ code: 'overlap', at, field: 'from', other: other.at }] : [];
  });
}
