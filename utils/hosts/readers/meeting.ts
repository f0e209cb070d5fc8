import type {
  FieldSource,
  Meeting,
  MeetingField,
  MeetingReading,
  ReadingProblem,
} from '../../domain/meeting.ts';

const longestKey = 500;

/** A value with its witness; null = the page does not say. */
export interface Found<T> {
  value: T | null;
  source: FieldSource;
}

/** What a reader made of a sighting, before anything is said about how complete it is. */
export interface MeetingFindings
  extends
    Record<'title' | 'place' | 'conference', Found<string>>,
    Record<'start' | 'end', Found<number>>,
    Pick<Meeting, 'key' | 'seriesKey' | 'zone' | 'allDay' | 'attendees' | 'attendeeCount' | 'ownResponse'> {
  site: string;
  account: string | null;
  recurring: Found<boolean>;
  /** The page shows no title because there is none for us: busy, private or untitled. */
  private: boolean;
  hiddenGuests: boolean;
  /** Of the guests' rows; an attribute unless they show names only. */
  guestSource?: FieldSource;
  cancelled?: boolean;
  /** Fields whose row is there but could not be read. */
  unreadable: MeetingField[];
  /** Something that every event of this site has was not found. */
  changed: boolean;
}

/** Without these on the page nothing is missing: not every meeting has them. */
const optional: readonly MeetingField[] = ['place', 'conference'];

/** The reading that every calendar gives: values, their sources, what is missing, what is wrong. */
export function toMeetingReading(found: MeetingFindings): MeetingReading {
  const { site, account, hiddenGuests, guestSource, unreadable, changed, ...meeting } = found;
  const { title, start, end, recurring, place, conference, attendees } = meeting;
  // An end before the start is no time that anybody may count with.
  const backwards = start.value !== null && end.value !== null && end.value < start.value;
  const fields: Record<MeetingField, Found<unknown>> = {
    title,
    start: backwards ? { ...start, value: null } : start,
    end: backwards ? { ...end, value: null } : end,
    recurring,
    attendees: { value: attendees.length > 0 ? attendees : null, source: guestSource ?? 'attribute' },
    place,
    conference,
  };
  const sources: MeetingReading['sources'] = {};
  const missing: MeetingField[] = [];
  for (const [field, { value, source }] of Object.entries(fields) as [MeetingField, Found<unknown>][]) {
    const expected = !optional.includes(field) && !(field === 'title' && meeting.private);
    if (value !== null) sources[field] = source;
    else if (expected || unreadable.includes(field)) missing.push(field);
  }
  const noGuests = attendees.length === 0;
  const problems: [ReadingProblem, boolean][] = [
    ['changed', changed || unreadable.length > 0],
    ['no-time', start.value === null],
    ['hidden-guests', hiddenGuests],
    ['no-guests', noGuests && !hiddenGuests],
    ['implausible', backwards],
  ];
  return {
    kind: 'meeting',
    site,
    meeting: {
      ...meeting,
      key: meeting.key.slice(0, longestKey),
      seriesKey: meeting.seriesKey?.slice(0, longestKey) ?? null,
      title: title.value,
      start: backwards ? null : start.value,
      end: backwards ? null : end.value,
      recurring: recurring.value,
      place: place.value,
      conference: conference.value,
      cancelled: found.cancelled ?? false,
    },
    sources,
    missing,
    problems: problems.flatMap(([problem, has]) => (has ? [problem] : [])),
    account,
  };
}
