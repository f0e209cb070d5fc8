import type { Meeting, MeetingReading } from '../../../utils/domain/meeting.ts';
import { monday } from '../db/samples.ts';

/** A weekly 1:1 of the manager with person 1, as a page shows it. */
export const reading = (change: Partial<Meeting> = {}): MeetingReading => ({
  kind: 'meeting',
  site: 'google-calendar',
  meeting: {
    key: 'event1',
    seriesKey: 'series1',
    title: '1:1 Person 1',
    start: monday,
    end: monday + 1_800_000,
    zone: 'Europe/Berlin',
    allDay: false,
    recurring: true,
    attendees: [
      {
        name: 'Boss',
        email: 'boss@acme.test',
        response: 'accepted',
        organiser: true,
        self: true,
        resource: false,
      },
      {
        name: 'Person 1',
        email: 'person1@acme.test',
        response: 'accepted',
        organiser: false,
        self: false,
        resource: false,
      },
    ],
    attendeeCount: 2,
    place: null,
    conference: null,
    ownResponse: 'accepted',
    cancelled: false,
    private: false,
    ...change,
  },
  sources: {},
  missing: [],
  problems: [],
  account: 'boss@acme.test',
});
