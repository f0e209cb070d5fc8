import { listNames } from '../report.ts';
import type { ShapeInput } from '../shapes/shape.ts';
import { cellsIn } from '../table/find-header.ts';
import type { Report, Table } from '../types.ts';
import { asideOf } from './aside.ts';
import { looksOf } from './looks.ts';
import type { Looks } from './looks.ts';
import { askMeanings, levelInName } from './meaning.ts';
import type { Meaning } from './meaning.ts';

export interface NamedTable {
  table: Table;
  named: ShapeInput['named'];
}

export interface ChosenTables {
  tables: NamedTable[];
  /** What the names of a workbook's sheets say, when there are several. */
  sheets: Meaning | null;
}

/**
 * Which tables belong to the map, and what the names of sheets, files and folders say. One table that names its levels
 * itself needs no name; a table without levels takes its level from its name when the name holds one.
 */
export function chooseSheets(tables: readonly Table[], report: Report): ChosenTables {
  const filled = tables.filter((table) => table.rows.some((row) => cellsIn(row) > 0));
  if (filled.length === 0)
    return { tables: tables.slice(0, 1).map((table) => ({ table, named: {} })), sheets: null };
  const looks = new Map(filled.map((table) => [table, looksOf(table)]));
  const chosen = filled.length === 1 ? filled : askWhich(filled, looks, report);
  const [only] = chosen;
  if (chosen.length === 1 && only) {
    const level = looks.get(only)?.namesLevels ? null : levelInName(only);
    if (level === null) return { tables: [{ table: only, named: {} }], sheets: null };
  }
  return askMeanings(chosen, looks, report);
}

function askWhich(tables: readonly Table[], looks: ReadonlyMap<Table, Looks>, report: Report): Table[] {
  const open = tables.filter((table) => !table.chosen || table.sheet !== undefined);
  if (open.length === 0) return [...tables];
  const labels = labelsOf(tables);
  const nameOf = (table: Table): string => labels.get(table) ?? table.name;
  const usual = tables.filter((table) => !table.hidden && belongs(table, tables, looks));
  const visible = tables.filter((table) => !table.hidden);
  const start = usual.length > 0 ? usual : visible.length > 0 ? visible : tables;
  const names = tables.map(nameOf);
  const answer = report.ask({
    code: 'Q-SHEET',
    options: names.map((name) => ({ value: name, label: name })),
    default: start.map(nameOf),
    params: { names: listNames(names) },
    about: names,
    place: { file: tables[0]?.file ?? '' },
    accepts: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((name) => names.includes(name)),
  });
  const wanted: unknown[] = Array.isArray(answer) ? answer : start.map(nameOf);
  for (const table of tables) {
    if (wanted.includes(nameOf(table))) continue;
    const place = { file: table.file, sheet: table.sheet ?? table.name };
    report.add(table.hidden ? 'W-HIDDEN-SHEET' : 'I-SHEET-SKIPPED', place);
  }
  return tables.filter((table) => wanted.includes(nameOf(table)));
}

/** Sheets of several workbooks can have one name: then all that tells them apart is named. */
function labelsOf(tables: readonly Table[]): Map<Table, string> {
  const counts = new Map<string, number>();
  for (const { name } of tables) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    tables.map((table) => {
      const { name, file, sheet, part } = table;
      const parts = [file, sheet, part].filter((one) => one !== undefined);
      return [table, (counts.get(name) ?? 0) > 1 ? parts.join(': ') : name];
    }),
  );
}

/**
 * A table is left out by its name, or because it is unlike the others: only scores, only what the levels mean, or texts
 * about the map. Where no table names levels, each may be a level.
 */
function belongs(table: Table, tables: readonly Table[], looks: ReadonlyMap<Table, Looks>): boolean {
  const own = looks.get(table);
  const others = tables.filter((other) => other !== table && !other.hidden && asideOf(other.name) === 'no');
  const otherLooks = others.map((other) => looks.get(other)).filter((one) => one !== undefined);
  const aside = asideOf(table.name);
  if (aside === 'surely' || !own) return false;
  if (aside === 'maybe')
    return otherLooks.length === 0 || otherLooks.some(({ header }) => header === own.header);
  const withLevels = otherLooks.some((one) => one.namesLevels && !one.isLegend && !one.isScores);
  if (!withLevels) return own.namesLevels || own.isNamed || !otherLooks.some(({ isNamed }) => isNamed);
  if (own.isLegend || own.isScores) return false;
  return own.namesLevels || own.textColumns >= 2;
}
