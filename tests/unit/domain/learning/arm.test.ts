import { describe, expect, it } from 'vitest';
import { armOf, armsFor } from '../../../../utils/domain/learning/arm.ts';
import type { Experiment } from '../../../../utils/domain/records.ts';

const experiment = (change: Partial<Experiment> = {}): Experiment => ({
  id: 'e1',
  kind: 'wording',
  sessionType: 'one_on_one',
  promptId: 'one_on_one.01',
  a: 'What would make this worth it?',
  b: 'What must not wait?',
  holdout: false,
  outcome: 'asked',
  state: 'running',
  closedBecause: null,
  seed: 'seed',
  startedAt: 0,
  closedAt: null,
  ...change,
});
const sessions = Array.from({ length: 3_000 }, (_, at) => `google-calendar:event-${at}`);
const sharesOf = (one: Experiment) => {
  const arms = sessions.map((session) => armOf(one, session));
  return (['a', 'b', 'holdout'] as const).map((arm) => arms.filter((it) => it === arm).length / arms.length);
};

describe('the arm of a session', () => {
  it('is the same at every look', () => {
    expect(sessions.map((one) => armOf(experiment(), one))).toEqual(
      sessions.map((one) => armOf(experiment(), one)),
    );
  });

  it('splits sessions in halves, with a holdout in thirds', () => {
    const [a = 0, b = 0, none] = sharesOf(experiment());
    expect([Math.abs(a - 0.5) < 0.03, Math.abs(b - 0.5) < 0.03, none]).toEqual([true, true, 0]);
    for (const share of sharesOf(experiment({ holdout: true })))
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.03);
  });

  it('falls anew in another experiment', () => {
    const same = sessions.filter(
      (one) => armOf(experiment(), one) === armOf(experiment({ seed: 'other' }), one),
    );
    expect(Math.abs(same.length / sessions.length - 0.5)).toBeLessThan(0.05);
  });
});

describe('what experiments do to a session', () => {
  it('is nothing when they are closed or about another type', () => {
    const none = [experiment({ state: 'closed' }), experiment({ sessionType: 'career' })];
    expect(armsFor(none, 'one_on_one', 's')).toEqual([]);
  });

  it('is the wording, the order, or no prompts at all', () => {
    const order = experiment({ id: 'e2', kind: 'order', promptId: null, a: 'phases', b: 'useful-first' });
    const held = experiment({ id: 'e3', holdout: true });
    const all = sessions.flatMap((session) => armsFor([experiment(), order, held], 'one_on_one', session));
    expect(all).toContainEqual({
      experimentId: 'e1',
      arm: 'b',
      kind: 'wording',
      promptId: 'one_on_one.01',
      text: 'What must not wait?',
    });
    expect(all).toContainEqual({ experimentId: 'e2', arm: 'b', kind: 'order', order: 'useful-first' });
    expect(all).toContainEqual({
      experimentId: 'e3',
      arm: 'holdout',
      kind: 'holdout',
      promptId: 'one_on_one.01',
    });
  });
});
