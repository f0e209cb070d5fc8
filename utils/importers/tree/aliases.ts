import type * as Yaml from 'yaml';
import type { Alias, Node } from 'yaml';

export type Aliases =
  | { targets: Map<Alias, Node>; expansions: number; worst: Node | null }
  /** An alias of nothing that stands before it. */
  | { missing: Alias };

/**
 * What each alias of a document stands for, and how many times one would be written out if all were, counted without
 * writing any out. `worst` is the collection whose own aliases bring the most. An alias inside its own anchor never ends.
 */
export function countAliases(yaml: typeof Yaml, root: Node): Aliases {
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  const counts = new Map<Node, number>();
  const targets = new Map<Alias, Node>();
  const state: { worst: Node | null; most: number; missing: Alias | null } = {
    worst: null,
    most: 0,
    missing: null,
  };

  const children = (node: Node): (Node | null)[] => {
    if (yaml.isMap(node))
      return node.items.flatMap(({ key, value }) => [key as Node | null, value as Node | null]);
    return yaml.isSeq(node) ? (node.items as (Node | null)[]) : [];
  };
  const ofAlias = (alias: Alias): number => {
    const target = anchors.get(alias.source);
    if (!target) {
      state.missing ??= alias;
      return 0;
    }
    targets.set(alias, target);
    return open.has(target) ? Infinity : 1 + (counts.get(target) ?? 0);
  };
  const count = (node: Node | null): number => {
    if (node === null) return 0;
    if (yaml.isAlias(node)) return ofAlias(node);
    if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    open.add(node);
    let sum = 0;
    let own = 0;
    for (const child of children(node)) {
      const found = count(child);
      sum += found;
      if (yaml.isAlias(child)) own += found;
    }
    open.delete(node);
    counts.set(node, sum);
    if (own > state.most) [state.worst, state.most] = [node, own];
    return sum;
  };

  const expansions = count(root);
  return state.missing ? { missing: state.missing } : { targets, expansions, worst: state.worst };
}
