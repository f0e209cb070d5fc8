import { describe, expect, it } from 'vitest';
import type { MeetingReading } from '../../../utils/domain/meeting.ts';
import { toReading } from '../../../utils/hosts/readers/index.ts';
import type { Sighting, SightedChip } from '../../../utils/hosts/types.ts';
import { datekey, wall } from '../../fixtures/hosts/google-calendar/event.ts';

const now = Date.parse('2026-11-17T09:00:00Z');
const eid = (text: string) => btoa(text).replace(/=+$/, '');
const id = eid('abc robin@m');

const chip = (title: string, more: Partial<SightedChip> = {}): SightedChip => ({
  id,
  day: datekey(wall('2026-11-17')),
  label: `10:00 to 11:00, ${title}, Calendar: Robin, No location, November 17, 2026`,
  lines: [title, '10:00 – 11:00'],
  ...more,
});
const guest = { email: 'sam@example.com', label: 'Sam Rivera, Attending', lines: ['Sam Rivera'] };

function read(lines: Sighting['lines'], rest: Partial<Sighting> = {}): MeetingReading {
  const sighting = {
    site: 'google-calendar', key: id, lang: 'en', account: 'robin@gmail.com', people: [guest], chips: [chip('Sam 1:1')],
    lines: { card: [], id: [id], log: [], title: ['Sam 1:1'], when: ['Tuesday, November 17⋅10:00 – 11:00'], ...lines }, ...rest,
  }; // prettier-ignore
  const reading = toReading(sighting, now);
  if (reading?.kind !== 'meeting') throw new Error('no meeting was read');
  return reading;
}

describe('a dialog used again whose texts are still those of the event before', () => {
  const stale = read({ title: ['Priya 1:1'], when: ['Monday, November 16⋅3:00 – 4:00pm'] });

  it('takes title and time from the chip of the event that its id names', () => {
    expect(stale.meeting).toMatchObject({ title: 'Sam 1:1', start: new Date(2026, 10, 17, 10).getTime() });
    expect(stale.sources).toMatchObject({ title: 'aria', start: 'aria' });
  });

  it('takes no guests of the event before', () => {
    expect(stale.meeting.attendees).toEqual([]);
    expect(stale.missing).toContain('attendees');
    expect(stale.problems).toContain('changed');
  });
});

describe('a row that is not there', () => {
  it('leaves title, date and time to the chip', () => {
    const reading = read({ title: [], when: [] });
    expect(reading.meeting).toMatchObject({
      title: 'Sam 1:1',
      start: new Date(2026, 10, 17, 10).getTime(),
      end: new Date(2026, 10, 17, 11).getTime(),
    });
    expect(reading.problems).toEqual(['changed']);
  });

  it('leaves the date to the text where there is no chip', () => {
    const reading = read({}, { chips: [] });
    expect(reading.meeting.start).toBe(new Date(2026, 10, 17, 10).getTime());
  });

  it('is missing where nothing else says it', () => {
    const reading = read({ when: [] }, { chips: [] });
    expect(reading.meeting.start).toBeNull();
    expect(reading.problems).toEqual(['changed', 'no-time']);
  });
});

describe('an occurrence that was moved', () => {
  const moved = eid('abc_20261110T100000Z robin@m');
  const rest = { key: moved, chips: [] };

  it('is not where its id says when the page shows another day', () => {
    expect(read({ id: [moved] }, rest).meeting.start).toBe(new Date(2026, 10, 17, 10).getTime());
  });

  it('has no time when the page shows a day that cannot be placed', () => {
    expect(read({ id: [moved], when: ['17⋅10:00 – 11:00'] }, rest).meeting.start).toBeNull();
  });
});

describe('what is no title', () => {
  it.each([['busy'], ['(No title)'], ['（タイトルなし）'], ['beschäftigt'], ['مشغول']])('%s', (title) => {
    const reading = read({ title: [title] }, { people: [], chips: [] });
    expect(reading.meeting).toMatchObject({ title: null, private: true });
    expect(reading.missing).not.toContain('title');
  });

  it.each([['Busy week planning'], ['(1:1) Sam (weekly)x']])('but %s is one', (title) => {
    expect(read({ title: [title] }, { chips: [] }).meeting).toMatchObject({ title, private: false });
  });
});

describe('a guest', () => {
  const guestOf = (label: string, lines: string[]) =>
    read({}, { people: [{ email: 'x@example.com', label, lines }] }).meeting.attendees[0];

  it.each([
    ['Maybelle Declan, Attending', ['Maybelle Declan'], 'Maybelle Declan', 'accepted'],
    ['Noh, Kim, Maybe attending', ['N', 'Noh, Kim'], 'Noh, Kim', 'tentative'],
    ['Noh, Kim, Maybe attending', [], 'Noh, Kim', 'tentative'],
    ['Noh, Kim, Ei osallistu', [], null, 'unknown'],
    ['田中 芽衣、不参加', ['田中 芽衣'], '田中 芽衣', 'declined'],
    ['x@example.com, Awaiting', ['x@example.com'], null, 'pending'],
    ['', ['Sam'], 'Sam', 'unknown'],
  ])('%s', (label, lines, name, response) => expect(guestOf(label, lines)).toMatchObject({ name, response }));

  it('is the organiser when the calendar row names them', () => {
    const reading = read({ calendar: ['Team', 'Järjestäjä: Sam Rivera'] });
    expect(reading.meeting.attendees[0]).toMatchObject({ organiser: true });
  });

  it('with a room’s address is a room and not counted', () => {
    const room = { email: 'x@resource.calendar.google.com', label: 'Birch', lines: ['Birch'] };
    const reading = read({}, { people: [guest, room] });
    expect(reading.meeting.attendees.map((each) => each.resource)).toEqual([false, true]);
    expect(reading.meeting.attendeeCount).toBe(1);
  });
});

describe('a call', () => {
  it.each([
    [['https://meet.google.com/abc-defg-hij'], 'https://meet.google.com/abc-defg-hij'],
    [['https://www.google.com/url?q=https%3A%2F%2Facme.zoom.us%2Fj%2F1&sa=D'], 'https://acme.zoom.us/j/1'],
    [['https://example.com/', 'https://teams.microsoft.com/l/x'], 'https://teams.microsoft.com/l/x'],
    [['https://zoom.us.evil.example/j/1'], null],
    [['javascript:alert(1)//https://'], null],
    [['https://zoom.us/'], null],
  ])('%j', (links, call) => expect(read({ links }).meeting.conference).toBe(call));
});
