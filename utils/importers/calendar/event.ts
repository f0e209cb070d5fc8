import ICAL from 'ical.js';
import type { EventFault } from '../../domain/calendar-file.ts';
import type { Attendee, Response } from '../../domain/meeting.ts';
import { toEpoch, type openZones, type Zone } from './zones.ts';
import type { Block, Line } from './lines.ts';

/** A time of an event, in its zone. `day`: a whole day, without a clock. */
export interface EventTime {
  time: ICAL.Time;
  zone: Zone;
  day: boolean;
}

/** What an event block says, its texts not yet interpreted. */
export interface CalendarEvent {
  at: number;
  uid: string;
  title: string | null;
  start: EventTime;
  end: number;
  /** Which instance of its series it stands for; null for a series or a single event. */
  instance: EventTime | null;
  /** It and everything after it. */
  andFollowing: boolean;
  rules: ICAL.Recur[];
  added: EventTime[];
  left: EventTime[];
  allDay: boolean;
  cancelled: boolean;
  place: string | null;
  conference: string | null;
  attendees: Attendee[];
}

const asked = new Set(
  `uid summary dtstart dtend duration rrule rdate exdate recurrence-id status location description url conference
  organizer attendee x-microsoft-cdo-alldayevent x-google-conference x-microsoft-skypeteamsmeetingurl`.split(
    /\s+/,
  ),
);
/** Not asked for, and no rest of a cut line either. */
const others =
  /^(x-|dtstamp$|created$|last-modified$|sequence$|class$|priority$|transp$|categories$|comment$)/;
const textLimit = 2_000;
const mostAttendees = 500;

const responses: Readonly<Record<string, Response>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
  'NEEDS-ACTION': 'pending',
  DELEGATED: 'declined',
};

const calls =
  /https:\/\/(?:meet\.google\.com|[\w.-]*zoom\.us|teams\.(?:microsoft|live)\.com|teams\.microsoft\.us|[\w.-]*webex\.com|meet\.jit\.si|whereby\.com|[\w.-]*gotomeeting\.com|[\w.-]*bluejeans\.com)\/[^\s<>"\\]+/i;

const toText = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.trim().slice(0, textLimit) : '';
  return text === '' ? null : text;
};

const toAddress = (value: unknown): string | null =>
  /^"?mailto:([^\s"<>]+@[^\s"<>]+)"?$/i.exec(String(value).trim())?.[1]?.toLowerCase() ?? null;

const param = (property: ICAL.Property, name: string): string => {
  const value = property.getParameter(name);
  return (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).replace(/^"|"$/g, '').trim();
};

const toAttendee = (property: ICAL.Property, organiser: boolean): Attendee => {
  const given = param(property, 'email').toLowerCase();
  const email = toAddress(property.getFirstValue()) ?? (given.includes('@') ? given : null);
  const name = param(property, 'cn').slice(0, textLimit);
  return {
    // An address in place of a name is no name.
    name: name === '' || name.includes('@') ? null : name,
    email,
    response: responses[param(property, 'partstat').toUpperCase()] ?? 'unknown',
    organiser,
    self: false,
    resource: ['ROOM', 'RESOURCE'].includes(param(property, 'cutype').toUpperCase()),
  };
};

/** Guests, with the organiser among them once. */
const toAttendees = (guests: readonly ICAL.Property[], organisers: readonly ICAL.Property[]): Attendee[] => {
  const all = guests.slice(0, mostAttendees).map((guest) => toAttendee(guest, false));
  const [first] = organisers;
  if (!first) return all;
  const organiser = toAttendee(first, true);
  const same = all.find(({ email }) => email !== null && email === organiser.email);
  if (same) same.organiser = true;
  else if (organiser.email !== null || organiser.name !== null) all.unshift(organiser);
  return all;
};

const toProperty = ({ text }: Line): ICAL.Property | null => {
  try {
    return new ICAL.Property(ICAL.parse.property(text) as ConstructorParameters<typeof ICAL.Property>[0]);
  } catch {
    return null;
  }
};

const nameOf = ({ text }: Line): string => /^[\w-]+/.exec(text)?.[0].toLowerCase() ?? '';
const isKnown = (line: Line): boolean => asked.has(nameOf(line)) || others.test(nameOf(line));

interface Found {
  properties: Map<string, ICAL.Property[]>;
  damaged: number[];
  /** A line was damaged without which nobody knows when the event is. */
  untimed: boolean;
}

const timing = new Set(['rrule', 'rdate', 'exdate', 'recurrence-id']);

/** A line that does not stand alone may go on in the next one: mail programs cut at 76 without the space. */
const readProperties = (lines: readonly Line[]): Found => {
  const properties = new Map<string, ICAL.Property[]>();
  const damaged: number[] = [];
  let untimed = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const name = line && nameOf(line);
    if (!line || !name || !asked.has(name)) continue;
    let found = toProperty(line);
    const next = lines[index + 1];
    if (!found && next && !isKnown(next)) {
      found = toProperty({ ...line, text: line.text + next.text });
      if (found) index += 1;
    }
    if (!found) {
      damaged.push(line.at);
      if (timing.has(name)) untimed = true;
    } else properties.set(name, [...(properties.get(name) ?? []), found]);
  }
  return { properties, damaged, untimed };
};

/** The event of a block, or why there is none; `damaged` are lines that had to be left out. */
export const readEvent = (
  { lines, at, closed }: Block,
  zones: ReturnType<typeof openZones>,
  /** For times without a zone. */
  floating: Zone,
): { event: CalendarEvent | null; fault: EventFault | null; title: string | null; damaged: number[] } => {
  const { properties, damaged, untimed } = readProperties(lines);
  const all = (name: string): ICAL.Property[] => properties.get(name) ?? [];
  const text = (name: string): string | null => toText(all(name)[0]?.getFirstValue());
  const title = text('summary');
  const none = (fault: EventFault) => ({ event: null, fault, title, damaged });
  if (!closed) return none('unreadable');

  let unknownZone = false;
  const toTimes = (name: string): EventTime[] =>
    all(name).flatMap((property) => {
      const id = param(property, 'tzid');
      const written: unknown[] = property.toJSON().slice(3);
      return property.getValues().flatMap((value: unknown, index): EventTime[] => {
        const time = value instanceof ICAL.Period ? value.start : value;
        if (!(time instanceof ICAL.Time) || !isReal(written[index])) return [];
        const isUtc = time.zone === ICAL.Timezone.utcTimezone;
        const zone = isUtc ? utc : id === '' || time.isDate ? floating : zones.find(id);
        if (!zone) {
          unknownZone = true;
          return [];
        }
        const own = time.clone();
        own.zone = zone.zone;
        return [{ time: own, zone, day: time.isDate }];
      });
    });

  const [start] = toTimes('dtstart');
  const [end] = toTimes('dtend');
  const added = toTimes('rdate');
  const left = toTimes('exdate');
  const [instance = null] = toTimes('recurrence-id');
  if (unknownZone) return none('unknown-zone');
  if (!start) return none('no-start');
  const rules = all('rrule').map((property) => property.getFirstValue());
  if (untimed || !rules.every((rule) => rule instanceof ICAL.Recur)) return none('rule');

  const duration: unknown = all('duration')[0]?.getFirstValue();
  const startsAt = toEpoch(start.time, start.zone);
  const dayLater = start.time.clone();
  dayLater.adjust(1, 0, 0, 0);
  const endsAt = end
    ? toEpoch(end.time, end.zone)
    : duration instanceof ICAL.Duration
      ? startsAt + duration.toSeconds() * 1000
      : start.day
        ? toEpoch(dayLater, start.zone)
        : startsAt;
  const place = text('location');
  const shown = [
    ...['x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'conference'],
    ...['location', 'url', 'description'],
  ].flatMap((name) => all(name).map((property) => calls.exec(String(property.getFirstValue()))?.[0]));
  return {
    title,
    damaged,
    fault: null,
    event: {
      at,
      title,
      start,
      instance,
      rules,
      added,
      left,
      place,
      uid: text('uid') ?? `${title ?? ''}@${startsAt}`,
      end: endsAt,
      andFollowing: all('recurrence-id').some((property) =>
        /^THISANDFUTURE$/i.test(param(property, 'range')),
      ),
      allDay: start.day || /^true$/i.test(text('x-microsoft-cdo-alldayevent') ?? ''),
      cancelled: /^cancelled$/i.test(text('status') ?? ''),
      conference: shown.find((address) => address !== undefined)?.slice(0, textLimit) ?? null,
      attendees: toAttendees(all('attendee'), all('organizer')),
    },
  };
};

const utc: Zone = { zone: ICAL.Timezone.utcTimezone, name: null };

/** 31 February is no day, and hour 99 no hour: the library would make another time of them. */
const isReal = (written: unknown): boolean => {
  const first: unknown = Array.isArray(written) ? written[0] : written;
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)Z?)?$/.exec(String(first)) ?? [];
  if (day === undefined) return false;
  const at = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
  return isDay && (clock === undefined || /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)$/.test(clock));
};
