import { readLevel } from '../levels/read-level.ts';
import { silentReport } from '../report.ts';
import { cellAt } from '../table/columns.ts';
import { cellsIn, findHeader, placeOf } from '../table/find-header.ts';
import { fold } from '../text/fold.ts';
import type { Report, Table, TableRow } from '../types.ts';

/** Titles above a table are names. */
const longestTitle = 80;

/**
 * One sheet can hold several maps: below each other, each under its title and header, or beside each other with an
 * empty column between. A header that only comes back, as on the pages of a print, is taken out.
 */
export function splitTable(table: Table, report: Report): Table[] {
  return sideBySide(table).flatMap((part) => stacked(part, report));
}

function stacked(table: Table, report: Report): Table[] {
  const header = findHeader(table, silentReport)?.header;
  const rows = table.rows.filter((row) => cellsIn(row) > 0);
  const start = header ? rows.indexOf(header) : -1;
  if (!header || start < 0) return [table];
  const again = rows.flatMap((_, index) => {
    const kind = index > start ? headerAgain(rows, index, header) : null;
    return kind === null ? [] : [{ index, kind }];
  });
  const repeated = new Set(again.flatMap(({ index, kind }) => (kind === 'repeated' ? [rows[index]] : [])));
  const [once] = repeated;
  if (once) report.add('I-HEADER-AGAIN', { ...placeOf(table), row: once.row }, { count: repeated.size });
  const starts = again.filter(({ kind }) => kind === 'another').map(({ index }) => index);
  const title = titleOf(rows[start - 1]);
  const cuts = [title !== null && starts.length > 0 ? start : 0, ...starts];
  if (starts.length === 0 && repeated.size === 0) return [table];
  return cuts.map((from, position) => {
    const next = cuts[position + 1];
    const to = next === undefined ? rows.length : next - (isTitle(rows[next - 1]) ? 1 : 0);
    const own = starts.length === 0 ? null : position === 0 ? title : titleOf(rows[from - 1]);
    return partOf(
      table,
      own,
      position,
      rows.slice(from, to).filter((row) => !repeated.has(row)),
    );
  });
}

/**
 * Whether a row is the header once more, or begins another table: under a title of its own, or after a blank row and
 * with other levels under the same first word.
 */
function headerAgain(
  rows: readonly TableRow[],
  index: number,
  header: TableRow,
): 'repeated' | 'another' | null {
  const row = rows[index];
  const before = rows[index - 1];
  if (!row || !before) return null;
  const same = header.cells.filter(
    (cell, at) => cell.trim() !== '' && fold(cell) === fold(cellAt(row, at)),
  ).length;
  if (same >= 2 && same >= cellsIn(header) * 0.8) return isTitle(before) ? 'another' : 'repeated';
  const levels = row.cells.filter((cell) => ['career', 'proficiency'].includes(readLevel(cell).kind)).length;
  const apart = before.row < row.row - 1 || isTitle(before);
  return apart && same >= 1 && levels >= 2 && levels + same >= cellsIn(row) ? 'another' : null;
}

function isTitle(row: TableRow | undefined): boolean {
  return titleOf(row) !== null;
}

function titleOf(row: TableRow | undefined): string | null {
  if (!row || cellsIn(row) !== 1) return null;
  const text = (row.cells.find((cell) => cell.trim() !== '') ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= longestTitle && !/[.!?。]$/.test(text) ? text : null;
}

/** A table without a title has no name that means anything. */
function partOf(table: Table, title: string | null, position: number, rows: TableRow[]): Table {
  if (title !== null) return { ...table, name: title, part: title, rows };
  return { ...table, name: position === 0 ? table.name : `${table.name} (${position + 1})`, rows };
}

/** Blocks of columns that begin with the same header and have nothing between them. */
function sideBySide(table: Table): Table[] {
  const headered = findHeader(table, silentReport);
  if (!headered) return [table];
  const { header, rows, groups } = headered;
  const lead = header.cells.findIndex((cell) => cell.trim() !== '');
  const isBlank = (column: number): boolean =>
    column >= 0 && [header, ...rows].every((row) => cellAt(row, column) === '');
  const starts = header.cells.flatMap((cell, column) =>
    column === lead ||
    (column > lead + 2 && fold(cell) === fold(header.cells[lead] ?? '') && isBlank(column - 1))
      ? [column]
      : [],
  );
  if (lead < 0 || starts.length < 2) return [table];
  const above = table.rows.filter((row) => row.row < header.row && row !== groups);
  return starts.map((from, position) => {
    const to = starts[position + 1] ?? Number.POSITIVE_INFINITY;
    const only = (row: TableRow): TableRow => ({
      ...row,
      cells: row.cells.map((cell, column) => (column >= from && column < to ? cell : '')),
    });
    const titles = [groups, ...above].flatMap((row) =>
      row ? only(row).cells.filter((cell) => cell.trim() !== '') : [],
    );
    const title = titles[0]?.replace(/\s+/g, ' ').trim() ?? null;
    return partOf(table, title, position, [header, ...rows].map(only));
  });
}
