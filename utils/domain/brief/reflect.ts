import type { Session } from '../records.ts';
import type { Brief } from './types.ts';

/** Length of a session whose end is not known. */
const usualMs = 3_600_000;
/** After this many in a row that were left unanswered. */
const skippedInARow = 2;

/** Put away, or over without a word in it. */
function isUnanswered(session: Session, now: number): boolean {
  if (session.reflectSkipped === true) return true;
  const end = session.endedAt ?? session.end ?? session.start + usualMs;
  const answered =
    session.energy !== undefined || session.card !== undefined || session.takeaway.trim() !== '';
  return end <= now && !answered;
}

/** How much Reflect asks: one line after the two latest earlier sessions were left unanswered. `earlier`: newest first. */
export function reflectOf(earlier: readonly Session[], now: number): Brief['reflect'] {
  const latest = earlier.slice(0, skippedInARow);
  const skipped = latest.length === skippedInARow && latest.every((session) => isUnanswered(session, now));
  return skipped ? 'short' : 'full';
}
