import { levelOf } from './level-names.ts';
import type { TreeNode } from './node.ts';
import type { Context, LevelAt, Walk } from './state.ts';

/** The level that a text names at this place. `word` is the key of its container, for bare numbers. */
export function levelAt(
  walk: Walk,
  raw: string,
  word: string | undefined,
  node: TreeNode,
  context: Context,
): LevelAt {
  const { name, point, entity } = levelOf(raw, word, walk.entities, walk.tree.file);
  return {
    name,
    point,
    node,
    depth: context.steps.length,
    ids: [raw, ...(entity?.ids ?? [])],
    ...(entity?.order === undefined ? {} : { order: entity.order }),
  };
}
