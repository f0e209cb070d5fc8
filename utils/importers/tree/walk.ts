import { readMandatory } from '../shapes/values.ts';
import { readBehaviours } from './behaviours.ts';
import { readDemands } from './demands.ts';
import type { EntityTier } from './keys.ts';
import { readExtras } from './extras.ts';
import {
  fieldsOf,
  hasContent,
  isIdLike,
  isMeaning,
  isNameList,
  isPhrase,
  isRecord,
  isSentence,
  looseTexts,
  nameIn,
} from './fields.ts';
import type { Fields } from './fields.ts';
import { isTier, keyRole, nameOfKey } from './keys.ts';
import { addLeaf, describe } from './leaves.ts';
import { levelAt } from './level-at.ts';
import { levelEntries } from './level-names.ts';
import { isMap, isText, textOf, textsIn } from './node.ts';
import { roleOf } from './role-of.ts';
import type { TreeEntry, TreeMap, TreeNode, TreeText } from './node.ts';
import { readOwnText } from './own-text.ts';
import { readScalars } from './scalars.ts';
import { newGroup, newStep, use, withStep } from './state.ts';
import type { Context, Group, Slot, Step, Walk } from './state.ts';
import { holdsNames, readInOrder, readLevels, withLevel } from './walk-levels.ts';

/** Goes down a tree and collects texts, with all that is known on the way to each. */
export function walkNode(walk: Walk, node: TreeNode, context: Context, slot: Slot): void {
  if (node.kind === 'map') walkMap(walk, node, context, slot);
  else if (node.kind === 'text') walkText(walk, node, context, slot);
  else if (!readDemands(walk, node, context, true)) {
    if (isHint(slot.hint) && isNameList(node) && !holdsTexts(slot, context)) {
      readNameList(walk, node, context);
      return;
    }
    // Ids of something else: "associated_courses: [course-html-basics]".
    if (slot.hint === null && node.items.length > 0 && node.items.every(isIdLike)) return;
    const own = slot.key === undefined ? context : withStep(walk, context, keyStep(slot, slot.key, node));
    const hint = slot.hint === 'content' || slot.hint === 'level-content' ? null : slot.hint;
    const group = newGroup();
    for (const item of node.items) {
      if (isText(item)) addLeaf(walk, item, own, group, { apart: 'item' });
      else walkNode(walk, item, own, { hint });
    }
  }
}

/** `competencies: {Speed: ["Uses macros"]}`: short as they are, these are what the competency asks for. */
function holdsTexts({ key, hint }: Slot, { levels }: Context): boolean {
  return key !== undefined && (levels.length > 0 || hint === 'competency');
}

function isHint(hint: Slot['hint']): hint is EntityTier {
  return (
    hint !== null && hint !== 'root' && hint !== 'content' && hint !== 'level-content' && hint !== 'item'
  );
}

/** Names of areas or competencies that are declared here and used elsewhere; others stay unread. */
function readNameList(walk: Walk, node: TreeNode, context: Context): void {
  if (context.steps.length > 0 || context.roles.length > 0 || node.kind !== 'list') return;
  const declared = new Set(walk.entities.all.map((entity) => entity.node));
  for (const item of node.items) if (declared.has(item)) use(walk, item);
}

function keyStep(slot: Slot, key: string, node: TreeNode): Step {
  return newStep(nameOfKey(key), isHint(slot.hint) ? slot.hint : null, [key], node);
}

function walkText(walk: Walk, node: TreeText, context: Context, slot: Slot): void {
  if (textOf(node) === '') return;
  if (slot.key === undefined) {
    addLeaf(walk, node, context, newGroup());
    return;
  }
  const step = keyStep(slot, slot.key, node);
  const own = withStep(walk, context, step);
  if (context.levels.length > 0) addLeaf(walk, node, own, newGroup());
  else describe(walk, node, own, step, slot);
}

function walkMap(walk: Walk, map: TreeMap, context: Context, slot: Slot): void {
  const fields = fieldsOf(map);
  const [stated] = fields.texts('level');
  if (stated && (slot.hint === null || slot.hint === 'track') && isLevelRecord(map, fields, context)) {
    walk.used.add(stated.node);
    withLevel(walk, map, context, levelAt(walk, stated.text, stated.key, stated.node, context));
    return;
  }
  const group = newGroup();
  const named = nameIn(fields);
  const content = hasContent(map) && !isCountered(map, fields);
  const wording = fields.texts('text').length + fields.texts('detail').length;
  // What is said at a level inside a competency is an item with a label, not another competency.
  const isItem =
    slot.hint === 'item' ||
    (!content && wording > 0 && slot.hint === null && context.levels.some(({ depth }) => depth > 0));
  const isDeclared = slot.hint === 'competency' && named !== undefined;
  const refers = fields.texts('competency').length > 0 && slot.hint !== 'root' && !isDeclared;
  const keyed = fields.texts('area').length > 0 && fields.texts('level').length > 0;
  const isLabel = refers || isItem || (keyed && !content && wording === 0);
  const name = named?.text ?? (slot.key === undefined ? undefined : nameOfKey(slot.key));
  const called = name !== undefined && !isLabel;
  if (!isLabel) for (const { node } of fields.texts('name')) walk.used.add(node);
  for (const { node } of fields.texts('id')) walk.used.add(node);
  const { own, step } = called
    ? ownName(walk, map, context, slot, name, fields)
    : { own: context, step: null };
  const inside = readScalars(walk, fields, own, step, slot.hint === 'root');
  readExtras(walk, fields, group);
  for (const { text, node } of fields.texts('mandatory')) {
    walk.used.add(node);
    group.mandatory ||= readMandatory(text);
  }
  const label = named && isLabel ? named : null;
  if (!content) readOwnText(walk, { map, fields, inside, slot, step, group, label, isItem });
  else {
    const texts = [...fields.texts('text'), ...fields.texts('detail')];
    for (const { node } of texts) describe(walk, node, inside, step, slot);
    if (label && isSentence(label.text)) addLeaf(walk, label.node, inside, group);
  }
  readEntries(walk, map, inside, slot, group);
}

/** `{text: "Handles conflict", counterexamples: […]}`: the text is the behaviour that the others are the opposite of. */
function isCountered(map: TreeMap, fields: Fields): boolean {
  if (fields.texts('text').length === 0) return false;
  const lists = map.entries.filter(({ value }) => !isText(value)).map(roleOf);
  return lists.includes('negative') && lists.every((role) => role === 'negative' || role === 'examples');
}

/** `{level: 1, title: "Engineer", areas: […]}`: the object is the level itself. */
function isLevelRecord(map: TreeMap, fields: Fields, { steps, levels }: Context): boolean {
  const ofSomething = fields.texts('competency').length > 0 || fields.texts('area').length > 0;
  const within = steps.every(({ hint }) => hint === 'track');
  return within && levels.length === 0 && !ofSomething && (holdsNames(map) || looseTexts(map).length >= 2);
}

/** What the object is called becomes a role, or one more step on the way. */
function ownName(
  walk: Walk,
  map: TreeMap,
  context: Context,
  { key, hint }: Slot,
  name: string,
  fields: Fields,
): { own: Context; step: Step | null } {
  if (hint === 'root' || hint === 'content' || hint === 'level-content' || hint === 'item')
    return { own: context, step: null };
  const ids = [...fields.texts('id'), ...fields.texts('name')].map(({ text }) => text);
  const step = newStep(name, hint, key === undefined ? ids : [...ids, key], map);
  if (hint === 'family') return { own: { ...context, family: name }, step: null };
  if (hint === 'role') return { own: { ...context, roles: [step] }, step };
  return { own: withStep(walk, context, step), step };
}

function readEntries(walk: Walk, map: TreeMap, context: Context, slot: Slot, group: Group): void {
  const levels = new Set(levelEntries(map, walk.entities, walk.tree.file));
  for (const entry of map.entries) {
    const { key, value } = entry;
    const role = roleOf(entry);
    if (readInOrder(walk, entry, context)) continue;
    if (isNameHere(map, entry, context)) walkNode(walk, value, context, { key, hint: null });
    else if (levels.has(entry))
      withLevel(walk, value, context, levelAt(walk, key, undefined, value, context));
    else if (context.levels.length === 0 && isMeaning(map, entry))
      for (const node of textsIn(value)) describe(walk, node, context, null, slot);
    else if (role === 'behaviours') readBehaviours(walk, value, context, group);
    else if (role === 'positive' || role === 'negative')
      readBehaviours(walk, value, { ...context, polarity: role }, group);
    else if (role === 'examples') readBehavioursOfExamples(walk, value, context, group);
    else if (isText(value)) {
      if (role === null) readLooseText(walk, key, value, context, looseTexts(map).length >= 2);
    } else if (role === 'level' || role === 'point') readLevels(walk, value, context, key, role);
    else if (role === 'mandatory' || role === 'optional') {
      if (!readDemands(walk, value, context, role === 'mandatory'))
        readBehaviours(walk, value, context, { ...newGroup(), mandatory: role === 'mandatory' });
    } else if (role === 'wrapper') walkNode(walk, value, context, { hint: wrapped(slot) });
    else if (isTier(role)) walkContainer(walk, value, context, key, role);
    else if (role === null) walkNode(walk, value, context, { key, hint: null });
  }
}

/** `senior: {craft: […], team: […], outcomes: […]}`: beside names of somebody's own, known words are names as well. */
function isNameHere(map: TreeMap, { key, value }: TreeEntry, context: Context): boolean {
  if (context.levels.length === 0 || !isTextList(value)) return false;
  if (context.steps.some(({ hint }) => hint !== 'track')) return false;
  const role = keyRole(key);
  const isWord = role === 'behaviours' || role === 'wrapper' || (isTier(role) && role !== 'competency');
  return isWord && map.entries.some((other) => roleOf(other) === null && isTextList(other.value));
}

function isTextList(node: TreeNode): boolean {
  return node.kind === 'list' && node.items.length > 0 && node.items.every(isText);
}

function wrapped({ hint }: Slot): Slot['hint'] {
  return hint === null || isHint(hint) ? null : 'content';
}

function readBehavioursOfExamples(walk: Walk, value: TreeNode, context: Context, group: Group): void {
  let unread = false;
  if (!isText(value))
    for (const item of value.kind === 'list' ? value.items : [value]) unread ||= isMap(item);
  if (unread && !group.examples.some((node) => contains(value, node)))
    readBehaviours(walk, value, context, newGroup());
}

function contains(node: TreeNode, text: TreeText): boolean {
  if (node.kind === 'text') return node === text;
  if (node.kind === 'list') return node.items.some((item) => contains(item, text));
  return node.entries.some(({ value }) => contains(value, text));
}

/** A scalar under a key of nobody's vocabulary: at a level it is what the key's competency asks for. */
function readLooseText(walk: Walk, key: string, node: TreeText, context: Context, several: boolean): void {
  if (context.levels.length === 0 || !node.quoted || walk.used.has(node)) return;
  if (!isSentence(textOf(node)) && !(several && isPhrase(textOf(node)))) return;
  walkText(walk, node, context, { key, hint: null });
}

/** `themes: […]`, `competencies: {…}`: each item is one; `skills: ["Writes tests for …"]` are behaviours of "Skills". */
function walkContainer(walk: Walk, value: TreeNode, context: Context, key: string, role: EntityTier): void {
  if (value.kind === 'list') {
    const sentences = value.items.length > 0 && value.items.every(isText) && !isNameList(value);
    walkNode(walk, value, context, sentences ? { key, hint: role } : { hint: role });
    return;
  }
  if (!isMap(value) || readDemands(walk, value, context, true)) return;
  const levels = levelEntries(value, walk.entities, walk.tree.file);
  if (levels.length > 0) walkNode(walk, value, context, { key, hint: role });
  else if (isRecord(value)) walkNode(walk, value, context, { hint: role });
  else
    for (const entry of value.entries) walkNode(walk, entry.value, context, { key: entry.key, hint: role });
}
