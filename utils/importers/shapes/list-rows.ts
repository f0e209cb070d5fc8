import { fold } from '../text/fold.ts';
import { excerpt } from '../report.ts';
import { cellAt } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import type { DataRow } from './rows.ts';
import { cellPlace } from './shape.ts';
import type { ShapeInput } from './shape.ts';

/** What a row of lists is: the columns are lists of their own, so no cell says what the row is about. */
export type ListRow = 'data' | 'summary' | 'label';

/** A label is a few words. */
const longestLabel = 40;

/**
 * Tells what the levels mean, and what a form repeats under each list ("Level result"), from the behaviours of a table
 * without a column of names: one list a level. A row right under the header with a blank row after it, or the only
 * unrated one above the rated ones, is about the levels.
 */
export function sortList(input: ShapeInput, rows: readonly DataRow[], levels: readonly Column[]): ListRow[] {
  const ratings = ratingColumns(input, levels);
  const filled = (row: DataRow['row']): string[] =>
    levels.map((column) => cellAt(row, column.index)).filter((cell) => cell !== '');
  const isRated = (row: DataRow['row']): boolean =>
    ratings.some((column) => cellAt(row, column.index) !== '');
  const firstRated = rows.findIndex(({ row }) => isRated(row));
  return rows.map(({ row }, index) => {
    const cells = filled(row);
    const isLabel =
      cells.length >= 2 && new Set(cells.map(fold)).size === 1 && (cells[0] ?? '').length <= longestLabel;
    if (isLabel) return 'label';
    const next = rows[index + 1]?.row.row;
    const apart =
      index === 0 && row.row === input.table.header.row + 1 && next !== undefined && next > row.row + 1;
    const unrated = ratings.length > 0 && index < firstRated && index === 0;
    return cells.length === levels.length && (apart || unrated) ? 'summary' : 'data';
  });
}

/** Names the labels that were left out. */
export function reportLabel(input: ShapeInput, row: DataRow['row'], levels: readonly Column[]): void {
  const column = levels.find(({ index }) => cellAt(row, index) !== '');
  const text = excerpt(column ? cellAt(row, column.index) : '');
  input.report.add('W-NOT-BEHAVIOUR', cellPlace(input, row, column), {
    text,
    what: 'the same label under every level',
  });
}

/** Columns beside the lists that hold one of a few short words in most rows: "Nope", "Somewhat", "Yep", or marks. */
function ratingColumns(input: ShapeInput, levels: readonly Column[]): Column[] {
  const first = levels[0]?.index ?? 0;
  return input.columns.filter((column) => {
    const cells = input.table.rows.map((row) => cellAt(row, column.index)).filter((cell) => cell !== '');
    return (
      column.index > first &&
      !levels.includes(column) &&
      cells.length >= 2 &&
      cells.every((cell) => cell.length <= 25) &&
      column.content.distinct <= Math.max(2, cells.length / 2)
    );
  });
}
