import { kindOfLabel } from '../build/kinds.ts';
import { roleNames } from '../shapes/values.ts';
import { polarityOf } from '../table/columns.ts';
import type { EntityTier } from './keys.ts';
import { isNameList } from './fields.ts';
import type { Fields } from './fields.ts';
import { nameOfKey } from './keys.ts';
import { levelAt } from './level-at.ts';
import { namesLevel } from './level-names.ts';
import { isText, textOf } from './node.ts';
import type { TreeText } from './node.ts';
import { newStep, use, withStep } from './state.ts';
import type { Context, LevelAt, Step, Walk } from './state.ts';

/**
 * Fields of an object that say what it is about: "level: senior", "theme: technical". Declared things are found by
 * their id. `step` is what the object itself became.
 */
export function readScalars(
  walk: Walk,
  fields: Fields,
  context: Context,
  step: Step | null,
  isRoot: boolean,
): Context {
  for (const { node } of fields.texts('order')) walk.used.add(node);
  if (isRoot) readFacts(walk, fields);
  let own = readRoles(walk, fields, context);
  own = readTopic(walk, fields, own, isRoot ? walk.root : step, isRoot);
  const about = isRoot ? walk.root : (step ?? own.steps[own.steps.length - 1]);
  for (const { text, node } of fields.texts('kind')) {
    if (!about || kindOfLabel(text) === null) continue;
    about.kind = text;
    walk.used.add(node);
  }
  for (const { text, node, key } of fields.texts('value')) {
    if (!about || isRoot) continue;
    about.value = refer(walk, 'value', key, text, node);
    walk.used.add(node);
  }
  for (const { text, node } of fields.texts('polarity')) {
    const polarity = polarityOf(text);
    if (polarity === null) continue;
    own = { ...own, polarity };
    walk.used.add(node);
  }
  return readLevelFields(walk, fields, own);
}

function readFacts(walk: Walk, fields: Fields): void {
  for (const { key, text, node } of fields.texts('fact')) {
    const folded = key.toLowerCase();
    const fact = folded.startsWith('vers')
      ? 'version'
      : /^(?:li[cz]|ライ)/.test(folded)
        ? 'licence'
        : 'creator';
    if (walk.facts.has(fact)) continue;
    walk.facts.set(fact, text);
    walk.used.add(node);
  }
}

function readRoles(walk: Walk, fields: Fields, context: Context): Context {
  const named = fields.texts('role').flatMap(({ key, text, node }) => {
    walk.used.add(node);
    const entity = walk.entities.find('role', text, walk.tree.file);
    if (entity) return [newStep(refer(walk, 'role', key, text, node), 'role', [text], node)];
    return roleNames(text).map((name) => newStep(name, 'role', [name], node));
  });
  for (const { value } of fields.of('role')) {
    // In an object that is about something, "roles: [designer, engineer]" says for whom.
    if (!isNameList(value) || value.kind !== 'list' || context.steps.length === 0) continue;
    use(walk, value);
    for (const item of value.items) {
      const text = textOf(item);
      const name = walk.entities.find('role', text, walk.tree.file)?.name ?? text;
      if (text !== '') named.push(newStep(name, 'role', [text], item));
    }
  }
  return named.length === 0 ? context : { ...context, roles: named };
}

function readTopic(
  walk: Walk,
  fields: Fields,
  context: Context,
  step: Step | null,
  isRoot: boolean,
): Context {
  const named = fields.texts('competency');
  // "sub_category" beside "skill" says where the skill stands.
  const competency = named.find(({ key }) => !/^sub/i.test(key)) ?? named[0];
  const [area] = fields.texts('area');
  let own = context;
  let about = step;
  if (area) walk.used.add(area.node);
  const areaName = area ? refer(walk, 'area', area.key, area.text, area.node) : undefined;
  for (const { text, node } of areaName === undefined ? [] : fields.texts('areaText')) {
    walk.areaTexts.set(areaName ?? '', text);
    walk.used.add(node);
  }
  if (competency && step?.hint === 'competency') walk.used.add(competency.node);
  else if (competency && !isRoot) {
    walk.used.add(competency.node);
    const { key, text, node } = competency;
    const entity = walk.entities.find('competency', text, walk.tree.file);
    about = newStep(refer(walk, 'competency', key, text, node), 'competency', [text], node);
    if (entity?.area !== undefined) about.area = entity.area;
    if (entity && entity.description !== '') about.description.push(entity.description);
    own = withStep(walk, own, about);
  }
  if (areaName === undefined) return own;
  if (about) {
    // What all of a file carries, itself included, tells nothing apart.
    if (isRoot || ![walk.root, ...context.steps].some((other) => other !== about && other.area === areaName))
      about.area = areaName;
    return own;
  }
  const entity = area && walk.entities.find('area', area.text, walk.tree.file);
  const outer = newStep(areaName, 'area', area ? [area.text] : [], area?.node ?? walk.tree.root);
  if (entity && entity.description !== '') outer.description.push(entity.description);
  return withStep(walk, own, outer);
}

function readLevelFields(walk: Walk, fields: Fields, context: Context): Context {
  const levels: LevelAt[] = [];
  for (const { key, text, node } of fields.texts('level')) {
    // The object has been named by it already: an item of "levels".
    if (walk.used.has(node)) continue;
    walk.used.add(node);
    walk.references.push({
      tier: 'level',
      key,
      text,
      node,
      found:
        walk.entities.find('level', text, walk.tree.file) !== undefined ||
        walk.entities.find('point', text, walk.tree.file) !== undefined,
    });
    levels.push(levelAt(walk, text, key, node, context));
  }
  for (const { key, value } of fields.of('level')) {
    if (value.kind !== 'list' || !isNameList(value) || context.steps.length === 0) continue;
    const texts = value.items.filter(isText);
    if (!texts.every((item) => namesLevel(textOf(item), walk.entities, walk.tree.file))) continue;
    for (const item of texts) {
      walk.used.add(item);
      levels.push(levelAt(walk, textOf(item), key, item, context));
    }
  }
  const known = levels.length > 0 ? levels : context.levels;
  const points = fields.texts('point').filter(({ node }) => !walk.used.has(node));
  const [point] = points;
  for (const { node } of points) walk.used.add(node);
  if (!point) return { ...context, levels: known };
  if (known.length > 0) {
    walk.proficiencies.push(point.node);
    const name = walk.entities.find('point', point.text, walk.tree.file)?.name ?? point.text;
    return { ...context, levels: known, proficiency: name };
  }
  return {
    ...context,
    levels: [{ ...levelAt(walk, point.text, undefined, point.node, context), point: true }],
  };
}

/** The name of what a field refers to. */
function refer(walk: Walk, tier: EntityTier, key: string, text: string, node: TreeText): string {
  const entity = walk.entities.find(tier, text, walk.tree.file);
  walk.references.push({ tier, key, text, node, found: entity !== undefined });
  if (entity?.hasId) walk.normalised = true;
  return entity?.name ?? nameOfKey(text);
}
