import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { newestHealth, withReading } from '../../../utils/domain/site-health.ts';
import { readCalendar } from '../../../utils/importers/calendar/read-calendar.ts';
import { monday } from '../db/samples.ts';
import { content, page, panel, running } from './fakes.ts';

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

const employee = {
  kind: 'employee' as const,
  site: 'bamboohr',
  missing: [] as ('name' | 'title' | 'manager')[],
  problems: [],
};

it('takes a tab of a person’s page without a job title for a part of the record, and five in a row for a change', () => {
  let health = withReading(null, { ...employee, missing: ['manager'] }, 1, 'acme.bamboohr.com');
  expect(health).toMatchObject({ kind: 'employee', state: 'full', lastFull: 1, missing: [] });
  for (let day = 2; day < 6; day += 1) health = withReading(health, { ...employee, missing: ['title'] }, day);
  expect(health.state).toBe('full');
  health = withReading(health, { ...employee, missing: ['title', 'manager'] }, 6);
  expect(health).toMatchObject({ state: 'partly', missing: ['title'], lastFull: 5 });
  expect(withReading(health, { ...employee, missing: ['name'] }, 7)).toMatchObject({
    state: 'partly',
    missing: ['name'],
  });
});

it('keeps each host of a site apart, and of several the one read last speaks for the site', () => {
  const at = (host: string, now: number) => withReading(null, employee, now, host);
  const all = [at('a.bamboohr.com', 3), at('b.bamboohr.com', 5), at('c.bamboohr.com', 4)];
  expect(newestHealth(all, { site: 'bamboohr' })?.host).toBe('b.bamboohr.com');
  expect(newestHealth(all, { host: 'a.bamboohr.com' })?.lastSeen).toBe(3);
  expect(newestHealth(all, { site: 'sogo' })).toBeNull();
});

const personPage = (host: string) => ({
  ...{ site: 'profile', key: host, lang: 'en', account: null, people: [], chips: [] },
  lines: { address: [`https://${host}/people/7`], headings: ['Sam Rivera'] },
  pairs: [
    { label: 'work email', lines: ['sam@acme.example'], by: 'text' as const },
    { label: 'job title', lines: ['Engineer'], by: 'text' as const },
  ],
});

it('writes down how well any page at an own address is read, and forgets it with the site', async () => {
  const services = running();
  const host = 'people.acme.example';
  await services.handle('meeting.seen', { sighting: personPage(host) }, { ...content, host });
  const health = async () => {
    const answer = await services.handle('sites.health', {}, page);
    return answer.ok ? answer.value : [];
  };
  await expect.poll(health).toMatchObject([{ site: 'profile', host, kind: 'employee', state: 'full' }]);
  expect(JSON.stringify(await health())).not.toMatch(/sam|engineer/i);
  expect(await services.handle('sites.about', { site: 'profile' }, panel)).toMatchObject({
    value: { label: null, checked: expect.stringMatching(/^\d{4}-\d\d$/), health: { host } },
  });
  await services.forgetSites([host]);
  expect(await health()).toEqual([]);
});

it('calls a site by the name of its product, and knows nothing of a calendar file', async () => {
  const services = running();
  const about = (site: string) => services.handle('sites.about', { site }, panel);
  expect(await about('sogo')).toMatchObject({
    value: { label: expect.stringContaining('SOGo'), health: null },
  });
  expect(await about('bamboohr')).toMatchObject({ value: { label: 'BambooHR' } });
  expect(await about('ics')).toEqual({ ok: true, value: { label: null, checked: null, health: null } });
});

it('names the page of a person, and what it lacks, in the brief beside it', async () => {
  const services = running();
  await services.handle('meeting.seen', { sighting: personPage('people.acme.example') }, content);
  const brief = await services.handle('brief.get', { choice: null, swapped: [] }, panel);
  expect(brief).toMatchObject({ value: { reading: null, meeting: null } });
  expect(brief.ok && brief.value.page?.missing).toContain('manager');
});
