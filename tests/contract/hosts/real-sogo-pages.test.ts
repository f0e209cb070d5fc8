import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostFor } from '../../../utils/hosts/registry.ts';
import { toReading } from '../../../utils/hosts/readers/index.ts';
import { openPage } from './open-page.ts';

const captures = '/work/shared/captures/sogo/';
const now = Date.parse('2026-11-22T12:00:00Z');

const read = (file: string) => {
  const url = 'http://localhost:8080/SOGo/so/alice/Calendar/view#!/calendar/week/20261116';
  const view = openPage({ html: readFileSync(captures + file, 'utf8'), url, now });
  const seen = hostFor(view.url).read(view);
  return seen && toReading(seen, now);
};

/** What the pages of a real SOGo show: written down by hand from its dialogs. */
describe.runIf(existsSync(captures))('pages of a real SOGo', () => {
  it.each([
    [
      'event-en.html',
      '1:1 Alice / Bob',
      '2026-11-24T09:00:00Z',
      true,
      'https://meet.example.org/alice-bob',
      4,
    ],
    [
      'event-de.html',
      'Mitarbeitergespräch: Jour fixe',
      '2026-11-18T09:00:00Z',
      true,
      'Besprechungsraum „Köln“',
      2,
    ],
    [
      'event-en-single.html',
      'Kick-off: Produkt, Q4',
      '2026-11-18T13:00:00Z',
      false,
      'Room 3.14, Berlin HQ',
      4,
    ],
  ])('read %s in full', (file, title, start, recurring, place, count) => {
    const reading = read(file);
    if (reading?.kind !== 'meeting') throw new Error(`${file} was not read`);
    const { meeting, missing } = reading;
    expect(meeting).toMatchObject({
      title,
      start: Date.parse(start),
      recurring,
      place,
      zone: 'Europe/Berlin',
    });
    expect(meeting.attendees).toHaveLength(count);
    expect(meeting.attendees.every(({ email, name }) => email && name)).toBe(true);
    expect(missing).toEqual([]);
  });

  it('read nothing from a week without an open event', () => expect(read('week-en.html')).toBeNull());
});
