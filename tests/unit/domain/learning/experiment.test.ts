import { describe, expect, it } from 'vitest';
import { clashes, endedBy, resultOf } from '../../../../utils/domain/learning/experiment.ts';
import type { SessionFact } from '../../../../utils/domain/learning/session-fact.ts';
import type { Arm, Assignment, Experiment } from '../../../../utils/domain/records.ts';
import { day, fact, facts, now } from './facts.ts';

const experiment = (change: Partial<Experiment> = {}): Experiment => ({
  id: 'e1',
  kind: 'wording',
  sessionType: 'one_on_one',
  promptId: 'p1',
  a: 'What matters now?',
  b: 'What must not wait?',
  holdout: false,
  outcome: 'asked',
  state: 'running',
  closedBecause: null,
  seed: 's',
  startedAt: 0,
  closedAt: null,
  ...change,
});
const given = (session: string, arm: Arm, at = now - 9 * day): Assignment => ({
  experimentId: 'e1',
  session,
  arm,
  at,
});
/** Sessions 1…2n, odd ones in arm a, even ones in arm b. */
const halves = (sessions: readonly SessionFact[]): Assignment[] =>
  sessions.map(({ meetingKey }, at) => given(meetingKey ?? '', at % 2 === 0 ? 'a' : 'b'));
const arms = (one: Experiment, sessions: SessionFact[], assignments = halves(sessions)) =>
  resultOf(one, assignments, sessions, now).arms.map(({ arm, sessions: all, count, of }) => [
    arm,
    all,
    count,
    of,
  ]);

describe('what an experiment shows', () => {
  it('counts the sessions in which its own prompt was asked', () => {
    const sessions = facts(8, (n) => ({ asked: n <= 4 ? ['p1'] : n <= 6 ? ['other'] : [] }));
    expect(arms(experiment(), sessions)).toEqual([
      ['a', 4, 2, 4],
      ['b', 4, 2, 4],
    ]);
  });

  it('counts any prompt that was asked when the order is on trial', () => {
    const sessions = facts(4, (n) => ({ asked: n === 1 ? ['other'] : [] }));
    expect(arms(experiment({ kind: 'order', promptId: null }), sessions)[0]).toEqual(['a', 2, 1, 2]);
  });

  it('counts sessions with a useful prompt, and clear outcomes of those that were rated', () => {
    const sessions = facts(4, (n) => ({ useful: n === 2, card: n < 3 ? { outcome: 'clear' } : {} }));
    expect(arms(experiment({ outcome: 'useful' }), sessions)).toEqual([
      ['a', 2, 0, 2],
      ['b', 2, 1, 2],
    ]);
    expect(arms(experiment({ outcome: 'clear' }), sessions)).toEqual([
      ['a', 2, 1, 1],
      ['b', 2, 1, 1],
    ]);
  });

  it('takes a clear outcome for success as soon as some sessions go without prompts', () => {
    const sessions = facts(3, () => ({ asked: ['p1'], card: { outcome: 'partly' } }));
    const thirds = [
      given('google-calendar:1', 'a'),
      given('google-calendar:2', 'b'),
      given('google-calendar:3', 'holdout'),
    ];
    expect(arms(experiment({ holdout: true }), sessions, thirds)).toEqual([
      ['a', 1, 0, 1],
      ['b', 1, 0, 1],
      ['holdout', 1, 0, 1],
    ]);
  });

  it('does not count evaluations, sessions that were not held, and those that are still to come', () => {
    const sessions = [
      fact(1, { purpose: 'evaluation', asked: ['p1'] }),
      fact(2, { state: 'cancelled' }),
      fact(3, { state: 'moved' }),
      fact(-2),
    ];
    const all = sessions.map(({ meetingKey }) => given(meetingKey ?? '', 'a'));
    expect(arms(experiment(), sessions, all)[0]).toEqual(['a', 4, 0, 0]);
  });

  it('counts a session that was only looked at as without success, a day later', () => {
    const looked = [given('k1', 'a', now - 2 * day), given('k2', 'a', now - day / 2)];
    expect(arms(experiment(), [], looked)[0]).toEqual(['a', 2, 0, 1]);
  });

  it('finds a session without a meeting by its id', () => {
    const byHand = fact(5, { meetingKey: null, asked: ['p1'] });
    expect(arms(experiment(), [byHand], [given('s5', 'b')])[1]).toEqual(['b', 1, 1, 1]);
  });
});

describe('the verdict', () => {
  const verdict = (perArm: number, inA: number, inB: number) => {
    const sessions = facts(2 * perArm, (n) => {
      const nth = Math.ceil(n / 2);
      return { asked: (n % 2 === 1 ? nth <= inA : nth <= inB) ? ['p1'] : [] };
    });
    return resultOf(experiment(), halves(sessions), sessions, now).comparisons[0];
  };

  it('cannot tell with fewer than twenty sessions in an arm, whatever they show', () => {
    expect(verdict(19, 0, 19)?.verdict).toBe('unclear');
    expect(verdict(20, 0, 20)?.verdict).toBe('more');
  });

  it('cannot tell while the interval holds nought', () => {
    expect(verdict(40, 20, 24)).toMatchObject({ verdict: 'unclear', difference: expect.closeTo(0.1) });
  });

  it('says less when the other wording did worse', () => {
    expect(verdict(40, 30, 8)?.verdict).toBe('less');
  });

  it('compares sessions with prompts, both wordings together, to those without', () => {
    const sessions = facts(75, (n) => ({ card: { outcome: n % 3 === 0 ? 'none' : 'clear' } }));
    const thirds = sessions.map(({ meetingKey }, at) =>
      given(meetingKey ?? '', (['a', 'b', 'holdout'] as const)[at % 3] ?? 'a'),
    );
    expect(resultOf(experiment({ holdout: true }), thirds, sessions, now).comparisons).toMatchObject([
      { of: 'b', against: 'a', verdict: 'unclear' },
      { of: 'prompts', against: 'holdout', verdict: 'more', difference: 1 },
    ]);
  });
});

describe('the end of an experiment', () => {
  const playbook = (text: string) => new Map([['p1', { text }]]);

  it('comes when its wording changes in the playbook, or its prompt leaves it', () => {
    expect(endedBy(experiment(), playbook('What matters now?'))).toBeNull();
    expect(endedBy(experiment(), playbook('What matters?'))).toBe('wording-changed');
    expect(endedBy(experiment(), new Map())).toBe('prompt-gone');
    expect(endedBy(experiment({ kind: 'order', promptId: null }), new Map())).toBeNull();
  });
});

describe('two experiments', () => {
  const running = experiment();

  it.each([
    ['on the same prompt', experiment({ id: 'e2', sessionType: 'career' }), running, true],
    ['on two prompts', experiment({ id: 'e2', promptId: 'p2' }), running, false],
    ['one of them closed', experiment({ id: 'e2' }), experiment({ state: 'closed' }), false],
    [
      'with two orders of a type',
      experiment({ id: 'e2', kind: 'order', promptId: null }),
      experiment({ kind: 'order', promptId: null }),
      true,
    ],
    [
      'with orders of two types',
      experiment({ id: 'e2', kind: 'order', promptId: null, sessionType: 'career' }),
      experiment({ kind: 'order', promptId: null }),
      false,
    ],
    [
      'that both leave prompts out',
      experiment({ id: 'e2', promptId: 'p2', holdout: true }),
      experiment({ holdout: true }),
      true,
    ],
    ['that are one', experiment(), running, false],
  ])('%s', (_, one, other, clash) => {
    expect(clashes(one, other)).toBe(clash);
  });
});
