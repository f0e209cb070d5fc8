import type { Session } from '../records.ts';

const dayMs = 86_400_000;
/** Largest time a `Date` holds. */
const lastMoment = 8_640_000_000_000_000;

/** The meeting at hand, as far as earlier ones have to be told from it. */
export interface AtHand {
  sessionId: string | null;
  /** `site:key`. */
  meetingKey: string | null;
  start: number | null;
}

/**
 * Earlier sessions that took place, newest first. Left out: the one at hand, moved and cancelled ones, and
 * whatever is dated after now or after the meeting that is open (an old event may be looked up again).
 */
export function earlierSessions(sessions: readonly Session[], atHand: AtHand, now: number): Session[] {
  const until = Math.min(now, atHand.start ?? now);
  return sessions
    .filter(
      (session) =>
        session.id !== atHand.sessionId &&
        (session.meetingKey === null || session.meetingKey !== atHand.meetingKey) &&
        session.state !== 'moved' &&
        session.state !== 'cancelled' &&
        session.start <= until,
    )
    .sort((a, b) => b.start - a.start);
}

const toFormat = (timeZone?: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', {
    ...(timeZone === undefined ? {} : { timeZone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();
/** Nobody meets in more zones than this. */
const mostFormats = 50;

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const format = toFormat(zone);
  if (formats.size >= mostFormats) formats.clear();
  formats.set(zone, format);
  return format;
};

/** ISO date of a moment in a zone; an unknown zone counts as the browser's own. */
export function isoDay(at: number, zone: string | null): string {
  const moment = Math.min(lastMoment, Math.max(-lastMoment, Number.isFinite(at) ? at : 0));
  // The browser's own may change while it runs: its format is not kept.
  if (zone === null) return toFormat().format(moment);
  try {
    return formatOf(zone).format(moment);
  } catch (error) {
    // Pages and imports may carry a zone that this browser has never heard of.
    if (error instanceof RangeError) return toFormat().format(moment);
    throw error;
  }
}

/** Whole calendar days from one ISO date to another, negative when `to` is earlier; null when one is no date. */
export function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / dayMs;
  return Number.isFinite(days) ? Math.round(days) : null;
}
