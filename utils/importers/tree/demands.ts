import { fieldTexts } from './entities.ts';
import { hasContent } from './fields.ts';
import { keyRole } from './keys.ts';
import { isMap, isText, textOf } from './node.ts';
import type { TreeMap, TreeNode } from './node.ts';
import { use } from './state.ts';
import type { Context, Walk } from './state.ts';

/** `core/attitude/2`: names or ids from outside to inside. */
const path = /^[^\s/]+(?:\/[^\s/]+)+$/;

/**
 * What a role or a role's level asks for: paths to points, objects of competency and level, or an object of
 * competencies over levels. False when the node is something else; nothing has been read then.
 */
export function readDemands(walk: Walk, node: TreeNode, context: Context, required: boolean): boolean {
  if (context.steps.length > 0 || (context.roles.length === 0 && context.levels.length === 0)) return false;
  const found = node.kind === 'list' ? inList(walk, node.items) : isMap(node) ? inMap(walk, node) : null;
  if (!found) return false;
  for (const { node: at, parts } of found) {
    // What else an object says beside competency and level stays unread, and is reported.
    if (isMap(at)) for (const { key, value } of at.entries) if (asks.has(keyRole(key))) use(walk, value);
    if (isText(at)) use(walk, at);
    walk.demands.push({ context, node: at, path: parts, required });
  }
  return true;
}

const asks: ReadonlySet<string | null> = new Set(['competency', 'name', 'id', 'point', 'level']);

type Found = { node: TreeNode; parts: string[] }[];

function inList(walk: Walk, items: readonly TreeNode[]): Found | null {
  if (items.length === 0) return null;
  if (items.every((item) => isText(item) && path.test(textOf(item)) && !/^https?:/i.test(textOf(item))))
    return items.map((item) => ({ node: item, parts: textOf(item).split('/') }));
  const found = items.map((item) => (isMap(item) ? inObject(walk, item) : null));
  return found.every((one) => one !== null) ? found : null;
}

function inObject(walk: Walk, map: TreeMap): { node: TreeNode; parts: string[] } | null {
  if (hasContent(map)) return null;
  const [competency] = [
    ...fieldTexts(map, 'competency'),
    ...fieldTexts(map, 'name'),
    ...fieldTexts(map, 'id'),
  ].filter((text) => walk.entities.find('competency', text, walk.tree.file));
  const [point] = [...fieldTexts(map, 'point'), ...fieldTexts(map, 'level')];
  if (competency === undefined || point === undefined || fieldTexts(map, 'text').length > 0) return null;
  return { node: map, parts: [competency, point] };
}

function inMap(walk: Walk, map: TreeMap): Found | null {
  const { entries } = map;
  if (entries.length === 0 || !entries.every(({ value }) => isText(value) && textOf(value).length <= 40))
    return null;
  const known = entries.filter(({ key }) => walk.entities.find('competency', key, walk.tree.file));
  if (known.length * 2 < entries.length || known.length === 0) return null;
  return entries
    .filter(({ value }) => textOf(value) !== '')
    .map(({ key, value }) => ({ node: value, parts: [key, textOf(value)] }));
}
