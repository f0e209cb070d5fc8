import { fold } from '../text/fold.ts';
import { readLevel } from '../levels/read-level.ts';
import type { Report } from '../types.ts';
import { keyRole } from './keys.ts';
import { isMap, isText, placeOf, textOf } from './node.ts';
import type { Tree, TreeMap, TreeNode, TreeText } from './node.ts';
import type { Walk } from './state.ts';

const nouns: Readonly<Record<string, string>> = { area: 'area', competency: 'competency', level: 'level' };

/**
 * Values of fields that refer to something declared in the same file, where others of the same field do. A field none
 * of whose values is declared holds names of its own.
 */
export function checkReferences(walk: Walk, report: Report): void {
  const { file } = walk.tree;
  const fields = new Map<string, typeof walk.references>();
  for (const reference of walk.references) {
    const key = `${reference.tier} ${reference.key}`;
    const list = fields.get(key);
    if (list) list.push(reference);
    else fields.set(key, [reference]);
  }
  const dangling: typeof walk.references = [];
  for (const references of fields.values()) {
    const [first] = references;
    if (!first || !references.some(({ found }) => found)) continue;
    if (!walk.entities.of(first.tier, file).some(({ hasId }) => hasId)) continue;
    // Beside declared levels a number may be a point of mastery.
    dangling.push(
      ...references.filter(({ found, tier, text }) => !found && !(tier === 'level' && /^\d+$/.test(text))),
    );
  }
  for (const { node, tier, text } of dangling.sort((a, b) => a.node.line - b.node.line))
    report.add('E-REF', placeOf(file, node), { what: nouns[tier] ?? tier, id: text });
  checkProficiencies(walk, report);
}

/** A word of mastery that is none, among others that are. */
function checkProficiencies({ proficiencies, entities, tree }: Walk, report: Report): void {
  const isKnown = (text: string): boolean =>
    entities.find('point', text, tree.file) !== undefined ||
    ['proficiency', 'number'].includes(readLevel(text).kind);
  const known = proficiencies.filter((node) => isKnown(textOf(node)));
  if (known.length === 0) return;
  const told = new Set<string>();
  for (const node of proficiencies) {
    const text = textOf(node);
    if (isKnown(text) || told.has(fold(text))) continue;
    told.add(fold(text));
    report.add('W-PROFICIENCY', placeOf(tree.file, node), { text });
  }
}

/** Keys of ids that must not repeat inside one list; a path or a slug may. */
const unique = new Set(['id', 'uuid', 'guid', 'identifier', 'key']);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Ids that stand twice in a list, and ids that lost or won a letter. */
export function checkIds(tree: Tree, report: Report): void {
  visit(tree.root, null, (list, what) => {
    const ids = list.flatMap((map) => {
      const entry = map.entries.find(({ key, value }) => unique.has(fold(key)) && isText(value));
      return entry && isText(entry.value) && textOf(entry.value) !== '' ? [{ map, node: entry.value }] : [];
    });
    const first = new Map<string, { map: TreeMap; node: TreeText }[]>();
    for (const id of ids) {
      const same = first.get(textOf(id.node));
      if (same) same.push(id);
      else first.set(textOf(id.node), [id]);
    }
    for (const [id, same] of first) {
      if (same.length < 2 || isKey(same.map(({ map }) => map))) continue;
      for (const { node } of same.slice(1))
        report.add('E-DUP-ID', placeOf(tree.file, node), { id, what: what ?? 'the entries' });
    }
    const wellFormed = ids.filter(({ node }) => uuid.test(textOf(node))).length;
    if (wellFormed < 10 || wellFormed < ids.length * 0.9) return;
    for (const { node } of ids) {
      if (!uuid.test(textOf(node)))
        report.add('W-ID-FORMAT', placeOf(tree.file, node), { id: textOf(node).slice(0, 80) });
    }
  });
}

/** An id that comes back for one thing at several levels names the thing, not the entry. */
function isKey(maps: readonly TreeMap[]): boolean {
  const fieldsOf = (map: TreeMap, level: boolean): string =>
    map.entries
      .filter(({ key, value }) => {
        const role = keyRole(key);
        if (!isText(value)) return false;
        return level
          ? role === 'level' || role === 'point'
          : role === 'area' || role === 'competency' || role === 'role';
      })
      .map(({ value }) => fold(textOf(value)))
      .join('\u0000');
  const levels = new Set(maps.map((map) => fieldsOf(map, true)));
  const topics = new Set(maps.map((map) => fieldsOf(map, false)));
  return levels.size === maps.length && topics.size === 1;
}

function visit(
  node: TreeNode,
  key: string | null,
  check: (maps: TreeMap[], key: string | null) => void,
): void {
  if (node.kind === 'list') {
    const maps = node.items.filter(isMap);
    if (maps.length > 1) check(maps, key);
    for (const item of node.items) visit(item, key, check);
  } else if (node.kind === 'map') for (const entry of node.entries) visit(entry.value, entry.key, check);
}
