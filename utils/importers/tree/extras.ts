import { hasText } from './fields.ts';
import type { Fields } from './fields.ts';
import { keyRole } from './keys.ts';
import { isMap, isText, mapsIn, textOf, textsIn } from './node.ts';
import type { TreeMap, TreeNode } from './node.ts';
import type { Group, Walk } from './state.ts';

/** Examples and links of an object. Examples that are objects with behaviours of their own are read as such elsewhere. */
export function readExtras(walk: Walk, fields: Fields, group: Group): void {
  for (const { value } of fields.of('examples')) {
    if (holdsBehaviours(value)) continue;
    for (const node of textsIn(value)) {
      walk.used.add(node);
      if (textOf(node) !== '') group.examples.push(node);
    }
  }
  for (const { value } of fields.of('links')) readLinks(walk, value, group);
}

/** `exampleCriteria: [{criteria: …, examples: […]}]`: behaviours under the name of examples. */
export function holdsBehaviours(node: TreeNode): boolean {
  for (const map of mapsIn(node)) {
    if (map.entries.some(({ key, value }) => keyRole(key) === 'behaviours' && hasText(value))) return true;
  }
  return false;
}

function readLinks(walk: Walk, node: TreeNode, group: Group): void {
  if (node.kind === 'list') for (const item of node.items) readLinks(walk, item, group);
  else if (isMap(node)) readLink(walk, node, group);
  else if (isAddress(textOf(node))) {
    walk.used.add(node);
    group.links.push({ url: textOf(node) });
  }
}

function readLink(walk: Walk, map: TreeMap, group: Group): void {
  const address = map.entries.find(({ value }) => isAddress(textOf(value)));
  if (!address) return;
  const label = map.entries.find(
    ({ key, value }) => isText(value) && ['name', 'text'].includes(keyRole(key) ?? ''),
  );
  for (const { value } of [address, ...(label ? [label] : [])]) if (isText(value)) walk.used.add(value);
  const text = textOf(label?.value);
  group.links.push({ url: textOf(address.value), ...(text === '' ? {} : { label: text }) });
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S{1,1000}$/i.test(text);
}
