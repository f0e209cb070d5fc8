import { fold } from '../text/fold.ts';
import { ratingWords } from '../words/ratings.ts';
import { readLevel } from './read-level.ts';

const ranks = new Map<string, number>(
  ratingWords.flatMap(([rank, words]) =>
    words.split('|').flatMap((word): [string, number][] => {
      const plain = word.replace('s?', '');
      return plain === word
        ? [[word, rank]]
        : [
            [plain, rank],
            [`${plain}s`, rank],
          ];
    }),
  ),
);

const longest = 60;
const points =
  /\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?\s*(?:points?|pts?|punkte?|puntos?|pontos?|punti|%|点)?/g;

/** How well "Meets expectations (3 pts)" or "⚠ / 🤔 (Needs work)" is met, from 0; `null` for every other name. */
export function readRating(name: string): number | null {
  if (name.length > longest) return null;
  const text = fold(name);
  const inBrackets = [...text.matchAll(/[([（]([^)\]）]*)[)\]）]/g)].map((match) => match[1] ?? '');
  const outside = text.replace(/[([（][^)\]）]*[)\]）]/g, ' ');
  const wholes = [text, outside, ...inBrackets].map(bare);
  const parts = [outside, ...inBrackets].flatMap((one) => one.split(/[/|:：–—]|\s-\s/)).map(bare);
  for (const one of [...wholes, ...parts]) {
    const rank = ranks.get(one);
    if (rank !== undefined) return rank;
  }
  return null;
}

const steps = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'];

/** True for names that are a scale together: at least two ratings or points of mastery, and as many as all others. */
export function areRatings(names: readonly string[]): boolean {
  if (areSteps(names)) return true;
  const rated = names.filter((name) => readRating(name) !== null).length;
  const points = names.filter((name) => readRating(name) === null && isPoint(name)).length;
  return rated > 0 && rated + points >= 2 && (rated + points) * 2 >= names.length;
}

/**
 * "A1, A2, B1 …" as languages and digital skills are counted ("C1" beside other codes is a level's own), or "1 Watches",
 * "2 Helps", "3 Leads": numbers that count on, without a mark after them.
 */
export function areSteps(names: readonly string[]): boolean {
  const found = names.filter((name) => stepOf(name) !== null);
  if (found.length < 3) return false;
  return found.some((name) => /^[ab]/i.test(name.trim())) || found.every(isCounted);
}

/** Whether it is the number after the one before it. */
function isCounted(name: string, index: number, all: readonly string[]): boolean {
  const before = all[index - 1];
  return /^\s*\d/.test(name) && (before === undefined || stepOf(name) === (stepOf(before) ?? 0) + 1);
}

/** Its place in the scale that the names are, from 0; `null` for a name that has none. */
export function rankInScale(name: string, names: readonly string[]): number | null {
  return areSteps(names) ? stepOf(name) : (readRating(name) ?? readLevel(name).pointRank);
}

function stepOf(name: string): number | null {
  const number = /^\s*(\d{1,2})\s+\p{L}/u.exec(name)?.[1];
  if (number !== undefined) return Number(number);
  const at = steps.indexOf(/^([abc][12])(?![\p{L}\d])/iu.exec(name.trim())?.[1]?.toLowerCase() ?? '');
  return at < 0 ? null : at;
}

function isPoint(name: string): boolean {
  return readLevel(name).kind === 'proficiency';
}

/** A cell that is nothing but a word of mastery or a rating: what somebody is given, not what somebody does. */
export function isVerdict(text: string): boolean {
  return text.length <= longest && (readRating(text) !== null || isPoint(text));
}

function bare(text: string): string {
  return text
    .replace(points, ' ')
    .replace(/[^\p{L}\p{M}\s'-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'-]+|[\s'-]+$/g, '');
}
