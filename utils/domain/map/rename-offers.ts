import type { Behaviour } from '../competency.ts';
import { pairBest } from './diff-parts.ts';
import { likeness, shinglesOf } from './words.ts';

/** From here on two wordings of one place are offered as the same behaviour. */
const leastInPlace = 0.6;
/** At another level it must be nearly the same words. */
const leastElsewhere = 0.75;
/** A word that so many lines of a competency share says nothing about which line it is. */
const commonFrom = 60;
const mostCandidates = 8;

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

const linesBy = (list: readonly Behaviour[], toKey: ToKey): Map<string, Line[]> => {
  const lines = new Map<string, Line[]>();
  for (const behaviour of list) {
    const key = toKey(behaviour);
    const line = { behaviour, shingles: shinglesOf(behaviour.text) };
    const group = lines.get(key);
    if (group) group.push(line);
    else lines.set(key, [line]);
  }
  return lines;
};

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
const pairLines = (
  gone: readonly Behaviour[],
  come: readonly Behaviour[],
  [oldKey, newKey]: [ToKey, ToKey],
  least: number,
): Offer[] => {
  const fresh = linesBy(come, newKey);
  return [...linesBy(gone, oldKey)].flatMap(([key, olds]) => {
    const byWord = toWords(fresh.get(key) ?? []);
    const found = olds.flatMap((old) =>
      candidatesOf(old, byWord).flatMap((line) => {
        const score = likeness(old.shingles, line.shingles);
        return score >= least ? [{ one: old.behaviour, other: line.behaviour, score }] : [];
      }),
    );
    return pairBest(found).map(({ one, other, score }) => ({ before: one, after: other, score }));
  });
};

/**
 * Which of the behaviours that went may be one of those that came: by their wording at the same level of a competency
 * first, then at its other levels.
 */
export function offerRenames(
  gone: readonly Behaviour[],
  come: readonly Behaviour[],
  oldSpot: ToSpot,
  newSpot: ToSpot,
): Offer[] {
  const byCell =
    (toSpot: ToSpot): ToKey =>
    (one) => {
      const { competency, cell } = toSpot(one);
      return `${competency}\n${cell}`;
    };
  const inPlace = pairLines(gone, come, [byCell(oldSpot), byCell(newSpot)], leastInPlace);
  const [from, to] = [
    new Set(inPlace.map(({ before }) => before)),
    new Set(inPlace.map(({ after }) => after)),
  ];
  const elsewhere = pairLines(
    gone.filter((one) => !from.has(one)),
    come.filter((one) => !to.has(one)),
    [(one) => oldSpot(one).competency, (one) => newSpot(one).competency],
    leastElsewhere,
  );
  return [...inPlace, ...elsewhere];
}
