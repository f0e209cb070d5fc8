import { findCycle, toDraft } from '../case/tree.ts';
import type { CaseItem } from '../case/tree.ts';
import { cellAt } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { cleanHeader } from '../table/headers.ts';
import { readName } from '../table/read-cells.ts';
import type { Draft } from '../types.ts';
import { cellPlace, reportIgnored } from './shape.ts';
import type { ShapeInput } from './shape.ts';

const headers = {
  statement: /^(?:cf ?item )?full ?statement$/,
  id: /^(?:cf ?item )?identifier$/,
  code: /^human ?coding ?scheme$/,
  short: /^abbreviated ?statement$/,
  parent: /^(?:is ?child ?of|parent)$/,
  path: /^smart ?level$/,
  level: /^education(?:al)? ?levels?$/,
} as const;

type CaseColumns = Record<keyof typeof headers, Column | undefined>;

/** The columns of a CASE table; `null` when the full statement or everything that identifies an item is missing. */
export function findCaseColumns(columns: readonly Column[]): CaseColumns | null {
  const of = (pattern: RegExp): Column | undefined =>
    columns.find((column) => pattern.test(cleanHeader(column.header)));
  const found: CaseColumns = {
    statement: of(headers.statement),
    id: of(headers.id),
    code: of(headers.code),
    short: of(headers.short),
    parent: of(headers.parent),
    path: of(headers.path),
    level: of(headers.level),
  };
  return found.statement && (found.id || found.code || found.path) ? found : null;
}

/** One row an item; parents by coding scheme, by identifier or by the numbering "1.2.1". */
export function readCaseItems(input: ShapeInput, columns: CaseColumns): CaseItem[] {
  const { report } = input;
  const rows = input.table.rows;
  const at = (index: number, column: Column | undefined): string =>
    column ? cellAt(rows[index] ?? { cells: [] }, column.index) : '';
  const idOf = (index: number): string =>
    at(index, columns.id) || at(index, columns.code) || at(index, columns.path);
  const byName = new Map<string, string>();
  for (const column of [columns.path, columns.id, columns.code]) {
    for (const index of rows.keys()) if (at(index, column) !== '') byName.set(at(index, column), idOf(index));
  }
  return rows.flatMap((row, index): CaseItem[] => {
    const place = cellPlace(input, row, columns.statement);
    const statement = at(index, columns.statement);
    if (statement === '') return [];
    const said = at(index, columns.parent);
    const wanted = said || at(index, columns.path).replace(/\.?[^.]+$/, '');
    const parent = byName.get(wanted);
    if (wanted !== '' && parent === undefined) report.add('W-REF', place, { what: 'the parent', id: wanted });
    // An item that names itself as its parent stands at the top.
    const parents = parent === undefined || parent === idOf(index) ? [] : [parent];
    const level = at(index, columns.level);
    return [
      {
        id: idOf(index),
        statement,
        short: at(index, columns.short) || at(index, columns.code),
        code: at(index, columns.code),
        levels: listOf(readName(level, place, report)),
        parents,
        place,
      },
    ];
  });
}

/** One table that holds the items and says whose child each is. `null` after E-CYCLE. */
export function readCaseTable(input: ShapeInput, columns: CaseColumns): Draft | null {
  const { report } = input;
  const items = readCaseItems(input, columns);
  const cycle = findCycle(items);
  if (cycle) {
    const place = items.find((item) => item.id === cycle[0])?.place ?? {};
    report.add('E-CYCLE', place, { path: cycle.join(' → ') });
    return null;
  }
  reportIgnored(
    input,
    new Set(
      Object.values(columns)
        .filter((column) => column !== undefined)
        .map((column) => column.index),
    ),
  );
  const { table, facts } = input.table;
  return toDraft(
    { file: table.file, title: table.name, shape: 'case-1.0', items, criteria: [], facts },
    report,
  );
}

/** "4,5" stands for two levels of education. */
function listOf(cell: string): string[] {
  return cell
    .split(/[,;|]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
