import type { Behaviour } from '../competency.ts';
import { pairBest } from './diff-parts.ts';
import { piece } from './pieces.ts';
import { likeness, shinglesOf } from './words.ts';

/** From here on two wordings of one place are offered as the same behaviour. */
const leastInPlace = 0.6;
/** At another level it must be nearly the same words. */
const leastElsewhere = 0.75;
/** A word that so many lines of a competency share says nothing about which line it is. */
const commonFrom = 60;
const mostCandidates = 8;
/** Lines compared between two pauses. */
const lines = 50;

interface Line {
  behaviour: Behaviour;
  shingles: Set<string>;
}

interface Offer {
  before: Behaviour;
  after: Behaviour;
  score: number;
}

type ToSpot = (behaviour: Behaviour) => { competency: string; cell: string };
type ToKey = (behaviour: Behaviour) => string;

function* linesBy(list: readonly Behaviour[], toKey: ToKey): Generator<undefined, Map<string, Line[]>> {
  const groups = new Map<string, Line[]>();
  for (const [at, behaviour] of list.entries()) {
    if (at % piece === 0) yield;
    const key = toKey(behaviour);
    const line = { behaviour, shingles: shinglesOf(behaviour.text) };
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

const toWords = (lines: readonly Line[]): Map<string, Line[]> => {
  const byWord = new Map<string, Line[]>();
  for (const line of lines) {
    for (const word of line.shingles) {
      const known = byWord.get(word);
      if (known) known.push(line);
      else byWord.set(word, [line]);
    }
  }
  return byWord;
};

/** The lines that share the most of the telling words. */
const candidatesOf = (old: Line, byWord: ReadonlyMap<string, readonly Line[]>): Line[] => {
  const shared = new Map<Line, number>();
  for (const word of old.shingles) {
    const lines = byWord.get(word) ?? [];
    if (lines.length > commonFrom) continue;
    for (const line of lines) shared.set(line, (shared.get(line) ?? 0) + 1);
  }
  const found = [...shared];
  if (found.length > mostCandidates) found.sort(([, one], [, other]) => other - one);
  return found.slice(0, mostCandidates).map(([line]) => line);
};

/** The best pairs of lines that stand at the same key and are as alike as `least`. */
function* pairLines(
  gone: readonly Behaviour[],
  come: readonly Behaviour[],
  [oldKey, newKey]: [ToKey, ToKey],
  least: number,
): Generator<undefined, Offer[]> {
  const fresh = yield* linesBy(come, newKey);
  const offers: Offer[] = [];
  let looked = 0;
  for (const [key, olds] of yield* linesBy(gone, oldKey)) {
    const byWord = toWords(fresh.get(key) ?? []);
    const found: { one: Behaviour; other: Behaviour; score: number }[] = [];
    for (const old of olds) {
      looked += 1;
      if (looked % lines === 0) yield;
      for (const line of candidatesOf(old, byWord)) {
        const score = likeness(old.shingles, line.shingles);
        if (score >= least) found.push({ one: old.behaviour, other: line.behaviour, score });
      }
    }
    for (const { one, other, score } of pairBest(found)) offers.push({ before: one, after: other, score });
  }
  return offers;
}

/**
 * Which of the behaviours that went may be one of those that came: by their wording at the same level of a competency
 * first, then at its other levels.
 */
export function* offersInPieces(
  gone: readonly Behaviour[],
  come: readonly Behaviour[],
  oldSpot: ToSpot,
  newSpot: ToSpot,
): Generator<undefined, Offer[]> {
  const byCell =
    (toSpot: ToSpot): ToKey =>
    (one) => {
      const { competency, cell } = toSpot(one);
      return `${competency}\n${cell}`;
    };
  const inPlace = yield* pairLines(gone, come, [byCell(oldSpot), byCell(newSpot)], leastInPlace);
  const [from, to] = [
    new Set(inPlace.map(({ before }) => before)),
    new Set(inPlace.map(({ after }) => after)),
  ];
  const elsewhere = yield* pairLines(
    gone.filter((one) => !from.has(one)),
    come.filter((one) => !to.has(one)),
    [(one) => oldSpot(one).competency, (one) => newSpot(one).competency],
    leastElsewhere,
  );
  return [...inPlace, ...elsewhere];
}
