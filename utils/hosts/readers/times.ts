import type { FieldSource } from '../../domain/meeting.ts';
import { clockReader } from './clock.ts';
import { dateReader } from './dates.ts';
import { dayMs, minuteMs, parseWallDay, toEpoch, toEpochIn, type Wall } from './day.ts';

/** When an event is, as one text said it. Null where the text does not. */
export interface Times {
  start: number | null;
  end: number | null;
  allDay: boolean;
  source: FieldSource;
}

export const noTimes: Times = { start: null, end: null, allDay: false, source: 'text' };

/** What is known of the page beside the text. */
export interface TimeContext {
  lang: string;
  now: number;
  /** IANA zone in which the page shows times; null = the browser's own. */
  zone: string | null;
  /** A day that the page names elsewhere (a column of its grid), for texts with times only. */
  day?: Wall | null;
  /** The page marks the event as one without times, so a date alone is the whole of it. */
  untimed?: boolean;
}

/** Reads "Tuesday, 24 November 2026, 10:00 – 10:45" in the page's language. Made once for a page: it builds patterns. */
export function timesReader({ lang, now, zone, day = null, untimed = false }: TimeContext) {
  const clocks = clockReader(lang);
  const dates = dateReader(lang);
  const toInstant = (wall: Wall) => (zone === null ? null : toEpochIn(wall, zone)) ?? toEpoch(wall);
  return (text: string): Times => {
    const line = clocks.normalise(text.slice(0, 500));
    const found = dates(line, now);
    // A date's digits are no times: only what is left can hold some.
    const rest = found.reduce(
      (left, { at, to }) => left.slice(0, at) + ' '.repeat(to - at) + left.slice(to),
      line,
    );
    const range = clocks.range(rest);
    const first = found[0]?.day ?? day;
    if (first === null) return noTimes;
    const last = Math.max(first, found[1]?.day ?? first);
    if (!range) {
      if (!untimed) return noTimes;
      return { start: toEpoch(first), end: toEpoch(last + dayMs), allDay: true, source: 'text' };
    }
    const start = first + range.start * minuteMs;
    let end = range.end === null ? null : last + range.end * minuteMs;
    if (end !== null && end < start) end += dayMs;
    return {
      start: toInstant(start),
      end: end === null ? null : toInstant(end),
      allDay: false,
      source: 'text',
    };
  };
}

const wallTime = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?$/;

/** A machine-readable time: ISO with an offset, ISO without one (in the page's zone), epoch seconds, or a day. */
export function toInstantOf(
  text: string | undefined,
  zone: string | null,
): { at: number; isDay: boolean } | null {
  if (!text) return null;
  const day = parseWallDay(text);
  if (day !== null) return { at: toEpoch(day), isDay: true };
  if (/^\d{9,11}$/.test(text)) return { at: Number(text) * 1000, isDay: false };
  const wall = wallTime.exec(text);
  if (wall) {
    const at = (parseWallDay(wall[1] ?? '') ?? 0) + (Number(wall[2]) * 60 + Number(wall[3])) * minuteMs;
    return { at: (zone === null ? null : toEpochIn(at, zone)) ?? toEpoch(at), isDay: false };
  }
  const at = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? null : { at, isDay: false };
}
