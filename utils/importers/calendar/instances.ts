import ICAL from 'ical.js';
import type { CalendarEvent, EventTime } from './event.ts';
import { toEpoch, type Zone } from './zones.ts';

/** From `from` (inclusive) to `to` (exclusive), epoch ms. */
export interface Span {
  from: number;
  to: number;
}

/** One time at which an event takes place. */
export interface Instance {
  event: CalendarEvent;
  start: number;
  end: number;
  /** Tells the instances of a series apart; '' for a single event. */
  stamp: string;
}

const mostSteps = 20_000;
const mostSeconds = 400 * 86_400;
const tooFast = new Set(['SECONDLY', 'MINUTELY', 'HOURLY']);

/** Days differ by name, times by the instant: an exception may be written in another zone. */
const markOf = ({ time, zone, day }: EventTime, series: EventTime): string =>
  day || series.day ? [time.year, time.month, time.day].join('-') : String(toEpoch(time, zone));

const touches = ({ from, to }: Span, start: number, end: number): boolean =>
  start < to && (end > from || (start >= end && start >= from));

/** 30 February would be looked for in all years to come. */
const isPossible = ({ parts }: ICAL.Recur): boolean => {
  const months = parts.BYMONTH as number[] | undefined;
  const days = parts.BYMONTHDAY as number[] | undefined;
  if (!months || !days) return true;
  return months.some((month) =>
    days.some((day) => Math.abs(day) <= new Date(Date.UTC(2024, month, 0)).getUTCDate()),
  );
};

/** Rules of meetings. Weeks by number come out wrong in ical.js 2.2 (51 days of one week). */
const isBearable = (rule: ICAL.Recur): boolean =>
  !tooFast.has(rule.freq) &&
  !['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYWEEKNO'].some((part) => part in rule.parts) &&
  isPossible(rule);

/** Exchange ends a series of whole days with an instant of UTC: the day it is where the calendar stands. */
const withUntil = (rule: ICAL.Recur, { day }: EventTime, home: Zone): ICAL.Recur => {
  const { until } = rule;
  if (!day || !until || until.isDate) return rule;
  const at = until.convertToZone(home.zone);
  const own = rule.clone();
  own.until = new ICAL.Time(
    { year: at.year, month: at.month, day: at.day, isDate: true },
    ICAL.Timezone.localTimezone,
  );
  return own;
};

/** Starts of a series inside the span, exceptions left in. Null: the rule asks for more than anybody may wait for. */
const startsOf = (series: CalendarEvent, home: Zone, span: Span, length: number): EventTime[] | null => {
  const { start, rules, added } = series;
  const found: EventTime[] = [start, ...added];
  let steps = 0;
  for (const rule of rules) {
    if (!isBearable(rule)) return null;
    const dtstart = start.time.clone();
    try {
      const iterator = withUntil(rule, start, home).iterator(dtstart);
      for (let next = iterator.next(); next; next = iterator.next()) {
        steps += 1;
        if (steps > mostSteps) return null;
        const at = toEpoch(next, start.zone);
        if (at >= span.to) break;
        if (at + Math.max(0, length) >= span.from) found.push({ ...start, time: next.clone() });
      }
    } catch {
      return null;
    }
  }
  return found;
};

/** One series or single event with the changed instances of it. Null: the rule is too complex. */
const instancesOf = (
  series: CalendarEvent,
  changed: readonly CalendarEvent[],
  home: Zone,
  span: Span,
): Instance[] | null => {
  const { start, end, rules, added, left } = series;
  const startsAt = toEpoch(start.time, start.zone);
  const length = Math.min(end - startsAt, mostSeconds * 1000);
  const repeats = rules.length > 0 || added.length > 0;
  const away = new Set(
    [...left, ...changed.flatMap(({ instance }) => instance ?? [])].map((time) => markOf(time, start)),
  );
  const starts = startsOf(series, home, span, length);
  if (starts === null) return null;
  const seen = new Set<string>();
  // What a changed instance says of all that follow it is not followed: those are left out rather than wrong.
  const upTo = Math.min(
    ...changed.flatMap(({ instance, andFollowing }) =>
      instance && andFollowing ? toEpoch(instance.time, instance.zone) : [],
    ),
  );
  return starts.flatMap((time) => {
    const mark = markOf(time, start);
    const at = toEpoch(time.time, time.zone);
    // Whole days have as many hours as they have: the end is counted in days.
    const last = time.time.clone();
    if (start.day) last.adjust(Math.round(length / 86_400_000), 0, 0, 0);
    const until = start.day ? toEpoch(last, time.zone) : at + length;
    if (at >= upTo || away.has(mark) || seen.has(mark) || !touches(span, at, until)) return [];
    seen.add(mark);
    return [{ event: series, start: at, end: until, stamp: repeats ? mark : '' }];
  });
};

/** All that takes place in the span, by its start; and the series whose rule could not be followed. */
export const findInstances = (
  events: readonly CalendarEvent[],
  home: Zone,
  span: Span,
): { instances: Instance[]; tooComplex: CalendarEvent[] } => {
  const instances: Instance[] = [];
  const tooComplex: CalendarEvent[] = [];
  for (const event of events) {
    const { instance } = event;
    if (!instance) {
      const changed = events.filter((other) => other.instance !== null && other.uid === event.uid);
      const found = instancesOf(event, changed, home, span);
      if (found === null || changed.some(({ andFollowing }) => andFollowing)) tooComplex.push(event);
      instances.push(...(found ?? []));
      continue;
    }
    const start = toEpoch(event.start.time, event.start.zone);
    if (!touches(span, start, event.end)) continue;
    instances.push({ event, start, end: event.end, stamp: markOf(instance, instance) });
  }
  return { instances: instances.toSorted((a, b) => a.start - b.start), tooComplex };
};
