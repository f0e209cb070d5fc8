import { describe, expect, it } from 'vitest';
import {
  type FatigueState,
  fatigueMs,
  findFatigue,
  isResting,
  toSittings,
} from '../../../../utils/domain/learning/fatigue.ts';
import type { PromptEvent, PromptOutcome } from '../../../../utils/domain/records.ts';
import { behaviourEventId } from '../../../../utils/domain/rank/behaviour-event.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = 1_000 * day;
const calm: FatigueState = { since: null, reason: null, undoneAt: null };

let last = 0;
const mark = (at: number, outcome: PromptOutcome, change: Partial<PromptEvent> = {}): PromptEvent => ({
  id: `e${(last += 1)}`,
  promptId: 'one_on_one.01',
  personId: 'p1',
  sessionId: null,
  sessionType: 'one_on_one',
  outcome,
  at,
  ...change,
});

/** One session a day, the newest yesterday; `outcomes` of each. */
const days = (count: number, outcomes: (n: number) => PromptOutcome[]): PromptEvent[] =>
  Array.from({ length: count }, (_, n) => n + 1).flatMap((n) =>
    outcomes(n).map((outcome, at) =>
      mark(now - n * day + at * 60_000, outcome, { personId: `p${n % 3}`, sessionId: `s${n}` }),
    ),
  );
const find = (events: PromptEvent[], state = calm, closings: number[] = []) =>
  findFatigue(
    toSittings(events),
    closings.map((ms, n) => ({ at: now - (n + 1) * hour, ms })),
    state,
    now,
  );

describe('the fatigue guard', () => {
  it('steps in when most prompts of five sessions were skipped', () => {
    expect(find(days(5, () => ['shown', 'skipped', 'skipped', 'skipped', 'asked']))).toBe('skipped');
  });

  it('stays silent at exactly seventy in a hundred', () => {
    const seven = days(5, (n) => (n <= 3 ? ['skipped', 'asked'] : ['skipped', 'skipped']));
    expect(seven.filter(({ outcome }) => outcome === 'skipped')).toHaveLength(7);
    expect(find(seven)).not.toBe('skipped');
  });

  it.each([0, 1, 2, 3, 4])('never steps in after %i sessions', (count) => {
    expect(
      find(
        days(count, () => ['shown', 'skipped', 'skipped', 'skipped']),
        calm,
        Array(9).fill(300),
      ),
    ).toBeNull();
  });

  it('steps in when the panel is closed at a glance, by the middle of the last closings', () => {
    const asked = days(6, () => ['shown', 'asked']);
    expect(find(asked, calm, [400, 900, 60_000, 1_500, 1_999])).toBe('dismissed');
    expect(find(asked, calm, [400, 2_100, 60_000, 1_500, 2_000])).toBeNull();
    expect(find(asked, calm, [400, 400, 400, 400])).toBeNull();
  });

  it('steps in when four sessions in a row went by without a question', () => {
    expect(find(days(6, (n) => (n > 4 ? ['shown', 'asked'] : ['shown'])))).toBe('unasked');
    expect(find(days(6, (n) => (n > 3 ? ['shown', 'asked'] : ['shown'])))).toBeNull();
  });

  it('does not judge the session that goes on', () => {
    const running = days(3, () => ['shown']).concat(
      mark(now - 60_000, 'shown'),
      mark(now - 5 * day, 'asked'),
    );
    expect(find([...running, ...days(2, () => [])])).toBeNull();
  });

  it('rests for two weeks, and what led to it does not lead to another rest', () => {
    const events = days(8, () => ['shown']);
    const begun: FatigueState = { since: now - fatigueMs, reason: 'unasked', undoneAt: null };
    expect(isResting(begun, now - 1)).toBe(true);
    expect(isResting(begun, now)).toBe(false);
    expect(find(events, { ...begun, since: now - 12 * hour })).toBeNull();
  });

  it('keeps still after Undo until five further sessions', () => {
    const undone: FatigueState = { since: null, reason: null, undoneAt: now - 5 * day - hour };
    expect(
      find(
        days(4, () => ['shown']),
        undone,
      ),
    ).toBeNull();
    expect(
      find([...days(4, () => ['shown']), ...days(9, (n) => (n > 5 ? ['shown'] : []))], undone),
    ).toBeNull();
    expect(
      find(
        days(9, () => ['shown']),
        undone,
      ),
    ).toBe('unasked');
  });
});

describe('marks as sessions', () => {
  it('are one session when they lie close together and are about one person, begun or not', () => {
    const events = [
      mark(now, 'shown'),
      mark(now + hour, 'asked', { sessionId: 's1' }),
      mark(now + hour, 'shown', { personId: 'p2' }),
      mark(now + 5 * hour, 'shown'),
    ];
    expect(toSittings(events).map(({ shown, asked }) => [shown, asked])).toEqual([
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
  });

  it('leave out behaviours that were on screen', () => {
    expect(toSittings([mark(now, 'shown', { promptId: behaviourEventId('b1') })])).toEqual([]);
  });
});
