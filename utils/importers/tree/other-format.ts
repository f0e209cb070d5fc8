import { isMap, isText, textOf } from './node.ts';
import type { TreeNode } from './node.ts';

/** Keys at the top that only files for other programs have together. */
const marks: readonly (readonly string[])[] = [
  ['openapi', 'paths'],
  ['swagger', 'paths'],
  ['apiversion', 'kind'],
  ['jobs', 'on'],
  ['services', 'volumes'],
  ['services', 'networks'],
  ['name', 'version', 'dependencies'],
  ['name', 'version', 'scripts'],
  ['name', 'version', 'devdependencies'],
  ['package', 'dependencies'],
  ['project', 'build-system'],
];

/** A description of a program, its build or its interface: its "levels" and "skills" are no map. */
export function isOtherFormat(root: TreeNode): boolean {
  if (!isMap(root)) return false;
  const keys = new Map(root.entries.map(({ key, value }) => [key.toLowerCase(), value]));
  const schema = keys.get('$schema');
  const isSchema = isText(schema) && /json-schema\.org/.test(textOf(schema)) && keys.has('properties');
  return isSchema || marks.some((mark) => mark.every((key) => keys.has(key)));
}
