import { readCaseTables } from './case/tables.ts';
import { repairLetters } from './repair-letters.ts';
import { readTable } from './shapes/recognise.ts';
import { chooseSheets } from './sheets/choose.ts';
import { flattenLevels } from './sheets/flatten.ts';
import { settle } from './sheets/settle.ts';
import { splitTable } from './sheets/split.ts';
import type { Meaning } from './sheets/meaning.ts';
import type { Draft, Report, Table } from './types.ts';

export interface ReadTables {
  drafts: Draft[];
  /** Shape of a workbook; `null` where the drafts say it themselves. */
  shape: string | null;
}

/** Tables of all files to drafts: which belong to the map and what their names say is asked. */
export function readTables(given: readonly Table[], report: Report): ReadTables {
  if (given.length === 0) return { drafts: [], shape: null };
  const tables = given.map((table) => repairLetters(table, report));
  const framework = readCaseTables(tables, report);
  if (framework) return { drafts: framework.draft ? [framework.draft] : [], shape: null };
  const chosen = chooseSheets(
    tables.flatMap((table) => splitTable(table, report)).map(flattenLevels),
    report,
  );
  const drafts: Draft[] = [];
  for (const { table, named } of chosen.tables) {
    const draft = readTable(table, named, report);
    if (!draft) continue;
    settle(draft, table, report);
    // Sheets stand in an order that somebody chose.
    if (table.sheet !== undefined && chosen.sheets === 'level') draft.ordered = true;
    drafts.push(draft);
  }
  return {
    drafts,
    shape: shapeOf(
      chosen.tables.map(({ table }) => table),
      drafts,
      chosen.sheets,
    ),
  };
}

function shapeOf(tables: readonly Table[], drafts: readonly Draft[], sheets: Meaning | null): string | null {
  const [table] = tables;
  const [draft] = drafts;
  if (!draft || table?.sheet === undefined || !draft.shape.startsWith('csv-')) return null;
  if (sheets === null) return draft.shape.replace('csv', 'xlsx');
  return sheets === 'nothing' ? 'xlsx-sheets' : `xlsx-sheet-per-${sheets}`;
}
