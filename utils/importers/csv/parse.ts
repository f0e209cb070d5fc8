import { limits } from '../limits.ts';
import type { Report, Table, TableRow } from '../types.ts';
import { baseName } from '../text/fold.ts';
import { joinCells } from './join-cells.ts';
import { detectDelimiter, readSeparatorHint } from './delimiter.ts';

/**
 * Delimited text to one table. A row counts as a spreadsheet counts, its line is the physical one. Reports E-CSV-QUOTE,
 * W-QUOTE and E-TOO-MANY; `null` after an error. The parser is loaded when the first file needs it.
 */
export async function parseDelimited(text: string, file: string, report: Report): Promise<Table | null> {
  const { default: papa } = await import('papaparse');
  const split = (sample: string, delimiter: string): string[][] =>
    papa.parse<string[]>(sample, { delimiter, header: false, skipEmptyLines: false }).data;
  const hint = readSeparatorHint(text);
  const body = hint?.rest ?? text;
  const delimiter = hint?.delimiter ?? detectDelimiter(body, split);
  const parsed = papa.parse<string[]>(body, {
    delimiter,
    header: false,
    skipEmptyLines: false,
    // One more than allowed, so that "too many" is known without reading on.
    preview: limits.rows + 2,
  });
  const rows = toRows(parsed.data, hint?.lines ?? 0);
  if (rows.length > limits.rows) {
    report.add(
      'E-TOO-MANY',
      { file },
      { count: `more than ${limits.rows}`, what: 'rows', limit: limits.rows },
    );
    return null;
  }
  const widest = rows.reduce((most, row) => (filled(row) > filled(most) ? row : most), rows[0] ?? emptyRow);
  if (filled(widest) > limits.columns) {
    const place = { file, row: widest.row, line: widest.line };
    report.add('E-TOO-MANY', place, { count: filled(widest), what: 'columns', limit: limits.columns });
    return null;
  }
  for (const row of rows) row.cells.length = Math.min(row.cells.length, limits.columns);
  if (!reportQuotes(parsed.errors, rows, file, report)) return null;
  joinCells(rows, delimiter, file, report);
  return { name: baseName(file), file, rows };
}

const emptyRow: TableRow = { row: 1, line: 1, cells: [] };

function toRows(data: string[][], linesBefore: number): TableRow[] {
  const rows: TableRow[] = [];
  let line = 1 + linesBefore;
  for (const [index, cells] of data.entries()) {
    rows.push({ row: index + 1, line, cells });
    line += 1;
    for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) line += breaksIn(cell);
  }
  // The line break that ends the last record is not a row of its own.
  const last = rows[rows.length - 1];
  if (last && last.cells.every((cell) => cell === '')) rows.pop();
  return rows;
}

function breaksIn(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function filled(row: TableRow): number {
  let count = row.cells.length;
  while (count > 0 && (row.cells[count - 1] ?? '').trim() === '') count--;
  return count;
}

/** False when a quotation mark swallows what follows; a stray mark inside one line is only a warning. */
function reportQuotes(
  errors: readonly { type: string; code: string; row?: number | undefined }[],
  rows: readonly TableRow[],
  file: string,
  report: Report,
): boolean {
  const quotes = errors.filter((error) => error.type === 'Quotes');
  const open = quotes.find((error) => error.code === 'MissingQuotes') !== undefined;
  for (const error of quotes) {
    const row = rows[error.row ?? rows.length - 1] ?? rows[rows.length - 1];
    if (!row) continue;
    // The cell that runs over line ends is the one whose mark never closed; without one, the last cell.
    const broken = row.cells.findIndex((cell) => /[\r\n]/.test(cell) && cell.includes('"'));
    const index = error.code === 'MissingQuotes' || broken < 0 ? row.cells.length - 1 : broken;
    const header = rows[0]?.cells[index]?.trim();
    const place = { file, row: row.row, line: row.line, column: header || String(index + 1) };
    if (open || broken >= 0) {
      report.add('E-CSV-QUOTE', place);
      return false;
    }
    report.add('W-QUOTE', place);
  }
  return true;
}
