import type { Note, Session } from '../records.ts';
import { daysBetween, isoDay } from './history.ts';
import type { BriefLastTime } from './types.ts';

const notesShown = 3;
/** From here on the date is pointed out. */
const longAgoDays = 120;

/**
 * What was kept of the last coaching session. Evaluation sessions and notes are left out here as well as in the
 * repository: the wall has two sides. Null when there is none.
 */
export function lastTimeOf(
  earlier: readonly Session[],
  notes: readonly Note[],
  now: number,
): BriefLastTime | null {
  const last = earlier.find((session) => session.purpose === 'coaching');
  if (last === undefined) return null;
  const daysAgo = Math.max(0, daysBetween(isoDay(last.start, last.zone), isoDay(now, last.zone)) ?? 0);
  return {
    sessionId: last.id,
    at: last.start,
    daysAgo,
    longAgo: daysAgo > longAgoDays,
    takeaway: last.takeaway,
    notes: notes
      .filter((note) => note.sessionId === last.id && note.purpose === 'coaching')
      .sort((a, b) => b.at - a.at)
      .slice(0, notesShown)
      .map(({ id, kind, text, at }) => ({ id, kind, text, at })),
  };
}
