import { isRoleName } from '../sheets/roles.ts';
import { fold } from '../text/fold.ts';
import {
  levelPrefixes,
  managerWords,
  movingWords,
  proficiencyWords,
  rankWords,
  roleManagers,
  timeUnits,
  trackWords,
} from '../words/levels.ts';

export interface LevelReading {
  kind: 'career' | 'proficiency' | 'number' | 'time' | 'unknown';
  /** Comparable inside its source only: codes with codes, words with words. */
  rank: number | null;
  source: 'code' | 'name' | null;
  track: 'ic' | 'manager' | null;
  /** Rank on the scale when the name can be read as a point of mastery. */
  pointRank: number | null;
  /** True when only a career level is called so ("junior", "staff"). */
  careerOnly: boolean;
  code?: string;
  /** "Junior, Mid": one name for several levels. */
  several: boolean;
  /** The name without rank words, codes and brackets, folded: "engineer". */
  base: string;
  /** The word of the name that stands for different ranks in different organisations. */
  moving: string | null;
}

/** Name of the level of a file that has none. */
export const anyLevel = 'Any level';

/** Rank of a name without a rank word, between junior and senior. */
export const unprefixed = 20;

const ranks = table(rankWords);
const managers = table(managerWords);
const points = table(proficiencyWords);
const moving = new Set(movingWords.split('|'));
const roleManager = new RegExp(`\\b(${roleManagers}) manager`);
const time = new RegExp(
  `^(?:(?:first |nach |after |erste[nr]? )?(?:${timeUnits})\\s*\\d+|\\d+(?:\\s*(?:/|-|–|to)\\s*\\d+)*\\s*-?(?:${timeUnits})|first (?:${timeUnits})|q[1-4](?: ?\\d{4})?|\\d+\\s*(?:日目|日後|週目|ヶ月目?))$`,
);
const prefixed = new RegExp(`^(?:${levelPrefixes})\\s*[-.:]?\\s*(\\d{1,2}|[ivx]{1,4})\\b(.*)$`);
const suffixed = /^(\d{1,2})\s*(?:等級|級|段階)/;
const careerCode = /^(?:e|l|p|ic|d|se|t|s|g|c|n)[-. ]?(\d{1,2})(?:\.(\d))?(?![\p{L}\d])/u;
const managerCode = /^(?:m|em|tl|tpm|mg)[-. ]?(\d{1,2})(?:\.(\d))?(?![\p{L}\d])/u;
const slashed = /^(\d{1,2})\s*\/\s*(\p{L}.*)$/u;
const numbered = /^(\d{1,2})\s*[-–.:)]\s*(\p{L}.*)$/u;
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };
const tracks: readonly ['ic' | 'manager', Set<string>][] = [
  ['ic', new Set(trackWords.ic.split('|'))],
  ['manager', new Set(trackWords.manager.split('|'))],
];

/** Emoji before a name; those that stand for a digit stay. */
const pictures = /[\p{Extended_Pictographic}\ufe0f\u200d]+/gu;

/** What one name says by itself; what it means among the others is decided in `order-levels.ts`. */
export function readLevel(name: string): LevelReading {
  const text = westernNumbers(fold(name.replace(pictures, ' ').trim() || name));
  const blank: LevelReading = {
    kind: 'unknown',
    rank: null,
    source: null,
    track: null,
    pointRank: null,
    careerOnly: false,
    base: '',
    moving: null,
    several: /\p{L}\s*[,;&]\s*\p{L}/u.test(text),
  };
  if (text === '' || text.length > 100) return blank;
  if (text === fold(anyLevel))
    return { ...blank, kind: 'career', rank: unprefixed, source: 'name', careerOnly: true };
  if (time.test(text)) return { ...blank, kind: 'time' };
  if (/^\d{1,3}$/.test(text))
    return { ...blank, kind: 'number', rank: Number(text), pointRank: Number(text) };
  const inBrackets = [...text.matchAll(/[([（]([^)\]）]*)[)\]）]/g)].map((match) => (match[1] ?? '').trim());
  const plain = text
    .replace(/[([（][^)\]）]*[)\]）]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^\d{1,2}$/.test(plain)) {
    const kind = inBrackets.some((word) => points.has(word)) ? 'proficiency' : 'number';
    return { ...blank, kind, rank: Number(plain), pointRank: Number(plain) };
  }
  const words = readWords(plain);
  const track = trackIn(inBrackets, plain);
  const code = inBrackets.map(readCode).find((found) => found !== null) ?? readCode(plain);
  const reading: LevelReading = { ...blank, ...words, track };
  if (!code) return reading;
  const coded: LevelReading = {
    ...reading,
    rank: code.rank,
    source: 'code',
    code: code.code,
    track: code.track ?? track,
  };
  // "1 - Beginner" is a point of mastery with its number, "1 - Junior" a level with its code.
  if (points.has(code.rest) && !readWords(code.rest).careerOnly) {
    return { ...coded, kind: 'proficiency', pointRank: code.rank, careerOnly: false };
  }
  return { ...coded, kind: 'career', careerOnly: true };
}

const ordinals = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس'];

/** "المستوى ٣" and "المستوى الثالث" with the digits that codes are read by. */
function westernNumbers(text: string): string {
  if (!/[\u0600-\u06ff]/.test(text)) return text;
  const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return digits.replace(/^((?:ال)?(?:مستوى|درجة)) (\S+)/, (all, word: string, ordinal: string) => {
    const at = ordinals.indexOf(ordinal);
    return at < 0 ? all : `${word} ${at + 1}`;
  });
}

/** A level's own mark: "L3", "M1", "Level 2: …", "2/ Medior", "3等級". */
interface Code {
  rank: number;
  code: string;
  track: 'ic' | 'manager' | null;
  /** What follows the code, without separators. */
  rest: string;
}

function readCode(text: string): Code | null {
  const manager = managerCode.exec(text);
  if (manager) return { rank: decimal(manager), code: manager[0].toUpperCase(), track: 'manager', rest: '' };
  const career = careerCode.exec(text);
  if (career) return { rank: decimal(career), code: career[0].toUpperCase(), track: null, rest: '' };
  const level = prefixed.exec(text);
  if (level?.[1]) {
    const rank = roman[level[1]] ?? Number(level[1]);
    const rest = (level[2] ?? '').replace(/^[\s\p{P}]+/u, '');
    return Number.isNaN(rank) ? null : { rank, code: level[1].toUpperCase(), track: null, rest };
  }
  const other = slashed.exec(text) ?? suffixed.exec(text) ?? numbered.exec(text);
  return other?.[1] ? { rank: Number(other[1]), code: other[1], track: null, rest: other[2] ?? '' } : null;
}

function decimal(match: RegExpExecArray): number {
  return Number(match[1]) + Number(match[2] ?? 0) / 10;
}

function trackIn(brackets: readonly string[], plain: string): 'ic' | 'manager' | null {
  const suffix = /(?:^|[\s-])(ic|pm|em|m)$|[-–,]\s*(management)$/
    .exec(plain)
    ?.slice(1)
    .find((part) => part !== undefined);
  const said = suffix === undefined || plain === suffix ? brackets : [...brackets, suffix];
  for (const [track, words] of tracks) if (said.some((text) => words.has(text))) return track;
  return null;
}

/** "Juniorberaterin" and "シニアエンジニア": the rank word has no space after it. */
function spaced(plain: string): string {
  const latin = plain.replace(/\b(junior|senior)(?=\p{L}{3})/gu, '$1 ');
  if (!/[\u3040-\u30ff\u4e00-\u9fff]/.test(latin)) return latin;
  return latin.replace(japaneseRank, ' $& ').trim();
}

const japaneseRank = new RegExp(
  [...ranks.keys(), ...managers.keys()].filter((word) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(word)).join('|'),
  'g',
);

function readWords(plain: string): Omit<LevelReading, 'code' | 'several'> {
  // "Lead" in the middle of a sentence is no level: names are short.
  const tokens = spaced(plain)
    .split(/[\s/,;:+&.–—-]+/)
    .filter((token) => token !== '');
  const short = tokens.length <= 8;
  const point = points.get(plain) ?? points.get(plain.replace(/ (level|stufe|niveau)$/, '')) ?? null;
  const isRole = roleManager.test(plain);
  let best: number | null = null;
  let other = 0;
  let manager: number | null = null;
  let careerOnly = false;
  const rest: string[] = [];
  for (let at = 0; short && at < tokens.length; at++) {
    const hit = phraseAt(tokens, at);
    if (!hit || (hit.manager && isRole && hit.text === 'manager')) {
      rest.push(tokens[at] ?? '');
      continue;
    }
    if (hit.manager) manager = Math.max(manager ?? 0, hit.rank);
    else {
      if (best !== null) other = Math.min(best, hit.rank);
      best = Math.max(best ?? 0, hit.rank);
    }
    if (!points.has(hit.text)) careerOnly = true;
    at += hit.length - 1;
  }
  // Numbers after a name order levels that share it: "Engineer 2", "Engineer II", "Senior 1".
  const tail = rest[rest.length - 1] ?? '';
  const numbered = roman[tail] ?? (/^\d$/.test(tail) ? Number(tail) : null);
  if (numbered !== null) rest.pop();
  const minor = numbered ?? 0;
  const base = rest.filter((word) => !filler.has(word)).join(' ');
  // "Engineer 1" is a level of engineers, "Chapter 1" is none.
  const numberedJob = numbered !== null && isRoleName(base);
  const known = best !== null || manager !== null || numberedJob;
  const rank =
    manager !== null
      ? 100 + manager * 10 + modifier(best) + minor / 10
      : best !== null
        ? best * 10 + (other > 0 || best === other ? modifier(other) : 0) + minor / 10
        : numbered !== null && base !== ''
          ? 20 + minor / 10
          : null;
  const kind = known ? 'career' : point !== null ? 'proficiency' : 'unknown';
  return {
    kind: point !== null && !careerOnly ? 'proficiency' : kind,
    rank,
    source: rank === null ? null : 'name',
    track: null,
    pointRank: point,
    careerOnly: careerOnly || (known && point === null),
    base,
    moving: tokens.find((token) => moving.has(token)) ?? null,
  };
}

const filler = new Set(['of', 'the', 'de', 'der', 'in', 'level', 'and']);

/** "Associate director" stands below "director", "senior manager" above "manager". */
function modifier(rank: number | null): number {
  if (rank === null) return 0;
  return rank <= 1 ? -3 : rank >= 3 ? 3 : 0;
}

interface Phrase {
  rank: number;
  manager: boolean;
  text: string;
  length: number;
}

function phraseAt(tokens: readonly string[], at: number): Phrase | null {
  for (let length = Math.min(3, tokens.length - at); length > 0; length--) {
    const text = tokens.slice(at, at + length).join(' ');
    const rank = ranks.get(text);
    if (rank !== undefined) return { rank, manager: false, text, length };
    const manager = managers.get(text);
    if (manager !== undefined) return { rank: manager, manager: true, text, length };
  }
  return null;
}

function table(rows: readonly (readonly [number, string])[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [rank, words] of rows) {
    for (const word of words.split('|')) {
      if (!found.has(word)) found.set(word, rank);
    }
  }
  return found;
}
