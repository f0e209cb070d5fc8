import type { DefaultTreeAdapterTypes } from 'parse5';
import { limits } from '../limits.ts';
import type { Area } from '../workbook/grid.ts';
import type { Block, DocumentRow } from './blocks.ts';
import { attribute, isElement } from './elements.ts';
import type { Element } from './elements.ts';
import { deepest, TooDeep } from './guard.ts';
import { literal } from './inline.ts';

type Child = DefaultTreeAdapterTypes.ChildNode;
type LineOf = (node: Child) => number;

/**
 * A table with its texts; lists in cells become bullets, paragraphs lines. `null` for a table that only arranges the
 * page: one cell, or cells with headings and tables of their own.
 */
export function readTableElement(table: Element, lineOf: LineOf): Extract<Block, { kind: 'table' }> | null {
  const elements = rowsOf(table);
  if (elements.length === 0 || isLayout(elements)) return null;
  const rows: DocumentRow[] = [];
  const merged: Area[] = [];
  /** Cells that a merged one from above covers: column → rows still to come. */
  const covered = new Map<number, number>();
  for (const [at, element] of elements.entries()) {
    const cells: string[] = [];
    let column = 0;
    for (const cell of cellsOf(element)) {
      while ((covered.get(column) ?? 0) > 0) column++;
      const across = spanOf(cell, 'colspan', limits.columns);
      const down = spanOf(cell, 'rowspan', elements.length - at);
      while (cells.length < column) cells.push('');
      cells[column] = cellText(cell);
      if (across > 1 || down > 1)
        merged.push({ top: at, left: column, bottom: at + down - 1, right: column + across - 1 });
      for (let over = column; over < column + across; over++) {
        if (over > column) cells[over] = '';
        if (down > 1) covered.set(over, down);
      }
      column += across;
    }
    for (const [over, left] of covered) {
      if (left <= 1) covered.delete(over);
      else covered.set(over, left - 1);
    }
    rows.push({ line: lineOf(element), cells });
  }
  return { kind: 'table', rows, merged, line: lineOf(table) };
}

function rowsOf(table: Element): Element[] {
  return table.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.tagName === 'tr') return [node];
    return ['tbody', 'thead', 'tfoot'].includes(node.tagName) ? rowsOf(node) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(
    (node): node is Element => isElement(node) && (node.tagName === 'td' || node.tagName === 'th'),
  );
}

function isLayout(rows: readonly Element[]): boolean {
  const cells = rows.flatMap(cellsOf);
  return cells.length <= 1 || cells.some((cell) => holds(cell, (tag) => tag === 'table'));
}

function holds(node: Element, matches: (tag: string) => boolean, depth = 0): boolean {
  if (depth > deepest) throw new TooDeep();
  return node.childNodes.some(
    (child) => isElement(child) && (matches(child.tagName) || holds(child, matches, depth + 1)),
  );
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  // Zero means "to the end", which only rows do.
  if (value === 0 && name === 'rowspan') return Math.max(1, most);
  return Number.isNaN(value) || value < 1 ? 1 : Math.min(value, Math.max(1, most));
}

const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'button',
]);
const lines = new Set([
  'p',
  'div',
  'blockquote',
  'section',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dl',
  'dt',
  'dd',
]);

/** The text of a cell: bullets for points, a blank line between paragraphs, breaks as lines. */
function cellText(cell: Element): string {
  const parts: string[] = [];
  const walk = (node: Child, depth: number, indent: number): void => {
    if (depth > deepest) throw new TooDeep();
    if (node.nodeName === '#text' && 'value' in node) {
      parts.push(node.value.replace(/\s+/g, ' '));
      return;
    }
    if (!isElement(node) || skipped.has(node.tagName)) return;
    const { tagName } = node;
    const each = (deeper: number): void => {
      for (const child of node.childNodes) walk(child, depth + 1, deeper);
    };
    if (tagName === 'br') parts.push('\n');
    else if (tagName === 'li') {
      parts.push(`\n${'\u2003'.repeat(Math.max(0, indent - 1))}•\u2002`);
      each(indent);
    } else if (tagName === 'ul' || tagName === 'ol') {
      parts.push('\n');
      each(indent + 1);
      parts.push('\n');
    } else if (tagName === 'a') linked(node, parts, () => each(indent));
    else if (lines.has(tagName)) {
      // Inside a point a paragraph is the point itself.
      const edge = indent > 0 ? ' ' : tagName === 'div' ? '\n' : '\n\n';
      parts.push(edge);
      each(indent);
      parts.push(edge);
    } else each(indent);
  };
  for (const child of cell.childNodes) walk(child, 0, 0);
  return tidy(parts.join(''));
}

function linked(node: Element, parts: string[], each: () => void): void {
  const from = parts.length;
  each();
  const href = attribute(node, 'href') ?? '';
  const label = parts.slice(from).join('').trim();
  if (/^https?:\/\/[^\s()]+$/i.test(href) && label !== '' && !/[[\]\n]/.test(label))
    parts.splice(from, parts.length - from, `[${label}](${href})`);
}

function tidy(text: string): string {
  const tidied = text
    .replace(/[ \t\u00a0\r\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}(?=\u2003*•)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\u2002 */g, ' ')
    .replace(/\u2003/g, '  ')
    .trim();
  return literal(tidied);
}
