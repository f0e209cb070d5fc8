import { cycleAt, type BusinessCycle } from './cycle.ts';

const dayMs = 86_400_000;
/** A review is spoken of from so many days before it begins. */
const noticeDays = 21;
const longestDays = 366;

/** The phase of the company's year in which people are reviewed. */
export interface ReviewWindow {
  /** ISO date of its first day. */
  opens: string;
  /** Whole days until then; 0 = it is open. */
  opensInDays: number;
  /** Whole days until its last day, while it is open; else null. */
  endsInDays: number | null;
  /** ISO date on which the stretch that is reviewed began: the day after the last window. */
  since: string;
}

const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The review window that is open or opens soon. Null when the year is not set, or none is near. `today`: ISO date. */
export const reviewWindow = (cycle: BusinessCycle, today: string): ReviewWindow | null => {
  const isReview = (day: string): boolean => cycleAt(cycle, day)?.phase === 'review';
  if (cycle.kind === 'none') return null;
  let ahead = 0;
  while (ahead <= noticeDays && !isReview(addDays(today, ahead))) ahead += 1;
  if (ahead > noticeDays) return null;

  let opens = addDays(today, ahead);
  for (let back = 1; back <= longestDays && isReview(addDays(opens, -1)); back += 1)
    opens = addDays(opens, -1);
  let since = opens;
  for (let back = 1; back <= longestDays && !isReview(addDays(since, -1)); back += 1)
    since = addDays(since, -1);
  return {
    opens,
    opensInDays: ahead,
    endsInDays: ahead === 0 ? (cycleAt(cycle, today)?.endsInDays ?? null) : null,
    since,
  };
};
