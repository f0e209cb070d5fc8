import { fold } from '../text/fold.ts';
import { cellKind } from '../table/cell-kind.ts';
import { cellAt, columnLetter } from '../table/columns.ts';
import { readHeader } from '../table/headers.ts';
import type { TableRow } from '../types.ts';
import type { Transposed } from './transposed.ts';

const none: ReadonlySet<string> = new Set();

/** What one column of a transposed table is called and holds. */
export interface ColumnName {
  index: number;
  title: string;
  area: string | null;
  use: 'competency' | 'summary' | 'ignored';
}

/** The names of the columns after the label; with two header rows the finer one names the competencies. */
export function columnNames({ table, label, headers, rows }: Transposed): ColumnName[] {
  const width = Math.max(...table.rows.map((row) => row.cells.length));
  const titled = headers.filter((row) => bodyCells(row, label) >= 2).slice(-2);
  const distinct = (row: TableRow | undefined): number =>
    new Set(
      (row?.cells ?? [])
        .slice(label + 1)
        .map(fold)
        .filter((cell) => cell !== ''),
    ).size;
  const [upper, lower] = titled.length === 2 ? titled : [undefined, titled[0] ?? headers[headers.length - 1]];
  const [names, areas] = distinct(upper) > distinct(lower) ? [upper, lower] : [lower, upper];
  const found: ColumnName[] = [];
  let area = '';
  for (let index = label + 1; index < width; index++) {
    const own = cellAt(areas ?? { cells: [] }, index).replace(/\s+/g, ' ');
    if (own !== '') area = own;
    const cells = rows.map(({ row }) => cellAt(row, index)).filter((cell) => cell !== '');
    const title =
      cellAt(names ?? { cells: [] }, index).replace(/\s+/g, ' ') ||
      (cells.length > 0 ? own || columnLetter(index) : '');
    if (title === '') continue;
    found.push({ index, title, area: area === '' || area === title ? null : area, use: useOf(title, cells) });
  }
  return found;
}

const called =
  /^(?:job |level |role )?(?:titles?|names?|roles?|positions?|titel|bezeichnung|rolle|titre|intitule|poste|titulo|nombre|puesto|cargo|nome|titolo|ruolo|naam|functie|役職|名称|المسمى(?: الوظيفي)?)$/;

function useOf(title: string, cells: readonly string[]): ColumnName['use'] {
  const { field, score } = readHeader(title);
  if (score === 1 && (field === 'description' || field === 'levelDescription')) return 'summary';
  if (score === 1 && (field === 'ignore' || field === 'person')) return 'ignored';
  // What somebody at the level is called.
  if (called.test(fold(title)) && cells.every((cell) => cell.length <= 60)) return 'ignored';
  const kinds = cells.map((cell) => cellKind(cell, none));
  const noText =
    kinds.length > 0 && kinds.every((kind) => kind === 'mark' || kind === 'tenure' || kind === 'address');
  return noText ? 'ignored' : 'competency';
}

/** Filled cells of a row after its label. */
export function bodyCells(row: TableRow, label: number): number {
  let count = 0;
  for (let index = label + 1; index < row.cells.length; index++) if (cellAt(row, index) !== '') count++;
  return count;
}
