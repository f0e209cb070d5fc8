import { ok } from '../domain/result.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { FatigueGuard } from './fatigue.ts';
import type { Repositories } from './repositories.ts';

type LearningCalls = 'fatigue.get' | 'fatigue.undo' | 'panel.dismissed' | 'experiments.note';

/** What prompts are worth, and what is tried out with them. Nothing here is about a person. */
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
  'experiments.note': async ({ session, arms }) => {
    const at = clock.now();
    await of.experiments.assign(arms.map((one) => ({ ...one, session, at })));
    return ok(null);
  },
});
