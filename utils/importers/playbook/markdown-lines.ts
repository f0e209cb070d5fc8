/** One list item: `- key: value`, with the items indented below it. */
export interface MarkdownItem {
  text: string;
  line: number;
  children: MarkdownItem[];
}

/** What stands below one heading, up to the next. */
export interface MarkdownPart {
  /** 1 to 6; 0 for what stands before the first heading. */
  level: number;
  title: string;
  line: number;
  items: MarkdownItem[];
}

export interface MarkdownLines {
  front: { key: string; value: string; line: number }[];
  parts: MarkdownPart[];
  /** Lines that are none of these, from 1. */
  leftOver: { line: number; text: string }[];
}

const frontLine = /^([A-Za-z][\w-]*):\s*(.*)$/;
const heading = /^(#{1,6})\s+(.*)$/;
const rule = /^(-{3,}|\*{3,}|_{3,})$/;
const bullet = /^(\s*)[-*+]\s+(.*)$/;

/** `\n` is a line break and `\x` the sign itself, so that any text fits on a line. */
export const unescapeText = (text: string): string =>
  text.replace(/\\(.)/gu, (all, sign: string) =>
    sign === 'n' ? '\n' : /[\p{P}\p{S}]/u.test(sign) ? sign : all,
  );

const unquote = (value: string): string => {
  if (!/^".*"$/.test(value)) return value;
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === 'string' ? text : value;
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
};

/** Columns of white space; a tab reaches the next item's place. */
const indentOf = (space: string): number => space.replaceAll('\t', '    ').length;

/**
 * A Markdown text as front matter, headings and lists of two levels: all that a pack is written with. A wrapped line
 * belongs to the item above it. Comments and blank lines mean nothing.
 */
export function readMarkdownLines(text: string): MarkdownLines {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/);
  const result: MarkdownLines = { front: [], parts: [], leftOver: [] };
  let part: MarkdownPart = { level: 0, title: '', line: 1, items: [] };
  let last: MarkdownItem | null = null;
  let isFront = lines[0]?.trim() === '---';
  let isComment = false;
  result.parts.push(part);

  const addItem = (space: string, value: string, line: number): void => {
    const item: MarkdownItem = { text: value.trim(), line, children: [] };
    const above = part.items.at(-1);
    if (above && indentOf(space) >= 2) above.children.push(item);
    else part.items.push(item);
    last = item;
  };

  for (const [at, raw] of lines.entries()) {
    const line = at + 1;
    const trimmed = raw.trim();
    if (isFront) {
      const pair = frontLine.exec(trimmed);
      if (at > 0 && trimmed === '---') isFront = false;
      else if (pair) result.front.push({ key: pair[1] ?? '', value: unquote((pair[2] ?? '').trim()), line });
      else if (at > 0 && trimmed !== '') result.leftOver.push({ line, text: trimmed });
      continue;
    }
    if (isComment || trimmed.startsWith('<!--')) {
      isComment = !trimmed.endsWith('-->');
      continue;
    }
    if (trimmed === '' || rule.test(trimmed)) {
      last = null;
      continue;
    }
    const title = heading.exec(raw);
    const item = bullet.exec(raw);
    if (title) {
      part = { level: (title[1] ?? '').length, title: (title[2] ?? '').trim(), line, items: [] };
      result.parts.push(part);
      last = null;
    } else if (item) addItem(item[1] ?? '', item[2] ?? '', line);
    else if (last && /^\s/.test(raw)) (last as MarkdownItem).text += ` ${trimmed}`;
    else result.leftOver.push({ line, text: trimmed });
  }
  return result;
}
