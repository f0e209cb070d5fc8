import type { Behaviour, CompetencyMap } from '../competency.ts';
import { partsInPieces, type PartChange, type PartPairs } from './diff-parts.ts';
import { drain, piece } from './pieces.ts';
import { offersInPieces } from './rename-offers.ts';
import { foldText } from './words.ts';

/** `place`: another competency, level or mastery point. `details`: polarity, examples, links, what is mandatory. */
export type ChangedWhat = 'text' | 'place' | 'roles' | 'details';

/** One behaviour before and after. */
export interface BehaviourPair {
  before: Behaviour;
  after: Behaviour;
}

/** Every behaviour of both maps is in exactly one list; a renamed one that is declined counts as removed and added. */
export interface MapDiff {
  added: Behaviour[];
  removed: Behaviour[];
  changed: (BehaviourPair & { what: ChangedWhat[] })[];
  /** Offered, never assumed. `score` from 0.6 to 1. */
  renamed: (BehaviourPair & { score: number })[];
  same: BehaviourPair[];
  /** Competencies, levels, roles and areas. */
  parts: PartChange[];
  /** Later part id → earlier part id, where nobody has to be asked. */
  known: PartPairs;
}

/** Nothing was added, removed, changed, or is to be asked. */
export const isSameMap = ({ added, removed, changed, renamed, parts }: MapDiff): boolean =>
  added.length + removed.length + changed.length + renamed.length + parts.length === 0;

interface Spot {
  competency: string;
  cell: string;
  roles: string;
}

type ToSpot = (behaviour: Behaviour) => Spot;

/** Where a behaviour stands, in the ids of the earlier map, so that both sides can be compared. */
const spotsOf = (map: CompetencyMap, pairs: PartPairs | null): ToSpot => {
  const points = new Map(
    (map.scales ?? []).flatMap(({ id, points: of }) =>
      of.map((point) => [`${id}\n${point.id}`, foldText(point.name)] as const),
    ),
  );
  const earlier = (list: keyof PartPairs, id: string): string =>
    pairs === null ? id : (pairs[list].get(id) ?? `new:${id}`);
  return ({ competencyId, levelId, scalePoint, roleIds = [] }) => ({
    competency: earlier('competencies', competencyId),
    cell:
      levelId === undefined
        ? scalePoint
          ? `point:${points.get(`${scalePoint.scaleId}\n${scalePoint.pointId}`) ?? ''}`
          : ''
        : `level:${earlier('levels', levelId)}`,
    roles: roleIds
      .map((id) => earlier('roles', id))
      .toSorted()
      .join('\n'),
  });
};

const details = ({ polarity, proficiency, examples = [], links = [], mandatory }: Behaviour): string =>
  JSON.stringify([polarity, proficiency ?? '', examples, links, mandatory === true]);

/** Compares two maps, or two versions of one. At 10,000 behaviours within 300 ms. */
export const diffMaps = (before: CompetencyMap, after: CompetencyMap): MapDiff =>
  drain(diffInPieces(before, after));

/** The same in pieces of a few milliseconds, so that whoever asks can do something else in between. */
export function* diffInPieces(before: CompetencyMap, after: CompetencyMap): Generator<undefined, MapDiff> {
  const parts = yield* partsInPieces(before, after);
  const [oldSpot, newSpot] = [spotsOf(before, null), spotsOf(after, parts.likely)];
  const left = new Map(before.behaviours.map((one) => [one.id, one]));
  let come = [...after.behaviours];
  const folds = new Map<string, string>();
  const fold = (text: string): string => {
    const known = folds.get(text);
    if (known !== undefined) return known;
    const folded = foldText(text);
    folds.set(text, folded);
    return folded;
  };
  const pairs: BehaviourPair[] = [];

  /** Pairs what has the same key on both sides; with `once` only where it stands once on each. */
  function* pairBy(
    keyOf: (one: Behaviour, spot: ToSpot) => string,
    once = false,
  ): Generator<undefined, void> {
    if (left.size === 0 || come.length === 0) return;
    const old = yield* groupBy([...left.values()], (one) => keyOf(one, oldSpot));
    const next = once ? yield* groupBy(come, (one) => keyOf(one, newSpot)) : null;
    const rest: Behaviour[] = [];
    for (const [at, other] of come.entries()) {
      if (at % piece === 0) yield;
      const key = keyOf(other, newSpot);
      const group = old.get(key);
      const one = group?.[0];
      if (!group || !one || (next && (group.length > 1 || (next.get(key)?.length ?? 0) > 1))) {
        rest.push(other);
        continue;
      }
      group.shift();
      left.delete(one.id);
      pairs.push({ before: one, after: other });
    }
    come = rest;
  }

  yield* pairBy(({ id }) => id);
  yield* pairBy((one, spotOf) => {
    const { competency, cell, roles } = spotOf(one);
    return [competency, cell, roles, fold(one.text)].join('\u0000');
  });
  yield* pairBy(({ text }) => fold(text), true);
  const renamed = yield* offersInPieces([...left.values()], come, oldSpot, newSpot);
  const [from, to] = [new Set(renamed.map((one) => one.before)), new Set(renamed.map((one) => one.after))];

  const compared: MapDiff['changed'] = [];
  for (const [at, pair] of pairs.entries()) {
    if (at % piece === 0) yield;
    compared.push({ ...pair, what: whatChanged(pair, oldSpot, newSpot) });
  }
  return {
    added: come.filter((one) => !to.has(one)),
    removed: [...left.values()].filter((one) => !from.has(one)),
    changed: compared.filter(({ what }) => what.length > 0),
    renamed,
    same: compared.filter(({ what }) => what.length === 0),
    parts: parts.changes,
    known: parts.known,
  };
}

function whatChanged({ before, after }: BehaviourPair, oldSpot: ToSpot, newSpot: ToSpot): ChangedWhat[] {
  const [old, next] = [oldSpot(before), newSpot(after)];
  const what: ChangedWhat[] = [];
  if (before.text !== after.text) what.push('text');
  if (old.competency !== next.competency || old.cell !== next.cell) what.push('place');
  if (old.roles !== next.roles) what.push('roles');
  if (details(before) !== details(after)) what.push('details');
  return what;
}

function* groupBy(
  list: readonly Behaviour[],
  keyOf: (one: Behaviour) => string,
): Generator<undefined, Map<string, Behaviour[]>> {
  const groups = new Map<string, Behaviour[]>();
  for (const [at, one] of list.entries()) {
    if (at % piece === 0) yield;
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
