import type { Walk } from './state.ts';

/** The shape of a tree as maps name it. */
export function shapeOf({ tree, normalised, root }: Walk): string {
  if (tree.format === 'front-matter') return 'front-matter';
  if (tree.format === 'yaml') return normalised ? 'yaml-normalised' : 'yaml-nested';
  return root.usedAs === 'competency' ? 'json-flat' : 'json-nested';
}
