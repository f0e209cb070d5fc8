import { repairMojibake } from '../decode/mojibake.ts';
import { excerpt } from '../report.ts';
import type { Report } from '../types.ts';
import { placeOf, textsIn } from './node.ts';
import type { Tree, TreeNode } from './node.ts';

/** Texts named at most; the repair is for all files. */
const mostTexts = 5;

/** Reports texts whose letters were decoded wrongly before the file was saved, and repairs all of them when asked to. */
export function repairTrees(trees: readonly Tree[], report: Report): Tree[] {
  let example: string | null = null;
  let count = 0;
  for (const { file, root } of trees) {
    for (const node of textsIn(root)) {
      const repaired = repairMojibake(node.text);
      if (repaired === null) continue;
      example ??= excerpt(repaired, 40);
      if (++count > mostTexts) break;
      report.add('W-MOJIBAKE', placeOf(file, node), {
        text: excerpt(node.text, 40),
        repaired: excerpt(repaired, 40),
      });
    }
  }
  if (example === null) return [...trees];
  const answer = report.ask({
    code: 'Q-MOJIBAKE',
    options: [
      { value: 'keep', label: 'Keep the letters as they are' },
      { value: 'repair', label: 'Repair them' },
    ],
    default: 'keep',
    params: { repaired: example },
  });
  return answer === 'repair' ? trees.map((tree) => ({ ...tree, root: repaired(tree.root) })) : [...trees];
}

function repaired(node: TreeNode): TreeNode {
  if (node.kind === 'text') return { ...node, text: repairMojibake(node.text) ?? node.text };
  if (node.kind === 'list') return { ...node, items: node.items.map(repaired) };
  return {
    ...node,
    entries: node.entries.map((entry) => ({
      ...entry,
      key: repairMojibake(entry.key) ?? entry.key,
      value: repaired(entry.value),
    })),
  };
}
