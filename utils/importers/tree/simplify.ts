import { readLevel } from '../levels/read-level.ts';
import { fold, slug } from '../text/fold.ts';
import { keyRole } from './keys.ts';
import { isMap, isText, textOf } from './node.ts';
import { roleOf } from './role-of.ts';
import type { TreeEntry, TreeList, TreeMap, TreeNode } from './node.ts';
import type { KeyRole } from './words.ts';

/** Below these a list stays a list, whatever its items look like. */
const leaves: ReadonlySet<KeyRole> = new Set([
  'behaviours',
  'positive',
  'negative',
  'examples',
  'links',
  'level',
  'point',
]);

/**
 * The same tree with its detours taken out: a list of objects with one key each is an object ("- people: …"), and a
 * list of one object below a name is that object.
 */
export function simplify(node: TreeNode, role: KeyRole | null = 'wrapper'): TreeNode {
  if (node.kind === 'text') return node;
  if (node.kind === 'map')
    return {
      ...node,
      entries: node.entries.map((entry) => ({ ...entry, value: simplifyEntry(entry) })),
    };
  const items = withoutColons(node.items).map((item) => simplify(item, role));
  const list: TreeList = { ...node, items };
  if (role !== null && leaves.has(role)) return asLevels(list) ?? list;
  return asMap(list) ?? list;
}

/** "- Reviews: leaves comments" among texts: a colon that YAML read as a key. */
function withoutColons(items: readonly TreeNode[]): readonly TreeNode[] {
  if (!items.some(isText)) return items;
  return items.map((item): TreeNode => {
    const [entry, ...others] = isMap(item) ? item.entries : [];
    if (!entry || others.length > 0 || !isText(entry.value) || keyRole(entry.key) !== null) return item;
    return { ...entry.value, line: item.line, text: `${entry.key}: ${entry.value.text}` };
  });
}

function simplifyEntry(entry: TreeEntry): TreeNode {
  const role = roleOf(entry);
  const value = simplify(entry.value, role);
  if (role !== null || value.kind !== 'list' || value.items.length !== 1) return value;
  const [only] = value.items;
  return isMap(only) && isSame(entry.key, only) ? only : value;
}

/** A list below a name holds the thing itself, not the first of many: a group, or one called like its key. */
function isSame(key: string, item: TreeMap): boolean {
  const name = item.entries.find((entry) => roleOf(entry) === 'name');
  if (!name || isLike(textOf(name.value), key)) return true;
  const children = item.entries.filter(({ value }) => value.kind !== 'text');
  return (
    children.length > 0 &&
    children.every(
      ({ key, value }) =>
        roleOf({ key, value, line: 0 }) === null &&
        readLevel(key).kind === 'unknown' &&
        (isMap(value) || (value.kind === 'list' && value.items.every(isMap))),
    )
  );
}

/** "Seeing the big picture" and `seeing-the-bigger-picture`: most of their words are the same. */
function isLike(name: string, key: string): boolean {
  if (fold(name) === fold(key)) return true;
  const words = new Set(slug(name).split('-'));
  const others = slug(key).split('-');
  return others.filter((word) => words.has(word)).length * 2 > Math.max(words.size, others.length);
}

/** `[{people: …}, {delivery: …}]`: objects with one key each, all different, none of them a field. */
function asMap(list: TreeList): TreeMap | null {
  const entries = singles(list);
  if (!entries || entries.some((entry) => isText(entry.value) || roleOf(entry) !== null))
    return asLevels(list);
  return { kind: 'map', line: list.line, path: list.path, entries };
}

/** `[{junior: …}, {senior: …}]`: the same where every key names a level, also over texts. */
function asLevels(list: TreeList): TreeMap | null {
  const entries = singles(list);
  if (!entries || entries.length < 2) return null;
  if (entries.some(({ key }) => readLevel(key.replace(/_/g, ' ')).kind === 'unknown')) return null;
  return { kind: 'map', line: list.line, path: list.path, entries };
}

function singles({ items }: TreeList): TreeEntry[] | null {
  if (items.length === 0) return null;
  const entries: TreeEntry[] = [];
  const keys = new Set<string>();
  for (const item of items) {
    const [entry, ...others] = isMap(item) ? item.entries : [];
    if (!entry || others.length > 0 || keys.has(entry.key)) return null;
    keys.add(entry.key);
    entries.push(entry);
  }
  return entries;
}
