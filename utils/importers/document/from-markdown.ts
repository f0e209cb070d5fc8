import type { Definition, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block } from './blocks.ts';
import { readHtml } from './from-html.ts';
import { deepest, TooDeep } from './guard.ts';
import { unfold } from './unfold.ts';

/**
 * Markdown by the rules of CommonMark with pipe tables. It is written out as a page first, for HTML may stand anywhere
 * in it and open what Markdown closes. `offset` lines of the file stand before the text.
 */
export function readMarkdown(text: string, offset = 0): Block[] {
  const { text: plain, lines } = unfold(text);
  const root = fromMarkdown(plain, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const page = createPage((line) => (lines[line - 1] ?? line) + offset);
  const definitions = new Map<string, Definition>();
  for (const node of root.children) if (node.type === 'definition') definitions.set(node.identifier, node);
  write(root, page, definitions, 0);
  return readHtml(page.html(), page.lineOf);
}

/** Text that remembers from which line each of its parts came. */
function createPage(inFile: (line: number) => number) {
  const parts: string[] = [];
  const starts: { at: number; line: number }[] = [];
  let length = 0;
  const put = (html: string, line?: number): void => {
    if (line !== undefined) starts.push({ at: length, line: inFile(line) });
    parts.push(html);
    length += html.length;
  };
  const lineOf = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle]?.at ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return starts[low]?.line ?? inFile(1);
  };
  return { put, lineOf, html: () => parts.join('') };
}

type Page = ReturnType<typeof createPage>;

const simple: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  tableRow: 'tr',
  tableCell: 'td',
  table: 'table',
  emphasis: 'em',
  strong: 'strong',
};

function write(node: Nodes, page: Page, definitions: ReadonlyMap<string, Definition>, depth: number): void {
  if (depth > deepest) throw new TooDeep();
  const line = node.position?.start.line ?? 1;
  const inner = (parent: Parents, tag: string, attributes = ''): void => {
    page.put(`<${tag}${attributes}>`, line);
    for (const child of parent.children) write(child, page, definitions, depth + 1);
    page.put(`</${tag}>`);
  };
  if (node.type === 'root') for (const child of node.children) write(child, page, definitions, depth + 1);
  else if (node.type === 'text') page.put(escaped(node.value), line);
  else if (node.type === 'inlineCode') page.put(`<code>${escaped(node.value)}</code>`, line);
  else if (node.type === 'html')
    for (const [at, one] of node.value.split('\n').entries()) page.put(`${one}\n`, line + at);
  else if (node.type === 'break') page.put('<br>', line);
  else if (node.type === 'code') page.put('<pre></pre>', line);
  else if (node.type === 'heading') inner(node, `h${node.depth}`);
  else if (node.type === 'list') inner(node, node.ordered ? 'ol' : 'ul');
  else if (node.type === 'link') inner(node, 'a', ` href="${escaped(node.url)}"`);
  else if (node.type === 'linkReference')
    inner(node, 'a', ` href="${escaped(definitions.get(node.identifier)?.url ?? '')}"`);
  else {
    const tag = simple[node.type];
    if (tag !== undefined && 'children' in node) inner(node, tag);
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
