import { ownPractice } from '../domain/learning/own-practice.ts';
import { ok } from '../domain/result.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { FatigueGuard } from './fatigue.ts';
import type { Repositories } from './repositories.ts';

const weekMs = 7 * 86_400_000;

type LearningCalls = 'fatigue.get' | 'fatigue.undo' | 'panel.dismissed' | 'learning.tallies' | 'learning.own';

/** What prompts are worth, and how the manager's own sessions go. Nothing here is about a person. */
export const learningHandlers = (
  { clock, settings }: ServiceDeps,
  of: Repositories,
  guard: FatigueGuard,
): Handlers<LearningCalls> => ({
  'fatigue.get': async () => ok(await guard.resting((await settings.load()).fatigueGuard, clock.now())),
  'fatigue.undo': async () => {
    await of.fatigue.undo(clock.now());
    return ok(null);
  },
  'panel.dismissed': async ({ ms }) => {
    await of.fatigue.dismissed({ at: clock.now(), ms });
    return ok(null);
  },
  'learning.tallies': async () => ok(await of.learning.tallies()),
  'learning.own': async ({ weeks }) => {
    const now = clock.now();
    const from = now - weeks * weekMs;
    return ok(ownPractice(await of.sessionFacts.since(from), { from, now, zone: clock.zone() }));
  },
});
