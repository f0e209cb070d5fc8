import type { Fields } from './fields.ts';
import { addLeaf, describe } from './leaves.ts';
import { isText } from './node.ts';
import { roleOf } from './role-of.ts';
import type { TreeMap, TreeText } from './node.ts';
import type { Context, Group, Slot, Step, Walk } from './state.ts';

export interface OwnText {
  map: TreeMap;
  fields: Fields;
  inside: Context;
  slot: Slot;
  step: Step | null;
  group: Group;
  /** Name of an item that stands before its text. */
  label: { node: TreeText; text: string } | null;
  isItem: boolean;
}

/** An object without behaviours of its own: its text is one where a level is known, else it describes. */
export function readOwnText(walk: Walk, own: OwnText): void {
  const { fields, inside, slot, step, group, label, isItem } = own;
  const [first, ...others] = [...fields.texts('text'), ...fields.texts('detail')];
  if (label) walk.used.add(label.node);
  const atLevel = inside.levels.length > 0 && slot.hint !== 'role' && slot.hint !== 'root';
  if (!first) readOther(walk, own, atLevel);
  else if (isItem || atLevel) {
    for (const { node } of [first, ...others]) walk.used.add(node);
    group.details.push(...others.map(({ node }) => node));
    const shown = label && label.text !== first.text ? { label: label.text } : {};
    const apart = slot.hint === 'level-content' ? {} : ({ apart: 'object' } as const);
    const leaf = { node: first.node, context: inside, polarity: inside.polarity, group, ...shown, ...apart };
    // "levels: [{name: Junior, description: …}]" says what the level means, unless the file says nothing else.
    const onlyLevel = slot.hint === 'level-content' && inside.steps.length === 0;
    (onlyLevel ? walk.undecided : walk.leaves).push(leaf);
  } else for (const { node } of [first, ...others]) describe(walk, node, inside, step, slot);
}

function readOther(walk: Walk, { map, inside, group, label, isItem }: OwnText, atLevel: boolean): void {
  if (label) {
    addLeaf(walk, label.node, inside, group, { apart: 'object' });
    return;
  }
  const [only, ...rest] = map.entries;
  // "- Pairing: asks for …" in a list of texts: a colon that YAML read as a key.
  if (isItem && only && rest.length === 0 && roleOf(only) === null && isText(only.value))
    addLeaf(walk, only.value, inside, group, { label: only.key, apart: 'item' });
  else if (isItem || (atLevel && inside.steps.length > 0)) {
    for (const node of group.examples.splice(0)) addLeaf(walk, node, inside, group, { apart: 'item' });
  }
}
