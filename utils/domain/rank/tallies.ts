import type { RunningArm } from '../brief/input.ts';
import type { BriefPrompt } from '../brief/types.ts';
import type { PromptTally } from '../records.ts';
import { expectedWorth, unknownWorth, worthOf } from './worth.ts';

/** Counts of one session type by prompt id; what is learnt in one type says nothing about another. */
export const talliesFor = (tallies: readonly PromptTally[], type: string): Map<string, PromptTally> =>
  new Map(tallies.flatMap((one) => (one.sessionType === type ? [[one.promptId, one] as const] : [])));

/** In the order on trial: by expected worth where that is the arm, else as they came. What is pinned stays on top. */
export function usefulFirst(
  prompts: readonly BriefPrompt[],
  {
    learning,
    type,
  }: { learning: { tallies: readonly PromptTally[]; arms: readonly RunningArm[] }; type: string },
): BriefPrompt[] {
  const wanted = learning.arms.some((arm) => arm.kind === 'order' && arm.order === 'useful-first');
  if (!wanted) return [...prompts];
  const tallies = talliesFor(learning.tallies, type);
  const worth = ({ id }: BriefPrompt): number => {
    const tally = tallies.get(id);
    return expectedWorth(tally ? worthOf(tally) : unknownWorth);
  };
  return [...prompts].sort((a, b) => Number(b.pinned) - Number(a.pinned) || worth(b) - worth(a));
}
