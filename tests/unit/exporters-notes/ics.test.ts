import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { toIcs, type CalendarDay } from '../../../utils/exporters/ics.ts';
import { monday } from '../db/samples.ts';

const day = (change: Partial<CalendarDay> = {}): CalendarDay => ({
  ...{ uid: 'action-1@touchline', day: '2026-03-31', everyDays: null, title: 'Action', description: '' },
  ...change,
});

const eventsOf = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

it('writes whole days that end on the next one, with their stamp in UTC', () => {
  const text = toIcs([day()], monday);
  const [event] = eventsOf(text);
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe('2026-03-31');
  expect(event?.endDate.toString()).toBe('2026-04-01');
  expect(event?.uid).toBe('action-1@touchline');
  expect(text).toContain('\r\nDTSTAMP:20260302T090000Z\r\n');
});

it('repeats a rhythm from its first day on', () => {
  const [event] = eventsOf(toIcs([day({ everyDays: 14 })], monday));
  const iterator = event?.iterator();
  expect([iterator?.next(), iterator?.next()].map(String)).toEqual(['2026-03-31', '2026-04-14']);
});

it('gives any text back to another reader, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const text = toIcs([day({ title: `x${typed}`, description: `y${typed}` })], monday);
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
      const [event] = eventsOf(text);
      expect([event?.summary, event?.description]).toEqual([`x${typed}`, `y${typed}`]);
    }),
  );
});

it('lets no text begin a line of its own', () => {
  const text = toIcs([day({ title: 'a\r\nEND:VEVENT\nATTACH:x; b, c \\ d \u0000\ud800' })], monday);
  expect(text.match(/^END:VEVENT/gm)).toHaveLength(1);
  expect(eventsOf(text)[0]?.summary).toBe('a\nEND:VEVENT\nATTACH:x; b, c \\ d  \ufffd');
});

it('is a calendar without entries where there is nothing', () => {
  expect(eventsOf(toIcs([], monday))).toEqual([]);
});
