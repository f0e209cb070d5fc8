import type { FieldSource, MeetingReading } from '../../../domain/meeting.ts';
import type { Sighting } from '../../types.ts';
import { clockReader, type ClockReader } from '../clock.ts';
import { firstConference } from '../conference.ts';
import { dayMs, minuteMs, parseWallDay, toEpoch, toEpochIn, type Wall } from '../day.ts';
import { toMeetingReading, type Found } from '../meeting.ts';
import { parseEid } from './eid.ts';
import { toGuests } from './guests.ts';
import { isNoTitle } from '../words.ts';

type Lines = Sighting['lines'];

/** A field that holds an input is its value, anything else is text that the page shows. */
const toField = (lines: Lines, name: string): Found<string> => ({
  // A text row of which only its hidden label is left says nothing.
  value: lines[name]?.join(' ').replace(lines[`${name}Field`] ? /^$/ : /^[^:：]{1,20}[:：]$/, '') || null,
  source: lines[`${name}Field`] ? 'attribute' : 'text',
});

/**
 * Minutes since midnight. The text is localised, its place in the list of times is not: 96 or 48 options stand
 * for the whole day. Times that are not in the list are read as text.
 */
function toMinutes(
  place: string[] | undefined,
  text: string[] | undefined,
  clocks: ClockReader,
): number | null {
  const [index = NaN, length] = (place?.[0] ?? '').split('/').map(Number);
  if (length === 96 || length === 48) return (index * 1440) / length;
  return clocks.range(clocks.normalise(text?.[0] ?? ''))?.start ?? null;
}

interface PageTimes {
  start: number | null;
  end: number | null;
  allDay: boolean;
  source: FieldSource;
}

function toTimes(lines: Lines, clocks: ClockReader, zone: string | null): PageTimes {
  const startDay = parseWallDay(lines.startDay?.find(Boolean) ?? '');
  const endDay = parseWallDay(lines.endDay?.find(Boolean) ?? '');
  const allDay = lines.allDay?.includes('true') ?? false;
  const toInstant = (wall: Wall) => (zone === null ? null : toEpochIn(wall, zone)) ?? toEpoch(wall);
  const at = (day: Wall | null, minutes: number | null) =>
    day === null || minutes === null ? null : toInstant(day + minutes * minuteMs);
  if (allDay) {
    const start = startDay === null ? null : toEpoch(startDay);
    return { start, end: endDay === null ? null : toEpoch(endDay + dayMs), allDay, source: 'attribute' };
  }
  const from = toMinutes(lines.startIndex, lines.startTime, clocks);
  const to = toMinutes(lines.endIndex, lines.endTime, clocks);
  // Midnight may be the unused time of whole days: only the box can tell.
  const isTime = Boolean(lines.allDay ? from || to : from && to);
  return {
    start: isTime ? at(startDay, from) : null,
    end: isTime ? at(endDay, to) : null,
    allDay,
    source: 'attribute',
  };
}

/** The chosen rule is `[label, rule]` as JSON: it repeats when the rule is not empty. Null: the page does not tell. */
function toRepeats(rule: string | undefined): boolean | null {
  return rule === undefined ? null : !/^\[[^,]*(,\s*(null|""|\[\])?)?\]?$/.test(rule);
}

/** The full page of an event, editable or not. */
export function toPageReading(sighting: Sighting, now: number): MeetingReading {
  const { site, account, lang, key, lines } = sighting;
  const eid = parseEid(lines.id?.[0] ?? '');
  const clocks = clockReader(lang);
  const title = toField(lines, 'title');
  const untitled = title.value === null ? lines.titleField !== undefined : isNoTitle(title.value);
  const zone = lines.zone?.find((name) => /^[A-Za-z_]+(\/[\w+-]+)+$/.test(name)) ?? null;
  const { start, end, allDay, source } = toTimes(lines, clocks, zone);
  const place = toField(lines, 'place');
  const guests = toGuests(sighting, account);
  const call = firstConference([...(lines.links ?? []), place.value ?? '']);
  const repeats = toRepeats(lines.repeats?.[0]) ?? (eid.decoded ? false : null);
  return toMeetingReading({
    site,
    account,
    key: eid.id || `${key} ${start ?? now}`,
    seriesKey: eid.series,
    title: untitled ? { value: null, source: 'attribute' } : title,
    private: untitled,
    start: { value: start, source },
    end: { value: end, source },
    allDay,
    zone,
    recurring: { value: eid.series !== null ? true : repeats, source: 'attribute' },
    attendees: guests.attendees,
    attendeeCount: guests.count,
    hiddenGuests: guests.hidden,
    place,
    conference: { value: call, source: 'attribute' },
    ownResponse: guests.attendees.find((guest) => guest.self)?.response ?? 'unknown',
    unreadable: [],
    changed: !lines.title || start === null,
  });
}
