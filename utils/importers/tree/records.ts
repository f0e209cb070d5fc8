import { readLevel } from '../levels/read-level.ts';
import { readHeader } from '../table/headers.ts';
import type { Table, TableRow } from '../types.ts';
import type { Field } from '../words/columns.ts';
import { isList, isMap, isText, textOf } from './node.ts';
import { cellText, tableObjects } from './table-objects.ts';
import type { TreeList, TreeMap, TreeNode } from './node.ts';

/**
 * JSON that is a table: a list of flat records such as a spreadsheet exports, a list of rows, an object of such lists,
 * one a sheet, or columns and rows beside each other. `null` when it is a tree; then keys and nesting say more than columns would.
 */
export function tablesOf(root: TreeNode, file: string, name: string): Table[] | null {
  if (isList(root)) {
    const table = toTable(root, file, name);
    return table ? [table] : null;
  }
  if (!isMap(root) || root.entries.length === 0) return null;
  const described = tableObjects(root);
  if (described.length > 0)
    return described.map(({ name: own, rows }) => {
      const sheet = described.length === 1 ? undefined : (own ?? name);
      return { name: sheet ?? name, file, rows, ...(sheet === undefined ? {} : { sheet }) };
    });
  const tables = root.entries.map(({ key, value }) =>
    isList(value) ? toTable(value, file, name, root.entries.length === 1 ? undefined : key) : null,
  );
  return tables.every((table) => table !== null) ? tables : null;
}

function toTable(list: TreeList, file: string, name: string, sheet?: string): Table | null {
  const rows = fromRows(list) ?? fromRecords(list);
  return rows && { name: sheet ?? name, file, rows, ...(sheet === undefined ? {} : { sheet }) };
}

/** `[["Skill", "Junior"], ["Testing", "…"]]` */
function fromRows({ items }: TreeList): TableRow[] | null {
  if (items.length < 2) return null;
  const rows: TableRow[] = [];
  for (const [index, item] of items.entries()) {
    if (!isList(item) || item.items.length < 2 || !item.items.every(isText)) return null;
    rows.push({ row: index + 1, line: item.line, cells: item.items.map(textOf) });
  }
  return rows;
}

function fromRecords({ items, line }: TreeList): TableRow[] | null {
  if (items.length < 2 || !items.every(isMap)) return null;
  const keys: string[] = [];
  const known = new Set<string>();
  for (const { entries } of items) {
    for (const { key, value } of entries) {
      if (!isFlat(value)) return null;
      if (known.has(key)) continue;
      known.add(key);
      keys.push(key);
    }
  }
  if (!isTable(keys, items)) return null;
  const header = { row: 1, line, cells: keys.map((key) => key.replace(/_/g, ' ')) };
  return [
    header,
    ...items.map((item, index) => ({ row: index + 2, line: item.line, cells: cellsOf(item, keys) })),
  ];
}

function isFlat(node: TreeNode): boolean {
  return isText(node) || (isList(node) && node.items.every(isText));
}

/** Columns that make a table: a competency and levels over texts, or a level beside a text; or scores all over. */
function isTable(keys: readonly string[], items: readonly TreeMap[]): boolean {
  const fields = new Set<Field | null>(
    keys.map((key) => readHeader(key)).map(({ field, score }) => (score >= 0.8 ? field : null)),
  );
  const has = (...wanted: Field[]): boolean => wanted.some((field) => fields.has(field));
  const levels = keys.filter((key) => {
    const { kind, careerOnly, base } = readLevel(key.replace(/_/g, ' '));
    return kind === 'proficiency' || (kind === 'career' && careerOnly && base === '');
  });
  if (has('person')) return true;
  if (!has('competency', 'area')) return false;
  if (levels.length >= 2 || (has('level', 'proficiency') && has('behaviour', 'positive', 'negative')))
    return true;
  const cells = items.flatMap(({ entries }) => entries.slice(1).map(({ value }) => value));
  return cells.length > 0 && cells.every((cell) => isText(cell) && !cell.quoted && /^\d/.test(textOf(cell)));
}

function cellsOf(item: TreeMap, keys: readonly string[]): string[] {
  const values = new Map(item.entries.map(({ key, value }) => [key, value]));
  return keys.map((key) => cellText(values.get(key)));
}
