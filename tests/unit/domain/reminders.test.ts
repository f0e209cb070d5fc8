import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginReminders,
  dailyCap,
  dueAt,
  dueReminders,
  nextWake,
  nothingSaid,
  oldestMs,
  wantedDigests,
  type ReminderInput,
  type ReminderSettings,
  type ReminderState,
} from '../../../utils/domain/reminders.ts';

const minute = 60_000;
const hour = 3_600_000;
const day = 24 * hour;
const zone = 'Europe/Berlin';
/** A Monday in winter: Berlin is one hour ahead. */
const at = (time: string, date = '2026-03-02'): number => Date.parse(`${date}T${time}:00+01:00`);

const on: ReminderSettings = {
  meeting: true,
  minutesBefore: 10,
  cadence: true,
  focus: true,
  quietFrom: '18:00',
  quietUntil: '08:00',
  workingDays: [1, 2, 3, 4, 5],
};
const seen = (start: number, seenAt = start - 6 * hour) => ({ start, seenAt });

interface Case extends Partial<Omit<ReminderInput, 'settings' | 'state'>> {
  settings?: Partial<ReminderSettings>;
  state?: Partial<ReminderState>;
}
const inputOf = ({ settings, state, ...rest }: Case): ReminderInput => ({
  settings: { ...on, ...settings },
  state: { ...nothingSaid, ...state },
  meetings: [],
  overdue: 0,
  stale: 0,
  zone,
  ...rest,
});
const run = (given: Case, now: number) => dueReminders(inputOf(given), now);

describe('a meeting', () => {
  const ten = seen(at('10:00'));
  it.each<[string, Case, number, object | null]>([
    ['is spoken of when its minutes begin', { meetings: [ten] }, at('09:50'), { minutes: 10, late: 0 }],
    ['is not spoken of before', { meetings: [ten] }, at('09:50') - 1, null],
    ['is spoken of a little late', { meetings: [ten] }, at('09:56'), { minutes: 4, late: 0 }],
    ['is spoken of once', { meetings: [ten], state: { told: [ten.start] } }, at('09:50'), null],
    ['is spoken of again when it was moved', { meetings: [seen(at('11:00'))], state: { told: [ten.start] } }, at('10:50'), { minutes: 10 }],
    ['is left alone while it is looked at', { meetings: [seen(ten.start, at('09:51'))] }, at('09:52'), null],
    ['is left alone when switched off', { meetings: [ten], settings: { meeting: false } }, at('09:50'), null],
    ['is left alone on a day off', { meetings: [ten], settings: { workingDays: [2] } }, at('09:50'), null],
    ['is left alone in quiet hours', { meetings: [seen(at('19:00'))] }, at('18:50'), null],
    ['waits for the end of quiet hours', { meetings: [seen(at('08:05'))] }, at('07:55'), null],
    ['is spoken of when quiet hours end before it', { meetings: [seen(at('08:05'))] }, at('08:00'), { minutes: 5 }],
    ['has its reminder at any hour where none are quiet', { meetings: [seen(at('03:00'))], settings: { quietFrom: '00:00', quietUntil: '00:00' } }, at('02:50'), { minutes: 10 }],
    ['counts the nearest of two', { meetings: [seen(at('10:05')), ten] }, at('09:56'), { minutes: 4, late: 0 }],
  ])('%s', (_name, given, now, expected) => {
    const { say } = run(given, now);
    if (expected === null) expect(say).toBeNull();
    else expect(say).toMatchObject(expected);
  }); // prettier-ignore
});

describe('after the machine slept', () => {
  it('all that is late is one reminder', () => {
    const meetings = [seen(at('09:30')), seen(at('10:30')), seen(at('12:05'))];
    const { say, state } = run({ meetings, overdue: 2, stale: 1 }, at('12:00'));
    expect(say).toEqual({ minutes: 5, late: 2, overdue: 2, stale: 1 });
    expect(state.count).toBe(1);
    expect(dueReminders(inputOf({ meetings, state, overdue: 2, stale: 1 }), at('12:01')).say).toBeNull();
  });

  it('nothing older than twelve hours is said', () => {
    const day = { quietFrom: '00:00', quietUntil: '00:00' };
    const old = seen(at('08:00'));
    expect(run({ meetings: [old], settings: day }, at('07:50') + oldestMs).say).toMatchObject({ late: 1 });
    expect(run({ meetings: [old], settings: day }, at('07:50') + oldestMs + 1).say).toBeNull();
  });

  it('what was late in quiet hours is not said the next morning', () => {
    expect(run({ meetings: [seen(at('17:30'))] }, at('08:00', '2026-03-03')).say).toBeNull();
  });

  it('a number that nobody looked at is taken off after twelve hours', () => {
    expect(run({ state: { waiting: [at('09:00')] } }, at('12:00')).state.waiting).toHaveLength(1);
    expect(run({ state: { waiting: [at('09:00')] } }, at('22:00')).state.waiting).toEqual([]);
  });
});

describe('a digest', () => {
  it.each<[string, Case, number, object | null]>([
    ['is said on the first working morning of the week', { overdue: 2 }, at('09:00'), { overdue: 2, stale: 0 }],
    ['is not said before nine', { overdue: 2 }, at('08:59'), null],
    ['is not said without anything to say', { overdue: 0 }, at('09:00'), null],
    ['is not said twice in a week', { overdue: 2, state: { cadenceWeek: '2026-03-02' } }, at('09:00', '2026-03-06'), null],
    ['is said in the next week', { overdue: 2, state: { cadenceWeek: '2026-02-23' } }, at('09:00'), { overdue: 2 }],
    ['waits for a working day', { overdue: 2 }, at('09:00', '2026-03-07'), null],
    ['of 1:1s and of focus is one', { overdue: 1, stale: 3 }, at('10:00'), { overdue: 1, stale: 3 }],
    ['of focus keeps its own week', { stale: 3, overdue: 4, state: { cadenceWeek: '2026-03-02' } }, at('10:00'), { overdue: 0, stale: 3 }],
    ['is left alone when switched off', { overdue: 2, settings: { cadence: false } }, at('10:00'), null],
    ['is not said in the night where no hours are quiet', { overdue: 2, settings: { quietFrom: '00:00', quietUntil: '00:00' } }, at('21:01'), null],
  ])('%s', (_name, given, now, expected) => {
    const { say } = run(given, now);
    if (expected === null) expect(say).toBeNull();
    else expect(say).toMatchObject(expected);
  }); // prettier-ignore

  it('asks for its facts only when it may be said', () => {
    const ask = (given: Case, now: number) => {
      const { settings, state } = inputOf(given);
      return wantedDigests(settings, state, now, zone);
    };
    expect(ask({}, at('10:00'))).toEqual({ cadence: true, focus: true });
    expect(ask({ state: { cadenceWeek: '2026-03-02' } }, at('10:00'))).toEqual({
      cadence: false,
      focus: true,
    });
    expect(ask({}, at('20:00'))).toEqual({ cadence: false, focus: false });
  });
});

describe('the daily cap', () => {
  it('lets no more than three through, and the rest of the day stays silent', () => {
    const meetings = [9, 10, 11, 12, 13].map((clock) => seen(at(`${String(clock).padStart(2, '0')}:00`)));
    let state: ReminderState = nothingSaid;
    let said = 0;
    for (let now = at('08:00'); now < at('18:00'); now += 5 * minute) {
      const next = dueReminders(inputOf({ meetings, state }), now);
      ({ state } = next);
      if (next.say) said += 1;
    }
    expect(said).toBe(dailyCap);
    expect(state.told).toHaveLength(5);
  });

  it('begins anew with the day, and not when the clock is set back', () => {
    const full = { day: '2026-03-02', count: 3 };
    expect(run({ state: full, overdue: 1 }, at('10:00', '2026-03-03')).say).not.toBeNull();
    expect(run({ state: { ...full, day: '2026-03-03' }, overdue: 1 }, at('10:00')).say).toBeNull();
  });

  it('lets a digest wait for another day', () => {
    const { state } = run({ state: { day: '2026-03-02', count: 3 }, overdue: 1 }, at('10:00'));
    expect(state.cadenceWeek).toBeNull();
  });
});

describe('a clock that jumps', () => {
  it('set back, repeats no meeting and no digest', () => {
    const ten = seen(at('10:00'));
    const { state } = run({ meetings: [ten], overdue: 1 }, at('09:50'));
    expect(run({ meetings: [ten], overdue: 1, state }, at('09:10')).say).toBeNull();
    expect(run({ meetings: [ten], overdue: 1, state }, at('09:50')).say).toBeNull();
  });

  it('that stood a year ahead does not silence a year', () => {
    const { state } = run({ state: { cadenceWeek: '2027-03-01', day: '2027-03-05', count: 3 } }, at('10:00'));
    expect(run({ state, overdue: 1 }, at('10:00', '2026-03-09')).say).toMatchObject({ overdue: 1 });
  });

  it('of summer time keeps the hour on the wall', () => {
    // 29 March 2026: 02:00 becomes 03:00 in Berlin.
    const start = Date.parse('2026-03-30T09:00:00+02:00');
    expect(dueAt(start, on, zone)).toBe(start - 10 * minute);
    expect(dueAt(Date.parse('2026-03-30T08:05:00+02:00'), on, zone)).toBe(
      Date.parse('2026-03-30T08:00:00+02:00'),
    );
  });
});

describe('switched on in the middle of the day', () => {
  it('nothing of before is said afterwards', () => {
    const meetings = [seen(at('09:00')), seen(at('14:00'))];
    const state = beginReminders(inputOf({ meetings }), at('12:00'));
    expect(run({ meetings, state }, at('12:00')).say).toBeNull();
    expect(run({ meetings, state }, at('13:50')).say).toMatchObject({ minutes: 10 });
  });
});

describe('the next wake', () => {
  it.each<[string, Case, number | null]>([
    ['is when the next reminder is due', { meetings: [seen(at('15:00')), seen(at('13:00'))] }, at('12:50')],
    ['skips what was spoken of', { meetings: [seen(at('15:00')), seen(at('13:00'))], state: { told: [at('13:00')] } }, at('14:50')],
    ['is none when reminders are off', { meetings: [seen(at('13:00'))], settings: { meeting: false } }, null],
    ['is none without a meeting', {}, null],
    ['is none for what is over', { meetings: [seen(at('11:00'))] }, null],
  ])('%s', (_name, given, expected) => {
    expect(nextWake(inputOf(given), at('12:00'))).toBe(expected);
  }); // prettier-ignore
});

it('whatever the clock, the sleep and the settings: never above the cap, never in quiet hours, never twice', () => {
  const settings = fc.record({
    meeting: fc.boolean(),
    minutesBefore: fc.integer({ min: 1, max: 120 }),
    cadence: fc.boolean(),
    focus: fc.boolean(),
    quietFrom: fc.constantFrom('00:00', '12:00', '18:00', '22:30'),
    quietUntil: fc.constantFrom('00:00', '07:00', '08:00', '23:00'),
    workingDays: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
  });
  const starts = fc.array(fc.integer({ min: 0, max: 3 * 24 * 60 }), { maxLength: 12 });
  const steps = fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 60 });
  fc.assert(
    fc.property(settings, starts, steps, fc.constantFrom(zone, 'UTC', 'Asia/Kolkata'), (given, begun, after, where) => {
      const meetings = begun.map((minutes) => seen(at('00:00') + minutes * minute, at('00:00') - day));
      const saidOn = new Map<string, number>();
      const wall = new Intl.DateTimeFormat('en-GB', { timeZone: where, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'short' });
      let state = nothingSaid;
      let now = at('00:00');
      for (const step of after) {
        now += step * minute;
        const next = dueReminders({ settings: given, state, meetings, overdue: 1, stale: 1, zone: where }, now);
        const toldTwice = next.state.told.length !== new Set(next.state.told).size;
        ({ state } = next);
        if (!next.say) continue;
        const [date = '', time = ''] = wall.format(now).split(', ');
        saidOn.set(date, (saidOn.get(date) ?? 0) + 1);
        const { quietFrom: from, quietUntil: until } = given;
        const quiet = from <= until ? time >= from && time < until : time >= from || time < until;
        if (quiet || toldTwice || (saidOn.get(date) ?? 0) > dailyCap) return false;
      }
      return true;
    }),
  ); // prettier-ignore
});
