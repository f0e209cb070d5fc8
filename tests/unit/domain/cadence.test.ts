import { describe, expect, it } from 'vitest';
import {
  cadenceOf,
  holdingOf,
  sortLines,
  toUnsettled,
  type CadenceLine,
  type SessionFact,
} from '../../../utils/domain/cadence.ts';
import type { Person } from '../../../utils/domain/records.ts';
import { dayMs, monday, person, session, uuid } from '../db/samples.ts';

const hour = 3_600_000;
const zone = 'Europe/Berlin';
/** `days` before Monday noon; negative lies ahead. */
const ago = (n: number, days: number, change: Partial<SessionFact> = {}): SessionFact =>
  session(n, { start: monday - days * dayMs, end: monday - days * dayMs + hour, state: 'held', ...change });
const lineOf = (
  change: Partial<Person>,
  sessions: SessionFact[],
  at: { now?: number; planned?: number[]; zone?: string } = {},
): CadenceLine =>
  cadenceOf(person(1, { createdAt: monday - 300 * dayMs, ...change }), {
    sessions,
    planned: [],
    now: monday,
    zone,
    ...at,
  });

describe('what became of a session', () => {
  const open = session(1, { start: monday, end: monday + hour, state: 'open' });
  it.each<[string, number, Partial<SessionFact>, ReturnType<typeof holdingOf>]>([
    ['is not asked before its end', monday + hour - 1, {}, 'ahead'],
    ['is asked from its end', monday + hour, {}, 'ask'],
    ['is asked for seven days', monday + hour + 7 * dayMs, {}, 'ask'],
    ['is unknown afterwards', monday + hour + 7 * dayMs + 1, {}, 'unknown'],
    ['is asked an hour after a start without an end', monday + hour, { end: null }, 'ask'],
    ['counts from the end that the manager marked', monday + hour, { endedAt: monday + 2 * hour }, 'ahead'],
    ['is never asked when it was said', monday + hour, { state: 'moved' }, 'moved'],
    ['lies ahead when the clock was set back', monday - dayMs, {}, 'ahead'],
    ['takes an end before the start for the start', monday, { end: monday - hour }, 'ask'],
  ])('%s', (_name, now, change, expected) => {
    expect(holdingOf({ ...open, ...change }, now)).toBe(expected);
  });

  it('is asked about the newest first, and of no more than a week', () => {
    const list = [ago(1, 9), ago(2, 2), ago(3, 1), ago(4, 0.5, { state: 'held' })];
    const asked = list.map((one, at) => (at < 3 ? { ...one, state: 'open' as const } : one));
    expect(toUnsettled(asked, monday).map(({ id }) => id)).toEqual([uuid(3), uuid(2)]);
  });
});

describe('the cadence of a person', () => {
  it.each<[string, Partial<Person>, SessionFact[], Partial<CadenceLine>]>([
    ['is on time within the agreed days', { cadenceDays: 7 }, [ago(1, 7)], { state: 'on-time', overdueDays: 0, dueOn: '2026-03-02' }],
    ['is overdue by the days beyond', { cadenceDays: 7 }, [ago(1, 10)], { state: 'overdue', overdueDays: 3, dueOn: '2026-02-27' }],
    ['is not overdue where none is agreed', { cadenceDays: null }, [ago(1, 90)], { state: 'not-set', overdueDays: 0, dueOn: null }],
    ['counts from the day somebody was added', { cadenceDays: 7, createdAt: monday - 9 * dayMs }, [], { state: 'overdue', overdueDays: 2, lastHeldAt: null }],
    ['leaves out what is dated after now', { cadenceDays: 7 }, [ago(1, -2), ago(2, 8)], { state: 'overdue', overdueDays: 1, lastHeldAt: monday - 8 * dayMs }],
    ['leaves out moved and cancelled ones', { cadenceDays: 7 }, [ago(1, 1, { state: 'moved' }), ago(2, 2, { state: 'cancelled' }), ago(3, 9)], { overdueDays: 2, unsure: 0 }],
    ['leaves out evaluations', { cadenceDays: 7 }, [ago(1, 1, { purpose: 'evaluation' }), ago(2, 9)], { overdueDays: 2 }],
    ['leaves out sessions with others', { cadenceDays: 7 }, [ago(1, 1, { personId: uuid(2) }), ago(2, 9)], { overdueDays: 2 }],
    ['never takes one that is not known for missed', { cadenceDays: 7 }, [ago(1, 20), ago(2, 5, { state: 'unknown' })], { state: 'on-time', overdueDays: 0, unsure: 1, lastHeldAt: monday - 20 * dayMs }],
    ['takes an open one of long ago for not known', { cadenceDays: 7 }, [ago(1, 30), ago(2, 9, { state: 'open' })], { state: 'overdue', overdueDays: 2, unsure: 1 }],
    ['forgets doubts from before the last one held', { cadenceDays: 7 }, [ago(1, 9, { state: 'unknown' }), ago(2, 2)], { unsure: 0 }],
  ])('%s', (_name, change, sessions, expected) => {
    expect(lineOf(change, sessions)).toMatchObject(expected);
  }); // prettier-ignore

  it('counts what became of the sessions of eight weeks', () => {
    const sessions = [
      ago(1, 3),
      ago(2, 10, { state: 'moved' }),
      ago(3, 17, { state: 'cancelled' }),
      ago(4, 24, { state: 'unknown' }),
      ago(5, 1, { state: 'open' }),
      ago(6, 57),
      ago(7, -1, { state: 'open' }),
    ];
    expect(lineOf({}, sessions).counts).toEqual({ held: 1, moved: 1, cancelled: 1, unknown: 2 });
  });

  it('names the next one from what was seen and what was begun ahead of time', () => {
    const ahead = ago(1, -9, { state: 'open' });
    expect(lineOf({}, [ahead], { planned: [monday - hour, monday + 12 * dayMs] }).nextAt).toBe(ahead.start);
    expect(lineOf({}, [ahead], { planned: [monday + hour] }).nextAt).toBe(monday + hour);
    expect(lineOf({}, [], { planned: [monday - hour] }).nextAt).toBeNull();
  });

  it.each<[string, number, Partial<Person>, Partial<CadenceLine>]>([
    ['stands still on leave', 17, { pause: { from: '2026-02-20', until: '2026-03-02' } }, { state: 'paused', overdueDays: 0, dueOn: null }],
    ['stands still without an end', 17, { pause: { from: '2026-02-20', until: null } }, { state: 'paused', pause: { why: 'dates', from: '2026-02-20', until: null } }],
    ['stands still on the pathway back', 17, { pathway: 'return_from_leave' }, { state: 'paused', pause: { why: 'pathway' } }],
    ['goes on after leave, whose days do not count', 17, { pause: { from: '2026-02-14', until: '2026-02-25' } }, { state: 'on-time', overdueDays: 0, dueOn: '2026-03-04' }],
    ['lets the dates decide for whoever is back', 17, { pathway: 'return_from_leave', pause: { from: '2025-11-01', until: '2026-01-31' } }, { state: 'overdue', overdueDays: 10 }],
    ['runs until leave begins', 17, { pause: { from: '2026-03-03', until: null } }, { state: 'overdue', overdueDays: 10 }],
    ['counts no day of leave from before the last talk', 17, { pause: { from: '2026-01-20', until: '2026-02-15' } }, { overdueDays: 8 }],
    ['is due after the leave that comes first', 3, { pause: { from: '2026-03-04', until: '2026-03-10' } }, { state: 'on-time', dueOn: '2026-03-13' }],
    ['is due nowhere when the leave that comes first is open', 3, { pause: { from: '2026-03-04', until: null } }, { state: 'on-time', dueOn: null }],
    ['is not paused where none is agreed', 17, { cadenceDays: null, pause: { from: '2026-02-20', until: null } }, { state: 'not-set' }],
  ])('%s', (_name, days, change, expected) => {
    expect(lineOf({ cadenceDays: 7, ...change }, [ago(1, days)])).toMatchObject(expected);
  }); // prettier-ignore
});

describe('the order of a list', () => {
  it('is the longest overdue, the next due, the paused, those without an agreement', () => {
    const lines = [
      { ...lineOf({ cadenceDays: null }, []), name: 'none' },
      { ...lineOf({ cadenceDays: 30 }, [ago(1, 1)]), name: 'later' },
      { ...lineOf({ cadenceDays: 3 }, [ago(1, 1)]), name: 'soon' },
      { ...lineOf({ cadenceDays: 7 }, [ago(1, 9)]), name: 'short' },
      { ...lineOf({ cadenceDays: 7 }, [ago(1, 30)]), name: 'long' },
      { ...lineOf({ cadenceDays: 7, pause: { from: '2026-01-01', until: null } }, []), name: 'away' },
    ];
    expect(sortLines(lines).map(({ name }) => name)).toEqual([
      'long',
      'short',
      'soon',
      'later',
      'away',
      'none',
    ]);
  });
});

describe('calendar days', () => {
  it('are not moved by the hour that a clock change takes or gives', () => {
    // Berlin goes to summer time on 29 March 2026: 167 hours between the two talks.
    const before = Date.parse('2026-03-23T09:00:00+01:00');
    const after = Date.parse('2026-03-30T09:00:00+02:00');
    const held = session(1, { start: before, end: before + hour, state: 'held' });
    expect(lineOf({ cadenceDays: 7 }, [held], { now: after })).toMatchObject({
      overdueDays: 0,
      dueOn: '2026-03-30',
    });
    expect(lineOf({ cadenceDays: 7 }, [held], { now: after + dayMs }).overdueDays).toBe(1);
  });

  it('are those of the zone the manager is in', () => {
    const held = session(1, { start: Date.parse('2026-03-01T23:30Z'), state: 'held' });
    const at = { now: Date.parse('2026-03-09T01:00Z') };
    expect(lineOf({ cadenceDays: 7 }, [held], { ...at, zone: 'UTC' }).overdueDays).toBe(1);
    expect(lineOf({ cadenceDays: 7 }, [held], { ...at, zone: 'Asia/Tokyo' }).overdueDays).toBe(0);
  });
});
