import { readLevel } from '../levels/read-level.ts';
import type { LevelReading } from '../levels/read-level.ts';
import { isSentence } from './fields.ts';
import { nameOfKey } from './keys.ts';
import type { Entities, Entity } from './entities.ts';
import { isText, textOf } from './node.ts';
import { roleOf } from './role-of.ts';
import type { TreeEntry, TreeMap } from './node.ts';

/** Words that stand before the number of a level whose container names them. */
const singulars: readonly (readonly [prefix: string, word: string])[] = [
  ['niveau', 'Niveau'],
  ['nivel', 'Nivel'],
  ['nível', 'Nível'],
  ['niveis', 'Nível'],
  ['livell', 'Livello'],
  ['stufe', 'Stufe'],
  ['レベル', 'レベル'],
  ['مستوى', 'مستوى'],
];

export interface FoundLevel {
  name: string;
  /** A declared point of mastery rather than a job level. */
  point: boolean;
  entity?: Entity;
}

/**
 * The level that a key or a value names: a declared one by its id, else the text itself. `word` is the key that holds
 * it, for bare numbers: `niveau: 2` is "Niveau 2".
 */
export function levelOf(raw: string, word: string | undefined, entities: Entities, file: string): FoundLevel {
  const text = raw.trim();
  const level = entities.find('level', text, file);
  if (level) return { name: level.name, point: false, entity: level };
  const point = entities.find('point', text, file);
  if (point) return { name: point.name, point: true, entity: point };
  if (/^\d{1,2}$/.test(text)) {
    if (word === undefined) return { name: text, point: false };
    const folded = word.toLowerCase();
    const known = singulars.find(([prefix]) => folded.startsWith(prefix))?.[1] ?? 'Level';
    return { name: `${known} ${text}`, point: false };
  }
  const glued = /^(\p{L}{3,})[\s_-]*(\d{1,2})$/u.exec(text);
  if (glued?.[1] && readLevel(text).code !== undefined)
    return { name: `${nameOfKey(glued[1])} ${glued[2]}`, point: false };
  return { name: nameOfKey(text), point: false };
}

/** True when a text by itself names a level: declared, or with a code or a word of rank or mastery. */
export function namesLevel(text: string, entities: Entities, file: string): boolean {
  if (entities.find('level', text, file) ?? entities.find('point', text, file)) return true;
  const { kind } = readLevel(text.replace(/_/g, ' '));
  return kind === 'career' || kind === 'proficiency' || kind === 'number';
}

/**
 * The entries of an object whose keys are levels: most of them must name one ("junior", "engineer", "senior"), points
 * of mastery all of them, because "leading" and "learning" are also what people do. Empty when the keys are others.
 */
export function levelEntries(map: TreeMap, entities: Entities, file: string): TreeEntry[] {
  const own = map.entries.filter(
    (entry) => roleOf(entry) === null && !isNumber(entry.value) && !isEntryOfTable(entry.key, entry.value),
  );
  if (own.length === 0) return [];
  const declared = new Set(
    own.filter(({ key }) => entities.find('level', key, file) ?? entities.find('point', key, file)),
  );
  const readings = own.map(({ key }) => readLevel(key.replace(/_/g, ' ')));
  const bases = new Map<string, number>();
  for (const { base } of readings) bases.set(base, (bases.get(base) ?? 0) + 1);
  // "Senior engineer" beside "Junior engineer"; "lead by example" is what somebody does.
  const isCareer = ({ kind, careerOnly, base, code }: LevelReading): boolean =>
    kind === 'career' && careerOnly && (base === '' || code !== undefined || (bases.get(base) ?? 0) > 1);
  const career = readings.filter(isCareer).length;
  const points = readings.filter(({ kind }) => kind === 'proficiency' || kind === 'number').length;
  if (points + career === own.length && own.length >= 2) return own;
  const sure = new Set(own.filter((entry, at) => declared.has(entry) || isCareer(readings[at] ?? none)));
  if (sure.size >= 2 && sure.size * 2 > own.length) {
    // Others join them when they hold the same: "engineer" between "junior" and "senior", not "source: …".
    const kinds = new Set([...sure].map(({ value }) => value.kind));
    return own.filter((entry) => sure.has(entry) || kinds.has(entry.value.kind));
  }
  // One level alone, or beside other things: declared, or with a code such as "L3".
  const coded = new Set(
    own.filter((entry, at) => declared.has(entry) || isCoded(entry, readings[at] ?? none)),
  );
  const others = own.some((entry) => !coded.has(entry) && !isShort(entry.value));
  return !others || coded.size >= 2 ? [...coded] : [];
}

const none = readLevel('');

function isCoded({ key }: TreeEntry, { code, careerOnly }: LevelReading): boolean {
  return code !== undefined && careerOnly && /^(?:\p{L}{4,}|l|lv|lvl)[\s._-]*\d{1,2}(?!\d)/iu.test(key);
}

function isShort(value: TreeEntry['value']): boolean {
  return isText(value) && !isSentence(textOf(value));
}

function isNumber(value: TreeEntry['value']): boolean {
  return isText(value) && !value.quoted && textOf(value) !== '';
}

/** `{"0": "1.1", "5": "1.2"}`: numbers over short texts turn one thing into another, they are no levels. */
function isEntryOfTable(key: string, value: TreeEntry['value']): boolean {
  return /^\d+$/.test(key) && isText(value) && textOf(value) !== '' && !/\p{L}\S*\s+\S/u.test(textOf(value));
}
