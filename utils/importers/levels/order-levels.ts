import type { RankSource } from '../../domain/competency.ts';
import { fold } from '../text/fold.ts';
import { areRatings, areSteps, rankInScale } from './rating.ts';
import { readLevel, unprefixed } from './read-level.ts';
import type { LevelReading } from './read-level.ts';

export interface OrderedLevel {
  name: string;
  /** From 1; equal ranks are parallel tracks. */
  rank: number;
  source: RankSource;
  track: 'ic' | 'manager' | null;
  code?: string;
}

export interface LevelOrder {
  /** What the names are, taken together. */
  kind: 'career' | 'proficiency' | 'time' | 'unknown';
  levels: OrderedLevel[];
  /** False: the order is a proposal that only the user can confirm. */
  certain: boolean;
  /** Suffixes, brackets or codes speak of two tracks. */
  twoTracks: boolean;
}

/**
 * What a set of level names means together, in the order in which they stand in the file. Codes decide before words;
 * without either, or when words clash, an order is proposed (`certain: false`), never used silently: the columns', or,
 * with `columns` false, what the words say, because rows stand in any order.
 */
export function orderLevels(names: readonly string[], columns = true): LevelOrder {
  const shared = sharedNoun(names);
  const plain = names.map((name) => readLevel(shared === null ? name : withoutNoun(name, shared)));
  const rated = areSteps(names) || (areRatings(names) && !plain.some(({ source }) => source === 'code'));
  const readings = rated
    ? names.map((name, index) => asRating(plain[index] ?? readLevel(name), rankInScale(name, names)))
    : plain;
  const kind = kindOf(readings);
  const twoTracks = new Set(readings.map((reading) => reading.track ?? 'ic')).size > 1;
  const ranked = kind === 'proficiency' ? readings.map(byPoint) : byCareer(readings, columns);
  const certain = kind !== 'time' && isCertain(readings, ranked, kind);
  const values = certain ? ranked.map((rank) => rank ?? 0) : proposed(ranked, columns);
  const steps = [...new Set(values)].sort((a, b) => a - b);
  const levels = names.map((name, index): OrderedLevel => {
    const reading = readings[index];
    const source = !certain ? 'column-order' : reading?.source === 'code' ? 'code' : 'name';
    return {
      name,
      rank: steps.indexOf(values[index] ?? 0) + 1,
      source,
      track: reading?.track ?? null,
      ...(reading?.code === undefined ? {} : { code: reading.code }),
    };
  });
  return { kind, levels, certain, twoTracks };
}

/** A rating among ratings is a point of mastery; a name that is none has a place that only the user knows. */
function asRating(reading: LevelReading, rank: number | null): LevelReading {
  return {
    ...reading,
    kind: 'proficiency',
    pointRank: rank,
    rank: null,
    source: null,
    careerOnly: false,
    moving: null,
  };
}

/** The same names in the order the user gave. Names that are not in `order` keep their place after them. */
export function inUserOrder(levels: readonly OrderedLevel[], order: readonly string[]): OrderedLevel[] {
  const place = new Map(order.map((name, index) => [name, index + 1]));
  return levels.map((level) => ({
    ...level,
    rank: place.get(level.name) ?? order.length + level.rank,
    source: 'user',
  }));
}

/** Rank words that are also what people are: "solution architect", "IT service manager". */
const nouns =
  'architect|specialist|manager|professional|expert|director|officer|especialista|gerente|responsable|referent'.split(
    '|',
  );

/** The noun that most of the names end their title with: it says what the job is, not how senior. */
function sharedNoun(names: readonly string[]): string | null {
  if (names.length < 2) return null;
  for (const noun of nouns) {
    const pattern = wordPattern(noun);
    const having = names.filter((name) => pattern.test(fold(name))).length;
    if (having >= 2 && having * 2 > names.length) return noun;
  }
  return null;
}

function withoutNoun(name: string, noun: string): string {
  return fold(name).replace(wordPattern(noun), 'worker').trim();
}

function wordPattern(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}])${word}s?(?![\\p{L}])`, 'u');
}

function kindOf(readings: readonly LevelReading[]): LevelOrder['kind'] {
  if (readings.length === 0) return 'unknown';
  if (readings.every((reading) => reading.kind === 'time')) return 'time';
  if (readings.some((reading) => reading.careerOnly)) return 'career';
  if (readings.every((reading) => reading.kind === 'proficiency' || reading.kind === 'number'))
    return 'proficiency';
  if (readings.some((reading) => reading.kind === 'career')) return 'career';
  // One more step of a scale may have a name of its own.
  const points = readings.filter(({ kind }) => kind === 'proficiency').length;
  return points >= 2 && points * 2 > readings.length ? 'proficiency' : 'unknown';
}

function byPoint(reading: LevelReading): number | null {
  return reading.pointRank;
}

function byCareer(readings: readonly LevelReading[], columns: boolean): (number | null)[] {
  // Codes and words are different scales: when most have a code, only codes count.
  const coded = readings.filter((reading) => reading.source === 'code').length;
  if (coded * 2 > readings.length) {
    return readings.map((reading) => (reading.source === 'code' ? reading.rank : null));
  }
  const bases = new Map<string, number>();
  for (const { base } of readings) if (base !== '') bases.set(base, (bases.get(base) ?? 0) + 1);
  const ranked = readings.map((reading) => {
    if (reading.source === 'code') return null;
    if (reading.kind !== 'unknown') return reading.rank;
    // "Engineer" beside "Junior engineer" and "Senior engineer" is the level without a prefix.
    const shared = reading.base !== '' && (bases.get(reading.base) ?? 0) > 1;
    return shared ? (reading.rank ?? unprefixed) : null;
  });
  return withPlainName(ranked, readings, columns);
}

/** "Junior, Engineer, Senior": the one name without a rank word; among columns it must stand between the two. */
function withPlainName(
  ranked: (number | null)[],
  readings: readonly LevelReading[],
  columns: boolean,
): (number | null)[] {
  const gap = ranked.indexOf(null);
  const known = ranked.filter((rank) => rank !== null);
  if (gap < 0 || known.length < ranked.length - 1) return ranked;
  if (!/^\p{L}+(?: \p{L}+)?$/u.test(readings[gap]?.base ?? '')) return ranked;
  const beside = columns
    ? [ranked[gap - 1], ranked[gap + 1]].filter((rank) => typeof rank === 'number')
    : known;
  const open =
    beside.some((rank) => rank < 15) &&
    beside.some((rank) => rank > 25) &&
    !known.some((rank) => rank >= 15 && rank <= 25);
  return open ? ranked.map((rank) => rank ?? unprefixed) : ranked;
}

function isCertain(
  readings: readonly LevelReading[],
  ranked: readonly (number | null)[],
  kind: LevelOrder['kind'],
): boolean {
  if (ranked.some((rank) => rank === null) || readings.some(({ several }) => several)) return false;
  const seen = new Set<string>();
  for (const [index, reading] of readings.entries()) {
    const key = `${reading.track ?? 'ic'} ${ranked[index]}`;
    if (seen.has(key)) return false;
    seen.add(key);
  }
  if (kind !== 'career' || readings.some((reading) => reading.source === 'code')) return true;
  return new Set(readings.map(({ moving }) => moving).filter((word) => word !== null)).size < 2;
}

/** Ranks as far as they are known; else column order, or its reverse when the known ranks fall from left to right. */
function proposed(ranked: readonly (number | null)[], columns: boolean): number[] {
  const known = ranked.filter((rank) => rank !== null);
  const falls =
    known.length >= 2 && known.every((rank, index) => index === 0 || rank < (known[index - 1] ?? rank));
  if (columns && known.length < ranked.length) {
    return ranked.map((_, index) => (falls ? ranked.length - index : index + 1));
  }
  const order = ranked.map((rank, index) => ({ index, rank: rank ?? unprefixed }));
  order.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const places = new Map(order.map(({ index }, place) => [index, place + 1]));
  return ranked.map((_, index) => places.get(index) ?? index + 1);
}
