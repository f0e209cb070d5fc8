import { keyRole } from './keys.ts';
import { isText, textOf } from './node.ts';
import type { TreeEntry } from './node.ts';
import type { KeyRole } from './words.ts';

/** What only a single value can say. */
const single: ReadonlySet<KeyRole> = new Set(['name', 'id', 'kind', 'order', 'polarity']);

/** "sub_theme" beside "theme" is the competency, and "sub_theme_description" what it means. */
function part(key: string): KeyRole | null {
  const inner = /^sub[\s_-]?([a-z]+)(?:[\s_-]?(name|title))?([\s_-]?desc(?:ription)?)?$/i.exec(key);
  if (!inner || !['area', 'competency'].includes(keyRole(inner[1]?.toLowerCase() ?? '') ?? '')) return null;
  return inner[3] === undefined ? 'competency' : 'text';
}

/**
 * What a key means above its value: `code: C1` is an id, `code: [Writes tests]` a competency called so, and a list under
 * "description" holds behaviours.
 */
export function roleOf({ key, value }: TreeEntry): KeyRole | null {
  const role = keyRole(key);
  if (role === null) return isText(value) ? part(key) : null;
  if (isText(value)) {
    // An id has no spaces, a number no words.
    return (role === 'id' || role === 'order') && /\S\s+\S/.test(textOf(value)) ? null : role;
  }
  if (single.has(role)) return null;
  return (role === 'text' || role === 'detail') && value.kind === 'list' ? 'behaviours' : role;
}
