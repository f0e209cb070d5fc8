import type { TableRow } from '../types.ts';
import { isList, isMap, isText, textOf } from './node.ts';
import type { TreeList, TreeMap, TreeNode } from './node.ts';

/** A table that an object describes: its columns in one list, its rows in another. */
export interface TableObject {
  /** As the objects around it call it. */
  name?: string;
  rows: TableRow[];
}

const columnKeys = /^(?:columns?|cols|headers?|fields|rowtype|column_?names|schema)$/i;
const rowKeys = /^(?:rows|data|values|records|items|results?|body|rowset|tabledata)$/i;
const nameKeys = /^(?:name|key|field|id|column|columnname|accessor|dataindex)$/i;
const titleKeys = /^(?:title|label|header|headername|displayname|caption)$/i;
/** Wrappers around a table: `{"result": {"columns": …}}`. */
const deepest = 4;

/**
 * `{columns, rows}`, `{header, data}`, `{resultSetMetaData: {rowType}, data}`, `{range, values}`: what databases and
 * spreadsheets answer with, at any place below wrappers. Empty when the tree holds none.
 */
export function tableObjects(root: TreeNode): TableObject[] {
  return collect(root, undefined, 0);
}

function collect(node: TreeNode, name: string | undefined, depth: number): TableObject[] {
  if (depth > deepest || isText(node)) return [];
  if (isList(node))
    return node.items.every(isMap) ? node.items.flatMap((item) => collect(item, undefined, depth + 1)) : [];
  const own = node.entries.find(({ key, value }) => /^(?:name|title|sheet)$/i.test(key) && isText(value));
  const called = textOf(own?.value) || name;
  const rows = rowsOf(node);
  if (rows) return [{ rows, ...(called === undefined ? {} : { name: called }) }];
  return node.entries.flatMap(({ key, value }) =>
    collect(value, rowKeys.test(key) || /^(?:sheets|tables)$/i.test(key) ? called : key, depth + 1),
  );
}

function rowsOf(map: TreeMap): TableRow[] | null {
  const body = map.entries.find(({ key, value }) => rowKeys.test(key) && isList(value))?.value;
  if (!body || !isList(body) || body.items.length === 0) return null;
  const columns = columnsOf(map);
  if (columns) return columns.length < 2 ? null : fromColumns(columns, body);
  const isRange = map.entries.some(({ key }) => /^(?:range|majordimension)$/i.test(key));
  if (!isRange || !body.items.every((item) => isList(item) && item.items.every(isText))) return null;
  return body.items.map((item, index) => ({ row: index + 1, line: item.line, cells: cellsIn(item) }));
}

interface Column {
  key: string;
  title: string;
}

function columnsOf(map: TreeMap): Column[] | null {
  for (const { key, value } of map.entries) {
    if (columnKeys.test(key)) {
      const columns = isMap(value) ? columnsOf(value) : isList(value) ? toColumns(value) : null;
      if (columns) return columns;
    } else if (isMap(value) && /meta/i.test(key)) {
      const columns = columnsOf(value);
      if (columns) return columns;
    }
  }
  return null;
}

function toColumns({ items }: TreeList): Column[] | null {
  const columns = items.map((item): Column | null => {
    if (isText(item)) return { key: textOf(item), title: textOf(item) };
    if (!isMap(item)) return null;
    const read = (keys: RegExp): string =>
      textOf(item.entries.find(({ key, value }) => keys.test(key) && isText(value))?.value);
    const key = read(nameKeys) || read(titleKeys);
    return key === '' ? null : { key, title: read(titleKeys) || key };
  });
  return columns.every((column) => column !== null) ? columns : null;
}

function fromColumns(columns: readonly Column[], body: TreeList): TableRow[] | null {
  const rows: TableRow[] = [];
  for (const [index, item] of body.items.entries()) {
    const cells = isMap(item) ? byKey(item, columns) : isList(item) ? cellsIn(item) : null;
    if (!cells) return null;
    rows.push({ row: index + 2, line: item.line, cells });
  }
  const header = columns.map(({ title }) => title.replace(/_/g, ' '));
  return [{ row: 1, line: body.line, cells: header }, ...rows];
}

function byKey(map: TreeMap, columns: readonly Column[]): string[] | null {
  const values = new Map(map.entries.map(({ key, value }) => [key, value]));
  if (!columns.some(({ key }) => values.has(key))) return wrapped(map, columns.length);
  return columns.map(({ key }) => cellText(values.get(key)));
}

/** `{"f": [{"v": "Testing"}, …]}`: one value a column, each in an object of its own. */
function wrapped({ entries }: TreeMap, count: number): string[] | null {
  const [only] = entries;
  if (!only || entries.length > 1 || !isList(only.value) || only.value.items.length !== count) return null;
  return only.value.items.map((item) => cellText(isMap(item) ? item.entries[0]?.value : item));
}

function cellsIn(node: TreeNode): string[] {
  return isList(node) ? node.items.map(cellText) : [];
}

/** A list in a cell is one point a line. */
export function cellText(value: TreeNode | undefined): string {
  if (value?.kind !== 'list') return textOf(value);
  const texts = value.items.map(textOf).filter((text) => text !== '');
  return texts.length > 1 ? texts.map((text) => `• ${text}`).join('\n') : (texts[0] ?? '');
}
