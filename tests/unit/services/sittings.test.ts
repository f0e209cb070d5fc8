import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../../utils/domain/meeting.ts';
import { monday, person, promptEvent, session, uuid } from '../db/samples.ts';
import { page, panel, running } from './fakes.ts';
import { reading } from './reading.ts';

const minuteMs = 60_000;
const begun = async () => {
  const started = running();
  await started.handle('people.save', { person: person(1) }, page);
  await started.handle('sessions.start', { session: session(10) }, page);
  return started;
};
const mark = (n: number, change: Parameters<typeof promptEvent>[1]) => ({
  event: promptEvent(n, { sessionId: uuid(10), at: monday + n * minuteMs, ...change }),
});

describe('what was done in a session so far', () => {
  it('names what was asked in order, with the last verdict and without the facts of a person', async () => {
    const { handle } = await begun();
    const playbook = await handle('playbook.get', {}, page);
    const prompts = playbook.ok ? playbook.value.prompts : [];
    const filled = prompts.find(({ text }) => /\{/.test(text));
    const bare = prompts.find(({ text }) => !/\{/.test(text));
    const [first, second] = [filled?.id ?? 'none', bare?.id ?? 'none'];
    await handle('prompt.mark', mark(1, { promptId: first, outcome: 'asked' }), page);
    await handle('prompt.mark', mark(2, { promptId: second, outcome: 'asked' }), page);
    await handle('prompt.mark', mark(3, { promptId: second, outcome: 'not_useful' }), page);
    await handle('prompt.mark', mark(4, { promptId: second, outcome: 'useful' }), page);
    await handle('prompt.mark', mark(5, { promptId: 'gone.1', outcome: 'asked' }), page);
    const answer = await handle('sitting.get', { id: uuid(10) }, page);
    expect(answer).toMatchObject({ ok: true, value: { session: { id: uuid(10) } } });
    const asked = answer.ok ? answer.value.asked : [];
    expect(asked.map(({ promptId, verdict }) => [promptId, verdict])).toEqual([
      [first, null],
      [second, 'useful'],
    ]);
    expect(asked.every(({ text }) => text !== '' && !/[{}]/.test(text))).toBe(true);
  });

  it('names what was pinned for the next time, and asking it now does not take that pin away', async () => {
    const { handle } = await begun();
    const pin = { personId: uuid(1), promptId: 'one_on_one.open.1' };
    await handle('prompt.pin', { pin: { id: uuid(70), ...pin, at: monday + minuteMs } }, page);
    await handle('prompt.mark', mark(2, { outcome: 'asked' }), page);
    expect(await handle('sitting.get', { id: uuid(10) }, page)).toMatchObject({
      value: { pinned: [pin.promptId] },
    });
  });

  it('drops a pin of an earlier session once it was asked, and keeps it when it was only judged', async () => {
    const { handle, deps } = await begun();
    const pin = { id: uuid(70), personId: uuid(1), promptId: 'one_on_one.open.1', at: monday - minuteMs };
    await handle('prompt.pin', { pin }, page);
    await handle('prompt.mark', mark(1, { outcome: 'useful' }), page);
    expect(await deps.db.promptPins.count()).toBe(1);
    await handle('prompt.mark', mark(2, { outcome: 'asked' }), page);
    expect(await deps.db.promptPins.count()).toBe(0);
  });

  it('is not found across the wall', async () => {
    const { handle } = running();
    await handle('sessions.start', { session: session(10, { purpose: 'evaluation' }) }, page);
    expect(await handle('sitting.get', { id: uuid(10) }, page)).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('what the manager says of a session', () => {
  it('is kept, and null takes it back', async () => {
    const { handle } = await begun();
    const said = {
      startedAt: monday + 6 * minuteMs,
      endedAt: monday + 30 * minuteMs,
      format: 'remote',
      energy: 'high',
      ticks: ['Read the last notes'],
      card: { outcome: 'clear', talked: 'them' },
    } as const;
    const change = { ...said, ticks: [...said.ticks] };
    await handle('sessions.update', { id: uuid(10), change }, page);
    expect(await handle('sitting.get', { id: uuid(10) }, page)).toMatchObject({ value: { session: said } });
    const back = { endedAt: null, energy: null, format: null };
    const answer = await handle('sessions.update', { id: uuid(10), change: back }, page);
    const kept = answer.ok ? answer.value : null;
    expect(kept).toMatchObject({ startedAt: said.startedAt, card: said.card });
    expect(kept && ['endedAt', 'energy', 'format'].filter((name) => name in kept)).toEqual([]);
  });

  it('stays on its side when the meeting turns out to be an evaluation', async () => {
    const { handle } = await begun();
    await handle('sessions.update', { id: uuid(10), change: { card: { outcome: 'clear' } } }, page);
    const answer = await handle(
      'sessions.update',
      { id: uuid(10), change: { type: 'performance_review' } },
      page,
    );
    expect(answer.ok && answer.value.purpose).toBe('evaluation');
    expect(answer.ok && answer.value.id).not.toBe(uuid(10));
    expect(answer.ok && answer.value.card).toBeUndefined();
  });
});

describe('the guests of a meeting', () => {
  const guest = (name: string | null, email: string | null, change: Partial<Attendee> = {}): Attendee => ({
    name,
    email,
    response: 'accepted',
    organiser: false,
    self: false,
    resource: false,
    ...change,
  });

  it('are named as the manager knows them, once each, without rooms, refusals and the manager', async () => {
    const { handle, show } = running();
    await handle('people.save', { person: person(1, { name: 'Priya Nair' }) }, page);
    await show(
      reading({
        attendees: [
          ...reading().meeting.attendees.slice(0, 1),
          guest('P. Nair', 'person1@acme.test'),
          guest(null, 'sam.okafor@acme.test'),
          guest('Sam Okafor', null),
          guest('Room 5', null, { resource: true }),
          guest('No Show', null, { response: 'declined' }),
        ],
      }),
    );
    expect(await handle('sitting.guests', {}, panel)).toEqual({
      ok: true,
      value: [
        { name: 'Priya Nair', personId: uuid(1) },
        { name: 'Sam Okafor', personId: null },
      ],
    });
  });

  it('are nobody where no meeting is open, or a private one', async () => {
    const { handle, show } = running();
    expect(await handle('sitting.guests', {}, panel)).toEqual({ ok: true, value: [] });
    await show(reading({ private: true }));
    expect(await handle('sitting.guests', {}, panel)).toEqual({ ok: true, value: [] });
  });
});
