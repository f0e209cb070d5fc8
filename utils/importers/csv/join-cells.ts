import type { Report, TableRow } from '../types.ts';

/**
 * "Strong, clear idea" without quotation marks is cut at its comma. Where a row has more cells than the header, and the
 * ones that begin with a space and a small letter are just as many too many, they are put together again. Told by row.
 */
export function joinCells(rows: readonly TableRow[], delimiter: string, file: string, report: Report): void {
  const header = rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= 2);
  if (!header || delimiter !== ',' || header.cells.some((cell) => /^\s+\S/.test(cell))) return;
  const expected = header.cells.length;
  for (const row of rows) {
    if (row.row <= header.row || row.cells.length <= expected) continue;
    const joined: string[] = [];
    for (const cell of row.cells) {
      const before = joined.length - 1;
      if (before >= 0 && /^\s+\p{Ll}/u.test(cell)) joined[before] = `${joined[before]},${cell}`;
      else joined.push(cell);
    }
    if (joined.length !== expected) continue;
    report.add('W-ROW-JOINED', { file, row: row.row, line: row.line }, { found: row.cells.length, expected });
    row.cells = joined;
  }
}
