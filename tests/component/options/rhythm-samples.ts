import type { CadenceLine } from '../../../utils/domain/cadence.ts';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { Day, DaySession, Rhythm } from '../../../utils/messaging/calls/rhythm.ts';
import { createFakeClient, type FakeState } from './fake-client.ts';
import { now, uuid } from './samples.ts';

const dayMs = 86_400_000;

export const lineOf = (n: number, change: Partial<CadenceLine> = {}): CadenceLine => ({
  personId: uuid(n),
  name: `Person ${n}`,
  state: 'on-time',
  agreedDays: 7,
  lastHeldAt: now - 4 * dayMs,
  nextAt: now + 3 * dayMs,
  dueOn: '2026-11-25',
  overdueDays: 0,
  unsure: 0,
  counts: { held: 6, moved: 1, cancelled: 0, unknown: 1 },
  pause: null,
  ...change,
});

export const emptyRhythm: Rhythm = {
  lines: [],
  unsettled: [],
  nudge: null,
  stale: [],
  usualDays: 7,
  cycle: null,
};

export const daySessionOf = (change: Partial<DaySession> = {}): DaySession => ({
  key: 'google-calendar:1',
  title: 'Priya / Alex weekly',
  start: now,
  end: now + 1_800_000,
  personId: uuid(1),
  personName: 'Priya Nair',
  type: '1:1',
  mode: 'coaching',
  lastTime: {
    sessionId: uuid(11),
    at: now - 7 * dayMs,
    daysAgo: 7,
    longAgo: false,
    takeaway: 'Wants to own the migration notes.',
    notes: [{ id: uuid(21), kind: 'observation', text: 'Asked support first.', at: now - 7 * dayMs }],
  },
  actions: [
    {
      id: uuid(31),
      personId: uuid(1),
      sessionId: null,
      owner: 'me',
      text: 'Introduce her to the data team',
      due: '2026-11-22',
      doneAt: null,
      createdAt: now,
      updatedAt: now,
    },
  ],
  prompt: { text: 'What got in your way this week?', followUp: '' },
  ...change,
});

/** A client whose rhythm changes with what is asked of it, as the services would. */
export const rhythmClient = (
  given: Partial<Rhythm>,
  { day = { sessions: [], overdue: [] }, ...seed }: Partial<FakeState> & { day?: Day } = {},
) => {
  let rhythm: Rhythm = { ...emptyRhythm, ...given };
  const client = createFakeClient(seed, {
    'rhythm.get': () => ok(rhythm),
    'rhythm.settle': ({ key, state }) => {
      const asked = given.unsettled ?? [];
      if (!asked.some((one) => one.key === key)) return fail('not-found');
      const left =
        state === 'open'
          ? asked.filter((one) => one.key === key || rhythm.unsettled.includes(one))
          : rhythm.unsettled.filter((one) => one.key !== key);
      rhythm = { ...rhythm, unsettled: left };
      return ok(null);
    },
    'rhythm.set': ({ personId, change: { cadenceDays, pause } }) => {
      const lines = rhythm.lines.map((line): CadenceLine => {
        if (line.personId !== personId) return line;
        const agreedDays = cadenceDays === undefined ? line.agreedDays : cadenceDays;
        const away = pause === undefined ? line.pause : pause && { why: 'dates' as const, ...pause };
        return {
          ...line,
          agreedDays,
          pause: away,
          state: away ? 'paused' : agreedDays ? 'on-time' : 'not-set',
        };
      });
      rhythm = { ...rhythm, lines };
      return ok(null);
    },
    'rhythm.later': () => {
      rhythm = { ...rhythm, nudge: null };
      return ok(null);
    },
    'reminders.looked': () => ok(null),
    'day.get': () => ok(day),
  });
  return client;
};
