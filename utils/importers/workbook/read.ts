import { limits } from '../limits.ts';
import { columnLetter } from '../table/columns.ts';
import { baseName } from '../text/fold.ts';
import type { ImportPlace, Reading, Report, Table } from '../types.ts';
import { faultText, openArchive } from '../zip/unpack.ts';
import type { Archive } from '../zip/unpack.ts';
import { toRows } from './grid.ts';
import type { Area, Grid } from './grid.ts';
import { spreadMerged } from './merged.ts';
import { readOds } from './ods.ts';
import { partsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import type { WorkbookFault, WorkbookSheet } from './types.ts';
import { readXlsx } from './xlsx.ts';

/** Bytes of an .xlsx or .ods file to one table a sheet. Problems are reported. */
export function readWorkbook(bytes: Uint8Array, file: string, isOds: boolean, report: Report): Reading {
  const archive = openArchive(bytes);
  const read = archive.ok
    ? readSheets(partsOf(archive.value), archive.value, isOds)
    : { fault: archive.code };
  if ('fault' in read) {
    reportFault(read, file, report);
    return { kind: 'none' };
  }
  const tables: Table[] = [];
  for (const sheet of read) {
    const table = toTable(sheet, file, report);
    if (table === null) return { kind: 'none' };
    tables.push(table);
  }
  if (tables.every(({ rows }) => rows.length === 0)) {
    report.add('E-EMPTY', { file });
    return { kind: 'none' };
  }
  return { kind: 'tables', tables };
}

function readSheets(parts: Parts, archive: Archive, isOds: boolean): WorkbookSheet[] | WorkbookFault {
  if (archive.entries.some(({ encrypted }) => encrypted)) return { fault: 'protected' };
  return isOds ? readOds(parts) : readXlsx(parts);
}

function reportFault({ fault, detail }: WorkbookFault, file: string, report: Report): void {
  const most = limits.unpackedBytes / 1024 / 1024;
  if (fault === 'protected') report.add('E-XLSX-PROTECTED', { file });
  else if (fault === 'size') report.add('E-TOO-BIG', { file }, { size: `more than ${most}`, limit: most });
  else if (fault === 'sheets')
    report.add('E-TOO-MANY', { file }, { count: detail ?? '', limit: limits.sheets, what: 'sheets' });
  else report.add('E-XLSX-ZIP', { file }, { problem: problemOf(fault, detail ?? 'a part') });
}

function problemOf(fault: Exclude<WorkbookFault['fault'], 'sheets'>, part: string): string {
  if (fault === 'missing') return `${part} is missing in it`;
  if (fault === 'xml') return `${part} is damaged`;
  if (fault === 'texts') return 'its cells refer to texts that are not in it';
  return faultText[fault];
}

/** Tells what had to be decided about a sheet. `null` when it is too large. */
function toTable({ name, hidden, grid }: WorkbookSheet, file: string, report: Report): Table | null {
  const place: ImportPlace = { file, sheet: name };
  if (grid.tooMany) {
    const { what, count, row } = grid.tooMany;
    report.add('E-TOO-MANY', { ...place, row }, { count, what, limit: limits[what] });
    return null;
  }
  const { areas, copies } = spreadMerged(grid, baseName(file));
  const rows = toRows(grid);
  const table: Table = {
    name,
    file,
    sheet: name,
    rows,
    formulas: grid.formulas,
    copies,
    ...(hidden ? { hidden: true } : {}),
  };
  // What a hidden sheet holds is of no concern as long as it stays out.
  if (hidden || rows.length === 0) return table;
  const first = areas[0];
  if (first)
    report.add(
      'W-MERGED',
      { ...place, row: first.top + 1 },
      { count: areas.length, cells: listAreas(areas) },
    );
  const [unstored] = grid.unstored;
  if (unstored) {
    const at = { ...place, row: unstored.row, column: columnLetter(unstored.column) };
    report.add('W-FORMULA-EMPTY', at, { count: grid.unstored.length, start: startOf(unstored.formula) });
  }
  const columns = rows.length === 0 ? 0 : countHidden(grid);
  if (grid.hiddenRows + columns > 0) report.add('I-HIDDEN-CELLS', place, { rows: grid.hiddenRows, columns });
  return table;
}

function countHidden({ rows, hiddenColumns }: Grid): number {
  const filled = new Set<number>();
  for (const cells of rows.values())
    for (const column of hiddenColumns) if ((cells[column] ?? '').trim() !== '') filled.add(column);
  return filled.size;
}

function startOf(formula = ''): string {
  return `=${formula.slice(0, 11)}`;
}

function listAreas(areas: readonly Area[]): string {
  const shown = areas
    .slice(0, 3)
    .map(
      ({ top, left, bottom, right }) => `${columnLetter(left)}${top + 1}:${columnLetter(right)}${bottom + 1}`,
    );
  const rest = areas.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
