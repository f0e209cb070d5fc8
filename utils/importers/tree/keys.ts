import { fold } from '../text/fold.ts';
import { cleanHeader, readHeader } from '../table/headers.ts';
import type { Field } from '../words/columns.ts';
import { keyWords } from './words.ts';
import type { KeyRole } from './words.ts';

const exact = new Map<string, KeyRole>(
  keyWords.flatMap(([role, words]) => words.split('|').map((word): [string, KeyRole] => [word, role])),
);

/** Fields of columns as roles of keys; fields that no tree has are `meta`. */
const ofField: Readonly<Record<Field, KeyRole>> = {
  role: 'role',
  roleFamily: 'family',
  roleDescription: 'text',
  level: 'level',
  levelOrder: 'order',
  levelDescription: 'text',
  area: 'area',
  areaDescription: 'areaText',
  competency: 'competency',
  competencyDescription: 'text',
  competencyId: 'meta',
  behaviour: 'behaviours',
  positive: 'positive',
  negative: 'negative',
  polarity: 'polarity',
  proficiency: 'point',
  value: 'value',
  example: 'examples',
  kind: 'kind',
  mandatory: 'mandatory',
  description: 'text',
  person: 'person',
  ignore: 'meta',
};

/** What a file can declare in a list of its own and refer to elsewhere. */
export type EntityTier = 'level' | 'point' | 'role' | 'family' | 'track' | 'area' | 'competency' | 'value';

const tiers: ReadonlySet<KeyRole> = new Set<KeyRole>([
  'level',
  'point',
  'role',
  'family',
  'track',
  'area',
  'competency',
  'value',
]);

export function isTier(role: KeyRole | null): role is EntityTier {
  return role !== null && tiers.has(role);
}

/** Ends of keys that hold a reference: "levelId", "theme_ids". */
const referenceTail = / (?:ids?|keys?|refs?|codes?|slugs?|names?|uuids?|numbers?)$/;

const known = new Map<string, KeyRole | null>();

/**
 * What a key means, `null` when it is a name of somebody's own ("communication", "senior-1"). Only whole keys count:
 * of "domain knowledge" and "value creation" the first word alone says nothing.
 */
export function keyRole(key: string): KeyRole | null {
  const before = known.get(key);
  if (before !== undefined) return before;
  const role = read(key);
  if (known.size > 5_000) known.clear();
  known.set(key, role);
  return role;
}

function read(key: string): KeyRole | null {
  if (/^[$@_]/.test(key)) return 'meta';
  const text = cleanHeader(key.replace(/-/g, ' ')).trim();
  const bare = fold(key);
  const direct = exact.get(text) ?? exact.get(bare);
  if (direct) return direct;
  const reference = referenceTail.test(text) ? exact.get(text.replace(referenceTail, '')) : undefined;
  if (reference) return reference;
  // "level1" and "L3" name one level, not levels.
  if (/\d/.test(text)) return null;
  const header = readHeader(text);
  if (header.field === 'person') return 'person';
  if (header.field === 'ignore' && header.score === 1) return 'meta';
  const words = text.split(' ');
  if (words.length > 4 || words.some((word) => !isWord(word))) return null;
  const { field, score } = header;
  return field !== null && score >= 0.8 ? ofField[field] : null;
}

const joins = new Set(['of', 'de', 'der', 'des', 'del', 'di', 'van', 'key', 'core', 'main', 'expected']);

function isWord(word: string): boolean {
  return joins.has(word) || exact.has(word) || readHeader(word).score >= 0.9;
}

/** A key as a name to show: "building-capability" → "Building capability", "WEB_CLIENT" → "Web client". */
export function nameOfKey(key: string): string {
  const text = key.trim();
  if (/\s/.test(text) || /[^\u0000-\u024f]/.test(text)) return text.replace(/\s+/g, ' ');
  const parts = text.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[\s_-]+/);
  const split = parts.filter((part) => part !== '');
  if (split.length === 0) return text;
  if (split.length === 1) return short.has(fold(text)) ? text.toUpperCase() : capital(split[0] ?? text);
  // Words in capitals only are words, a single one among others ("api-design-TDD") stays an abbreviation.
  const shouting = split.every((part) => part === part.toUpperCase());
  const words = split.map((part) => (shouting || /^[A-Z][a-z]+$/.test(part) ? part.toLowerCase() : part));
  return capital(words.join(' '));
}

/** Keys that are short for something. */
const short = new Set(['ic', 'em', 'pm', 'tl', 'tpm', 'hr', 'qa', 'ux', 'ui', 'ml', 'ai', 'sre', 'cs']);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
