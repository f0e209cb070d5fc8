import { isoDay } from '../domain/brief/history.ts';
import { cycleAt } from '../domain/cycle.ts';
import { fail, ok } from '../domain/result.ts';
import type { Cadence } from './cadence.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Reminders } from './reminders.ts';
import type { Repositories } from './repositories.ts';

type RhythmCalls = 'rhythm.get' | 'rhythm.settle' | 'rhythm.set' | 'rhythm.later' | 'reminders.looked';

/** The rhythm of talks, as the manager sees and sets it. */
export const rhythmHandlers = (
  { clock, settings }: ServiceDeps,
  of: Repositories,
  cadence: Cadence,
  reminders: Reminders,
): Handlers<RhythmCalls> => ({
  'rhythm.get': async () => {
    const lines = await cadence.lines();
    const [unsettled, usualDays, stale, nudge, { businessCycle }] = await Promise.all([
      cadence.unsettled(),
      cadence.usualDays(),
      cadence.stale(),
      cadence.nudge(lines),
      settings.load(),
    ]);
    return ok({
      lines,
      unsettled,
      usualDays,
      stale,
      nudge: nudge && (await reminders.mayNudge(nudge.opens)) ? nudge : null,
      cycle: cycleAt(businessCycle, isoDay(clock.now(), clock.zone())),
    });
  },
  'rhythm.settle': async ({ key, kept, state }) =>
    (await cadence.settle(key, kept, state)) ? ok(null) : fail('not-found'),
  'rhythm.set': async ({ personId, change }) => {
    const person = await of.people.get(personId);
    if (!person) return fail('not-found');
    const { cadenceDays = person.cadenceDays, pause = person.pause } = change;
    const saved = await of.people.save({ ...person, cadenceDays, pause: pause ?? undefined }, clock.now());
    return saved.ok ? ok(null) : fail('failed');
  },
  'rhythm.later': async ({ opens }) => {
    await reminders.putNudgeAway(opens);
    return ok(null);
  },
  'reminders.looked': async () => {
    await reminders.looked();
    return ok(null);
  },
});
