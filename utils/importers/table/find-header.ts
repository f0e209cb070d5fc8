import { fold, textWidth } from '../text/fold.ts';
import { readRating } from '../levels/rating.ts';
import { readLevel } from '../levels/read-level.ts';
import type { Report, Table, TableRow } from '../types.ts';
import { readHeader } from './headers.ts';

export interface HeaderedTable {
  table: Table;
  header: TableRow;
  /** Rows after the header, blank ones left out. */
  rows: TableRow[];
  /** The row right above the header when it groups columns ("Engineer" over three levels). */
  groups: TableRow | null;
  /** "title: Engineering" from rows before the table. */
  facts: Map<string, string>;
}

/** How far down a header is looked for. */
const deepestHeader = 25;

/** Names of facts that a file may state above its table, folded → our name. */
const factNames: readonly (readonly [names: string, fact: string])[] = [
  ['title|name|framework|map|titel|titre|titulo|nom|nombre|nome|タイトル|名称', 'name'],
  ['version|stand|fassung|date|datum|fecha|data|バージョン', 'version'],
  ['licence|license|lizenz|licencia|licenza|licenca|licentie|ライセンス', 'licence'],
  ['creator|author|publisher|autor|auteur|autore|ersteller|作成者', 'creator'],
];

/** Finds the header row; rows above it are notes about the file or groups of columns. `null` when nothing is below. */
export function findHeader(table: Table, report: Report): HeaderedTable | null {
  const place = placeOf(table);
  const filled = table.rows.filter((row) => cellsIn(row) > 0);
  if (filled.length === 0) {
    report.add('E-EMPTY', place);
    return null;
  }
  const notes = filled.filter(isMetadata);
  const rows = filled.filter((row) => !isMetadata(row));
  const first = rows[0];
  if (!first) {
    report.add('E-NO-ROWS', { ...place, row: filled[0]?.row ?? 1 });
    return null;
  }
  const chosen = best(rows.slice(0, deepestHeader)) ?? first;
  let header = chosen;
  const above = rows.filter((row) => row.row < header.row);
  const groups = above[above.length - 1];
  const near = groups && groups.row === header.row - 1 && cellsIn(groups) >= 2 ? groups : null;
  const filledUp = near && fillUp(near, header);
  const grouped = filledUp ? null : near;
  const unexplained = above.filter((row) => row !== near);
  if (unexplained.length > 0) {
    const options = rows.slice(0, 8).map((row) => ({
      value: String(row.row),
      label: row.cells
        .filter((cell) => cell.trim() !== '')
        .join(' | ')
        .slice(0, 80),
    }));
    const answer = report.ask({
      code: 'Q-HEADER-ROW',
      // Sheets of one layout are asked about once.
      ...(table.sheet === undefined ? {} : { subject: String(header.row) }),
      options,
      default: header.row,
      params: { row: header.row },
      about: header.cells,
      place: { ...place, row: header.row, line: header.line },
      accepts: (value) => rows.some((row) => row.row === Number(value)),
    });
    header = rows.find((row) => row.row === Number(answer)) ?? header;
  }
  const before = notes.filter((row) => row.row < header.row).length + unexplained.length;
  if (before > 0) report.add('I-METADATA-ROWS', place, { count: before });
  const lower = rows[rows.indexOf(header) + 1];
  const joined = lower === undefined ? null : joinHeaders(header, lower);
  const below = rows.filter((row) => row.row > (joined?.header ?? header).row);
  if (below.length === 0) {
    report.add('E-NO-ROWS', { ...place, row: header.row, line: header.line });
    return null;
  }
  const facts = readFacts([...notes, ...unexplained]);
  const shown = filledUp && header === chosen ? { header: filledUp } : { header };
  return { table, ...shown, rows: below, groups: grouped, ...joined, facts };
}

/** A header whose blank cells stand filled in the row above it, levels most often; `null` for every other pair. */
function fillUp(upper: TableRow, lower: TableRow): TableRow | null {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const cells = Array.from({ length: width }, (_, at) => [upper.cells[at] ?? '', lower.cells[at] ?? '']);
  if (cells.some(([above = '', below = '']) => above.trim() !== '' && below.trim() !== '')) return null;
  const levels = upper.cells.filter((cell) => /^(?:career|proficiency)$/.test(readLevel(cell).kind));
  if (levels.length === 0 || upper.cells.some((cell) => textWidth(cell) > 40)) return null;
  return { ...lower, cells: cells.map(([above = '', below = '']) => above.trim() || below) };
}

/**
 * One header over two rows: names above ("Area", "Skill", "Engineer"), and below, where no name stands, the levels of
 * each group. `null` for every other pair of rows.
 */
function joinHeaders(upper: TableRow, lower: TableRow): Pick<HeaderedTable, 'header' | 'groups'> | null {
  const isLevel = (cell: string): boolean => {
    const { kind, source } = readLevel(cell);
    return kind === 'career' ? source !== null : kind === 'proficiency' || readRating(cell) !== null;
  };
  const filled = lower.cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), at }]));
  const first = filled[0]?.at ?? 0;
  const names = upper.cells.slice(0, first).filter((cell) => cell.trim() !== '');
  const over = upper.cells.slice(first).filter((cell) => cell.trim() !== '');
  if (lower.row !== upper.row + 1 || filled.length < 2 || names.length === 0 || over.length === 0)
    return null;
  if (!filled.every(({ cell }) => cell.length <= 40 && isLevel(cell)) || over.every(isLevel)) return null;
  if (over.length >= filled.length || !names.some((name) => readHeader(name).score >= 0.5)) return null;
  const cells = upper.cells.map((cell, at) => (at < first ? cell : (lower.cells[at] ?? '')));
  cells.push(...lower.cells.slice(cells.length));
  return {
    header: { ...lower, cells },
    groups: { ...upper, cells: upper.cells.map((cell, at) => (at < first ? '' : cell)) },
  };
}

/** Place of a table without a row: its file, and its sheet when it has one. */
export function placeOf(table: Table): { file: string; sheet?: string } {
  return { file: table.file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) };
}

export function cellsIn(row: TableRow): number {
  let count = 0;
  for (const cell of row.cells) if (cell.trim() !== '') count++;
  return count;
}

/** "# exported 2026-01-01": a note about the file. A lone "#" heads a column of numbers. */
function isMetadata(row: TableRow): boolean {
  const first = row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  if (!first.startsWith('#') || first === '#' || /^#[.:]?$/.test(first)) return false;
  const others = row.cells.filter(
    (cell) => readHeader(cell).score >= 0.8 || readLevel(cell).kind !== 'unknown',
  );
  return others.length < 3;
}

function best(rows: readonly TableRow[]): TableRow | null {
  let found: TableRow | null = null;
  let highest = 0;
  for (const row of rows) {
    const score = headerScore(row);
    if (score > highest) [found, highest] = [row, score];
  }
  return found;
}

/** Known words and level names speak for a header; sentences, bullets and bare numbers against it. */
function headerScore(row: TableRow): number {
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  // A header may break over lines; a list or a text may not stand in it.
  if (cells.length < 2) return cells.length === 0 ? 0 : 0.1;
  // A header tells columns apart: what it says again counts for nothing.
  const names = [...new Set(cells)];
  const isScale = names.filter((name) => readRating(name) !== null).length >= 2;
  const numberScore = scoreNumbers(names.filter((name) => /^\d{1,2}$/.test(name)).map(Number));
  const numbers = names.flatMap((name) => /^\(?(\d{1,2})[.):]/.exec(name)?.[1] ?? []);
  const numbered = new Set(numbers).size === numbers.length;
  return names.reduce((sum, name) => sum + nameScore(name, { isScale, numberScore, numbered }), 0);
}

interface RowSigns {
  isScale: boolean;
  /** What a bare number says: for a header where the numbers count on. */
  numberScore: number;
  /** No number stands before two of its cells. */
  numbered: boolean;
}

function nameScore(cell: string, { isScale, numberScore, numbered }: RowSigns): number {
  if (textWidth(cell) > 80 || cell.includes('。') || /•|^[ \t]*[-*] |\n[ \t]*\n/m.test(cell)) return -2;
  if (/^\(?\d{1,2}[.)][^\n]*\n\s*\(?\d{1,2}[.)]/.test(cell)) return -2;
  // Dates and addresses of people stand in rows, never over them.
  if (/\S@\S+\.\S|^\d{4}-\d\d-\d\d/.test(cell)) return -2;
  const reading = readHeader(cell);
  const level = readLevel(cell);
  const isNumbered = /^\(?\d{1,2}[.):]/.test(cell);
  // Two lines of words each are two texts, not one name.
  if (/\S\s+\S[^\n]*\n\s*\S+ \S/.test(cell)) return -1;
  if (isNumbered && !numbered) return -1;
  if (reading.score >= 0.8 || (level.source === 'code' && level.base !== '')) return 3;
  if (isScale && readRating(cell) !== null) return 2;
  if (textWidth(cell) > 40) return -1;
  if (level.kind === 'career' || level.kind === 'proficiency') return 2;
  if (level.kind === 'number') return numberScore;
  if (level.kind === 'time' || reading.score >= 0.5) return 1;
  return /[.!?]$/.test(cell) ? -1 : 0.5;
}

/** "1, 2, 3" or "3, 2, 1": the numbers of levels go up or down by one, most often from or to the lowest. */
function scoreNumbers(numbers: readonly number[]): number {
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  const isRun = numbers.every((number, index) => number === (numbers[0] ?? 0) + step * index);
  if (numbers.length < 2 || Math.abs(step) !== 1 || !isRun) return -2;
  return Math.min(...numbers) <= 1 ? 1 : 0;
}

function readFacts(rows: readonly TableRow[]): Map<string, string> {
  const facts = new Map<string, string>();
  for (const row of rows) {
    const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const joined = cells.join('\u0000').replace(/^#+\s*/, '');
    const match = /^([^:=\u0000]{2,30})\s*[:=\u0000]\s*([^\u0000]{1,200})/.exec(joined);
    const name = fold(match?.[1] ?? '');
    const fact = factNames.find(([names]) => names.split('|').includes(name))?.[1];
    if (fact && match?.[2] && !facts.has(fact)) facts.set(fact, match[2].trim());
  }
  return facts;
}
