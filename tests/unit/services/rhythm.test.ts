import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Person, SeenMeeting, Session } from '../../../utils/domain/records.ts';
import type { Rhythm } from '../../../utils/messaging/calls/rhythm.ts';
import { createCurrentMeetings } from '../../../utils/services/current-meetings.ts';
import { dayMs, monday, note, person, session, tag, uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';
import { reading } from './reading.ts';

const hour = 3_600_000;
type Running = ReturnType<typeof running>;

const fill = async (services: Running, people: Partial<Person>[], sessions: Session[] = []) => {
  for (const [at, change] of people.entries()) {
    const saved = await services.handle('people.save', { person: person(at + 1, change) }, page);
    expect(saved.ok).toBe(true);
  }
  for (const one of sessions) {
    const view = one.purpose === 'evaluation' ? 'panel:9' : page.view;
    await services.handle('sessions.start', { session: one }, { ...page, view });
  }
};
const rhythm = async (services: Running): Promise<Rhythm> => {
  const answer = await services.handle('rhythm.get', {}, page);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};
const held = (n: number, days: number, change: Partial<Session> = {}): Session =>
  session(n, { start: monday - days * dayMs, end: monday - days * dayMs + hour, state: 'held', ...change });

/** As if the page had shown it and it had been recognised. */
const see = (services: Running, change: Partial<SeenMeeting>) => {
  const { meeting } = reading({ key: change.key ?? 'seen1' });
  const seen: SeenMeeting = {
    site: 'google-calendar',
    key: meeting.key,
    title: meeting.title,
    start: monday + hour,
    end: monday + 2 * hour,
    type: 'one_on_one',
    personId: uuid(1),
    attendees: meeting.attendees,
    seenAt: services.clock.now(),
    ...change,
  };
  return createCurrentMeetings(services.deps.store).set(
    7,
    reading({ key: seen.key, start: seen.start }),
    seen,
    services.clock.now(),
  );
};

describe('the cadence view', () => {
  it('lists reports only, the longest overdue first, and knows the next one that a page showed', async () => {
    const services = running();
    await fill(
      services,
      [
        { cadenceDays: 7, createdAt: monday - 90 * dayMs },
        { cadenceDays: 7, createdAt: monday - 90 * dayMs },
        { relation: 'skip', cadenceDays: 7 },
        { relation: 'peer', cadenceDays: 7 },
        {},
      ],
      [held(11, 9), held(12, 20, { personId: uuid(2) }), held(13, 1, { personId: uuid(3) })],
    );
    await see(services, { start: monday + dayMs, end: null });
    const { lines, usualDays } = await rhythm(services);
    expect(lines.map(({ personId, state, overdueDays }) => [personId, state, overdueDays])).toEqual([
      [uuid(2), 'overdue', 13],
      [uuid(1), 'overdue', 2],
      [uuid(5), 'not-set', 0],
    ]);
    expect(lines[1]?.nextAt).toBe(monday + dayMs);
    expect(usualDays).toBeGreaterThan(0);
  });

  it('holds two hundred people', async () => {
    const services = running();
    for (let n = 1; n <= 200; n += 1) await services.deps.db.people.put(person(n, { cadenceDays: 7 }));
    expect((await rhythm(services)).lines).toHaveLength(200);
  });

  it('sets and takes back cadence and pause, and leaves the rest of the person alone', async () => {
    const services = running();
    await fill(services, [{ focus: ['testing'], cadenceDays: 7, createdAt: monday - 30 * dayMs }]);
    const set = (change: object) =>
      services.handle('rhythm.set', { personId: uuid(1), change }, page).then(({ ok }) => ok);
    expect(await set({ pause: { from: '2026-03-01', until: null } })).toBe(true);
    expect((await rhythm(services)).lines[0]).toMatchObject({ state: 'paused', agreedDays: 7 });
    expect(await set({ cadenceDays: 14, pause: null })).toBe(true);
    expect((await rhythm(services)).lines[0]).toMatchObject({
      state: 'overdue',
      agreedDays: 14,
      pause: null,
    });
    const people = await services.handle('people.list', {}, page);
    expect(people.ok && people.value[0]).toMatchObject({ focus: ['testing'], name: 'Person 1' });
    expect(await services.handle('rhythm.set', { personId: uuid(9), change: {} }, page)).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('was it held?', () => {
  it('is asked of sessions that are over, on either side of the wall, without any text', async () => {
    const services = running();
    await fill(services, [{}], []);
    await services.deps.db.sessions.clear();
    const open = held(11, 1, { state: 'open', takeaway: 'SECRET' });
    const review = held(12, 2, { state: 'open', type: 'performance_review', purpose: 'evaluation' });
    for (const one of [open, review])
      await services.deps.db.sessions.put({ ...one, who: uuid(1), late: -one.start });
    const { unsettled } = await rhythm(services);
    expect(unsettled.map(({ key, kept, personName }) => [key, kept, personName])).toEqual([
      [uuid(11), true, 'Person 1'],
      [uuid(12), true, 'Person 1'],
    ]);
    expect(JSON.stringify(unsettled)).not.toContain('SECRET');
    for (const { key } of unsettled)
      expect(await services.handle('rhythm.settle', { key, kept: true, state: 'held' }, page)).toMatchObject({
        ok: true,
      });
    const after = await rhythm(services);
    expect(after.unsettled).toEqual([]);
    expect(after.lines[0]?.lastHeldAt).toBe(open.start);
    expect((await services.deps.db.sessions.get(uuid(11)))?.takeaway).toBe('SECRET');
  });

  it('is asked of a meeting that was only seen; the answer becomes a session, and can be taken back', async () => {
    const services = running();
    await fill(services, [{ cadenceDays: 7 }]);
    await see(services, { key: 'gone', start: monday - 2 * hour, end: monday - hour });
    await see(services, { key: 'nobody', start: monday - 2 * hour, end: monday - hour, personId: null });
    const [asked, ...others] = (await rhythm(services)).unsettled;
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ key: 'google-calendar:gone', kept: false });
    await services.handle('rhythm.settle', { key: 'google-calendar:gone', kept: false, state: 'held' }, page);
    const after = await rhythm(services);
    expect(after.unsettled).toEqual([]);
    expect(after.lines[0]?.lastHeldAt).toBe(monday - 2 * hour);
    // Undo: the same call, with the key that the list had.
    await services.handle('rhythm.settle', { key: 'google-calendar:gone', kept: false, state: 'open' }, page);
    expect(await services.deps.db.sessions.count()).toBe(1);
    expect((await rhythm(services)).unsettled).toHaveLength(1);
  });

  it('goes on after the event vanished from the calendar, for seven days', async () => {
    const services = running();
    await fill(services, [{}]);
    await see(services, { start: monday - hour, end: monday });
    services.clock.set(monday + 6 * dayMs);
    expect((await rhythm(services)).unsettled).toHaveLength(1);
    services.clock.set(monday + 8 * dayMs);
    expect((await rhythm(services)).unsettled).toHaveLength(0);
  });

  it('is written down as unknown at a wake, once, and only what nobody answered for', async () => {
    const services = running();
    await fill(
      services,
      [{}],
      [
        held(11, 30, { state: 'open' }),
        held(12, 8, { state: 'open', personId: null }),
        held(13, 2, { state: 'open' }),
        held(14, 40),
      ],
    );
    const states = async () =>
      (await services.deps.db.sessions.toArray())
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ state }) => state);
    await services.wake(async () => true);
    expect(await states()).toEqual(['unknown', 'unknown', 'open', 'held']);
    services.clock.set(monday + 6 * dayMs);
    await services.wake(async () => true);
    expect(await states()).toEqual(['unknown', 'unknown', 'unknown', 'held']);
    expect(services.errors).toEqual([]);
  });
});

describe('the review window', () => {
  const quarters = { businessCycle: { kind: 'quarters' as const, firstMonth: 1 } };

  it('names who has no evidence since the last one, until it is put away for a week', async () => {
    const services = running();
    await fill(services, [{}, {}, { relation: 'peer' }, { pause: { from: '2026-01-01', until: null } }]);
    await services.handle('settings.set', { change: quarters }, page);
    const about = { personId: uuid(1), behaviours: [tag(1)], at: monday - 20 * dayMs };
    await services.handle('notes.add', { note: note(21, about) }, page);
    await services.handle('notes.add', { note: note(22, { personId: uuid(2), at: monday }) }, page);
    const { nudge } = await rhythm(services);
    expect(nudge).toMatchObject({
      opens: '2026-03-18',
      opensInDays: 16,
      since: '2026-01-01',
      people: [{ id: uuid(2), name: 'Person 2' }],
    });
    await services.handle('rhythm.later', { opens: '2026-03-18' }, page);
    expect((await rhythm(services)).nudge).toBeNull();
    services.clock.set(monday + 7 * dayMs);
    expect((await rhythm(services)).nudge).not.toBeNull();
  });

  it('is not spoken of when the year is not set', async () => {
    const services = running();
    await fill(services, [{}]);
    expect((await rhythm(services)).nudge).toBeNull();
  });
});

describe('a competency in focus', () => {
  it('is stale when no note of it was written for sixty days', async () => {
    const services = running();
    const old = { createdAt: monday - 90 * dayMs, updatedAt: monday - 90 * dayMs };
    await fill(services, [
      { focus: ['testing'], ...old },
      { focus: ['Testing'], ...old },
      { focus: ['testing'] },
    ]);
    const about = { personId: uuid(2), behaviours: [tag(1)] };
    await services.handle('notes.add', { note: note(21, { ...about, at: monday - 59 * dayMs }) }, page);
    expect((await rhythm(services)).stale).toEqual([
      { personId: uuid(1), name: 'Person 1', competency: 'Testing', lastNotedAt: null },
    ]);
    services.clock.set(monday + 2 * dayMs);
    expect((await rhythm(services)).stale.map(({ personId }) => personId)).toEqual([uuid(1), uuid(2)]);
  });
});
