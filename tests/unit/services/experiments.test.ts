import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { armOf } from '../../../utils/domain/learning/arm.ts';
import type { Experiment } from '../../../utils/domain/records.ts';
import type { ExperimentPlan } from '../../../utils/messaging/calls/learning.ts';
import { repositories } from '../../../utils/services/repositories.ts';
import { dayMs, monday, person, promptEvent, session, uuid } from '../db/samples.ts';
import { page, panel, running } from './fakes.ts';

const plan = (change: Partial<ExperimentPlan> = {}): ExperimentPlan => ({
  id: uuid(1),
  kind: 'wording',
  sessionType: 'one_on_one',
  promptId: null,
  b: 'What must not wait?',
  holdout: false,
  outcome: 'asked',
  ...change,
});

const begun = async () => {
  const services = running();
  const book = await services.handle('playbook.get', {}, page);
  if (!book.ok) throw new Error(book.code);
  const prompts = book.value.prompts.filter((one) => one.session === 'one_on_one' && !one.text.includes('{'));
  const [first, second] = prompts;
  if (!first || !second) throw new Error('The playbook has no plain prompts');
  const start = (change: Partial<ExperimentPlan> = {}) =>
    services.handle('experiments.start', { plan: plan({ promptId: first.id, ...change }) }, page);
  const list = async () => {
    const answer = await services.handle('experiments.list', {}, page);
    if (!answer.ok) throw new Error(answer.code);
    return answer.value;
  };
  return { ...services, of: repositories(services.deps.db), first, second, start, list };
};

describe('starting an experiment', () => {
  it('takes the first wording from the playbook as it stands', async () => {
    const { start, first } = await begun();
    expect(await start()).toMatchObject({
      ok: true,
      value: { a: first.text, b: 'What must not wait?', state: 'running', seed: expect.any(String) },
    });
  });

  it('starts once by id', async () => {
    const { start, list } = await begun();
    await start();
    expect((await start()).ok).toBe(true);
    expect(await list()).toHaveLength(1);
  });

  it('is refused while another one runs on the same prompt, and not on another', async () => {
    const { start, second } = await begun();
    await start();
    expect(await start({ id: uuid(2) })).toEqual({ ok: false, code: 'experiment-running' });
    expect((await start({ id: uuid(3), promptId: second.id })).ok).toBe(true);
  });

  it('refuses one of two orders that run on a type at once', async () => {
    const { start } = await begun();
    expect((await start({ kind: 'order', promptId: null, b: '' })).ok).toBe(true);
    expect(await start({ id: uuid(2), kind: 'order', promptId: null, b: '' })).toMatchObject({ ok: false });
  });

  it.each([
    ['the wording that stands there already', {}, 'bad-input'],
    ['a blank that is not in the first wording', { b: 'What of {goal}?' }, 'bad-input'],
    ['an unknown prompt', { promptId: 'nowhere.01' }, 'not-found'],
    ['an unknown session type', { sessionType: 'tea_break' }, 'not-found'],
    ['an evaluation', { sessionType: 'performance_review' }, 'bad-input'],
  ])('refuses %s', async (what, change, code) => {
    const { start, first } = await begun();
    const given = what.startsWith('the wording') ? { b: ` ${first.text.toUpperCase()} ` } : change;
    expect(await start(given)).toMatchObject({ ok: false, code });
  });

  it('takes a clear outcome for success when some sessions go without prompts', async () => {
    const { start } = await begun();
    expect(await start({ holdout: true, outcome: 'asked' })).toMatchObject({ value: { outcome: 'clear' } });
  });
});

describe('a running experiment', () => {
  it('counts a session in the arm in which it was first shown, and no longer when it is over', async () => {
    const { start, handle, list } = await begun();
    await start();
    const note = (key: string, arm: 'a' | 'b' | 'holdout') =>
      handle('experiments.note', { session: key, arms: [{ experimentId: uuid(1), arm }] }, panel);
    await note('google-calendar:1', 'a');
    await note('google-calendar:1', 'b');
    await note('google-calendar:2', 'holdout');
    expect((await list())[0]?.result.arms.map(({ sessions }) => sessions)).toEqual([1, 0]);
    await handle('experiments.stop', { id: uuid(1) }, page);
    await note('google-calendar:3', 'b');
    expect((await list())[0]?.result.arms.map(({ sessions }) => sessions)).toEqual([1, 0]);
  });

  it('is closed when its wording changes in the playbook', async () => {
    const { start, of, list, deps } = await begun();
    await start();
    await of.experiments.assign([{ experimentId: uuid(1), session: 's', arm: 'a', at: monday }]);
    await deps.db.experiments.update(uuid(1), { a: 'As it read last week' });
    expect((await list())[0]?.experiment).toMatchObject({
      state: 'closed',
      closedBecause: 'wording-changed',
    });
  });

  it('is closed when its prompt is gone', async () => {
    const { start, list, deps } = await begun();
    await start();
    await deps.db.experiments.update(uuid(1), { promptId: 'gone.01' });
    expect((await list())[0]?.experiment).toMatchObject({ state: 'closed', closedBecause: 'prompt-gone' });
  });

  it('goes for good when it is stopped before any session, and comes back by Undo', async () => {
    const { start, handle, list } = await begun();
    const started = await start();
    const experiment = started.ok ? started.value : ({} as Experiment);
    await handle('experiments.stop', { id: uuid(1) }, page);
    expect(await list()).toEqual([]);
    expect((await handle('experiments.resume', { experiment }, page)).ok).toBe(true);
    expect((await list())[0]?.experiment).toEqual(experiment);
  });

  it('shapes the brief of a coaching session and never that of an evaluation', async () => {
    const { start, handle, of, first } = await begun();
    await start();
    await of.people.save(person(1), monday);
    const ask = async (type: string) => {
      const answer = await handle('brief.get', { choice: { personId: uuid(1), type }, swapped: [] }, page);
      if (!answer.ok) throw new Error(answer.code);
      return answer.value;
    };
    await of.sessions.start('coaching', session(10, { meetingKey: null }));
    const { arms, prompts } = await ask('one_on_one');
    const shown = prompts.find(({ id }) => id === first.id);
    const [running] = await of.experiments.list();
    const arm = armOf(running ?? { seed: '', holdout: false }, uuid(10));
    expect(arms).toEqual(shown ? [{ experimentId: uuid(1), arm }] : []);
    expect((await ask('performance_review')).arms).toEqual([]);
  });

  it('joins what came of the session, and names nobody', async () => {
    const { start, handle, of, first, list, clock } = await begun();
    await start();
    await of.people.save(person(1, { name: 'Priya Nair' }), monday);
    await of.sessions.start('coaching', session(10, { meetingKey: 'google-calendar:k' }));
    await handle(
      'experiments.note',
      { session: 'google-calendar:k', arms: [{ experimentId: uuid(1), arm: 'b' }] },
      panel,
    );
    await of.promptEvents.add(promptEvent(40, { promptId: first.id, sessionId: uuid(10), outcome: 'asked' }));
    clock.set(monday + dayMs);
    const shown = await list();
    expect(shown[0]?.result.arms[1]).toEqual({ arm: 'b', sessions: 1, count: 1, of: 1 });
    expect(JSON.stringify(shown)).not.toMatch(/priya|person/i);
    expect(JSON.stringify(shown)).not.toContain('google-calendar:k');
  });
});
