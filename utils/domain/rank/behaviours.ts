import type { SeenBehaviour } from '../brief/input.ts';
import type { Behaviour, Competency, CompetencyKind, MapLevel } from '../competency.ts';
import type { Pathway } from '../playbook.ts';
import { pathwayKinds } from './kinds.ts';
import { behaviourEventId } from './behaviour-event.ts';
import { seededFraction } from './seeded.ts';
import { type Why, whyPathway } from './why.ts';

const behavioursShown = 3;
const weekMs = 7 * 86_400_000;

/** One statement a person is looked at by. */
export interface Standard {
  behaviour: Behaviour;
  competency: Competency;
  /** Level it is worded for; null = every level. */
  level: MapLevel | null;
  /** `next`: only the level above words this competency. `entry`: of the role's first level. */
  from: 'own' | 'next' | 'entry';
}

/** What the choice of behaviours depends on. */
export interface BehaviourQuery {
  standards: readonly Standard[];
  /** Ids or names of competencies in focus. */
  focus: readonly string[];
  /** Kinds the session is mostly about; empty = all alike. */
  kinds: readonly CompetencyKind[];
  /** Active pathways, the leading one first. */
  pathways: readonly Pathway[];
  /** Empty in an evaluation: what coaching saw does not decide what a review looks at. */
  seen: readonly SeenBehaviour[];
  /** `behaviourEventId`s of the last two meetings. */
  resting: ReadonlySet<string>;
  /** In an evaluation the standards are shown as such. */
  evaluation: boolean;
  seed: string;
  now: number;
}

export interface ChosenBehaviour extends Standard {
  why: Why;
  inFocus: boolean;
  lastSeenAt: number | null;
  timesSeen: number;
}

/** The best statement of one competency, with what the order needs to know about the competency. */
interface Candidate extends ChosenBehaviour {
  focusAt: number;
  /** When anything of this competency was last noted; -Infinity = never. */
  lastAt: number;
  rests: boolean;
  /** Not of a kind the session is about. */
  aside: boolean;
  dice: number;
}

const fold = (name: string): string => name.trim().toLocaleLowerCase('en');

const isTechnical = ({ competency }: Standard): boolean => competency.kind === 'technical';
const isBehavioural = ({ competency }: Standard): boolean =>
  competency.kind !== 'technical' && competency.kind !== 'unknown';

const kindsWanted = [isTechnical, isBehavioural];

/**
 * Up to three of the standards, one a competency: competencies in focus, then the one noted longest ago or never,
 * of the kinds the session is about, then one that suits the pathway; among them a technical and a behavioural one
 * where there are both. What was shown in the last two meetings rests while there is something else. How often a person met or missed
 * a behaviour plays no part: `times` is carried along for display only.
 */
export function chooseBehaviours(query: BehaviourQuery): ChosenBehaviour[] {
  const candidates = toCandidates(query);
  const inFocus = candidates.filter((one) => one.focusAt >= 0).sort((a, b) => a.focusAt - b.focusAt);
  const rest = candidates
    .filter((one) => one.focusAt < 0)
    .sort(
      (a, b) =>
        Number(a.rests) - Number(b.rests) ||
        Number(a.aside) - Number(b.aside) ||
        byAge(a.lastAt, b.lastAt) ||
        a.dice - b.dice,
    );

  const chosen = inFocus.slice(0, behavioursShown);
  const take = (one: Candidate | undefined): void => {
    if (one !== undefined && chosen.length < behavioursShown && !has(chosen, one)) chosen.push(one);
  };
  take(rest[0]);
  take(forPathway(rest, query, chosen));
  for (const one of rest) take(one);
  return balanced(chosen, [...inFocus, ...rest]).map(
    ({ behaviour, competency, level, from, why, inFocus: focused, lastSeenAt, timesSeen }) => ({
      behaviour,
      competency,
      level,
      from,
      why,
      inFocus: focused,
      lastSeenAt,
      timesSeen,
    }),
  );
}

/** By competency: a candidate may have been copied with another reason. */
const has = (list: readonly Candidate[], one: Candidate): boolean =>
  list.some(({ competency }) => competency.id === one.competency.id);

const byAge = (a: number, b: number): number => (a === b ? 0 : a - b);

function toCandidates(query: BehaviourQuery): Candidate[] {
  const seenById = new Map(query.seen.map((one) => [one.behaviourId, one]));
  const seenByName = new Map<string, number>();
  for (const { competency, lastAt } of query.seen) {
    if (competency === undefined) continue;
    const name = fold(competency);
    seenByName.set(name, Math.max(lastAt, seenByName.get(name) ?? -Infinity));
  }
  const focus = query.evaluation ? [] : query.focus.map(fold);
  const groups = new Map<string, Standard[]>();
  for (const standard of query.standards) {
    if (standard.behaviour.polarity === 'negative') continue;
    const group = groups.get(standard.competency.id);
    if (group) group.push(standard);
    else groups.set(standard.competency.id, [standard]);
  }

  return [...groups.values()].flatMap((group) => {
    const ranked = group
      .map((standard) => ({
        standard,
        rests: query.resting.has(behaviourEventId(standard.behaviour.id)),
        at: seenById.get(standard.behaviour.id)?.lastAt ?? -Infinity,
        dice: seededFraction(query.seed, standard.behaviour.id),
      }))
      .sort((a, b) => Number(a.rests) - Number(b.rests) || byAge(a.at, b.at) || a.dice - b.dice);
    const best = ranked[0];
    if (best === undefined) return [];
    const { behaviour, competency, level, from } = best.standard;
    const seen = seenById.get(behaviour.id);
    const lastAt = Math.max(
      ...ranked.map(({ at }) => at),
      seenByName.get(fold(competency.name)) ?? -Infinity,
    );
    const names = [competency.id, competency.name, ...(competency.aliases ?? [])].map(fold);
    const focusAt = focus.findIndex((name) => names.includes(name));
    return {
      behaviour,
      competency,
      level,
      from,
      focusAt,
      lastAt,
      rests: best.rests,
      aside: query.kinds.length > 0 && !query.kinds.includes(competency.kind),
      dice: seededFraction(query.seed, competency.id),
      inFocus: focusAt >= 0,
      lastSeenAt: seen?.lastAt ?? null,
      timesSeen: seen?.times ?? 0,
      why: reason(focusAt >= 0, from, lastAt, query),
    };
  });
}

function reason(
  inFocus: boolean,
  from: Standard['from'],
  lastAt: number,
  { evaluation, now }: BehaviourQuery,
): Why {
  if (evaluation) return { code: 'standard' };
  if (inFocus) return { code: 'in-focus' };
  if (from !== 'own') return { code: from === 'next' ? 'next-level' : 'entry-level' };
  if (lastAt === -Infinity) return { code: 'never-seen' };
  return { code: 'longest-unseen', params: { weeks: Math.max(0, Math.floor((now - lastAt) / weekMs)) } };
}

/** The first that suits the leading pathway, if there is room for it besides the one unseen longest. */
function forPathway(
  rest: readonly Candidate[],
  { pathways, evaluation }: BehaviourQuery,
  chosen: readonly Candidate[],
): Candidate | undefined {
  const pathway = evaluation ? undefined : pathways.find((one) => pathwayKinds[one] !== undefined);
  if (pathway === undefined) return undefined;
  const kinds = pathwayKinds[pathway] ?? [];
  const suited = rest.find((one) => !has(chosen, one) && kinds.includes(one.competency.kind));
  return suited && { ...suited, why: whyPathway(pathway) };
}

/** Exchanges the last item that can be spared for the kind that is missing, where the map has it at this level. */
function balanced(chosen: readonly Candidate[], all: readonly Candidate[]): Candidate[] {
  const result = [...chosen];
  for (const isMissing of kindsWanted) {
    if (result.length < 2 || result.some(isMissing)) continue;
    const substitute = all.find((one) => isMissing(one) && !has(result, one));
    if (substitute === undefined) continue;
    const isSpare = (one: Candidate): boolean =>
      !kindsWanted.some((isWanted) => isWanted(one) && result.filter(isWanted).length === 1);
    const unfocused = result.findLastIndex((one) => !one.inFocus && isSpare(one));
    const spare = unfocused >= 0 ? unfocused : result.findLastIndex(isSpare);
    if (spare >= 0) result[spare] = substitute;
  }
  return result;
}
