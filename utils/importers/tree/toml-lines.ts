import { childPath } from './node.ts';

const part = String.raw`(?:"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)`;
const dotted = String.raw`${part}(?:\s*\.\s*${part})*`;
const table = new RegExp(String.raw`^\s*(\[\[?)\s*(${dotted})\s*\]`);
const pair = new RegExp(String.raw`^\s*(${dotted})\s*=\s*(.*)$`);

/** The lines on which the keys and tables of a TOML text stand, by path. Its parser does not say. */
export function tomlLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const counts = new Map<string, number>();
  let current = '';
  let open: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (open !== null) {
      if (line.includes(open)) open = null;
      continue;
    }
    const head = table.exec(line);
    if (head?.[2] !== undefined) {
      current = pathOf(head[2], head[1] === '[[', counts);
      lines.set(current, index + 1);
      continue;
    }
    const found = pair.exec(line);
    if (found?.[1] === undefined) continue;
    let path = current;
    for (const key of keysOf(found[1])) path = childPath(path, key);
    lines.set(path, index + 1);
    open = opened(found[2] ?? '');
  }
  return lines;
}

/** Tables below an array of tables belong to its last one. */
function pathOf(text: string, isArray: boolean, counts: Map<string, number>): string {
  const keys = keysOf(text);
  let path = '';
  for (const [index, key] of keys.entries()) {
    path = childPath(path, key);
    if (isArray && index === keys.length - 1) counts.set(path, (counts.get(path) ?? 0) + 1);
    const count = counts.get(path);
    if (count !== undefined) path = `${path}[${count - 1}]`;
  }
  return path;
}

function keysOf(text: string): string[] {
  return [...text.matchAll(new RegExp(part, 'g'))].map(([key]) => key.replace(/^(["'])(.*)\1$/, '$2'));
}

/** The mark that closes a text of several lines which this line opens. */
function opened(value: string): string | null {
  for (const mark of ['"""', "'''"]) {
    const at = value.indexOf(mark);
    if (at >= 0 && !value.includes(mark, at + 3)) return mark;
  }
  return null;
}
