import type { RunningArm } from '../brief/input.ts';
import type { Brief } from '../brief/types.ts';
import type { Offer } from './prompts.ts';

/**
 * What is shown once the experiments had their say, and which of them did: a holdout shows nothing, a wording counts
 * only where it is on screen as it is tried, an order only where there is something to order.
 */
export function applyArms(
  { prompts, generic, templates }: Offer,
  arms: readonly RunningArm[],
): Pick<Brief, 'prompts' | 'generic' | 'arms'> {
  if (prompts.length === 0) return { prompts, generic, arms: [] };
  const isThere = (id: string | null | undefined): boolean =>
    id === null || id === undefined || templates.has(id);
  const holdout = arms.find((arm) => arm.kind === 'holdout' && isThere(arm.promptId));
  if (holdout) return { prompts: [], generic: false, arms: [toRecord(holdout)] };
  const took = arms.filter(
    (arm) => arm.kind === 'order' || (arm.kind === 'wording' && templates.get(arm.promptId) === arm.text),
  );
  return { prompts, generic, arms: took.map(toRecord) };
}

const toRecord = ({ experimentId, arm }: RunningArm): Brief['arms'][number] => ({ experimentId, arm });
