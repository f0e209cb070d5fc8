import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { withReading } from '../../../utils/domain/site-health.ts';
import { readCalendar } from '../../../utils/importers/calendar/read-calendar.ts';
import { monday } from '../db/samples.ts';
import { page, running } from './fakes.ts';

const file = (guest: string): string =>
  [
    ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:e1', 'SUMMARY:1:1 Sam', 'DTSTART:20260302T100000Z'],
    ...['DTEND:20260302T103000Z', `ATTENDEE;CN=Sam:mailto:${guest}`, 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n');
const span = { from: monday - 36_000_000, to: monday + 50_000_000 };
const { meetings } = readCalendar(file('sam@acme.example'), { span, zone: 'UTC' });
const [reading] = meetings;

it('lists the meetings of a calendar file as if a page had shown them, and opens one beside the tab', async () => {
  const services = running();
  const loaded = await services.handle('calendar.load', { meetings }, page);
  expect(loaded).toMatchObject({ ok: true, value: [{ site: 'ics', title: '1:1 Sam' }] });
  expect(await services.handle('meeting.today', {}, page)).toMatchObject({ value: [{ key: 'e1' }] });
  expect(await services.handle('calendar.open', { key: 'e1' }, page)).toEqual({ ok: true, value: null });
  const brief = await services.handle('brief.get', { choice: null, swapped: [] }, page);
  expect(brief).toMatchObject({ value: { meeting: { title: '1:1 Sam' } } });
  expect(await services.handle('calendar.open', { key: 'e2' }, page)).toMatchObject({ code: 'not-found' });
  expect(services.errors).toEqual([]);
});

it('says once a day that a site is read worse', async () => {
  const services = running();
  const tell = () => services.handle('sites.tell', {}, page);
  expect([await tell(), await tell()].map((one) => one.ok && one.value.tell)).toEqual([true, false]);
  services.clock.set(monday + 86_400_000);
  expect(await tell()).toMatchObject({ value: { tell: true } });
});

it('takes one meeting without guests for a meeting with oneself, and five in a row for a page that changed', () => {
  if (!reading) throw new Error('no reading');
  const full = withReading(null, reading, 1);
  expect(full).toMatchObject({ state: 'full', lastFull: 1, missing: [] });
  const alone = { ...reading, missing: ['attendees' as const], problems: ['no-guests' as const] };
  let health = full;
  for (let day = 2; day < 6; day += 1) health = withReading(health, alone, day);
  expect(health).toMatchObject({ state: 'full', without: 4 });
  expect(withReading(health, alone, 6)).toMatchObject({
    state: 'partly',
    missing: ['attendees'],
    lastFull: 5,
  });
  expect(withReading(full, { ...reading, problems: ['changed'] }, 9)).toMatchObject({
    state: 'changed',
    lastFull: 1,
  });
});

it('keeps nothing of what was read', () => {
  if (!reading) throw new Error('no reading');
  expect(JSON.stringify(withReading(null, reading, 1))).not.toMatch(/sam|1:1|acme/i);
});
