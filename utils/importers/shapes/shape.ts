import { blankDraft } from '../blank-draft.ts';
import type { Report } from '../types.ts';
import type { Draft } from '../types.ts';
import type { Column } from '../table/columns.ts';
import { columnLetter } from '../table/columns.ts';
import type { HeaderedTable } from '../table/find-header.ts';
import { placeOf } from '../table/find-header.ts';
import type { ImportPlace, TableRow } from '../types.ts';

/** What a shape reads from: one table with its header found and its columns read. */
export interface ShapeInput {
  table: HeaderedTable;
  columns: Column[];
  report: Report;
  /** Meaning of the sheet's or file's name, when it has one. */
  named: { level?: string; area?: string; role?: string };
}

/** `null`: this is not such a table. Problems are reported by the shape that recognises it. */
export type ShapeReader = (input: ShapeInput) => Draft | null;

export function emptyDraft(shape: string, input: ShapeInput): Draft {
  const { table, facts } = input.table;
  return blankDraft(shape, table.file, headerPlace(input), facts);
}

export function headerPlace(input: ShapeInput, columns?: readonly Column[]): ImportPlace {
  const { table } = input.table;
  const first = columns?.[0];
  const last = columns?.[columns.length - 1];
  const range =
    first && last
      ? first === last
        ? columnLetter(first.index)
        : `${columnLetter(first.index)}–${columnLetter(last.index)}`
      : undefined;
  const { row, line } = input.table.header;
  return { ...placeOf(table), row, line, ...(range === undefined ? {} : { column: range }) };
}

/** Place of a cell; the column is named by its header. */
export function cellPlace(input: ShapeInput, row: TableRow, column?: Column): ImportPlace {
  return {
    ...placeOf(input.table.table),
    row: row.row,
    line: row.line,
    ...(column === undefined ? {} : { column: column.header }),
  };
}

/** Columns nobody used, named so that no loss is silent. */
export function reportIgnored(input: ShapeInput, used: ReadonlySet<number>): void {
  for (const column of input.columns) {
    // Cells beyond the header were reported row by row.
    const beyond = input.table.table.sheet === undefined && column.index >= headerWidth(input);
    if (used.has(column.index) || column.content.filled === 0 || beyond) continue;
    input.report.add('I-COLUMN-IGNORED', headerPlace(input, [column]), {
      header: column.header,
      count: column.content.filled,
    });
  }
}

/** Rows with fewer or more cells than the header. `textColumns` tells what a short row lacks. */
export function reportRagged(
  input: ShapeInput,
  rows: readonly TableRow[],
  textColumns: readonly Column[],
): void {
  const expected = headerWidth(input);
  // A sheet has no row that ends too early or too late, only columns without a header.
  if (input.table.table.sheet !== undefined) return;
  for (const row of rows) {
    const found = row.cells.length;
    const surplus = row.cells.slice(expected).some((cell) => cell.trim() !== '');
    if (surplus) input.report.add('W-ROW-LONG', cellPlace(input, row), { found, expected });
    else if (found < expected) {
      const lost = textColumns.length > 0 && textColumns.every((column) => column.index >= found);
      const effect = lost ? '; it has no behaviour and is skipped' : '';
      input.report.add('W-ROW-SHORT', cellPlace(input, row), { found, expected, effect });
    }
  }
}

function headerWidth(input: ShapeInput): number {
  let width = input.table.header.cells.length;
  while (width > 0 && (input.table.header.cells[width - 1] ?? '').trim() === '') width--;
  return width;
}
