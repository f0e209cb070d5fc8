import { repairMojibake } from './decode/mojibake.ts';
import { excerpt } from './report.ts';
import { placeOf } from './table/find-header.ts';
import type { Report, Table } from './types.ts';

/** Rows named at most; the repair is for the whole file. */
const mostRows = 5;

/** Reports cells whose letters were decoded wrongly before the file was saved, and repairs all of them when asked to. */
export function repairLetters(table: Table, report: Report): Table {
  let example: string | null = null;
  let rows = 0;
  for (const row of table.rows) {
    const cell = row.cells.find((text) => repairMojibake(text) !== null);
    const repaired = cell === undefined ? null : repairMojibake(cell);
    if (cell === undefined || repaired === null) continue;
    example ??= excerpt(repaired, 40);
    if (++rows > mostRows) continue;
    const place = { ...placeOf(table), row: row.row, line: row.line };
    report.add('W-MOJIBAKE', place, { text: excerpt(cell, 40), repaired: excerpt(repaired, 40) });
  }
  if (example === null) return table;
  const answer = report.ask({
    code: 'Q-MOJIBAKE',
    options: [
      { value: 'keep', label: 'Keep the letters as they are' },
      { value: 'repair', label: 'Repair them' },
    ],
    default: 'keep',
    params: { repaired: example },
  });
  if (answer !== 'repair') return table;
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => repairMojibake(cell) ?? cell) })),
  };
}
