import { isTier, keyRole } from './keys.ts';
import { isText, textOf, textsIn } from './node.ts';
import { roleOf } from './role-of.ts';
import type { TreeEntry, TreeMap, TreeNode, TreeText } from './node.ts';
import type { KeyRole } from './words.ts';

/** The entries of an object by what their keys mean. */
export interface Fields {
  of(role: KeyRole): TreeEntry[];
  /** Scalars with something in them. */
  texts(role: KeyRole): { key: string; node: TreeText; text: string }[];
}

export function fieldsOf(map: TreeMap): Fields {
  const byRole = new Map<KeyRole | null, TreeEntry[]>();
  for (const entry of map.entries) {
    const role = roleOf(entry);
    const list = byRole.get(role);
    if (list) list.push(entry);
    else byRole.set(role, [entry]);
  }
  const of = (role: KeyRole): TreeEntry[] => byRole.get(role) ?? [];
  return {
    of,
    texts: (role) =>
      of(role).flatMap(({ key, value }) => {
        const text = textOf(value);
        return isText(value) && text !== '' ? [{ key, node: value, text }] : [];
      }),
  };
}

/** What an object is called: the better readable of several names ("title: Impact" beside "name: impact"). */
export function nameIn(fields: Fields): { node: TreeText; text: string } | undefined {
  const names = fields.texts('name');
  return names.find(({ text }) => /[\p{Lu}\s]|[^\u0000-\u024f]/u.test(text)) ?? names[0];
}

/** "levelName", "competency_title": what the object itself is called, beside an id with the same word. */
export function ownNameIn(map: TreeMap, tier: KeyRole): string | undefined {
  const called = map.entries.find(
    (entry) => /(?:name|title|label)$/i.test(entry.key) && isText(entry.value) && roleOf(entry) === tier,
  );
  return called && textOf(called.value) !== '' ? textOf(called.value) : undefined;
}

export function hasText(node: TreeNode): boolean {
  for (const { text } of textsIn(node)) if (text.trim() !== '') return true;
  return false;
}

/** True when the object holds behaviours, or anything that may hold them: then its own text describes it. */
export function hasContent(map: TreeMap): boolean {
  return map.entries.some((entry) => {
    const { value } = entry;
    const role = roleOf(entry);
    if (role === 'behaviours' || role === 'positive' || role === 'negative') return hasText(value);
    if (isText(value)) return false;
    if (role === null || role === 'wrapper' || role === 'mandatory' || role === 'optional')
      return hasText(value);
    return isTier(role) && !isNameList(value) && hasText(value);
  });
}

/** A list of short names: which levels, roles or competencies something is about. */
export function isNameList(node: TreeNode): boolean {
  return (
    node.kind === 'list' &&
    node.items.length > 0 &&
    node.items.every((item) => isText(item) && !isSentence(textOf(item)))
  );
}

/** Long enough to say what somebody does; letters of Chinese and Japanese carry more each. */
export function isSentence(text: string): boolean {
  const dense = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
  return text.length > (dense ? 12 : 30) || (!dense && text.split(/\s+/).length >= 4);
}

/** True for an object that is one thing itself, false for one whose keys name several. */
export function isRecord(map: TreeMap): boolean {
  return map.entries.some((entry) => {
    const { value } = entry;
    const role = roleOf(entry);
    if (role === 'name' || role === 'id' || role === 'text') return isText(value);
    return (
      role === 'behaviours' ||
      role === 'positive' ||
      role === 'negative' ||
      role === 'mandatory' ||
      role === 'optional'
    );
  });
}

/** Texts under names of somebody's own: `{impact: "Works on tasks", craft: "Writes code with help"}`. */
export function looseTexts(map: TreeMap): TreeEntry[] {
  return map.entries.filter(
    (entry) => isText(entry.value) && roleOf(entry) === null && isPhrase(textOf(entry.value)),
  );
}

/** At least two words. */
export function isPhrase(text: string): boolean {
  return isSentence(text) || /^\p{L}+\s+\p{L}/u.test(text);
}

/** "course-html-basics": the id of something else. */
export function isIdLike(node: TreeNode): boolean {
  return /^[a-z0-9]+(?:[-_./][a-z0-9]+)+$/i.test(textOf(node));
}

/** `definition: [Writes code, …]` beside levels with texts of their own: what the competency means. */
export function isMeaning(map: TreeMap, { key, value }: TreeEntry): boolean {
  const said = keyRole(key);
  if (value.kind !== 'list' || (said !== 'text' && said !== 'detail')) return false;
  return map.entries.some((other) => {
    const role = roleOf(other);
    return (
      (role === 'level' || role === 'point') &&
      !isText(other.value) &&
      !isNameList(other.value) &&
      hasText(other.value)
    );
  });
}
