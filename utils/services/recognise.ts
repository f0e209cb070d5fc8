import { classify, type Classification } from '../domain/classify.ts';
import type { MeetingReading } from '../domain/meeting.ts';
import { matchPerson, type PersonMatch } from '../domain/person.ts';
import type { Person, SeenMeeting, TypeChoice } from '../domain/records.ts';
import type { Attention } from '../messaging/calls/meetings.ts';

const minuteMs = 60_000;

/** `site:key` and `site:seriesKey`: as sessions and type choices name a meeting. */
export const toMeetingKeys = ({
  site,
  meeting,
}: MeetingReading): { key: string; seriesKey: string | null } => ({
  key: `${site}:${meeting.key}`,
  seriesKey: meeting.seriesKey === null ? null : `${site}:${meeting.seriesKey}`,
});

/** What kind of session the page shows, by the manager's corrections first. */
export const toClassification = (reading: MeetingReading, choices: readonly TypeChoice[]): Classification => {
  const { meeting } = reading;
  const { start, end } = meeting;
  const known = start !== null && end !== null && end > start;
  const others = meeting.attendees.filter(({ self, resource }) => !self && !resource);
  const rooms = meeting.attendees.filter(({ resource }) => resource).length;
  const invited = meeting.attendeeCount === null ? null : Math.max(0, meeting.attendeeCount - rooms);
  return classify({
    title: meeting.title,
    attendeeCount: meeting.attendeeCount === meeting.attendees.length ? invited : meeting.attendeeCount,
    minutes: known ? Math.round((end - start) / minuteMs) : null,
    recurring: meeting.recurring,
    allDay: meeting.allDay,
    private: meeting.private,
    cancelled: meeting.cancelled,
    ownResponse: meeting.ownResponse,
    names: others.flatMap(({ name }) => (name === null ? [] : [name])),
    choices: [...choices],
    ...toMeetingKeys(reading),
  });
};

export const toMatch = (
  { meeting, account }: MeetingReading,
  people: readonly Person[],
  ownAddresses: readonly string[],
): PersonMatch =>
  matchPerson(meeting.attendees, [...people], {
    ownAddresses: account === null ? [...ownAddresses] : [...ownAddresses, account.toLowerCase()],
  });

const folded: readonly string[] = ['declined', 'cancelled'];
const notOurs: readonly string[] = ['veto', 'own-block'];

/** The page holds more people than the manager, or cannot say who is there. */
const mayHoldPeople = ({ meeting, missing, problems }: MeetingReading): boolean =>
  meeting.attendees.some(({ self, resource }) => !self && !resource) ||
  (meeting.attendeeCount ?? 0) > 1 ||
  meeting.private ||
  missing.includes('title') ||
  problems.some((problem) => problem === 'changed' || problem === 'hidden-guests' || problem === 'no-guests');

/** How much to make of a meeting without being asked. Sensitive sessions never open by themselves. */
export const toAttention = (
  reading: MeetingReading,
  { type, trigger, sensitive, reasons }: Classification,
  { opensItself }: { opensItself: boolean },
): Attention => {
  const codes = reasons.map(({ code }) => code);
  if (codes.some((code) => folded.includes(code))) return 'offer';
  if (type === 'none' && codes.some((code) => code === 'chosen-event' || code === 'chosen-series'))
    return 'none';
  if (trigger && type !== 'none') return opensItself && !sensitive ? 'open' : 'offer';
  if (codes.some((code) => notOurs.includes(code))) return 'none';
  return type !== 'none' || mayHoldPeople(reading) ? 'offer' : 'none';
};

/** A meeting as it is listed; nobody is named for one that the page hides or that only groups have. */
export const toSeen = (
  reading: MeetingReading,
  { type, groupOnly }: Classification,
  match: PersonMatch,
  seenAt: number,
): SeenMeeting => {
  const { key, title, start, end, attendees, private: busy } = reading.meeting;
  return {
    ...{ site: reading.site, key, start, end, type, attendees, seenAt },
    title: busy ? null : title,
    personId: match.state === 'matched' && !groupOnly && !busy ? match.personId : null,
  };
};
