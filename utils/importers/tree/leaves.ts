import { textOf } from './node.ts';
import type { TreeText } from './node.ts';
import { newGroup, use } from './state.ts';
import type { Context, Group, Leaf, Slot, Step, Walk } from './state.ts';

/** A text that is a behaviour of what is known at its place. Blank texts are nothing. */
export function addLeaf(
  walk: Walk,
  node: TreeText,
  context: Context,
  group: Group,
  more: Pick<Leaf, 'label' | 'apart'> = {},
): void {
  walk.used.add(node);
  if (textOf(node) === '') return;
  walk.leaves.push({ node, context, polarity: context.polarity, group, ...more });
}

/** A text about the whole map, a level, or the last step; what nothing is known about stays unread. */
export function describe(walk: Walk, node: TreeText, context: Context, step: Step | null, slot: Slot): void {
  const text = textOf(node);
  const [level] = context.levels;
  const last = context.steps[context.steps.length - 1];
  if (slot.hint === 'root') {
    if (walk.facts.has('description')) return;
    walk.facts.set('description', text);
    walk.root.description.push(text);
  } else if (slot.hint === 'level-content' && level) {
    if (last) last.description.push(`${level.name}: ${text}`);
    else {
      const mention = walk.levels.findLast((one) => one.level === level);
      if (mention) mention.summary ??= text;
    }
  } else {
    const about = step ?? last;
    if (!about || about.hint === 'role') return;
    about.description.push(text);
    walk.descriptions.push({ node, context, polarity: 'positive', group: newGroup() });
  }
  use(walk, node);
}
