import ICAL from 'ical.js';
import type { MeetingField, MeetingReading, ReadingProblem } from '../../domain/meeting.ts';
import type { CalendarFault, CalendarFile } from '../../domain/calendar-file.ts';
import { readEvent, type CalendarEvent } from './event.ts';
import { findInstances, type Instance, type Span } from './instances.ts';
import { cutFile, type Block } from './lines.ts';
import { openZones, type Zone } from './zones.ts';

/** Letters of a file that are read. */
export const calendarLimit = 2_000_000;
const mostMeetings = 200;
const mostEvents = 20_000;
const mostFaults = 200;

const toZoneComponent = ({ lines }: Block): ICAL.Component[] => {
  const text = ['BEGIN:VTIMEZONE', ...lines.map((line) => line.text), 'END:VTIMEZONE'].join('\r\n');
  try {
    return [new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])];
  } catch {
    return [];
  }
};

const toReading = ({ event, start, end, stamp }: Instance): MeetingReading => {
  const { title, place, conference, attendees } = event;
  const missing: MeetingField[] = [];
  const problems: ReadingProblem[] = [];
  if (attendees.length === 0) {
    missing.push('attendees');
    problems.push('no-guests');
  }
  // An end before the start is no time that anybody may count with.
  const backwards = end < start;
  if (backwards) {
    missing.push('end');
    problems.push('implausible');
  }
  const has = { title: title !== null, place: place !== null, conference: conference !== null };
  const sources: MeetingReading['sources'] = { start: 'structured', recurring: 'structured' };
  if (!backwards) sources.end = 'structured';
  if (attendees.length > 0) sources.attendees = 'structured';
  for (const field of ['title', 'place', 'conference'] as const)
    if (has[field]) sources[field] = 'structured';
  const uid = event.uid.slice(0, 400);
  const recurring = stamp !== '';
  return {
    kind: 'meeting',
    site: 'ics',
    meeting: {
      ...{ title, place, conference, attendees, start, recurring },
      key: recurring ? `${uid}_${stamp}` : uid,
      seriesKey: recurring ? uid : null,
      end: backwards ? null : end,
      zone: event.start.day ? null : event.start.zone.name,
      allDay: event.allDay,
      attendeeCount: attendees.length === 0 ? null : attendees.length,
      ownResponse: 'unknown',
      cancelled: event.cancelled,
      private: title === null,
    },
    sources,
    missing,
    problems,
    account: null,
  };
};

/** Later versions of the same event (a mailbox holds them all) take the place of earlier ones. */
const newest = (events: readonly CalendarEvent[]): CalendarEvent[] => {
  const by = new Map<string, CalendarEvent>();
  for (const event of events) by.set(`${event.uid} ${event.instance?.time.toString() ?? ''}`, event);
  return [...by.values()];
};

/**
 * Reads the events of an iCalendar file (RFC 5545) that take place in the span. What is damaged is listed and never
 * guessed; everything else is read. `zone`: IANA zone for times that name none. Times are epoch ms.
 */
export const readCalendar = (text: string, { span, zone }: { span: Span; zone: string }): CalendarFile => {
  const isCut = text.length > calendarLimit;
  const cut = cutFile(isCut ? text.slice(0, calendarLimit) : text);
  const faults: CalendarFault[] = cut.repaired.map((line) => ({ code: 'line', line, title: null }));
  const blocks = cut.blocks.filter(({ name }) => name === 'VEVENT');
  const last = blocks.at(-1);
  if (isCut && last && !last.closed) blocks.pop();

  const zones = openZones(cut.blocks.filter(({ name }) => name === 'VTIMEZONE').flatMap(toZoneComponent));
  const floating: Zone = zones.iana(zone) ?? { zone: ICAL.Timezone.utcTimezone, name: null };
  const said = /^X-WR-TIMEZONE[^:]*:(.+)$/im.exec(cut.head.map((line) => line.text).join('\n'))?.[1]?.trim();
  const named = cut.blocks
    .flatMap(({ lines }) => lines)
    .flatMap(({ text }) => /TZID=("[^"]+"|[^:;]+)/.exec(text)?.[1] ?? []);
  const home =
    [said, named[0]?.replaceAll('"', '')].flatMap((id) => (id && zones.find(id)) || [])[0] ?? floating;

  const events: CalendarEvent[] = [];
  for (const block of blocks.slice(0, mostEvents)) {
    const { event, fault, title, damaged } = readEvent(block, zones, floating);
    if (event) events.push(event);
    if (fault) faults.push({ code: fault, line: block.at, title });
    else faults.push(...damaged.map((line) => ({ code: 'line' as const, line, title })));
  }
  const { instances, tooComplex } = findInstances(newest(events), home, span);
  for (const { at, title } of tooComplex) faults.push({ code: 'rule', line: at, title });
  if (blocks.length === 0) faults.push({ code: 'no-calendar', line: null, title: null });
  if (isCut || blocks.length > mostEvents) faults.push({ code: 'rest', line: null, title: null });
  if (instances.length > mostMeetings) faults.push({ code: 'many', line: null, title: null });
  return {
    meetings: instances.slice(0, mostMeetings).map(toReading),
    faults: faults.slice(0, mostFaults),
    events: events.length,
  };
};
