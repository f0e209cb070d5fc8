import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Reminder } from '../../../utils/domain/reminders.ts';
import { createCurrentMeetings } from '../../../utils/services/current-meetings.ts';
import { defaultSettings } from '../../../utils/settings/settings.ts';
import { dayMs, monday, person, uuid } from '../db/samples.ts';
import { content, memoryItem, page, running } from './fakes.ts';
import { reading } from './reading.ts';

const minute = 60_000;
const hour = 60 * minute;
type Running = ReturnType<typeof running>;

const switchOn = (services: Running, change: Partial<typeof defaultSettings.reminders> = {}) =>
  services.handle(
    'settings.set',
    { change: { reminders: { ...defaultSettings.reminders, meeting: true, cadence: true, ...change } } },
    page,
  );
/** `monday` is ten in the morning in Berlin. */
const seeAt = (services: Running, start: number, key = 'event1') =>
  createCurrentMeetings(services.deps.store).set(
    7,
    reading({ key, start }),
    {
      site: 'google-calendar',
      key,
      title: 'Priya and her raise',
      start,
      end: start + hour,
      type: 'one_on_one',
      personId: null,
      attendees: [],
      seenAt: services.clock.now(),
    },
    services.clock.now(),
  );
const waking = async (services: Running, shows = true): Promise<Reminder[]> => {
  const said: Reminder[] = [];
  const answer = await services.wake(async (reminder) => {
    said.push(reminder);
    return shows;
  });
  expect(answer.ok).toBe(true);
  return said;
};

describe('reminders', () => {
  it('wake for the next meeting, say it once, and go on after the worker was stopped', async () => {
    const services = running();
    await switchOn(services, { cadence: false });
    await seeAt(services, monday + hour);
    await waking(services);
    expect(services.bell.at).toBe(monday + 50 * minute);
    services.clock.set(monday + 50 * minute);
    expect(await waking(services)).toEqual([{ minutes: 10, late: 0, overdue: 0, stale: 0 }]);
    const again = services.again();
    again.clock.set(monday + 51 * minute);
    expect(await waking(again)).toEqual([]);
  });

  it('are set for a meeting as soon as a page shows it', async () => {
    const services = running();
    await switchOn(services, { cadence: false });
    await services.show(reading({ start: monday + hour }));
    expect(services.bell.at).toBeNull();
    await seeAt(services, monday + 2 * hour);
    const sighting = {
      site: 'google-calendar',
      key: 'k',
      lang: 'en',
      account: null,
      lines: {},
      people: [],
      chips: [],
    };
    await services.handle('meeting.seen', { sighting }, content);
    await expect.poll(() => services.bell.at).toBe(monday + 110 * minute);
  });

  it('say nothing of before they were switched on', async () => {
    const services = running();
    await seeAt(services, monday + hour);
    services.clock.set(monday + 2 * hour);
    await switchOn(services, { cadence: false });
    expect(await waking(services)).toEqual([]);
  });

  it('count who is overdue, once a week', async () => {
    const services = running();
    const old = { cadenceDays: 7, createdAt: monday - 30 * dayMs };
    for (const n of [1, 2]) await services.handle('people.save', { person: person(n, old) }, page);
    await switchOn(services);
    expect(services.bell.at).toBe(monday + minute);
    expect(await waking(services)).toEqual([{ minutes: null, late: 0, overdue: 2, stale: 0 }]);
    services.clock.set(monday + dayMs);
    expect(await waking(services)).toEqual([]);
    services.clock.set(monday + 7 * dayMs);
    expect(await waking(services)).toHaveLength(1);
  });

  it('that may not be shown are a number on the button, until the manager looks', async () => {
    const services = running();
    await switchOn(services, { cadence: false });
    await seeAt(services, monday + hour);
    services.clock.set(monday + 50 * minute);
    expect(await waking(services, false)).toHaveLength(1);
    expect(services.bell.count).toBe(1);
    await services.handle('reminders.looked', {}, page);
    expect(services.bell.count).toBe(0);
    services.clock.set(monday + 55 * minute);
    await waking(services);
    expect(services.bell.count).toBe(0);
  });

  it('keep times and dates on disk, and nothing about anybody', async () => {
    const reminders = memoryItem(null);
    const services = running({ reminders });
    await services.handle('people.save', { person: person(1, { cadenceDays: 1 }) }, page);
    await switchOn(services);
    await seeAt(services, monday + hour, 'secret-event-id');
    services.clock.set(monday + 50 * minute);
    await waking(services, false);
    const kept = JSON.stringify(await reminders.load());
    expect(kept).not.toMatch(/Priya|Person|secret|google/);
    expect(kept).not.toContain(uuid(1));
  });

  it('begin anew where what was kept is damaged', async () => {
    const services = running({ reminders: memoryItem({ told: 'no' }) });
    await switchOn(services, { cadence: false });
    await seeAt(services, monday + hour);
    services.clock.set(monday + 50 * minute);
    expect(await waking(services)).toHaveLength(1);
  });
});
