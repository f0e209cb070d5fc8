import { namesSomebody } from '../domain/learning/names.ts';
import { pilotReport, toSponsorPage } from '../domain/learning/pilot.ts';
import type { Pilot } from '../domain/learning/records.ts';
import { fail, ok } from '../domain/result.ts';
import type { PilotView } from '../messaging/calls/learning.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Library } from './library.ts';
import type { Repositories } from './repositories.ts';

type PilotCalls = 'pilots.list' | 'pilots.save' | 'pilots.remove';

/** Trying the product out for some weeks, and the page that says what came of it. */
export const pilotHandlers = (
  { clock, settings }: ServiceDeps,
  of: Repositories,
  library: Library,
): Handlers<PilotCalls> => {
  const toView = async (pilot: Pilot): Promise<PilotView> => {
    const now = clock.now();
    const { playbookLocale } = await settings.load();
    const [facts, events, fatigue, { prompts }, people] = await Promise.all([
      of.sessionFacts.since(pilot.startsAt),
      of.pilots.marks(pilot.startsAt, Math.min(pilot.endsAt, now)),
      of.fatigue.state(),
      library.playbook(playbookLocale),
      of.people.list(),
    ]);
    const report = pilotReport(pilot, { facts, events, fatigue, prompts, now });
    return { pilot, report, sponsor: toSponsorPage(pilot, report, namesSomebody(people)) };
  };

  return {
    'pilots.list': async () => ok(await Promise.all((await of.pilots.list()).map(toView))),
    'pilots.save': async ({ pilot }) => ((await of.pilots.save(pilot)) ? ok(pilot) : fail('bad-input')),
    'pilots.remove': async ({ id }) => {
      await of.pilots.remove(id);
      return ok(null);
    },
  };
};
