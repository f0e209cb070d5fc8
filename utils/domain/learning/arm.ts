import type { RunningArm } from '../brief/input.ts';
import { seededFraction } from '../rank/seeded.ts';
import type { Arm, Experiment } from '../records.ts';

/**
 * Which arm a session belongs to: decided by the experiment's seed and the session alone, so that a second look shows
 * the same. Halves; with a holdout thirds.
 */
export function armOf({ seed, holdout }: Pick<Experiment, 'seed' | 'holdout'>, session: string): Arm {
  const dice = seededFraction(seed, session);
  if (!holdout) return dice < 1 / 2 ? 'a' : 'b';
  if (dice < 1 / 3) return 'a';
  return dice < 2 / 3 ? 'b' : 'holdout';
}

/** What the running experiments of this session type do to this session. */
export function armsFor(
  experiments: readonly Experiment[],
  sessionType: string,
  session: string,
): RunningArm[] {
  return experiments
    .filter((one) => one.state === 'running' && one.sessionType === sessionType)
    .flatMap((one): RunningArm[] => {
      const arm = armOf(one, session);
      const experimentId = one.id;
      if (arm === 'holdout') return [{ experimentId, arm, kind: 'holdout', promptId: one.promptId }];
      const value = one[arm];
      if (one.kind === 'order') {
        return [{ experimentId, arm, kind: 'order', order: value === 'useful-first' ? value : 'phases' }];
      }
      return one.promptId === null
        ? []
        : [{ experimentId, arm, kind: 'wording', promptId: one.promptId, text: value }];
    });
}
