import type { BriefClock, BriefPrompt } from '../brief/types.ts';
import { phaseOrder } from '../phase.ts';
import type { Pathway, Playbook, Prompt } from '../playbook.ts';
import type { Purpose } from '../session-type.ts';
import { chooseDifferent } from './choose.ts';
import { type EligibleQuery, type ReadyPrompt, eligiblePrompts, genericSession } from './eligible.ts';
import type { PromptMemory } from './memory.ts';
import type { Facts } from './placeholders.ts';
import { type ScoreContext, scorePrompt } from './score.ts';

/** While at least this many prompts are left, none is repeated. */
const enough = 3;
/** What a prompt loses when the pool is spent and it has to come back: more than any ground can add. */
const repeated = 20;
/** What it loses besides when it was used just now; half of it after a week. */
const repeatWeight = 20;
const weekMs = 7 * 86_400_000;

/** What the choice of prompts depends on. */
export interface PromptQuery {
  playbook: Playbook;
  /** Session type id. */
  type: string;
  mode: Purpose;
  clock: Pick<BriefClock, 'state' | 'current'> | null;
  count: number;
  pathways: readonly Pathway[];
  format: EligibleQuery['format'];
  factsFor: (prompt: Prompt) => Facts;
  memory: PromptMemory;
  shown: ScoreContext['shown'];
  swapped: readonly string[];
  seed: string;
  now: number;
}

/**
 * The prompts for this meeting at this moment, and whether they are the generic ones. Those are for coaching alone:
 * a review or a corrective talk without prompts of its own shows none, because a coaching question there would
 * gather evidence under another name.
 */
export function choosePrompts(query: PromptQuery): { prompts: BriefPrompt[]; generic: boolean } {
  const own = choose(query, query.type);
  if (own.length > 0 || query.mode === 'evaluation' || query.type === genericSession) {
    return { prompts: own, generic: own.length > 0 && query.type === genericSession };
  }
  const prompts = choose(query, genericSession).map((prompt) => ({
    ...prompt,
    why: { code: 'generic' } as const,
  }));
  return { prompts, generic: prompts.length > 0 };
}

function choose(query: PromptQuery, session: string): BriefPrompt[] {
  const { memory, count } = query;
  const phases = phaseOrder(query.clock);
  const eligible = eligiblePrompts({
    playbook: query.playbook,
    session,
    phases,
    pathways: query.pathways,
    format: query.format,
    factsFor: query.factsFor,
    excluded: new Set([...query.swapped, ...memory.handled]),
  });
  const unused = eligible.filter(({ prompt }) => !memory.recent.has(prompt.id));
  const spent = unused.length < enough;
  const scored = (spent ? eligible : unused).map((ready) => {
    const one = scorePrompt(ready, query);
    return memory.recent.has(ready.prompt.id)
      ? { ...one, score: one.score - repeated - recency(ready, query) }
      : one;
  });
  return chooseDifferent(scored, phases, count).map(({ prompt, text, followUp, why }) => ({
    id: prompt.id,
    phase: prompt.phase,
    text,
    followUp,
    technique: prompt.technique,
    topic: prompt.topic,
    evidence: prompt.evidence,
    next: null,
    pinned: false,
    why,
  }));
}

/** The longer ago it was used, the sooner it comes back. */
function recency({ prompt }: ReadyPrompt, { memory, now }: PromptQuery): number {
  const age = Math.max(0, now - (memory.lastAt.get(prompt.id) ?? now));
  return repeatWeight / (1 + age / weekMs);
}
