import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPractice, toShare } from '../../../../utils/domain/learning/own-practice.ts';
import type { SessionFact } from '../../../../utils/domain/learning/session-fact.ts';
import { day, fact, facts, now } from './facts.ts';

const own = (sessions: SessionFact[], weeks = 13) =>
  ownPractice(sessions, { from: now - weeks * 7 * day, now, zone: 'Europe/Berlin' });

describe('a share', () => {
  it('is a count alone below five', () => {
    expect(toShare(3, 4)).toEqual({ count: 3, of: 4, share: null, interval: null });
    expect(toShare(3, 5)).toMatchObject({ share: 0.6, interval: { low: expect.any(Number) } });
  });
});

describe('own sessions', () => {
  it('are told apart by what became of them, and none is dropped in silence', () => {
    const states = ['held', 'open', 'unknown', 'moved', 'cancelled'] as const;
    const sessions = states.map((state, at) => fact(at + 1, { state }));
    expect(own(sessions).states).toEqual({ held: 1, unsaid: 2, moved: 1, cancelled: 1 });
  });

  it('leave out what lies before the period and what is still to come', () => {
    const { states } = own([fact(200), fact(3), fact(-1, { state: 'open' })]);
    expect(states).toEqual({ held: 1, unsaid: 0, moved: 0, cancelled: 0 });
  });

  it('say for each format what came of them', () => {
    const sessions = [
      ...facts(6, (n) => ({
        format: 'remote',
        asked: n <= 3 ? ['p'] : [],
        action: n === 1,
        card: { outcome: n <= 2 ? 'clear' : 'partly' },
      })),
      fact(20, { format: 'in_person', card: { actionAgreed: true } }),
      fact(21, { state: 'cancelled', format: 'async' }),
    ];
    expect(own(sessions).formats).toMatchObject([
      {
        format: 'in_person',
        sessions: 1,
        action: { count: 1, of: 1, share: null },
        clear: { count: 0, of: 0 },
      },
      {
        format: 'remote',
        sessions: 6,
        asked: { count: 3, share: 0.5 },
        action: { count: 1 },
        clear: { count: 2, of: 6 },
      },
    ]);
  });

  it('say how long they took, how often they began late or overran', () => {
    const sessions = facts(6, (n) => {
      const start = now - n * day;
      return { startedAt: start + (n <= 2 ? 10 : 2) * 60_000, endedAt: start + (n <= 3 ? 40 : 32) * 60_000 };
    });
    const unsure = fact(9, { startedAt: now - 9 * day, endedAt: now - 8 * day, approximate: true });
    expect(own([...sessions, unsure, fact(10)]).time).toMatchObject({
      timed: 6,
      plannedMinutes: 30,
      usedMinutes: 30,
      late: { count: 2, of: 7 },
      overrun: { count: 4, of: 7 },
      approximate: 1,
    });
  });

  it('are shown month by month, with the months between', () => {
    const sessions = [
      fact(2, { card: { outcome: 'clear', talked: 'them', behaviourNamed: true } }),
      fact(80, { card: { outcome: 'none', talked: 'me', behaviourNamed: false } }),
    ];
    expect(own(sessions).months).toMatchObject([
      { month: '2026-03', sessions: 1, clear: { count: 0, of: 1 }, talked: { me: 1, even: 0, them: 0 } },
      { month: '2026-04', sessions: 0 },
      { month: '2026-05', sessions: 0 },
      { month: '2026-06', sessions: 1, clear: { count: 1, of: 1 }, behaviourNamed: { count: 1, of: 1 } },
    ]);
  });

  it('count a session late in the evening to the month of the manager’s own clock', () => {
    const start = Date.UTC(2026, 4, 31, 23);
    expect(own([fact(1, { start, end: start + 60_000 })]).months[0]?.month).toBe('2026-06');
  });

  it('add up, whatever they are', () => {
    const any = fc.record({
      n: fc.integer({ min: 1, max: 400 }),
      state: fc.constantFrom('held', 'open', 'unknown', 'moved', 'cancelled'),
      format: fc.constantFrom('remote', 'in_person', 'async', null),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (list) => {
        const { states, formats, months } = own(
          list.map(({ n, ...change }) => fact(n, change)),
          60,
        );
        const held = states.held + states.unsaid;
        expect(formats.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(held);
        expect(months.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(held);
        expect(held + states.moved + states.cancelled).toBe(list.length);
      }),
    );
  });
});
