import { buildJson } from '../json/parse-json.ts';
import { limits } from '../limits.ts';
import { childPath, isMap, textOf } from '../tree/node.ts';
import type { TreeMap, TreeNode } from '../tree/node.ts';
import { tablesOf } from '../tree/records.ts';
import { folderName } from '../tree/tree-name.ts';
import type { MapImporter, Report } from '../types.ts';
import { caseJson } from './case-json.ts';
import { mapJson } from './map-json.ts';

/** Any JSON that is not in a format of its own: objects nested in any way, lists of records, tables in lists. */
export const jsonTree: MapImporter = {
  id: 'json-tree',
  accepts: ({ name, text }) => {
    if (text === undefined) return 0;
    return /\.(?:json|jsonl|ndjson)$/i.test(name) || /^\s*[{[]/.test(text) ? 0.76 : 0;
  },
  read: async (source, report) => {
    const { name: file, text } = source;
    const root = parseTree(isLines(file) ? asList(text) : text, file, report);
    if (!root) return { kind: 'none' };
    if (isMap(root)) {
      // Long keys before it can hide what a format is recognised by.
      const own = root.entries.find(({ key }) => key === 'format');
      if (textOf(own?.value).startsWith('competency-map/')) return mapJson.read(source, report);
      if (root.entries.some(({ key }) => key === 'CFItems' || key === 'CFPackage'))
        return caseJson.read(source, report);
    }
    const name = folderName(file);
    const tables = tablesOf(root, file, name);
    if (tables) return { kind: 'tables', tables };
    return { kind: 'trees', trees: [{ file, name, format: 'json', root }] };
  },
};

function isLines(file: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(file);
}

/** One record a line: the lines keep their numbers. */
function asList(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return `[${lines.map((line, at) => (line.trim() !== '' && at < last ? `${line},` : line)).join('\n')}]`;
}

/** JSON as a tree with places; `null` after an error. */
export function parseTree(text: string, file: string, report: Report): TreeNode | null {
  const parsed = buildJson<TreeNode>(text, {
    object: (entries, { line }): TreeMap => ({
      kind: 'map',
      line,
      path: '',
      entries: entries.map(([key, value, keyLine]) => ({ key, line: keyLine, value })),
    }),
    array: (items, { line }) => ({ kind: 'list', line, path: '', items }),
    scalar: (value, source, { line }) => ({
      kind: 'text',
      line,
      path: '',
      text: typeof value === 'string' ? value : value === null ? '' : source,
      quoted: typeof value === 'string',
    }),
  });
  if (!parsed.ok) {
    const { code, line, column, problem } = parsed.fault;
    report.add(
      code,
      { file, line, column: String(column) },
      { problem, key: problem, limit: limits.nesting },
    );
    return null;
  }
  setPaths(parsed.value, '');
  return parsed.value;
}

/** Parts are made before what holds them: their paths are known at the end. */
function setPaths(node: TreeNode, path: string): void {
  node.path = path;
  if (node.kind === 'list') for (const [at, item] of node.items.entries()) setPaths(item, `${path}[${at}]`);
  else if (node.kind === 'map')
    for (const { key, value } of node.entries) setPaths(value, childPath(path, key));
}
