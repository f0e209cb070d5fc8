import type { Report } from '../types.ts';
import { placeOf, textOf } from './node.ts';
import { roleOf } from './role-of.ts';
import type { TreeNode, TreeText } from './node.ts';
import type { Walk } from './state.ts';

/** Names every key whose values were not read, once for all files: no loss is silent. Bare ids and empty values are none. */
export function reportUnread(
  walks: readonly Pick<Walk, 'tree' | 'used'>[],
  report: Report,
  counts: (text: string) => boolean = () => true,
): void {
  const unread = new Map<string, { first: TreeText; file: string; count: number }>();
  for (const walk of walks) {
    const visit = (node: TreeNode, key: string): void => {
      if (node.kind === 'text') {
        if (walk.used.has(node) || textOf(node) === '' || isId(key, node)) return;
        // What tools need: `$schema`, `@context`.
        if (/^[$@]/.test(key)) return;
        if (!counts(textOf(node))) return;
        const found = unread.get(key);
        if (found) found.count++;
        else unread.set(key, { first: node, file: walk.tree.file, count: 1 });
      } else if (node.kind === 'list') for (const item of node.items) visit(item, key);
      else for (const entry of node.entries) visit(entry.value, entry.key);
    };
    visit(walk.tree.root, '');
  }
  for (const [key, { first, file, count }] of unread)
    report.add('I-KEY-IGNORED', placeOf(file, first), { key: key.slice(0, 60), count });
}

function isId(key: string, value: TreeText): boolean {
  return roleOf({ key, value, line: value.line }) === 'id';
}
