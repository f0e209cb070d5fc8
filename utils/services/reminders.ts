import { z } from 'zod';
import {
  beginReminders,
  dueReminders,
  nextWake,
  nothingSaid,
  wantedDigests,
  type Reminder,
  type Upcoming,
} from '../domain/reminders.ts';
import { createQueue } from '../platform/queue.ts';
import type { Cadence } from './cadence.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { ServiceDeps } from './deps.ts';

const weekMs = 7 * 86_400_000;
/** A digest that was just switched on is said soon, and not while the box is being ticked. */
const soonMs = 60_000;

/** What is kept between two wakes: times and dates only. */
const stored = z.object({
  day: z.string(),
  count: z.number(),
  told: z.array(z.number()),
  cadenceWeek: z.string().nullable(),
  focusWeek: z.string().nullable(),
  waiting: z.array(z.number()),
  /** The review window that is not spoken of for now: its first day, and until when. */
  away: z.object({ opens: z.string(), until: z.number() }).nullable(),
});
type Stored = z.infer<typeof stored>;

/** Shows a reminder; `false` when the browser may not. */
export type ShowReminder = (reminder: Reminder) => Promise<boolean>;

/** Decides when to remind of what, and keeps what was said, so that a stopped worker repeats nothing. */
export const createReminders = (
  { clock, settings, reminders: item, bell }: ServiceDeps,
  current: CurrentMeetings,
  cadence: Cadence,
) => {
  const inTurn = createQueue();

  const load = async (): Promise<Stored> => {
    const parsed = stored.safeParse(await item.load());
    return parsed.success ? parsed.data : { ...nothingSaid, away: null };
  };

  const meetings = async (): Promise<Upcoming[]> =>
    (await current.seen()).flatMap(({ start, seenAt }) => (start === null ? [] : [{ start, seenAt }]));

  const loadGround = async () => {
    const [kept, seen, { reminders }] = await Promise.all([load(), meetings(), settings.load()]);
    return { kept, ground: { settings: reminders, state: kept, meetings: seen, zone: clock.zone() } };
  };

  return {
    /** At a wake: says what is due, all in one, and sets the next wake. Digests need the notebook to be open. */
    remind: (show: ShowReminder, { digests = true } = {}): Promise<void> =>
      inTurn(async () => {
        const now = clock.now();
        const { kept, ground } = await loadGround();
        const wanted = wantedDigests(ground.settings, kept, now, ground.zone);
        const overdue =
          digests && wanted.cadence
            ? (await cadence.lines()).filter(({ state }) => state === 'overdue').length
            : null;
        const stale = digests && wanted.focus ? (await cadence.stale()).length : null;
        const { say, state } = dueReminders({ ...ground, overdue, stale }, now);
        // Kept before it is shown: a worker that is stopped in between says nothing twice.
        await item.save({ ...state, away: kept.away });
        const shown = say === null || (await show(say));
        const waiting = shown ? state.waiting : [...state.waiting, now];
        if (!shown) await item.save({ ...state, waiting, away: kept.away });
        await bell.badge(waiting.length);
        await bell.wake(nextWake({ ...ground, state }, now));
      }),

    /** Another meeting was seen: the next wake may be another. */
    arm: (): Promise<void> =>
      inTurn(async () => {
        const { ground } = await loadGround();
        if (ground.settings.meeting) await bell.wake(nextWake(ground, clock.now()));
      }),

    /** The manager changed what to be reminded of: nothing of before is said afterwards. */
    begin: (): Promise<void> =>
      inTurn(async () => {
        const now = clock.now();
        const { kept, ground } = await loadGround();
        const state = beginReminders(ground, now);
        await item.save({ ...state, away: kept.away });
        const wanted = wantedDigests(ground.settings, state, now, ground.zone);
        const soon = wanted.cadence || wanted.focus ? now + soonMs : Infinity;
        const next = Math.min(soon, nextWake({ ...ground, state }, now) ?? Infinity);
        await bell.wake(next === Infinity ? null : next);
      }),

    looked: (): Promise<void> =>
      inTurn(async () => {
        const kept = await load();
        if (kept.waiting.length > 0) await item.save({ ...kept, waiting: [] });
        await bell.badge(0);
      }),

    /** May the review window that opens on this ISO date be spoken of? */
    mayNudge: async (opens: string): Promise<boolean> => {
      const { away } = await load();
      return away === null || away.opens !== opens || clock.now() >= away.until;
    },

    putNudgeAway: (opens: string): Promise<void> =>
      inTurn(async () => item.save({ ...(await load()), away: { opens, until: clock.now() + weekMs } })),
  };
};

export type Reminders = ReturnType<typeof createReminders>;
