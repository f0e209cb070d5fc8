import type { FieldSource, MeetingField, MeetingReading } from '../../domain/meeting.ts';
import type { Sighting } from '../types.ts';
import { firstConference } from './conference.ts';
import type { Wall } from './day.ts';
import { toMeetingReading, type Found } from './meeting.ts';
import { toAttendees } from './people.ts';
import { noTimes, timesReader, toInstantOf, type Times } from './times.ts';
import { isCancelled, isNoTitle } from './words.ts';

/** What a site knows beyond its rows. */
export interface EventHints {
  /** Texts that may hold date and time, the most likely first. */
  when?: readonly string[];
  /** A day that the grid names. */
  day?: Wall | null;
  untimed?: boolean;
  /** Class of the title. */
  titleMark?: RegExp;
  key?: string;
  seriesKey?: string | null;
  recurring?: Found<boolean>;
  /** Something that every event of the site has was not found. */
  changed?: boolean;
  unreadable?: MeetingField[];
  /** People on the invitation where the page says a number: it may show fewer. */
  count?: number | null;
}

const join = (texts: string[] | undefined): string => texts?.filter(Boolean).join(' ') ?? '';

/** A row that is there and empty says "none"; one that holds an input is its value. */
function toRow(lines: Sighting['lines'], name: string, said: FieldSource): Found<string> {
  const value = join(lines[name]) || null;
  return { value, source: lines[`${name}Field`] ? 'attribute' : said };
}

const afterDay = (at: number): number => {
  const day = new Date(at);
  return day.setDate(day.getDate() + 1);
};

/** Machine-readable times first, then the first text with a start and an end: of one time nobody knows which it is. */
function toTimes(sighting: Sighting, now: number, zone: string | null, hints: EventHints): Times {
  const { lines, lang } = sighting;
  const [start, end] = [toInstantOf(lines.startAt?.[0], zone), toInstantOf(lines.endAt?.[0], zone)];
  const source = lines.structured ? 'structured' : 'attribute';
  // Days are written as the first and the last; a day is no end of a time.
  const until = end && start && (start.isDay ? afterDay(end.at) : end.isDay ? null : end.at);
  const exact: Times | null = start && { start: start.at, end: until, allDay: start.isDay, source };
  if ((exact && exact.end !== null) || (exact && lines.structured)) return exact;
  const read = timesReader({ lang, now, zone, day: hints.day ?? null, untimed: hints.untimed ?? false });
  for (const text of hints.when?.filter(Boolean) ?? []) {
    const times = read(text);
    if (times.end !== null) return times;
  }
  return exact ?? noTimes;
}

/** Does it repeat? The rule's row is shown, or stays in the page unused. */
const toRecurring = ({ repeats, once }: Sighting['lines']): Found<boolean> => ({
  value: repeats?.length ? true : once ? false : null,
  source: 'attribute',
});

/** An open event whose rows have the names that are the same on every site. Null without any title and time. */
export function toEventReading(
  sighting: Sighting,
  now: number,
  hints: EventHints = {},
): MeetingReading | null {
  const { site, account, lines, people } = sighting;
  const said = lines.structured ? 'structured' : 'text';
  const zone = lines.zone?.[0] ?? null;
  const title = toRow(lines, 'title', said);
  const place = toRow(lines, 'place', said);
  const times = toTimes(sighting, now, zone, hints);
  if (title.value === null && times.start === null) return null;
  const untitled = title.value !== null && isNoTitle(title.value);
  const attendees = toAttendees(people, account);
  const conference = firstConference([...(lines.links ?? []), place.value ?? '', ...(lines.texts ?? [])]);
  const isAddressed = attendees.some(({ email }) => email !== null);
  const id = join(lines.id);
  return toMeetingReading({
    site,
    account,
    key: hints.key ?? (id || `${title.value ?? sighting.key} ${times.start ?? ''}`.trim()),
    seriesKey: hints.seriesKey ?? null,
    title: untitled ? { value: null, source: said } : title,
    private: untitled,
    start: { value: times.start, source: times.source },
    end: { value: times.end, source: times.source },
    allDay: times.allDay,
    zone,
    recurring: hints.recurring ?? toRecurring(lines),
    attendees,
    attendeeCount: Math.max(attendees.length, hints.count ?? 0) || null,
    hiddenGuests: (people.length > 0 && attendees.length === 0) || (hints.count ?? 0) > attendees.length,
    guestSource: isAddressed ? 'attribute' : 'text',
    place,
    conference: { value: conference, source: 'attribute' },
    ownResponse: attendees.find(({ self }) => self)?.response ?? 'unknown',
    cancelled: title.value !== null && isCancelled(title.value),
    unreadable: hints.unreadable ?? [],
    changed: hints.changed ?? (title.value === null || times.start === null),
  });
}
