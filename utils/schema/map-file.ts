import type { CompetencyMap } from '../domain/competency.ts';
import { parseCompetencyMap } from './competency-map.ts';

/**
 * A table, a document or a package of ours shows a map as others read it, and carries beside it what they have no place
 * for: ids, order, ranks, notes, sources, expectations. This names that part, and its version.
 */
export const mapMark = 'touchline-map/1';

/** One line of what a file carries: the name of a list, or `map` for what stands in none, and one entry as JSON. */
export type MapLine = readonly [list: string, json: string];

const lists = [
  'roles',
  'levels',
  'scales',
  'areas',
  'values',
  'competencies',
  'expectations',
  'behaviours',
] as const;

/** A map as lines, one an entry, in its order. Put together again by `fromLines`. */
export function toLines(map: CompetencyMap): MapLine[] {
  const frame = Object.fromEntries(
    Object.entries(map).map(([key, value]: [string, unknown]) => [key, isList(key) && value ? [] : value]),
  );
  const line = (list: string, entry: unknown): MapLine => [list, JSON.stringify(entry)];
  return [
    line('map', frame),
    ...lists.flatMap((list) => (map[list] ?? []).map((entry) => line(list, entry))),
  ];
}

/** `null` when a line is damaged, or together they are no map. */
export function fromLines(lines: readonly MapLine[]): CompetencyMap | null {
  const frame = lines.find(([list]) => list === 'map');
  const map = frame ? read(frame[1]) : null;
  if (typeof map !== 'object' || map === null) return null;
  const filled = new Map<string, unknown[]>();
  for (const [list, json] of lines) {
    if (list === 'map') continue;
    const entry = read(json);
    if (entry === undefined || !isList(list)) return null;
    const entries = filled.get(list);
    if (entries) entries.push(entry);
    else filled.set(list, [entry]);
  }
  const parsed = parseCompetencyMap({ ...map, ...Object.fromEntries(filled) });
  return parsed.ok ? parsed.value : null;
}

function isList(key: string): key is (typeof lists)[number] {
  return (lists as readonly string[]).includes(key);
}

function read(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * What somebody sees of a file, as 16 hexadecimal digits: whether it was changed since it was written. Blank rows, empty
 * cells at the end, white space around a cell, kinds of line breaks and the guard of a formula count for nothing.
 * Two 32-bit multiplicative hashes after MurmurHash3's finaliser: against mistakes, not against malice.
 */
export function printOf(rows: Iterable<readonly string[]>): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const add = (code: number): void => {
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  };
  for (const row of rows) {
    const cells = row.map(seenOf);
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    if (cells.length === 0) continue;
    for (const cell of cells) {
      for (let at = 0; at < cell.length; at++) add(cell.charCodeAt(at));
      add(0x1f);
    }
    add(0x1e);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

function seenOf(cell: string): string {
  // A guard stands before white space too: "'\t'quoted" and "\t'quoted" are the same.
  return cell
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/^['\s]+/, '')
    .trim();
}

/** JSON whose text does not depend on the order of keys, for `printOf`. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_key, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );
}
