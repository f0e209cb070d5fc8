import { limits } from '../limits.ts';
import { findHeader } from '../table/find-header.ts';
import { silentReport } from '../report.ts';
import type { TableCell } from '../types.ts';
import { toRows } from './grid.ts';
import type { Area, Grid } from './grid.ts';

export interface Spread {
  /** Merged areas of the data whose value counts for more than one cell. */
  areas: Area[];
  copies: TableCell[];
  /** Cells that may still be looked at. */
  left: number;
}

/** Areas of a real sheet do not overlap; those of a hostile one are looked at so often and no more. */
const mostCells = 200_000;
const mostAreas = 20_000;

/**
 * Puts the value of a merged area into each of its cells, so that a text over two levels is read at both. Not where
 * the area is a heading over the columns: one that stands alone in its row, starts in the first column, or lies above
 * the data. Rows that hold nothing of their own stay as they are.
 */
export function spreadMerged(grid: Grid, name: string): Spread {
  const spread: Spread = { areas: [], copies: [], left: mostCells };
  const own = new Map([...grid.rows].map(([row, cells]) => [row, countFilled(cells)]));
  const merged = grid.merged.slice(0, mostAreas);
  for (const area of merged) if (area.left === area.right) copyDown(grid, area, own, spread);
  const header = findHeader({ name, file: name, rows: toRows(grid) }, silentReport)?.header.row ?? 0;
  // What is merged above the data only names columns: nothing of the map counts twice by it.
  spread.areas = spread.areas.filter(({ top }) => top >= header);
  const first = firstColumn(grid);
  for (const area of merged.filter(({ left, right }) => left !== right)) {
    // `row` counts from 1, `top` from 0: an area in the header's own row is above the data too.
    if (area.top < header || area.left <= first || isAlone(grid, area)) continue;
    copyAcross(grid, area, own, spread);
  }
  return spread;
}

function copyDown(grid: Grid, area: Area, own: ReadonlyMap<number, number>, spread: Spread): void {
  const text = textAt(grid, area.top, area.left);
  if (text.trim() === '') return;
  const before = spread.copies.length;
  for (const row of rowsOf(grid, area, spread))
    if (row !== area.top && (own.get(row) ?? 0) > 0) put(grid, row, area.left, text, spread);
  if (spread.copies.length > before) spread.areas.push(area);
}

function copyAcross(grid: Grid, area: Area, own: ReadonlyMap<number, number>, spread: Spread): void {
  const text = textAt(grid, area.top, area.left);
  if (text.trim() === '') return;
  const before = spread.copies.length;
  for (const row of rowsOf(grid, area, spread)) {
    if (row !== area.top && (own.get(row) ?? 0) === 0) continue;
    for (let column = area.left; column <= area.right; column++)
      if (row !== area.top || column !== area.left) put(grid, row, column, text, spread);
  }
  if (spread.copies.length > before) spread.areas.push(area);
}

function isAlone(grid: Grid, area: Area): boolean {
  const cells = grid.rows.get(area.top) ?? [];
  return !cells.some(
    (cell, column) => (column < area.left || column > area.right) && (cell ?? '').trim() !== '',
  );
}

function firstColumn(grid: Grid): number {
  let first = Number.POSITIVE_INFINITY;
  for (const cells of grid.rows.values()) {
    const index = cells.findIndex((cell) => (cell ?? '').trim() !== '');
    if (index >= 0) first = Math.min(first, index);
  }
  return first;
}

/** The rows of an area that hold something: an area over a whole column has a million. */
function rowsOf({ rows }: Grid, { top, bottom, left, right }: Area, spread: Spread): number[] {
  const found: number[] = [];
  const last = Math.min(bottom, top + limits.rows * 5);
  for (let row = top; row <= last && spread.left > 0; row++) {
    if (rows.has(row)) found.push(row);
    spread.left -= rows.has(row) ? right - left + 1 : 0.1;
  }
  return found;
}

function textAt(grid: Grid, row: number, column: number): string {
  return grid.rows.get(row)?.[column] ?? '';
}

function put(grid: Grid, row: number, column: number, text: string, spread: Spread): void {
  const cells = grid.rows.get(row);
  if (!cells || (cells[column] ?? '').trim() !== '') return;
  while (cells.length < column) cells.push('');
  cells[column] = text;
  spread.copies.push({ row: row + 1, column, text });
}

function countFilled(cells: readonly string[]): number {
  return cells.filter((cell) => (cell ?? '').trim() !== '').length;
}
