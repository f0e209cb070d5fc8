import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../../utils/importers/calendar/read-calendar.ts';

const folder = new URL('../../../../../shared/captures/ics/', import.meta.url);
const here = existsSync(folder);
const files = here ? readdirSync(folder).filter((name) => name.endsWith('.ics')) : [];
const span = { from: Date.UTC(2012, 0, 1), to: Date.UTC(2027, 0, 1) };

/** Title, start and end of the first, how many in all. */
const expected: Record<string, [string, string, string, number]> = {
  'icalendar-alarm_google_acknowledged.ics': [
    ...(['event with alarms', '2024-10-04T18:15Z', '2024-10-04T19:00Z', 1] as const),
  ],
  'icalendar-alarm_google_future.ics': ['event with alarms', '2024-10-04T18:15Z', '2024-10-04T19:00Z', 1],
  'icalendar-property_params.ics': ['Test meeting from BB', '2012-08-14T00:00Z', '2012-08-15T00:00Z', 1],
  'node-ical-Office-2012-owa.ics': ['TEST Syd', '2020-10-28T02:30Z', '2020-10-28T04:00Z', 90],
  'node-ical-event-organizer-cn.ics': [
    ...(['Event with an alarm', '2013-04-18T18:00Z', '2013-04-18T19:00Z', 1] as const),
  ],
  'node-ical-exchange-custom-tz.ics': ['Test event', '2019-04-30T02:00Z', '2019-04-30T05:00Z', 1],
  'node-ical-exchange_whole_day_moved_recurrence.ics': [
    ...(['Exchange Recurring Test', '2026-02-19T00:00Z', '2026-02-20T00:00Z', 52] as const),
  ],
  'node-ical-google-calendar-kiev-tz.ics': ['repeated', '2016-08-25T11:00Z', '2016-08-25T12:00Z', 4],
  'node-ical-google-recurrence-order.ics': ['TEST RECURR 3', '2026-02-10T17:00Z', '2026-02-10T17:30Z', 3],
  'node-ical-tentative-apple-calendar.ics': ['Tentative', '2022-07-04T23:00Z', '2022-07-04T23:50Z', 4],
  'node-ical-windows-quoted-tz-rrule.ics': ['Treasure Hunting', '2015-07-06T16:00Z', '2015-07-06T20:00Z', 10],
};

describe.runIf(here)('files of Google, Exchange, Apple and others', () => {
  it.each(files)('%s is read in full', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const { meetings, faults } = readCalendar(text, { span, zone: 'UTC' });
    expect(faults).toEqual([]);
    const first = meetings[0]?.meeting;
    const iso = (at: number | null = null): string => `${new Date(at ?? 0).toISOString().slice(0, 16)}Z`;
    expect([first?.title, iso(first?.start), iso(first?.end), meetings.length]).toEqual(expected[name]);
  });

  it('names everybody that is invited', () => {
    const guests = files.flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const { meetings } = readCalendar(text, { span, zone: 'UTC' });
      return meetings.flatMap(({ meeting }) => meeting.attendees.flatMap(({ email }) => email ?? []));
    });
    expect(guests.toSorted()).toEqual([
      ...['cancelled@example.com', 'confirmed@example.com', 'rembrand@daxlab.com', 'rembrand@xs4all.nl'],
      ...['rembspam@xs4all.nl', 'stomlinson@mozilla.com', 'tentative@example.com'],
    ]);
  });
});

it('reads the list of what is expected of every file that is there', () => {
  expect(Object.keys(expected)).toEqual(expect.arrayContaining(files));
});
