import type { Report } from '../types.ts';
import { isMap, isText, placeOf, textOf } from './node.ts';
import type { Tree, TreeMap, TreeNode } from './node.ts';

const languages = new Set(
  'ar cs da de el en es et fi fr he hr hu id it ja ko lt lv nb nl no pl pt ro ru sk sl sv th tr uk vi zh'.split(
    ' ',
  ),
);
/** One of these is among the languages of a text; "it" and "hr" may be departments. */
const common = new Set(['en', 'de', 'fr', 'es', 'pt', 'ja']);

/**
 * Trees whose texts stand in several languages (`name: {en: "Testing", de: "Testen"}`) in one of them: English, or the
 * first that stands everywhere. How many texts the others have is said.
 */
export function inOneLanguage(trees: readonly Tree[], report: Report): Tree[] {
  const found = trees.flatMap(({ root }) => [...translated(root)]);
  const [first] = found;
  if (!first) return [...trees];
  const keys = first.entries.map(({ key }) => key);
  const everywhere = keys.filter((key) =>
    found.every((map) => map.entries.some((entry) => entry.key === key)),
  );
  const chosen = everywhere.find((key) => languageOf(key) === 'en') ?? everywhere[0] ?? keys[0] ?? '';
  const left = new Map<string, { file: string; node: TreeNode; count: number }>();
  const read = (node: TreeNode, file: string): TreeNode => {
    if (node.kind === 'list') return { ...node, items: node.items.map((item) => read(item, file)) };
    if (!isMap(node)) return node;
    if (!isTranslated(node))
      return {
        ...node,
        entries: node.entries.map((entry) => ({ ...entry, value: read(entry.value, file) })),
      };
    const own = node.entries.find(({ key }) => key === chosen) ?? node.entries[0];
    for (const { key, value } of node.entries) {
      if (key === own?.key || (isText(value) && textOf(value) === '')) continue;
      const before = left.get(key);
      if (before) before.count++;
      else left.set(key, { file, node: value, count: 1 });
    }
    return own?.value ?? node;
  };
  const picked = trees.map((tree) => ({ ...tree, root: read(tree.root, tree.file) }));
  for (const [key, { file, node, count }] of left)
    report.add('I-KEY-IGNORED', placeOf(file, node), { key, count });
  return picked;
}

function* translated(node: TreeNode): Generator<TreeMap> {
  if (isMap(node)) {
    if (isTranslated(node)) yield node;
    else for (const { value } of node.entries) yield* translated(value);
  } else if (node.kind === 'list') for (const item of node.items) yield* translated(item);
}

/** Every key is a language, and each holds a text, or each a list of texts. */
function isTranslated({ entries }: TreeMap): boolean {
  const codes = entries.map(({ key }) => languageOf(key));
  if (entries.length < 2 || !codes.every((code) => languages.has(code))) return false;
  const sure = codes.filter((code) => common.has(code)).length;
  if (!codes.includes('en') && sure < 2) return false;
  return (
    entries.every(({ value }) => isText(value)) ||
    entries.every(({ value }) => value.kind === 'list' && value.items.every(isText))
  );
}

function languageOf(key: string): string {
  return /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(key) ? key.slice(0, 2) : '';
}
