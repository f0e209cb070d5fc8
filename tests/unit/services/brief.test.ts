import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { shareable } from '../../../utils/domain/export.ts';
import type { Brief } from '../../../utils/domain/brief/types.ts';
import { action, dayMs, monday, note, person, session, tag, uuid } from '../db/samples.ts';
import { inputs } from '../../contract/messages/inputs.ts';
import { page, panel, running } from './fakes.ts';
import { reading } from './reading.ts';

const noChoice = { choice: null, swapped: [] };

/** A person with a level, a map, and what was kept of a session a week ago. */
const withHistory = async (started = running()) => {
  const { handle, show } = started;
  await handle('maps.apply', inputs['maps.apply'], page);
  await handle('people.save', { person: person(1, { roleId: 'engineer', levelId: 'l1' }) }, page);
  await handle('people.save', { person: person(2, { name: 'Somebody Else' }) }, page);
  const lastWeek = monday - 7 * dayMs;
  const held = session(10, {
    start: lastWeek,
    meetingKey: 'google-calendar:earlier',
    takeaway: 'QUIET takeaway',
    state: 'held',
  });
  await handle('sessions.start', { session: held }, page);
  await handle(
    'notes.add',
    {
      note: note(20, { sessionId: uuid(10), text: 'QUIET note', at: lastWeek, behaviours: [tag(1), tag(3)] }),
    },
    page,
  );
  await handle(
    'actions.add',
    { action: action(30, { sessionId: uuid(10), text: 'QUIET promise', createdAt: lastWeek }) },
    page,
  );
  await show(reading());
  return started;
};

const briefOf = async (
  { handle }: Pick<ReturnType<typeof running>, 'handle'>,
  input = noChoice as Parameters<typeof handle<'brief.get'>>[1],
): Promise<Brief> => {
  const answer = await handle('brief.get', input, panel);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};

describe('a brief', () => {
  it('holds last time, open promises, prompts and the behaviours of role and level', async () => {
    const brief = await briefOf(await withHistory());
    expect(brief).toMatchObject({
      state: 'ready',
      mode: 'coaching',
      person: { id: uuid(1), role: 'Engineer', level: 'One' },
      lastTime: { takeaway: 'QUIET takeaway', notes: [{ text: 'QUIET note' }] },
      actions: [{ text: 'QUIET promise' }],
      sessionId: null,
    });
    expect(brief.prompts).toHaveLength(3);
    expect(brief.behaviours).not.toEqual([]);
    expect(
      brief.behaviours.every(({ behaviourId, timesSeen }) => /b[13]/.test(behaviourId) && timesSeen === 1),
    ).toBe(true);
  });

  it('finds the notes of last time under many that were written since', async () => {
    const started = await withHistory();
    for (let n = 0; n < 60; n += 1) {
      const later = note(500 + n, { text: `since ${n}`, at: monday - dayMs + n, behaviours: [tag(n % 9)] });
      await started.handle('notes.add', { note: later }, page);
    }
    expect(await briefOf(started)).toMatchObject({ lastTime: { notes: [{ text: 'QUIET note' }] } });
  });

  it('is the same after the worker was stopped', async () => {
    const started = await withHistory();
    const before = await briefOf(started);
    expect(await briefOf(started.again())).toEqual(before);
  });

  it('gives the same to a popup or side panel over the tab in front', async () => {
    const started = await withHistory();
    const aside = await started.handle('brief.get', noChoice, page);
    expect(aside).toMatchObject({ value: { person: { id: uuid(1) } } });
  });

  it('takes up the session that was started on this meeting', async () => {
    const started = await withHistory();
    await started.handle(
      'sessions.start',
      { session: session(11, { meetingKey: 'google-calendar:event1' }) },
      panel,
    );
    expect((await briefOf(started)).sessionId).toBe(uuid(11));
  });

  it('knows the session that was begun by hand, without a meeting, and lets it rest after six hours', async () => {
    const started = running();
    const { handle, clock } = started;
    await handle('people.save', { person: person(1) }, page);
    const begun = session(11, { start: monday, meetingKey: null, state: 'open' });
    await handle('sessions.start', { session: begun }, page);
    const byHand = { choice: { personId: uuid(1), type: 'one_on_one' }, swapped: [] };
    expect(await briefOf(started, byHand)).toMatchObject({ sessionId: uuid(11), lastTime: null });
    clock.now = () => monday + 7 * 3_600_000;
    expect((await briefOf(started, byHand)).sessionId).toBeNull();
  });

  it('remembers the person chosen by hand once something was kept', async () => {
    const started = await withHistory();
    await started.show(reading({ attendees: [], attendeeCount: null, title: 'Catch-up' }));
    const choice = { personId: uuid(2), type: 'one_on_one' };
    expect((await briefOf(started, { choice, swapped: [] })).person?.id).toBe(uuid(2));
    const kept = session(11, { personId: uuid(2), meetingKey: 'google-calendar:event1' });
    await started.handle('sessions.start', { session: kept }, panel);
    expect(await briefOf(started)).toMatchObject({ person: { id: uuid(2) }, sessionId: uuid(11) });
  });

  it('follows the manager’s correction for the event and for the series', async () => {
    const started = await withHistory();
    const choose = (scope: 'event' | 'series', key: string, type: string) =>
      started.handle(
        'type.choose',
        { choice: { scope, key: `google-calendar:${key}`, type, at: monday } },
        panel,
      );
    await choose('series', 'series1', 'career');
    expect((await briefOf(started)).type).toMatchObject({ id: 'career', chosen: 'series' });
    await choose('event', 'event1', 'goal_setting');
    expect((await briefOf(started)).type).toMatchObject({ id: 'goal_setting', chosen: 'event' });
  });

  it('without a meeting or a person has nobody’s notes in it', async () => {
    const started = await withHistory();
    await started.handle('meeting.gone', {}, { ...panel, caller: 'content' });
    const brief = await briefOf(started);
    expect(brief).toMatchObject({ state: 'manual', person: null, lastTime: null, actions: [] });
    expect(JSON.stringify(brief)).not.toContain('QUIET');
  });
});

describe('an evaluation', () => {
  const review = { choice: { personId: null, type: 'performance_review' }, swapped: [] };

  it('has nothing of coaching in its brief, and nothing in any list the panel asks for then', async () => {
    const started = await withHistory();
    const brief = await briefOf(started, review);
    expect(brief).toMatchObject({ mode: 'evaluation', person: { id: uuid(1) } });
    const { handle } = started;
    const personId = uuid(1);
    const answers = [
      brief,
      await handle('notes.list', { personId, before: null, limit: 50, purpose: 'coaching' }, panel),
      await handle('notes.search', { query: 'quiet', limit: 50, purpose: 'coaching' }, panel),
      await handle('sessions.list', { personId, limit: 50, purpose: 'coaching' }, panel),
      await handle('actions.list', { personId, includeDone: true }, panel),
      await handle('notes.edit', { id: uuid(20), change: {} }, panel),
      await handle('actions.update', { id: uuid(30), change: {} }, panel),
      await handle('sessions.update', { id: uuid(10), change: {} }, panel),
      await handle('exports.markdown', { personId, choice: shareable }, page),
    ];
    expect(JSON.stringify(answers)).not.toContain('QUIET');
  });

  it('stays one for its panel when the worker was stopped, and ends with a coaching brief', async () => {
    const started = await withHistory();
    await briefOf(started, review);
    const later = started.again();
    const list = async () =>
      later.handle('notes.list', { personId: uuid(1), before: null, limit: 50 }, panel);
    expect(await list()).toMatchObject({ value: [] });
    await briefOf(later);
    expect(await list()).toMatchObject({ value: [{ text: 'QUIET note' }] });
  });

  it('does not keep the options page from the manager’s own notes', async () => {
    const started = await withHistory();
    await briefOf(started, review);
    const listed = await started.handle('notes.list', { personId: uuid(1), before: null, limit: 50 }, page);
    expect(listed).toMatchObject({ value: [{ text: 'QUIET note' }] });
  });

  it('does not write on in a session that was held as coaching', async () => {
    const started = await withHistory();
    await started.handle(
      'sessions.start',
      { session: session(11, { meetingKey: 'google-calendar:event1' }) },
      panel,
    );
    const brief = await briefOf(started, review);
    expect(brief).toMatchObject({ mode: 'evaluation', sessionId: null });
  });
});
