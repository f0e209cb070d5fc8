import { fieldsOf, isNameList, looseTexts, nameIn, ownNameIn } from './fields.ts';
import { readLevel } from '../levels/read-level.ts';
import { fold } from '../text/fold.ts';
import { keyRole } from './keys.ts';
import { addLeaf } from './leaves.ts';
import { levelAt } from './level-at.ts';
import { isMap, isText, textOf } from './node.ts';
import { roleOf } from './role-of.ts';
import type { TreeEntry, TreeList, TreeMap, TreeNode } from './node.ts';
import { fieldTexts } from './entities.ts';
import { newGroup, use } from './state.ts';
import type { Context, LevelAt, Walk } from './state.ts';

/** Everything below a level. */
export function withLevel(walk: Walk, value: TreeNode, context: Context, found: LevelAt): void {
  const level = titled(walk, value, context, found);
  const own = { ...context, levels: [level] };
  walk.levels.push({ level, context: own });
  if (value.kind === 'text') {
    if (textOf(value) === '') return;
    const leaf = { node: value, context: own, polarity: own.polarity, group: newGroup() };
    walk.used.add(value);
    if (own.steps.length === 0) walk.undecided.push(leaf);
    else walk.leaves.push(leaf);
  } else if (value.kind === 'list') {
    const group = newGroup();
    for (const item of value.items) {
      if (isText(item)) addLeaf(walk, item, own, group, { apart: 'item' });
      else walk.visit(item, own, { hint: null });
    }
  } else walk.visit(value, own, { hint: 'level-content' });
}

/**
 * `L1: {title: "Software engineer"}` around competencies is called by both. Inside a competency a title says what the
 * level means for it.
 */
function titled(walk: Walk, value: TreeNode, context: Context, level: LevelAt): LevelAt {
  const title = isMap(value) ? nameIn(fieldsOf(value)) : undefined;
  if (!title || walk.used.has(title.node) || fold(title.text) === fold(level.name)) return level;
  walk.used.add(title.node);
  const last = context.steps[context.steps.length - 1];
  const within = isMap(value) && (holdsNames(value) || looseTexts(value).length >= 2);
  if (within && isBare(level.name))
    return { ...level, name: `${title.text} (${level.name})`, ids: [...level.ids, title.text] };
  if (last) last.description.push(`${level.name}: ${title.text}`);
  else walk.used.delete(title.node);
  return level;
}

/** A code or a number, without a word of its own. */
function isBare(name: string): boolean {
  const { code, base } = readLevel(name);
  return code !== undefined && base.length <= code.length + 8 && !/\s\p{L}/u.test(name);
}

/** Competencies or areas below, by containers or by names of their own. */
export function holdsNames(map: TreeMap): boolean {
  return map.entries.some((entry) => {
    const { value } = entry;
    const role = roleOf(entry);
    if (isText(value)) return false;
    if (role === 'area' || role === 'competency' || role === null) return true;
    return isMap(value) && role !== 'level' && value.entries.some((inner) => roleOf(inner) === null);
  });
}

/**
 * What stands under "levels", "milestones" or "grades": names of levels, objects with a name or a number, objects or
 * texts whose position is the level, or an object with a key a level.
 */
export function readLevels(
  walk: Walk,
  node: TreeNode,
  context: Context,
  word: string,
  role: 'level' | 'point',
): void {
  if (isMap(node)) {
    if (isOneLevel(node)) readItem(walk, node, context, word, role, { index: 0, count: 1 });
    else for (const { key, value } of node.entries) readKeyed(walk, key, value, context, word, role);
  } else if (node.kind === 'list') {
    if (isNameList(node)) readNames(walk, node, context, word);
    else {
      const count = node.items.length;
      for (const [index, item] of node.items.entries())
        readItem(walk, item, context, word, role, { index, count });
    }
  }
}

function readKeyed(
  walk: Walk,
  key: string,
  value: TreeNode,
  context: Context,
  word: string,
  role: 'level' | 'point',
): void {
  const level = { ...levelAt(walk, key, word, value, context) };
  level.point ||= role === 'point';
  if (isText(value) && declares(walk, value)) {
    use(walk, value);
    walk.levels.push({ level, context });
  } else withLevel(walk, value, context, level);
}

/** `levels: {junior: "Junior engineer"}`: the text is the name that the declared level has. */
function declares(walk: Walk, value: TreeNode): boolean {
  const text = textOf(value);
  return walk.entities
    .of('level', walk.tree.file)
    .concat(walk.entities.of('point', walk.tree.file))
    .some((entity) => entity.node === value && entity.name === text);
}

function readNames(walk: Walk, list: TreeList, context: Context, word: string): void {
  for (const item of list.items) {
    const text = textOf(item);
    if (text === '') continue;
    use(walk, item);
    walk.levels.push({ level: levelAt(walk, text, word, item, context), context });
  }
}

/** `level: {id: l1, name: Junior}` is one level, whatever else it holds. */
function isOneLevel(map: TreeMap): boolean {
  return map.entries.some(({ key, value }) => {
    const role = keyRole(key);
    return isText(value) && (role === 'name' || role === 'id' || role === 'order' || role === 'level');
  });
}

interface Position {
  index: number;
  count: number;
}

function readItem(
  walk: Walk,
  item: TreeNode,
  context: Context,
  word: string,
  role: 'level' | 'point',
  position: Position,
): void {
  const name = isMap(item) ? (nameIn(fieldsOf(item))?.text ?? ownNameIn(item, role)) : undefined;
  const numbered = isMap(item)
    ? (['level', 'point', 'id'] as const).flatMap((one) => fieldTexts(item, one))
    : [];
  const raw = name ?? numbered[0];
  if (!isMap(item) || raw === undefined) {
    const level = positional(walk, item, context, word, position);
    withLevel(walk, item, context, { ...level, point: level.point || role === 'point' });
    return;
  }
  for (const { key, value } of item.entries) {
    const own = keyRole(key);
    const isNumber = own === 'value' && /^\d+$/.test(textOf(value));
    const isItself = (own === 'level' || own === 'point') && (own === role || textOf(value) === raw);
    if (isText(value) && (isNumber || own === 'name' || own === 'id' || isItself || own === 'order'))
      use(walk, value);
  }
  const order = Number.parseInt(fieldTexts(item, 'order')[0] ?? '', 10);
  const found = levelAt(walk, raw, word, item, context);
  const level: LevelAt = {
    ...found,
    // A name of its own is what it is called here, whatever is declared under the same id elsewhere.
    ...(name === undefined ? {} : { name }),
    ids: [...found.ids, ...numbered],
    point: found.point || role === 'point',
    ...(Number.isNaN(order) ? {} : { order }),
  };
  withLevel(walk, item, context, level);
}

/** The third of several is the third declared level when there are as many, else "Level 3". */
function positional(
  walk: Walk,
  item: TreeNode,
  context: Context,
  word: string,
  { index, count }: Position,
): LevelAt {
  for (const tier of ['level', 'point'] as const) {
    const declared = walk.entities.of(tier, walk.tree.file).filter(({ node }) => node !== item);
    const entity = declared.length === count ? declared[index] : undefined;
    if (entity) return levelAt(walk, entity.ids[0] ?? entity.name, word, item, context);
  }
  return levelAt(walk, String(index + 1), word, item, context);
}

/** `descriptions: ["…", "…"]` beside as many declared levels: one text for each, in their order. */
export function readInOrder(walk: Walk, { key, value }: TreeEntry, context: Context): boolean {
  const { levels, steps } = context;
  if (
    levels.length > 0 ||
    steps.length === 0 ||
    !/^(?:level_?)?(?:descri|definitions|texts|by_?level|per_?level)/i.test(key)
  )
    return false;
  const declared = walk.entities.of('level', walk.tree.file);
  if (value.kind !== 'list' || value.items.length < 2 || !value.items.every(isText)) return false;
  if (declared.length !== value.items.length) return false;
  for (const [at, item] of value.items.entries())
    withLevel(walk, item, context, levelAt(walk, declared[at]?.ids[0] ?? '', undefined, item, context));
  return true;
}
