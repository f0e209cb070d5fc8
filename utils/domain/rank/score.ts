import type { Pathway } from '../playbook.ts';
import type { ReadyPrompt } from './eligible.ts';
import type { PromptMemory } from './memory.ts';
import { placeholdersIn } from './placeholders.ts';
import { seededFraction } from './seeded.ts';
import { type Why, whyPathway, whyPhase } from './why.ts';

const weekMs = 7 * 86_400_000;
/** Two months without being asked make a prompt as good as new. */
const freshAfterWeeks = 8;

/** What a prompt gains, in the order in which it matters; the seed decides between equals and near-equals. */
const gain = {
  openAction: 4,
  pathway: 2,
  behaviour: 1.5,
  kind: 0.3,
  format: 0.3,
  useful: 1,
  fresh: 0.6,
  seed: 1,
} as const;

/** A prompt that was liked this much or more is shown because it was. */
const likedFrom = 0.7;

export interface ScoreContext {
  pathways: readonly Pathway[];
  memory: PromptMemory;
  /** Kinds and competencies of the behaviours shown beside the prompts, the one in focus first. */
  shown: readonly { competency: string; kind: string; inFocus: boolean }[];
  seed: string;
  now: number;
}

export interface ScoredPrompt extends ReadyPrompt {
  score: number;
  why: Why;
}

const actionFacts: readonly string[] = ['last_action', 'open_action'];
const behaviourFacts: readonly string[] = ['behaviour', 'praised_behaviour', 'competency'];

/** Weighs one prompt and says in a code why it is worth showing: the strongest ground wins. */
export function scorePrompt(ready: ReadyPrompt, context: ScoreContext): ScoredPrompt {
  const { prompt, template } = ready;
  const { memory, shown } = context;
  const used = template.includes('{') ? placeholdersIn(template) : [];
  const onAction = used.some((name) => actionFacts.includes(name));
  const onBehaviour = used.some((name) => behaviourFacts.includes(name));
  const pathway = prompt.pathways.includes('all')
    ? undefined
    : context.pathways.find((one) => prompt.pathways.includes(one));
  const kinds: readonly string[] = prompt.competencyKinds;
  const sameKind = shown.some(({ kind }) => kinds.includes(kind));
  const lastAt = memory.lastAt.get(prompt.id);
  const weeks = lastAt === undefined ? null : Math.max(0, Math.floor((context.now - lastAt) / weekMs));
  const useful = memory.usefulness.get(prompt.id) ?? 0.5;
  const bound = !prompt.formats.includes('any');

  const score =
    (onAction ? gain.openAction : 0) +
    (pathway ? gain.pathway : 0) +
    (onBehaviour ? gain.behaviour : 0) +
    (sameKind ? gain.kind : 0) +
    (bound ? gain.format : 0) +
    (useful - 0.5) * 2 * gain.useful +
    (weeks === null ? 1 : Math.min(1, weeks / freshAfterWeeks)) * gain.fresh +
    seededFraction(context.seed, prompt.id) * gain.seed;

  return { ...ready, score, why: reason() };

  function reason(): Why {
    if (onAction) return { code: 'open-action' };
    if (pathway) return whyPathway(pathway);
    if (onBehaviour) {
      const named = shown.find(({ kind }) => kinds.includes('any') || kinds.includes(kind)) ?? shown[0];
      if (named === undefined) return whyPhase(prompt.phase);
      const code = named.inFocus ? 'behaviour-in-focus' : 'behaviour-at-level';
      return { code, params: { competency: named.competency } };
    }
    if (useful >= likedFrom) return { code: 'found-useful' };
    if (weeks !== null && weeks >= freshAfterWeeks) return { code: 'not-asked-lately', params: { weeks } };
    if (bound && prompt.formats.length === 1) {
      if (prompt.formats[0] === 'remote') return { code: 'format-remote' };
      if (prompt.formats[0] === 'in_person') return { code: 'format-in-person' };
    }
    return whyPhase(prompt.phase);
  }
}
