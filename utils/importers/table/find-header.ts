import { fold, textWidth } from '../text/fold.ts';
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
  let header = best(rows.slice(0, deepestHeader)) ?? first;
  const above = rows.filter((row) => row.row < header.row);
  const groups = above[above.length - 1];
  const grouped = groups && groups.row === header.row - 1 && cellsIn(groups) >= 2 ? groups : null;
  const unexplained = above.filter((row) => row !== grouped);
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
      place: { ...place, row: header.row, line: header.line },
      accepts: (value) => rows.some((row) => row.row === Number(value)),
    });
    header = rows.find((row) => row.row === Number(answer)) ?? header;
  }
  const before = notes.filter((row) => row.row < header.row).length + unexplained.length;
  if (before > 0) report.add('I-METADATA-ROWS', place, { count: before });
  const below = rows.filter((row) => row.row > header.row);
  if (below.length === 0) {
    report.add('E-NO-ROWS', { ...place, row: header.row, line: header.line });
    return null;
  }
  return { table, header, rows: below, groups: grouped, facts: readFacts([...notes, ...unexplained]) };
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
  let score = 0;
  // A header tells columns apart: what it says again counts for nothing.
  for (const cell of new Set(cells)) {
    if (textWidth(cell) > 80 || cell.includes('。') || /•|^[ \t]*[-*] |\n[ \t]*\n/m.test(cell)) {
      score -= 2;
      continue;
    }
    const reading = readHeader(cell);
    const level = readLevel(cell);
    // Two lines of words each are two texts, not one name.
    if (/\S\s+\S[^\n]*\n\s*\S+ \S/.test(cell)) score -= 1;
    else if (reading.score >= 0.8 || (level.source === 'code' && level.base !== '')) score += 3;
    else if (textWidth(cell) > 40) score -= 1;
    else if (level.kind === 'career' || level.kind === 'proficiency') score += 2;
    else if (level.kind === 'number' || level.kind === 'time') score += 1;
    else if (reading.score >= 0.5) score += 1;
    else score += /[.!?]$/.test(cell) ? -1 : 0.5;
  }
  return score;
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
