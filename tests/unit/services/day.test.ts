import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { SeenMeeting } from '../../../utils/domain/records.ts';
import type { Day } from '../../../utils/messaging/calls/rhythm.ts';
import { createCurrentMeetings } from '../../../utils/services/current-meetings.ts';
import { action, dayMs, monday, note, person, session, uuid } from '../db/samples.ts';
import { page, panel, running } from './fakes.ts';
import { reading } from './reading.ts';

const hour = 3_600_000;
type Running = ReturnType<typeof running>;

const see = (services: Running, key: string, change: Partial<SeenMeeting>) =>
  createCurrentMeetings(services.deps.store).set(
    7,
    reading({ key }),
    {
      site: 'google-calendar',
      key,
      title: '1:1 Person 1',
      start: monday + hour,
      end: monday + 2 * hour,
      type: 'one_on_one',
      personId: uuid(1),
      attendees: reading().meeting.attendees,
      seenAt: monday,
      ...change,
    },
    monday,
  );
const dayOf = async (services: Running): Promise<Day> => {
  const answer = await services.handle('day.get', {}, page);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};
const fill = async (services: Running) => {
  await services.handle('people.save', { person: person(1, { cadenceDays: 7 }) }, page);
  const before = { start: monday - 7 * dayMs, end: monday - 7 * dayMs + hour, state: 'held' as const };
  await services.handle(
    'sessions.start',
    { session: session(11, { ...before, takeaway: 'QUIET takeaway' }) },
    page,
  );
  const about = { personId: uuid(1), sessionId: uuid(11), at: before.start };
  await services.handle('notes.add', { note: note(21, { ...about, text: 'QUIET note' }) }, page);
  await services.handle(
    'actions.add',
    { action: action(31, { sessionId: uuid(11), text: 'QUIET promise' }) },
    page,
  );
};

describe('the day on one page', () => {
  it('has each session of today in order, with last time, what is open and one prompt', async () => {
    const services = running();
    await fill(services);
    await see(services, 'late', { start: monday + 5 * hour, end: monday + 6 * hour });
    await see(services, 'early', {});
    await see(services, 'tomorrow', { start: monday + dayMs, end: null });
    const { sessions, overdue } = await dayOf(services);
    expect(sessions.map(({ key }) => key)).toEqual(['google-calendar:early', 'google-calendar:late']);
    expect(sessions[0]).toMatchObject({
      personName: 'Person 1',
      mode: 'coaching',
      lastTime: { takeaway: 'QUIET takeaway' },
      actions: [{ text: 'QUIET promise' }],
    });
    expect(sessions[0]?.prompt?.text).not.toBe('');
    expect(sessions[0]?.type).not.toBe('');
    expect(overdue).toEqual([]);
  });

  it('keeps coaching out of an evaluation, and other surfaces on their side', async () => {
    const services = running();
    await fill(services);
    await see(services, 'review', { type: 'performance_review', title: 'Review' });
    const { sessions } = await dayOf(services);
    expect(sessions[0]).toMatchObject({ mode: 'evaluation', lastTime: null, actions: [] });
    expect(JSON.stringify(sessions)).not.toContain('QUIET');
    const notes = await services.handle('notes.list', { personId: uuid(1), before: null, limit: 5 }, panel);
    expect(notes.ok && notes.value).toHaveLength(1);
  });

  it('says who is overdue where no calendar was read', async () => {
    const services = running();
    await fill(services);
    services.clock.set(monday + 3 * dayMs);
    const { sessions, overdue } = await dayOf(services);
    expect(sessions).toEqual([]);
    expect(overdue).toMatchObject([{ name: 'Person 1', overdueDays: 3 }]);
  });

  it('takes two at once and one without a person', async () => {
    const services = running();
    await fill(services);
    await see(services, 'one', {});
    await see(services, 'two', { personId: null, title: 'Team retro', type: 'retro', attendees: [] });
    const { sessions } = await dayOf(services);
    expect(sessions).toHaveLength(2);
    expect(sessions[1]).toMatchObject({ personId: null, lastTime: null });
    expect(services.errors).toEqual([]);
  });
});
