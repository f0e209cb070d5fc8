import type { Competency } from '../competency.ts';
import type { Pathway } from '../playbook.ts';
import { type ChosenBehaviour, type Standard, chooseBehaviours } from '../rank/behaviours.ts';
import { sessionKinds } from '../rank/kinds.ts';
import type { PromptMemory } from '../rank/memory.ts';
import type { ScoreContext } from '../rank/score.ts';
import type { Person } from '../records.ts';
import type { SeenBehaviour } from './input.ts';
import { type MapIndex, isForRole } from './map-index.ts';
import { type Standards, nextLevelOf, stageOf, standardsOf } from './standards.ts';
import type { Brief, BriefBehaviour } from './types.ts';

export interface BehaviourSources {
  map: MapIndex | null;
  /** Session type id; null where no session is recognised: then nothing of the map is shown, and nothing is missing either. */
  type: string | null;
  person: Person | null;
  pathways: readonly Pathway[];
  seen: readonly SeenBehaviour[];
  memory: PromptMemory;
  evaluation: boolean;
  seed: string;
  now: number;
}

export interface ShownBehaviours {
  behaviours: BriefBehaviour[];
  note: Brief['behavioursNote'];
  /** What the prompts may lean on. */
  shown: ScoreContext['shown'];
}

/**
 * Up to three behaviours for the person of the meeting, with the wording of the next level. In an evaluation they
 * stand as standards: when and how often coaching saw them is left out, and does not decide which are shown.
 */
export function behavioursOf(sources: BehaviourSources): ShownBehaviours {
  const { map, person, type, evaluation } = sources;
  if (person === null || type === null) return { behaviours: [], note: null, shown: [] };
  if (map === null) return { behaviours: [], note: 'no-map', shown: [] };
  const standards = standardsOf(map, person, evaluation ? 'own' : stageOf(type));
  const seen = evaluation ? [] : sources.seen;
  const named = standards.items.length === 0;
  const chosen = chooseBehaviours({
    standards: named ? competencyNames(map, standards) : standards.items,
    focus: person.focus,
    kinds: evaluation ? [] : (sessionKinds[type] ?? []),
    pathways: sources.pathways,
    seen,
    resting: sources.memory.restingBehaviours,
    evaluation,
    seed: sources.seed,
    now: sources.now,
  });
  return {
    behaviours: chosen.map((one) => toShown(one, map, standards, named)),
    note: standards.note ?? (evaluation ? 'evaluation' : null),
    shown: chosen.map(({ competency, inFocus, why }) => ({
      competency: competency.name,
      kind: competency.kind,
      inFocus,
      why: named ? 'competency-only' : why.code,
    })),
  };
}

/** Where the map words nothing for this place, the names of the role's competencies say what it is about. */
function competencyNames({ map }: MapIndex, { role }: Standards): Standard[] {
  const ofRole = new Set(
    map.behaviours.filter((one) => isForRole(one, role)).map(({ competencyId }) => competencyId),
  );
  return map.competencies
    .filter(({ id }) => role === null || ofRole.has(id))
    .map((competency) => ({ behaviour: toName(competency), competency, level: null, from: 'own' }));
}

const toName = ({ id, description }: Competency): Standard['behaviour'] => ({
  id,
  competencyId: id,
  text: description ?? '',
  polarity: 'positive',
  loc: {},
});

const toShown = (
  one: ChosenBehaviour,
  map: MapIndex,
  standards: Standards,
  named: boolean,
): BriefBehaviour => ({
  behaviourId: one.behaviour.id,
  mapId: map.map.id,
  competency: one.competency.name,
  text: one.behaviour.text,
  kind: one.competency.kind,
  level: one.level?.name ?? null,
  example: one.behaviour.examples?.[0] ?? null,
  next: nextLevelOf(map, standards, one),
  lastSeenAt: one.lastSeenAt,
  timesSeen: one.timesSeen,
  why: named ? { code: 'competency-only' } : one.why,
});
