import { readLevel } from '../levels/read-level.ts';
import { cellAt } from '../table/columns.ts';
import { cellsIn } from '../table/find-header.ts';
import { readHeader } from '../table/headers.ts';
import { fold, textWidth } from '../text/fold.ts';
import type { Table, TableRow } from '../types.ts';

/** How far down the two header rows are looked for. */
const deepest = 25;
const widestHeader = 40;

/** A level with the columns below it. */
interface Span {
  level: string;
  from: number;
  to: number;
}

interface TwoHeaders {
  names: number[];
  upper: TableRow;
  lower: TableRow;
  spans: Span[];
}

/**
 * Levels in one row of headers and what is said of each ("Behaviour", "Example") in the row below: the same as a long
 * table with a column of levels, and turned into one. Any other table stays as it is.
 */
export function flattenLevels(table: Table): Table {
  const rows = table.rows.filter((row) => cellsIn(row) > 0);
  const found = findTwoHeaders(rows);
  const first = found?.spans[0];
  if (!found || !first) return table;
  const { names, upper, lower, spans } = found;
  const fields = Array.from({ length: first.to - first.from }, (_, at) => cellAt(lower, first.from + at));
  const header: TableRow = {
    ...lower,
    cells: [...names.map((column) => cellAt(lower, column) || cellAt(upper, column)), 'Level', ...fields],
  };
  const below = rows
    .filter((row) => row.row > lower.row)
    .flatMap((row): TableRow[] => {
      const own = names.map((column) => cellAt(row, column));
      const bodies = spans.map((span) => fields.map((_, at) => cellAt(row, span.from + at)));
      // A heading stays a heading.
      if (bodies.flat().every((cell) => cell === ''))
        return [{ ...row, cells: [...own, '', ...fields.map(() => '')] }];
      return bodies.map((cells, at) => ({ ...row, cells: [...own, spans[at]?.level ?? '', ...cells] }));
    });
  return { ...table, rows: [...rows.filter((row) => row.row < upper.row), header, ...below] };
}

function findTwoHeaders(rows: readonly TableRow[]): TwoHeaders | null {
  for (const [index, upper] of rows.slice(0, deepest).entries()) {
    const lower = rows[index + 1];
    if (!lower || lower.row !== upper.row + 1 || index + 2 >= rows.length) continue;
    const spans = spansOf(upper, lower);
    if (spans === null) continue;
    const names = Array.from({ length: spans[0]?.from ?? 0 }, (_, column) => column).filter(
      (column) => cellAt(lower, column) !== '' || cellAt(upper, column) !== '',
    );
    return { names, upper, lower, spans };
  }
  return null;
}

/** `null` unless at least two levels have the same headers below them, one of which speaks of behaviours. */
function spansOf(upper: TableRow, lower: TableRow): Span[] | null {
  const starts: number[] = [];
  for (const [column, cell] of upper.cells.entries()) {
    const { kind } = readLevel(cell);
    const again = starts.length > 0 && fold(cell) === fold(cellAt(upper, starts[starts.length - 1] ?? 0));
    if ((kind === 'career' || kind === 'proficiency') && textWidth(cell) <= widestHeader && !again)
      starts.push(column);
  }
  const [first, second] = starts;
  if (first === undefined || second === undefined) return null;
  const width = second - first;
  const headersAt = (from: number): string =>
    Array.from({ length: width }, (_, at) => fold(cellAt(lower, from + at))).join('|');
  const shared = headersAt(first);
  const filled = shared.split('|').filter((header) => header !== '');
  if (filled.length < 2 || starts.some((from) => headersAt(from) !== shared)) return null;
  const fields = filled.map((header) => readHeader(header)).filter(({ score }) => score >= 0.5);
  const speaks = fields.some(({ field }) =>
    ['behaviour', 'positive', 'negative', 'description', 'example'].includes(field ?? ''),
  );
  if (!speaks || filled.some((header) => textWidth(header) > widestHeader)) return null;
  return starts.map((from) => ({ level: cellAt(upper, from).replace(/\s+/g, ' '), from, to: from + width }));
}
