import type { Column } from '../table/columns.ts';
import { cellAt } from '../table/columns.ts';
import { cellsIn, placeOf } from '../table/find-header.ts';
import { fold } from '../text/fold.ts';
import { cellPlace, headerPlace } from './shape.ts';
import type { ShapeInput } from './shape.ts';
import type { TableRow } from '../types.ts';

export interface DataRow {
  row: TableRow;
  /** The heading row above, when headings stand for areas. */
  section: string | null;
}

/** A heading is a name; a sentence alone in a row is a note. */
const longestHeading = 80;

/**
 * Tells data from headings and notes. A row whose only cell is a short name is a heading when the data starts with such
 * a row; otherwise it is a competency without behaviours. Sentences alone in a row after the data are notes.
 */
export function sortRows(
  input: ShapeInput,
  nameColumns: readonly Column[],
  textColumns: readonly Column[],
): DataRow[] {
  const { rows, table } = input.table;
  const isLone = (row: TableRow): boolean =>
    cellsIn(row) === 1 && textColumns.every((column) => cellAt(row, column.index) === '');
  const isNamed = (row: TableRow): boolean => nameColumns.some((column) => cellAt(row, column.index) !== '');
  // What stands before the first name describes the levels.
  const first = nameColumns.length === 0 ? rows[0] : rows.find(isNamed);
  const lastData = rows.reduce((last, row, index) => (isLone(row) ? last : index), -1);
  const withHeadings = first !== undefined && isLone(first) && isHeading(first, nameColumns) && lastData > 0;
  const data: DataRow[] = [];
  const notes: TableRow[] = [];
  let section: string | null = null;
  let headings = 0;
  for (const [index, row] of rows.entries()) {
    const comment = (row.cells.find((cell) => cell.trim() !== '') ?? '').trim();
    const isSum = isTotal(row, nameColumns, textColumns);
    // A name alone, after the data and a blank row, belongs to a legend.
    const isApart = index > lastData && lastData >= 0 && isAfterGap(rows, index, lastData);
    if (isSum || (isApart && isLone(row))) notes.push(row);
    else if (
      isLone(row) &&
      (/^#./.test(comment) || !isHeading(row, nameColumns) || (withHeadings && index > lastData))
    ) {
      notes.push(row);
    } else if (withHeadings && isLone(row)) {
      section = comment;
      headings++;
    } else data.push({ row, section });
  }
  const note = notes[0];
  if (note) input.report.add('W-NOTES-ROWS', cellPlace(input, note), { count: notes.length });
  if (headings > 0) input.report.add('I-SECTION-ROWS', placeOf(table), { count: headings });
  return data;
}

function isAfterGap(rows: readonly TableRow[], index: number, lastData: number): boolean {
  for (let at = lastData + 1; at <= index; at++)
    if ((rows[at]?.row ?? 0) - (rows[at - 1]?.row ?? 0) > 1) return true;
  return false;
}

const totals =
  /^(?:grand |sub ?)?(?:totals?|sums?|average|mean|summe|gesamt|durchschnitt|somme|moyenne|suma|promedio|soma|media|totale|somma|totaal|gemiddelde|合計|平均|المجموع|المتوسط)(?: .{0,20})?:?$/;

/** "Total" over numbers, without a text at any level. */
function isTotal(row: TableRow, nameColumns: readonly Column[], textColumns: readonly Column[]): boolean {
  const first = row.cells.find((cell) => cell.trim() !== '') ?? '';
  const inNames = nameColumns.some((column) => totals.test(fold(cellAt(row, column.index))));
  const hasText = textColumns.some((column) => /\p{L}/u.test(cellAt(row, column.index)));
  return !hasText && (inNames || (cellsIn(row) > 1 && totals.test(fold(first))));
}

function isHeading(row: TableRow, nameColumns: readonly Column[]): boolean {
  const index = row.cells.findIndex((cell) => cell.trim() !== '');
  const text = cellAt(row, index);
  const inNames = nameColumns.length === 0 || nameColumns.some((column) => column.index === index);
  return (
    inNames &&
    text.length <= longestHeading &&
    /\p{L}/u.test(text) &&
    !/[.!?]$/.test(text) &&
    !/\n/.test(text) &&
    !/^[*†‡]/.test(text) &&
    !/^(?:notes?|nb|hinweis|remarque|nota|obs|注)\b\s*:/i.test(text)
  );
}

/** Values of a column with merged cells filled from above; told once. */
export function filledDown(
  input: ShapeInput,
  rows: readonly DataRow[],
  column: Column | undefined,
  keys: readonly Column[] = [],
): (string | null)[] {
  if (!column) return rows.map(() => null);
  let above = '';
  let count = 0;
  const values = rows.map(({ row }) => {
    const cell = cellAt(row, column.index);
    if (cell !== '') {
      above = cell;
      return cell;
    }
    // A row with a text and none of its keys goes on with the row above.
    const goesOn = keys.length > 0 && keys.every((key) => cellAt(row, key.index) === '');
    if ((!column.content.merged && !goesOn) || above === '') return '';
    count++;
    return above;
  });
  if (count > 0) {
    input.report.add('I-FILLED-DOWN', headerPlace(input, [column]), { header: column.header, count });
  }
  return values;
}
