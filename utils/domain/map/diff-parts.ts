import type { CompetencyMap } from '../competency.ts';
import { piece } from './pieces.ts';
import { foldText, nameLikeness } from './words.ts';

export const partLists = ['competencies', 'levels', 'roles', 'areas'] as const;
export type PartList = (typeof partLists)[number];

interface Named {
  id: string;
  name: string;
}

/**
 * What became of a competency, level, role or area. `renamed` under the same id is certain; `offered` means that one
 * went and a similar one came, and that only the manager can say whether it is the same.
 */
export type PartChange =
  | { list: PartList; kind: 'added'; after: Named }
  | { list: PartList; kind: 'removed'; before: Named }
  | { list: PartList; kind: 'renamed'; before: Named; after: Named; offered: boolean };

/** Which part of the later map is which of the earlier one, as far as nobody has to be asked. */
export type PartPairs = Readonly<Record<PartList, ReadonlyMap<string, string>>>;

export interface PartsDiff {
  changes: PartChange[];
  /** Later id → earlier id, by id or by name. */
  known: PartPairs;
  /** The same and what is offered: for telling where a behaviour stands, not for keeping ids. */
  likely: PartPairs;
}

const leastLike = 0.5;
/** Of the behaviours of a competency that must be found in the other one. */
const leastShared = 0.5;

function* textsOf(map: CompetencyMap): Generator<undefined, Map<string, Set<string>>> {
  const texts = new Map<string, Set<string>>();
  for (const [at, { competencyId, text }] of map.behaviours.entries()) {
    if (at % piece === 0) yield;
    const known = texts.get(competencyId);
    if (known) known.add(foldText(text));
    else texts.set(competencyId, new Set([foldText(text)]));
  }
  return texts;
}

/** How much of the smaller competency stands word for word in the other one. */
const sharedOf = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): number => {
  if (!one || !other || one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  return [...small].filter((text) => large.has(text)).length / small.size;
};

/** The best pairs first, each thing in one pair at most. */
export const pairBest = <A, B>(found: { one: A; other: B; score: number }[]): typeof found => {
  const [ones, others] = [new Set<A>(), new Set<B>()];
  return found
    .toSorted((a, b) => b.score - a.score)
    .filter(({ one, other }) => {
      if (ones.has(one) || others.has(other)) return false;
      ones.add(one);
      others.add(other);
      return true;
    });
};

function* pairList(
  list: PartList,
  before: readonly Named[],
  after: readonly Named[],
  score: (one: Named, other: Named) => number,
): Generator<undefined, { changes: PartChange[]; known: Map<string, string>; likely: Map<string, string> }> {
  const known = new Map<string, string>();
  const changes: PartChange[] = [];
  const byId = new Map(before.map((one) => [one.id, one]));
  for (const other of after) {
    const one = byId.get(other.id);
    if (!one) continue;
    known.set(other.id, one.id);
    if (one.name !== other.name)
      changes.push({ list, kind: 'renamed', before: one, after: other, offered: false });
  }
  const taken = new Set(known.values());
  const byName = new Map(
    before.filter(({ id }) => !taken.has(id)).map((one) => [foldText(one.name), one.id]),
  );
  for (const { id, name } of after) {
    const named = byName.get(foldText(name));
    if (known.has(id) || named === undefined || taken.has(named)) continue;
    known.set(id, named);
    taken.add(named);
  }
  const gone = before.filter(({ id }) => !taken.has(id));
  const come = after.filter(({ id }) => !known.has(id));
  const alike: { one: Named; other: Named; score: number }[] = [];
  for (const one of gone) {
    yield;
    for (const other of come) {
      const found = score(one, other);
      if (found >= leastLike) alike.push({ one, other, score: found });
    }
  }
  const pairs = pairBest(alike);
  const likely = new Map(known);
  for (const { one, other } of pairs) {
    likely.set(other.id, one.id);
    changes.push({ list, kind: 'renamed', before: one, after: other, offered: true });
  }
  const paired = new Set(likely.values());
  for (const one of gone) if (!paired.has(one.id)) changes.push({ list, kind: 'removed', before: one });
  for (const other of come) if (!likely.has(other.id)) changes.push({ list, kind: 'added', after: other });
  return { changes, known, likely };
}

/** Compares what behaviours hang on, with pauses. */
export function* partsInPieces(before: CompetencyMap, after: CompetencyMap): Generator<undefined, PartsDiff> {
  const [old, next] = [yield* textsOf(before), yield* textsOf(after)];
  const byTexts = (one: Named, other: Named): number => {
    const shared = sharedOf(old.get(one.id), next.get(other.id));
    return Math.max(shared >= leastShared ? shared : 0, nameLikeness(one.name, other.name));
  };
  const byName = (one: Named, other: Named): number => nameLikeness(one.name, other.name);
  const found = {
    competencies: yield* pairList('competencies', before.competencies, after.competencies, byTexts),
    levels: yield* pairList('levels', before.levels, after.levels, byName),
    roles: yield* pairList('roles', before.roles, after.roles, byName),
    areas: yield* pairList('areas', before.areas, after.areas, byName),
  };
  const pick = (which: 'known' | 'likely'): PartPairs => ({
    competencies: found.competencies[which],
    levels: found.levels[which],
    roles: found.roles[which],
    areas: found.areas[which],
  });
  return {
    changes: partLists.flatMap((list) => found[list].changes),
    known: pick('known'),
    likely: pick('likely'),
  };
}
