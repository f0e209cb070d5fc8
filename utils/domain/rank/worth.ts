import type { PromptTally } from '../records.ts';
import { seededStream } from './seeded.ts';

/** A question that was asked and not judged says a little for itself: a quarter of "useful". */
const askedWeight = 0.25;
/** From this share on, and only with judgements to stand on, a prompt is called useful. */
const provenShare = 0.7;
const provenVotes = 2;

/** How useful a prompt is in a type of session: Beta(`up`, `down`), both at least 1. */
export interface Worth {
  up: number;
  down: number;
}

/** Nothing known: Beta(1, 1), every share equally likely. */
export const unknownWorth: Worth = { up: 1, down: 1 };

/**
 * Prior plus counts. Success: useful, and a quarter for each time it was asked without a judgement (who asks it found
 * it worth asking, but not yet worth having asked). Failure: not useful, or skipped. That it was on screen says
 * nothing.
 */
export const worthOf = ({ asked, skipped, useful, notUseful }: PromptTally): Worth => ({
  up: 1 + useful + Math.max(0, asked - useful - notUseful) * askedWeight,
  down: 1 + notUseful + skipped,
});

/** The expected share of success, 0…1. */
export const expectedWorth = ({ up, down }: Worth): number => up / (up + down);

/** Whether the manager's own judgements carry the claim "proved useful". */
export const isProven = (tally: PromptTally): boolean =>
  tally.useful >= provenVotes && expectedWorth(worthOf(tally)) >= provenShare;

/** One draw from the standard normal distribution: the polar method (Marsaglia & Bray 1964). */
function drawNormal(next: () => number): number {
  for (;;) {
    const x = 2 * next() - 1;
    const y = 2 * next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** One draw from Gamma(`shape`, 1) for a shape of at least 1: Marsaglia & Tsang 2000, "A simple method". */
function drawGamma(shape: number, next: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(next);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = next();
    if (u > 0 && Math.log(u) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * One draw from the posterior, 0…1: who ranks by draws tries what is little known as often as it may be the best
 * (Thompson 1933). The same seed and prompt give the same draw. A Beta is a share of two Gammas.
 */
export function drawWorth({ up, down }: Worth, seed: string, promptId: string): number {
  const next = seededStream(seed, promptId);
  if (up === 1 && down === 1) return next();
  const success = drawGamma(up, next);
  return success / (success + drawGamma(down, next));
}
