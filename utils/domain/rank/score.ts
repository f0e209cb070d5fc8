import type { CoachRole, CyclePhase, Pathway, Prompt } from '../playbook.ts';
import type { PromptTally } from '../records.ts';
import type { ReadyPrompt } from './eligible.ts';
import type { PromptMemory } from './memory.ts';
import { type PlaceholderName, placeholdersIn } from './placeholders.ts';
import { type Why, type WhyCode, whyCycle, whyPathway, whyPhase, whyRole } from './why.ts';
import { drawWorth, expectedWorth, isProven, unknownWorth, worthOf } from './worth.ts';

const weekMs = 7 * 86_400_000;
/** Two months without being asked make a prompt as good as new. */
const freshAfterWeeks = 8;

/**
 * What a prompt gains, in the order in which it matters. `worth` is drawn from what was learnt and decides between
 * equals; besides, every ground but an open promise counts less the further a prompt falls below an even chance.
 */
const gain = {
  openAction: 7,
  pathway: 5,
  goal: 3,
  standard: 3,
  cycle: 3,
  role: 4,
  worth: 2,
  behaviour: 1.5,
  roles: 1,
  personal: 0.8,
  fresh: 0.6,
  kind: 0.3,
  format: 0.3,
} as const;

/** A prompt that this person's sessions liked this much or more is shown because they did. */
const likedFrom = 0.7;

export interface ScoreContext {
  pathways: readonly Pathway[];
  role: CoachRole;
  /** Where the company's year stands; null = not known. */
  cycle: CyclePhase | null;
  memory: PromptMemory;
  /** Over everybody, by prompt id, for the type of session at hand. */
  tallies: ReadonlyMap<string, PromptTally>;
  /** Kinds and competencies of the behaviours shown beside the prompts, the one in focus first. */
  shown: readonly { competency: string; kind: string; inFocus: boolean; why: WhyCode }[];
  seed: string;
  now: number;
}

export interface ScoredPrompt extends ReadyPrompt {
  score: number;
  why: Why;
}

const actionFacts: readonly PlaceholderName[] = ['last_action', 'open_action'];
const behaviourFacts: readonly PlaceholderName[] = ['behaviour', 'competency'];

/** Sessions that are themselves a part of the year; they say where it stands when nobody else does. */
const seasons: Partial<Record<string, CyclePhase>> = {
  goal_setting: 'planning',
  performance_compact: 'planning',
  mid_cycle: 'execution',
  performance_review: 'review',
  calibration: 'review',
};

/** Where the year stands in a session of this type: as it was set, else as the session itself tells. */
export const seasonIn = (type: string, cycle: CyclePhase | null): CyclePhase | null =>
  cycle ?? seasons[type] ?? null;

/** Whether a prompt suits this part of the year. One that names a part needs it to be known. */
export const suitsCycle = ({ cycle }: Pick<Prompt, 'cycle'>, phase: CyclePhase | null): boolean =>
  cycle.includes('any') || (phase !== null && cycle.includes(phase));

/** Weighs one prompt and says in a code why it is worth showing: the strongest ground wins. */
export function scorePrompt(ready: ReadyPrompt, context: ScoreContext): ScoredPrompt {
  const { prompt, template } = ready;
  const { memory, shown, cycle, role } = context;
  const used = template.includes('{') ? placeholdersIn(template) : [];
  const uses = (names: readonly string[]): boolean => used.some((name) => names.includes(name));
  const onAction = uses(actionFacts);
  const onGoal = uses(['goal']);
  const onPraise = uses(['praised_behaviour']);
  const onBehaviour = uses(behaviourFacts);
  const pathway = prompt.pathways.includes('all')
    ? undefined
    : context.pathways.find((one) => prompt.pathways.includes(one));
  const inSeason = cycle !== null && !prompt.cycle.includes('any') && prompt.cycle.includes(cycle);
  const forRole = !prompt.roles.includes('all') && prompt.roles.includes(role);
  const kinds: readonly string[] = prompt.competencyKinds;
  const sameKind = shown.some(({ kind }) => kinds.includes(kind));
  const lastAt = memory.lastAt.get(prompt.id);
  const weeks = lastAt === undefined ? null : Math.max(0, Math.floor((context.now - lastAt) / weekMs));
  const liked = memory.usefulness.get(prompt.id) ?? 0.5;
  const tally = context.tallies.get(prompt.id);
  const worth = tally ? worthOf(tally) : unknownWorth;
  const trust = Math.min(1, 2 * expectedWorth(worth));
  // An evaluation stands on the standards of the level.
  const isReview = shown[0]?.why === 'standard';
  const bound = !prompt.formats.includes('any');

  const grounds =
    (onGoal ? gain.goal : 0) +
    (pathway ? gain.pathway : 0) +
    (onBehaviour || onPraise ? (isReview ? gain.standard : gain.behaviour) : 0) +
    (inSeason ? gain.cycle : 0) +
    (forRole ? (prompt.roles.length === 1 ? gain.role : gain.roles) : 0) +
    (sameKind ? gain.kind : 0) +
    (bound ? gain.format : 0);
  const score =
    (onAction ? gain.openAction : 0) +
    grounds * trust +
    drawWorth(worth, context.seed, prompt.id) * gain.worth +
    (liked - 0.5) * 2 * gain.personal +
    (weeks === null ? 1 : Math.min(1, weeks / freshAfterWeeks)) * gain.fresh;

  return { ...ready, score, why: reason() };

  function reason(): Why {
    if (onAction) return { code: 'open-action' };
    if (onGoal) return { code: 'goal' };
    if (pathway) return whyPathway(pathway);
    if (onPraise) return { code: 'praise' };
    const named = onBehaviour
      ? (shown.find(({ kind }) => kinds.includes('any') || kinds.includes(kind)) ?? shown[0])
      : undefined;
    if (named) return { code: behaviourCode(named), params: { competency: named.competency } };
    if (inSeason) return whyCycle(cycle);
    if (tally && isProven(tally)) return { code: 'useful-here' };
    if (liked >= likedFrom) return { code: 'found-useful' };
    if (forRole) return whyRole(role);
    if (weeks !== null && weeks >= freshAfterWeeks) return { code: 'not-asked-lately', params: { weeks } };
    if (bound && prompt.formats.length === 1) {
      if (prompt.formats[0] === 'remote') return { code: 'format-remote' };
      if (prompt.formats[0] === 'in_person') return { code: 'format-in-person' };
    }
    return whyPhase(prompt.phase);
  }
}

function behaviourCode({ inFocus, why }: ScoreContext['shown'][number]): WhyCode {
  if (inFocus) return 'behaviour-in-focus';
  return why === 'longest-unseen' || why === 'never-seen' ? 'behaviour-unseen' : 'behaviour-at-level';
}
