import type { BriefLearning } from '../brief/input.ts';
import type { BriefClock, BriefPrompt } from '../brief/types.ts';
import { modeOf } from '../brief/type.ts';
import { phaseOrder } from '../phase.ts';
import type { CoachRole, CyclePhase, Pathway, Phase, Playbook, Prompt } from '../playbook.ts';
import { type Purpose, isSensitive } from '../session-type.ts';
import { chooseDifferent, takeInTurn } from './choose.ts';
import { type EligibleQuery, type ReadyPrompt, eligiblePrompts, genericSession } from './eligible.ts';
import type { PromptMemory } from './memory.ts';
import type { Facts } from './placeholders.ts';
import { type ScoreContext, type ScoredPrompt, scorePrompt, suitsCycle, seasonIn } from './score.ts';
import { talliesFor, usefulFirst } from './tallies.ts';

/** While at least this many prompts are left, none is repeated. */
const enough = 3;

/** What the choice of prompts depends on. */
export interface PromptQuery {
  playbook: Playbook;
  /** Session type id. */
  type: string;
  mode: Purpose;
  clock: Pick<BriefClock, 'state' | 'current'> | null;
  count: number;
  pathways: readonly Pathway[];
  role: CoachRole;
  cycle: CyclePhase | null;
  format: EligibleQuery['format'];
  factsFor: (prompt: Prompt) => Facts;
  hasPast: boolean;
  memory: PromptMemory;
  learning: Pick<BriefLearning, 'tallies' | 'away' | 'pinned' | 'arms'>;
  shown: ScoreContext['shown'];
  swapped: readonly string[];
  seed: string;
  now: number;
}

/** What is offered, before an experiment has its say. */
export interface Offer {
  prompts: BriefPrompt[];
  /** At least one of them is generic because the playbook has nothing left for this type. */
  generic: boolean;
  /** The template of each prompt as it was filled, by id. */
  templates: ReadonlyMap<string, string>;
}

/**
 * The prompts for this meeting at this moment: what was pinned for this person first, then those that differ most and
 * suit best. Where the type has none of its own the generic ones fill in. Those are for coaching alone: a review or a
 * corrective talk without prompts of its own shows none, because a coaching question there would gather evidence
 * under another name.
 */
export function choosePrompts(query: PromptQuery): Offer {
  const phases = phaseOrder(query.clock);
  const own = eligibleIn(query, query.type, phases);
  const order = new Map(query.learning.pinned.map((id, at) => [id, at] as const));
  const pinned = own
    .filter(({ prompt }) => order.has(prompt.id))
    .sort((a, b) => (order.get(a.prompt.id) ?? 0) - (order.get(b.prompt.id) ?? 0))
    .slice(0, query.count)
    .map((ready): ScoredPrompt => ({ ...ready, score: 0, why: { code: 'pinned' } }));

  const room = query.count - pinned.length;
  const others = own.filter(({ prompt }) => !order.has(prompt.id));
  let rest = chooseFrom(query, others, phases, room, pinned);
  let generic = rest.length > 0 && query.type === genericSession;
  let pool = own;
  if (others.length === 0 && room > 0 && query.mode !== 'evaluation' && query.type !== genericSession) {
    pool = eligibleIn(query, genericSession, phases).filter(({ prompt }) => !order.has(prompt.id));
    rest = chooseFrom(query, pool, phases, room, pinned).map((one) => ({ ...one, why: { code: 'generic' } }));
    generic = rest.length > 0;
  }

  const chosen = [...pinned, ...rest];
  const ids = new Set(chosen.map(({ prompt }) => prompt.id));
  const prompts = chosen.map(({ prompt, text, followUp, why }) => ({
    id: prompt.id,
    phase: prompt.phase,
    text,
    followUp,
    technique: prompt.technique,
    topic: prompt.topic,
    evidence: prompt.evidence,
    next: followOn(prompt, pool, ids, query),
    pinned: order.has(prompt.id),
    why,
  }));
  const templates = new Map(chosen.map(({ prompt, template }) => [prompt.id, template] as const));
  return { prompts: usefulFirst(prompts, query), generic, templates };
}

/** A question pinned in another session may come along, unless one of the two sessions is none for everybody's eyes. */
function eligibleIn(query: PromptQuery, session: string, phases: readonly Phase[]): ReadyPrompt[] {
  const { playbook, memory, learning, mode } = query;
  const pinned = new Set(learning.pinned);
  const comesAlong = ({ id, session: from }: Prompt): boolean =>
    pinned.has(id) &&
    mode === 'coaching' &&
    !isSensitive(from) &&
    modeOf(from, playbook, null) === 'coaching';
  return eligiblePrompts({
    playbook,
    session,
    ...(pinned.size > 0 ? { alsoFrom: comesAlong } : {}),
    phases,
    pathways: query.pathways,
    role: query.role,
    format: query.format,
    factsFor: query.factsFor,
    hasPast: query.hasPast,
    excluded: new Set([...query.swapped, ...memory.handled, ...learning.away]),
    wordings: new Map(
      learning.arms.flatMap((arm) => (arm.kind === 'wording' ? [[arm.promptId, arm.text] as const] : [])),
    ),
  });
}

/**
 * From those not used lately, of this part of the year before the others; only when fewer than three of them are left
 * do used ones come back, the oldest first.
 */
function chooseFrom(
  query: PromptQuery,
  eligible: readonly ReadyPrompt[],
  phases: readonly Phase[],
  count: number,
  beside: readonly ScoredPrompt[],
): ScoredPrompt[] {
  const { memory } = query;
  const cycle = seasonIn(query.type, query.cycle);
  const context: ScoreContext = { ...query, cycle, tallies: talliesFor(query.learning.tallies, query.type) };
  const scored = eligible.map((ready) => scorePrompt(ready, context));
  const unused = scored.filter(({ prompt }) => !memory.recent.has(prompt.id));
  const isOfNow = ({ prompt }: ScoredPrompt): boolean => suitsCycle(prompt, cycle);

  const chosen = chooseDifferent(unused.filter(isOfNow), phases, count, beside);
  const taken = (): ScoredPrompt[] => [...beside, ...chosen];
  const offSeason = unused.filter((one) => !isOfNow(one));
  chosen.push(...chooseDifferent(offSeason, phases, count - chosen.length, taken()));
  if (unused.length < enough) {
    const lastAt = ({ prompt }: ScoredPrompt): number => memory.lastAt.get(prompt.id) ?? 0;
    const used = scored.filter(({ prompt }) => memory.recent.has(prompt.id));
    used.sort((a, b) => lastAt(a) - lastAt(b));
    chosen.push(...takeInTurn(used, count - chosen.length, taken()));
  }
  return chosen.sort((a, b) => phases.indexOf(a.prompt.phase) - phases.indexOf(b.prompt.phase));
}

/** The question that naturally comes after, if it could be asked now and is not on screen already. */
function followOn(
  { next }: Prompt,
  pool: readonly ReadyPrompt[],
  shown: ReadonlySet<string>,
  { memory }: PromptQuery,
): BriefPrompt['next'] {
  if (next === undefined || shown.has(next) || memory.recent.has(next)) return null;
  const ready = pool.find(({ prompt }) => prompt.id === next);
  return ready ? { id: next, text: ready.text } : null;
}
