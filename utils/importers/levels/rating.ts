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

/** True for names that are a scale together: at least two ratings, and as many of them as of all others. */
export function areRatings(names: readonly string[]): boolean {
  const rated = names.filter((name) => readRating(name) !== null).length;
  return rated >= 2 && rated * 2 >= names.length;
}

/** A cell that is nothing but a word of mastery or a rating: what somebody is given, not what somebody does. */
export function isVerdict(text: string): boolean {
  return text.length <= longest && (readRating(text) !== null || readLevel(text).kind === 'proficiency');
}

function bare(text: string): string {
  return text
    .replace(points, ' ')
    .replace(/[^\p{L}\p{M}\s'-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'-]+|[\s'-]+$/g, '');
}
