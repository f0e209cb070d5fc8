import { fold, slug } from '../text/fold.ts';
import { fieldsOf, nameIn, ownNameIn } from './fields.ts';
import { isTier, nameOfKey } from './keys.ts';
import type { EntityTier } from './keys.ts';
import { isMap, isText, textOf } from './node.ts';
import { roleOf } from './role-of.ts';
import type { Tree, TreeMap, TreeNode } from './node.ts';
import type { KeyRole } from './words.ts';

export interface Entity {
  tier: EntityTier;
  file: string;
  name: string;
  /** As other places may refer to it: ids, keys, the name. */
  ids: string[];
  /** It has an id or a key of its own, not only a name. */
  hasId: boolean;
  description: string;
  order?: number;
  /** Of a competency: the area it is declared in, or refers to. */
  area?: string;
  node: TreeNode;
}

export interface Entities {
  all: readonly Entity[];
  /** By id, key or name; one of the same file first. */
  find(tier: EntityTier, reference: string, file: string): Entity | undefined;
  /** Declared in this order in this file. */
  of(tier: EntityTier, file: string): Entity[];
}

/** Longer values of `levels: {junior: …}` describe, shorter ones name. */
const longestName = 60;

/** Everything that is declared at the top of a file, or inside something that is. */
export function collectEntities(trees: readonly Tree[]): Entities {
  const all: Entity[] = [];
  for (const tree of trees) collect(tree.root, tree.file, undefined, all);
  const byReference = new Map<string, Entity[]>();
  for (const entity of all) {
    for (const id of new Set(entity.ids.map(fold))) {
      const key = `${entity.tier} ${id}`;
      const list = byReference.get(key);
      if (list) list.push(entity);
      else byReference.set(key, [entity]);
    }
  }
  const find: Entities['find'] = (tier, reference, file) => {
    const found =
      byReference.get(`${tier} ${fold(reference)}`) ?? byReference.get(`${tier} ${fold(slug(reference))}`);
    return found?.find((entity) => entity.file === file) ?? found?.[0];
  };
  for (const entity of all) {
    if (entity.tier !== 'competency' || entity.area === undefined) continue;
    entity.area = find('area', entity.area, entity.file)?.name ?? entity.area;
  }
  const byFile = Map.groupBy(all, ({ tier, file }) => `${tier} ${file}`);
  return { all, find, of: (tier, file) => byFile.get(`${tier} ${file}`) ?? [] };
}

function collect(node: TreeNode, file: string, area: string | undefined, into: Entity[]): void {
  if (!isMap(node)) return;
  for (const entry of node.entries) {
    const { value } = entry;
    const role = roleOf(entry);
    if (role === 'wrapper') collect(value, file, area, into);
    if (!isTier(role) || isText(value)) continue;
    for (const [itemKey, item] of itemsOf(value)) {
      const entity = toEntity(role, itemKey, item, file, area);
      if (entity) into.push(entity);
      const inside = role === 'area' && entity ? [area, entity.name].filter(Boolean).join(' / ') : area;
      if (role === 'area' || role === 'family' || role === 'value') collect(item, file, inside, into);
    }
  }
}

function itemsOf(node: TreeNode): [key: string | undefined, item: TreeNode][] {
  if (node.kind === 'list') return node.items.map((item) => [undefined, item]);
  return node.kind === 'map' ? node.entries.map(({ key, value }) => [key, value]) : [];
}

function toEntity(
  tier: EntityTier,
  key: string | undefined,
  node: TreeNode,
  file: string,
  area: string | undefined,
): Entity | null {
  const base = { tier, file, node, hasId: key !== undefined, description: '' };
  if (isText(node)) {
    const text = textOf(node);
    if (key === undefined)
      return text === '' || text.length > longestName
        ? null
        : { ...base, name: nameOfKey(text), ids: [text] };
    const short = text !== '' && text.length <= longestName && !/^\d+$/.test(text);
    return short
      ? { ...base, name: text, ids: [key, text] }
      : { ...base, name: nameOfKey(key), ids: [key], description: text };
  }
  if (!isMap(node)) return key === undefined ? null : { ...base, name: nameOfKey(key), ids: [key] };
  const ids = fieldTexts(node, 'id');
  const order = Number.parseInt(fieldTexts(node, 'order')[0] ?? '', 10);
  const named = nameIn(fieldsOf(node))?.text ?? ownNameIn(node, tier);
  const called = named ?? fieldTexts(node, tier)[0] ?? key ?? ids[0];
  if (called === undefined) return null;
  const isStep = tier === 'level' || tier === 'point';
  const numbers = isStep
    ? [
        ...(['level', 'point', 'order'] as const).flatMap((role) => fieldTexts(node, role)),
        ...fieldTexts(node, 'value').filter((text) => /^\d+$/.test(text)),
      ]
    : [];
  // "skill_ref" beside a name: how others refer to it.
  const references = isStep || named === undefined ? [] : fieldTexts(node, tier);
  const own = [...ids, ...numbers, ...references];
  const areaOf = tier === 'competency' ? (fieldTexts(node, 'area')[0] ?? area) : undefined;
  return {
    ...base,
    name: named ?? nameOfKey(called),
    ids: [...own, ...(key === undefined ? [] : [key]), ...fieldTexts(node, 'name'), called],
    hasId: key !== undefined || own.length > 0,
    description: fieldTexts(node, 'text')[0] ?? '',
    ...(Number.isNaN(order) ? {} : { order }),
    ...(areaOf === undefined ? {} : { area: areaOf }),
  };
}

/** Non-empty texts of the entries with a role, in order. */
export function fieldTexts(map: TreeMap, role: KeyRole): string[] {
  return map.entries
    .filter((entry) => isText(entry.value) && roleOf(entry) === role)
    .map(({ value }) => textOf(value))
    .filter((text) => text !== '');
}
