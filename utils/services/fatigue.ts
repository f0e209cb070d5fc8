import { fatigueMs, fatiguePrompts, findFatigue, isResting, toSittings } from '../domain/learning/fatigue.ts';
import type { Resting } from '../messaging/calls/learning.ts';
import type { Repositories } from './repositories.ts';

/** Marks of five sessions and more, behaviours on screen among them. */
const lookBack = 200;

export interface FatigueQuery {
  /** The setting. */
  on: boolean;
  /** The session at hand: looked into once, when it is first shown. */
  session: string;
  now: number;
}

/** Shows fewer prompts for a while when they have become noise. Remembers which session it looked into last. */
export const createFatigueGuard = (of: Repositories) => {
  let calmIn: string | null = null;

  return {
    /** How many prompts at most; null = as many as the manager set. */
    atMost: async ({ on, session, now }: FatigueQuery): Promise<number | null> => {
      if (!on) return null;
      const state = await of.fatigue.state();
      if (isResting(state, now)) return fatiguePrompts;
      if (calmIn === session) return null;
      const [events, dismissals] = await Promise.all([
        of.promptEvents.recent(lookBack),
        of.fatigue.dismissals(),
      ]);
      const reason = findFatigue(toSittings(events), dismissals, state, now);
      if (reason !== null && isResting(await of.fatigue.begin(reason, state, now), now))
        return fatiguePrompts;
      calmIn = session;
      return null;
    },

    resting: async (on: boolean, now: number): Promise<Resting | null> => {
      const state = await of.fatigue.state();
      if (!on || !isResting(state, now) || state.since === null || state.reason === null) return null;
      return { since: state.since, until: state.since + fatigueMs, reason: state.reason };
    },
  };
};

export type FatigueGuard = ReturnType<typeof createFatigueGuard>;
