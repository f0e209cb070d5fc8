import { findCaseColumns, readCaseItems } from '../shapes/case-csv.ts';
import { silentReport } from '../report.ts';
import { cellAt, readColumns } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { findHeader, placeOf } from '../table/find-header.ts';
import { cleanHeader } from '../table/headers.ts';
import type { Draft, ImportPlace, Report, Table } from '../types.ts';
import { findCycle, toDraft } from './tree.ts';
import type { CaseItem } from './tree.ts';

/** The sheets of a CASE framework: its document, its items, and who is whose child. */
interface CaseTables {
  items: Table;
  associations: Table;
  document: Table | undefined;
}

/**
 * A CASE framework that lies in several tables, as 1EdTech's spreadsheet layout has it. `null` when this is none;
 * `draft` is `null` after an error.
 */
export function readCaseTables(tables: readonly Table[], report: Report): { draft: Draft | null } | null {
  const found = findTables(tables);
  if (!found) return null;
  const headered = findHeader(found.items, silentReport);
  const columns = headered ? findCaseColumns(readColumns(headered)) : null;
  if (!headered || !columns) {
    report.add('E-CASE-NO-ITEMS', placeOf(found.items));
    return { draft: null };
  }
  const input = { table: headered, columns: readColumns(headered), report, named: {} };
  const stated = isHierarchy(found.associations);
  const items = readCaseItems(input, stated ? { ...columns, parent: undefined, path: undefined } : columns);
  const facts = readDocument(found.document);
  addParents(items, found.associations, facts.get('identifier') ?? '', report);
  const cycle = findCycle(items);
  if (cycle) {
    const place = items.find((item) => item.id === cycle[0])?.place ?? {};
    report.add('E-CYCLE', place, { path: cycle.join(' → ') });
    return { draft: null };
  }
  facts.delete('identifier');
  const { file } = found.items;
  const title = facts.get('name') ?? file;
  return { draft: toDraft({ file, title, shape: 'case-1.0', items, criteria: [], facts }, report) };
}

/** Cleaned headers of a table, which may have no row below them. */
function headersOf(table: Table): Set<string> {
  return new Set(table.rows.slice(0, 5).flatMap((row) => row.cells.map(cleanHeader)));
}

function isHierarchy(associations: Table): boolean {
  return associations.rows.some((row) => row.cells.some(isChildOf));
}

function isChildOf(text: string): boolean {
  return text.replace(/[\s_]/g, '').toLowerCase() === 'ischildof';
}

function findTables(tables: readonly Table[]): CaseTables | null {
  const has = (table: Table, ...wanted: string[]): boolean => {
    const headers = headersOf(table);
    return wanted.every((header) => headers.has(header));
  };
  const items = tables.find((table) => has(table, 'full statement', 'identifier'));
  const associations = tables.find((table) => has(table, 'association type'));
  if (!items || !associations || items === associations) return null;
  const document = tables.find((table) => table !== items && has(table, 'title', 'identifier'));
  return { items, associations, document };
}

/** Names of the document's columns → our facts. */
const factNames: readonly (readonly [header: string, fact: string])[] = [
  ['identifier', 'identifier'],
  ['title', 'name'],
  ['creator', 'creator'],
  ['version', 'version'],
  ['license title', 'licence'],
  ['description', 'description'],
];

function readDocument(table: Table | undefined): Map<string, string> {
  const facts = new Map<string, string>();
  const headered = table ? findHeader(table, silentReport) : null;
  const [row] = headered?.rows ?? [];
  if (!headered || !row) return facts;
  for (const column of readColumns(headered)) {
    const fact = factNames.find(([header]) => header === cleanHeader(column.header))?.[1];
    const value = cellAt(row, column.index);
    if (fact !== undefined && value !== '') facts.set(fact, value);
  }
  return facts;
}

/** "Is Child Of" has the child as its origin. Both ends are named by identifier, or by coding scheme. */
function addParents(items: readonly CaseItem[], table: Table, documentId: string, report: Report): void {
  const headered = findHeader(table, silentReport);
  if (!headered) return;
  const columns = readColumns(headered);
  const of = (pattern: RegExp): Column | undefined =>
    columns.find(({ header }) => pattern.test(cleanHeader(header)));
  const type = of(/^association type$/);
  const ends = (side: string): (Column | undefined)[] => [
    of(new RegExp(`^${side} node (?:identifier|uri)$`)),
    of(new RegExp(`^${side} node human coding scheme$`)),
  ];
  const [origins, destinations] = [ends('origin'), ends('destination')];
  const byName = new Map(
    items.flatMap((item) => [item.id, item.code ?? ''].map((name): [string, CaseItem] => [name, item])),
  );
  for (const row of headered.rows) {
    const at = (column: Column | undefined): string => (column ? cellAt(row, column.index) : '');
    if (!isChildOf(at(type))) continue;
    const place: ImportPlace = { ...placeOf(table), row: row.row };
    const item = find(origins.map(at), byName);
    const parent = find(destinations.map(at), byName);
    const child = origins.map(at).find((name) => name !== '') ?? '';
    const upper = destinations.map(at).find((name) => name !== '') ?? '';
    if (!item) report.add('E-REF', place, { what: 'item', id: child });
    // What is no item is the document itself, where its sheet says so or says nothing.
    if (!parent && documentId !== '' && upper !== documentId)
      report.add('E-REF', place, { what: 'item', id: upper });
    if (item && parent && !item.parents.includes(parent.id)) item.parents.unshift(parent.id);
  }
}

function find(names: readonly string[], items: ReadonlyMap<string, CaseItem>): CaseItem | undefined {
  for (const name of names) {
    const item = name === '' ? undefined : items.get(name);
    if (item) return item;
  }
  return undefined;
}
