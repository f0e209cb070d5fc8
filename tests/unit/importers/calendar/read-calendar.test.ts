import { describe, expect, it } from 'vitest';
import { meetingReading } from '../../../../utils/schema/reading.ts';
import { calendarLimit, readCalendar } from '../../../../utils/importers/calendar/read-calendar.ts';

const year = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };
const file = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const read = (text: string, span = year) => readCalendar(text, { span, zone: 'Europe/Berlin' });
const timesOf = (text: string, span = year): string[] =>
  read(text, span).meetings.map(({ meeting }) => new Date(meeting.start ?? 0).toISOString());

const weekly = (...lines: string[]): string =>
  event(
    'UID:weekly@acme',
    'SUMMARY:1:1 Sam',
    'DTSTART;TZID=Europe/Berlin:20260302T100000',
    'DTEND;TZID=Europe/Berlin:20260302T103000',
    ...lines,
  );

describe('an event', () => {
  it('gives title, time, place, call and guests with the organiser once', () => {
    const { meetings, faults } = read(
      file(
        event(
          'UID:1@acme',
          'SUMMARY:1:1 Sam\\, Priya',
          'DTSTART:20260302T090000Z',
          'DURATION:PT45M',
          'LOCATION:Room 5',
          'DESCRIPTION:Join: https://meet.google.com/abc-defg-hij\\nBye',
          'ORGANIZER;CN=Priya:MAILTO:Priya@acme.example',
          'ATTENDEE;CN="Okafor, Sam";PARTSTAT=ACCEPTED:mailto:sam@acme.example',
          'ATTENDEE;CN=Priya;PARTSTAT=NEEDS-ACTION:mailto:priya@acme.example',
          'ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@acme.example',
        ),
      ),
    );
    expect(faults).toEqual([]);
    const [reading] = meetings;
    expect(meetingReading.safeParse(reading).success).toBe(true);
    expect(reading?.meeting).toMatchObject({
      title: '1:1 Sam, Priya',
      start: Date.UTC(2026, 2, 2, 9),
      end: Date.UTC(2026, 2, 2, 9, 45),
      place: 'Room 5',
      conference: 'https://meet.google.com/abc-defg-hij',
      recurring: false,
      allDay: false,
    });
    expect(
      reading?.meeting.attendees.map(({ name, email, organiser, resource, response }) => ({
        ...{ name, email, organiser, resource, response },
      })),
    ).toEqual([
      {
        name: 'Okafor, Sam',
        email: 'sam@acme.example',
        organiser: false,
        resource: false,
        response: 'accepted',
      },
      { name: 'Priya', email: 'priya@acme.example', organiser: true, resource: false, response: 'pending' },
      { name: 'Room 5', email: 'room5@acme.example', organiser: false, resource: true, response: 'unknown' },
    ]);
  });

  it('says that guests are missing where the file has none, and guesses nobody', () => {
    const [reading] = read(file(event('UID:1', 'SUMMARY:1:1 Sam', 'DTSTART:20260302T090000Z'))).meetings;
    expect(reading?.missing).toEqual(['attendees']);
    expect(reading?.problems).toEqual(['no-guests']);
  });

  it('lasts whole days of the browser’s zone where it has no clock', () => {
    const [reading] = read(file(event('UID:1', 'SUMMARY:Off-site', 'DTSTART;VALUE=DATE:20260329'))).meetings;
    expect(reading?.meeting).toMatchObject({
      allDay: true,
      start: Date.parse('2026-03-29T00:00+01:00'),
      // The day on which the clock goes forward has 23 hours.
      end: Date.parse('2026-03-30T00:00+02:00'),
    });
  });

  it('is marked as cancelled, and one that ends before it starts has no end', () => {
    const [cancelled] = read(
      file(event('UID:1', 'SUMMARY:x', 'DTSTART:20260302T090000Z', 'STATUS:CANCELLED')),
    ).meetings;
    expect(cancelled?.meeting.cancelled).toBe(true);
    const [backwards] = read(
      file(event('UID:1', 'SUMMARY:x', 'DTSTART:20260302T090000Z', 'DTEND:20260302T080000Z')),
    ).meetings;
    expect(backwards?.meeting.end).toBeNull();
    expect(backwards?.problems).toContain('implausible');
  });
});

describe('a zone', () => {
  const at = (zone: string, day: string): string =>
    file(event('UID:1', 'SUMMARY:x', `DTSTART;TZID=${zone}:${day}T133000`));

  it.each([
    ['W. Europe Standard Time', '20260701', '2026-07-01T11:30:00.000Z'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', '20260701', '2026-07-01T17:30:00.000Z'],
    ['"(GMT+10:00) Canberra, Melbourne, Sydney"', '20260701', '2026-07-01T03:30:00.000Z'],
    ['"(GMT+10:00) Canberra, Melbourne, Sydney"', '20261201', '2026-12-01T02:30:00.000Z'],
    ['Tokyo Standard Time', '20260701', '2026-07-01T04:30:00.000Z'],
    ['/mozilla.org/20050126_1/Europe/Paris', '20260701', '2026-07-01T11:30:00.000Z'],
  ])('of %s on %s is %s', (zone, day, iso) => {
    expect(timesOf(at(zone, day))).toEqual([iso]);
  });

  it('that only the file knows is counted as the file says', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      ...['BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0530', 'TZOFFSETTO:+0430'],
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      ...['END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0430'],
      ...['TZOFFSETTO:+0530', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'],
    ].join('\r\n');
    const on = (day: string): string =>
      file(zone, event('UID:1', 'SUMMARY:x', `DTSTART;TZID=Customized Time Zone:${day}T133000`));
    expect(timesOf(on('20260701'))).toEqual(['2026-07-01T08:00:00.000Z']);
    expect(timesOf(on('20261201'))).toEqual(['2026-12-01T09:00:00.000Z']);
  });

  it('that nobody knows leaves out its events with their title, and no others', () => {
    const { meetings, faults } = read(
      file(
        event('UID:1', 'SUMMARY:Lost', 'DTSTART;TZID=Middle Earth:20260302T090000'),
        event('UID:2', 'SUMMARY:Here', 'DTSTART:20260302T090000Z'),
      ),
    );
    expect(meetings.map(({ meeting }) => meeting.title)).toEqual(['Here']);
    expect(faults).toEqual([{ code: 'unknown-zone', line: 3, title: 'Lost' }]);
  });

  it('takes the first of two equal hours, and goes on over a missing one', () => {
    const berlin = (time: string) => at('Europe/Berlin', '20261025').replace('T133000', `T${time}`);
    expect(timesOf(berlin('023000'))).toEqual(['2026-10-25T00:30:00.000Z']);
    const gap = file(event('UID:1', 'SUMMARY:x', 'DTSTART;TZID=Europe/Berlin:20260329T023000'));
    expect(timesOf(gap)).toEqual(['2026-03-29T01:30:00.000Z']);
  });
});

describe('a series', () => {
  it('keeps the hour of its zone over the change of the clock', () => {
    expect(timesOf(file(weekly('RRULE:FREQ=WEEKLY;COUNT=5')))).toEqual([
      ...['2026-03-02T09:00:00.000Z', '2026-03-09T09:00:00.000Z', '2026-03-16T09:00:00.000Z'],
      ...['2026-03-23T09:00:00.000Z', '2026-03-30T08:00:00.000Z'],
    ]);
  });

  it('leaves out exceptions, also those written in another zone', () => {
    const text = file(
      weekly(
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE:20260309T090000Z',
        'EXDATE;TZID=Asia/Tokyo:20260316T180000',
      ),
    );
    expect(timesOf(text)).toEqual(['2026-03-02T09:00:00.000Z', '2026-03-23T09:00:00.000Z']);
  });

  it('shows a moved instance once, at its new time, whichever comes first in the file', () => {
    const moved = event(
      'UID:weekly@acme',
      'RECURRENCE-ID;TZID=Europe/Berlin:20260309T100000',
      'SUMMARY:1:1 Sam (moved)',
      'DTSTART;TZID=Europe/Berlin:20260311T150000',
      'DTEND;TZID=Europe/Berlin:20260311T153000',
    );
    const expected = ['2026-03-02T09:00:00.000Z', '2026-03-11T14:00:00.000Z', '2026-03-16T09:00:00.000Z'];
    const series = weekly('RRULE:FREQ=WEEKLY;COUNT=3');
    expect(timesOf(file(series, moved))).toEqual(expected);
    expect(timesOf(file(moved, series))).toEqual(expected);
    const keys = read(file(moved, series)).meetings.map(({ meeting }) => meeting.key);
    expect(new Set(keys).size).toBe(3);
    expect(
      read(file(moved, series)).meetings.every(({ meeting }) => meeting.seriesKey === 'weekly@acme'),
    ).toBe(true);
  });

  it('ends with its last whole day where Exchange writes an instant of UTC', () => {
    const text = file(
      event('UID:1', 'SUMMARY:x', 'DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=DAILY;UNTIL=20260303T230000Z'),
    );
    expect(timesOf(text)).toHaveLength(3);
  });

  it.each([
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'RRULE:FREQ=SECONDLY',
    'RRULE:FREQ=DAILY;BYHOUR=9,10,11',
    'RRULE:FREQ=SOMETIMES',
  ])('whose rule is %s is listed and never shown as one meeting', (rule) => {
    const { meetings, faults } = read(file(weekly(rule)));
    expect(meetings).toEqual([]);
    expect(faults).toEqual([{ code: 'rule', line: 3, title: '1:1 Sam' }]);
  });

  it('of twenty years is read in a moment', () => {
    const text = file(event('UID:1', 'SUMMARY:x', 'DTSTART:20060302T090000Z', 'RRULE:FREQ=DAILY'));
    const day = { from: Date.UTC(2026, 2, 2), to: Date.UTC(2026, 2, 3) };
    expect(timesOf(text, day)).toEqual(['2026-03-02T09:00:00.000Z']);
  });
});

describe('a damaged file', () => {
  it('is read up to its limit, and says that there is more', () => {
    const one = (index: number): string =>
      event(`UID:${index}`, `SUMMARY:${'x'.repeat(900)}`, 'DTSTART:20260302T090000Z');
    const { meetings, faults } = read(file(...Array.from({ length: 2_500 }, (_, index) => one(index))));
    expect(meetings).toHaveLength(200);
    expect(faults.map(({ code }) => code)).toEqual(['rest', 'many']);
    expect(calendarLimit).toBe(2_000_000);
  });

  it('with lines cut without a space is put together, and says where', () => {
    const { meetings, faults } = read(
      file(event('UID:1', 'SUMMARY:Talk with Sam about', ' the ', 'next step', 'DTSTART:20260302T090000Z')),
    );
    expect(meetings[0]?.meeting.title).toBe('Talk with Sam aboutthe next step');
    expect(faults).toEqual([{ code: 'line', line: 7, title: null }]);
  });

  it('loses a guest whose line is unreadable, and keeps the event', () => {
    const { meetings, faults } = read(
      file(event('UID:1', 'SUMMARY:x', 'ATTENDEE;CN=Sam', 'DTSTART:20260302T090000Z')),
    );
    expect(meetings).toHaveLength(1);
    expect(faults).toEqual([{ code: 'line', line: 6, title: 'x' }]);
  });

  it.each([
    ['no time', event('UID:1', 'SUMMARY:x'), 'no-start'],
    ['a day that does not exist', event('UID:1', 'SUMMARY:x', 'DTSTART:20260231T090000Z'), 'no-start'],
    ['no end of its own', 'BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\nDTSTART:20260302T090000Z', 'unreadable'],
  ])('lists an event with %s', (_, text, code) => {
    const good = event('UID:2', 'SUMMARY:good', 'DTSTART:20260302T090000Z');
    const { meetings, faults } = read(file(text, good));
    expect(meetings.map(({ meeting }) => meeting.title)).toEqual(['good']);
    expect(faults).toEqual([{ code, line: 3, title: 'x' }]);
  });

  it('that is none says so', () => {
    for (const text of ['', 'hello', '<html></html>', file()])
      expect(read(text).faults.map(({ code }) => code)).toEqual(['no-calendar']);
  });

  it('keeps texts as texts, whatever they say', () => {
    const [reading] = read(
      file(event('UID:1', 'SUMMARY:<img src=x onerror=alert(1)>', 'DTSTART:20260302T090000Z')),
    ).meetings;
    expect(reading?.meeting.title).toBe('<img src=x onerror=alert(1)>');
  });
});
