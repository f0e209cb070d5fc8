import type { TableCell, TableRow } from '../types.ts';

/** Rows and columns from 0, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The cells of one sheet that hold something, wherever in it they stand. */
export interface Grid {
  /** Row from 0 → texts by column from 0. */
  rows: Map<number, string[]>;
  merged: Area[];
  formulas: TableCell[];
  /** Formulas whose result the file does not hold. */
  unstored: TableCell[];
  /** Rows that are filtered away or folded and hold something. */
  hiddenRows: number;
  /** Columns of which nothing is shown. */
  hiddenColumns: Set<number>;
  /** Cells that refer to a text the file does not hold. */
  unknownTexts: number;
  /** Set when there is more than can be read. */
  tooMany: { what: 'rows' | 'columns'; count: number; row: number } | null;
}

export function emptyGrid(): Grid {
  return {
    rows: new Map(),
    merged: [],
    formulas: [],
    unstored: [],
    hiddenRows: 0,
    hiddenColumns: new Set(),
    unknownTexts: 0,
    tooMany: null,
  };
}

/** Rows as every table has them, all of one width; rows without any text are not there. */
export function toRows(grid: Grid): TableRow[] {
  const width = [...grid.rows.values()].reduce((most, { length }) => Math.max(most, length), 0);
  return [...grid.rows]
    .filter(([, cells]) => cells.some((cell) => cell.trim() !== ''))
    .sort(([a], [b]) => a - b)
    .map(([index, cells]) => ({
      row: index + 1,
      line: index + 1,
      cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
    }));
}

/** `BC12` → row 11, column 54; `null` for anything else. */
export function cellAddress(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** `A1:B3` → its area; `null` for a single cell and for anything else. */
export function areaOf(reference: string): Area | null {
  const [from = '', to = ''] = reference.split(':');
  const start = cellAddress(from);
  const end = cellAddress(to);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
