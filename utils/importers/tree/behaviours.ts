import { readDemands } from './demands.ts';
import { isRecord } from './fields.ts';
import { addLeaf } from './leaves.ts';
import { isMap, isText } from './node.ts';
import type { TreeNode } from './node.ts';
import type { Context, Group, Walk } from './state.ts';

/** What stands under "behaviours", "criteria", "effective": a text, texts, objects with a text, or levels. */
export function readBehaviours(walk: Walk, value: TreeNode, context: Context, group: Group): void {
  if (isText(value)) addLeaf(walk, value, context, group);
  else if (isMap(value)) walk.visit(value, context, { hint: isRecord(value) ? 'item' : 'content' });
  else if (!readDemands(walk, value, context, true)) {
    for (const item of value.items) {
      if (isText(item)) addLeaf(walk, item, context, group, { apart: 'item' });
      else if (isMap(item)) walk.visit(item, context, { hint: 'item' });
      else readBehaviours(walk, item, context, group);
    }
  }
}
