import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { boldDepth, type Block } from './blocks.ts';
import { isElement, isHidden, isText, type Element } from './elements.ts';
import { deepest, TooDeep } from './guard.ts';
import { blocks, deeper, flat, inlineOf, listOf, styled, styleOf, termsOf, unread } from './html-lists.ts';
import type { LineOf, Look } from './html-lists.ts';
import { joinRuns, type Inline, type Run } from './inline.ts';
import { readTableElement } from './html-table.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;

/** A web page as headings, lists, paragraphs and tables. `lineOf` tells the line of an offset in `source`. */
export function readHtml(source: string, lineOf?: (offset: number) => number): Block[] {
  const document = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const reader = createReader((node) => {
    const location = node.sourceCodeLocation;
    if (!location) return 0;
    return lineOf ? lineOf(location.startOffset) : location.startLine;
  });
  reader.walk(document, { bold: false, depth: 0 });
  reader.flush();
  return reader.blocks;
}

function createReader(lineOf: LineOf) {
  const found: Block[] = [];
  let runs: Run[] = [];
  let line = 1;
  let lastDepth = 0;

  const paragraph = ({ text, line: at, bold, isLink, label }: Inline): void => {
    found.push({
      kind: 'paragraph',
      text,
      line: at,
      bold,
      ...(label === undefined ? {} : { label }),
      ...(isLink ? { isLink: true as const } : {}),
    });
  };

  const flush = (): void => {
    const inline = joinRuns(runs);
    runs = [];
    if (inline) paragraph(inline);
  };

  const walk = (node: Node, look: Look): void => {
    if (look.depth > deepest) throw new TooDeep();
    if (isText(node)) {
      line = lineOf(node) || line;
      // Only a break in the page is a new line; one in the source is a space.
      runs.push({ ...styleOf(look), text: node.value.replace(/\s+/g, ' '), line });
      return;
    }
    if (!isElement(node)) {
      if ('childNodes' in node) for (const child of node.childNodes) walk(child, deeper(look));
      return;
    }
    const { tagName } = node;
    if (unread.has(tagName) || isHidden(node)) return;
    line = lineOf(node) || line;
    if (tagName === 'br') {
      runs.push({ text: '\n', bold: look.bold, line });
      return;
    }
    if (!blocks.has(tagName)) {
      const own = styled(node, deeper(look));
      for (const child of node.childNodes) walk(child, own);
      return;
    }
    flush();
    walkBlock(node, deeper(look));
    flush();
  };

  const walkBlock = (node: Element, look: Look): void => {
    const { tagName } = node;
    const heading = /^h([1-6])$/.exec(tagName);
    if (heading || tagName === 'summary') {
      const inline = inlineOf(node, look, lineOf);
      const depth = depthOf(heading ? Number(heading[1]) : null, look);
      if (heading && look.details === undefined) lastDepth = depth;
      const text = titleOf(inline?.text ?? '');
      if (inline && text !== '') found.push({ kind: 'heading', depth, text, line: inline.line });
    } else if (tagName === 'ul' || tagName === 'ol') {
      const items = listOf(node, look, lineOf);
      // What is quoted speaks about the texts around it.
      if (look.quoted)
        for (const { text, line: at } of flat(items))
          paragraph({ text, line: at, bold: false, isLink: false });
      else if (items.length > 0) found.push({ kind: 'list', items, line: items[0]?.line ?? line });
    } else if (tagName === 'table') {
      const table = readTableElement(node, lineOf);
      if (table) found.push(table);
      else for (const child of node.childNodes) walk(child, look);
    } else if (tagName === 'dl') {
      for (const part of termsOf(node)) {
        const inline = inlineOf(part, look, lineOf);
        if (!inline) continue;
        const last = found[found.length - 1];
        const item = { text: inline.text, line: inline.line, children: [] };
        if (part.tagName === 'dt') paragraph({ ...inline, bold: true });
        else if (last?.kind === 'list' && last.isTerm) last.items.push(item);
        else found.push({ kind: 'list', items: [item], line: inline.line, isTerm: true });
      }
    } else if (tagName !== 'pre') {
      const own =
        tagName === 'blockquote'
          ? { ...look, quoted: true }
          : tagName === 'details'
            ? { ...look, details: (look.details ?? lastDepth) + 0.5 }
            : look;
      for (const child of node.childNodes) walk(child, own);
    }
  };

  return { blocks: found, walk, flush };
}

/** A summary stands over everything that is folded under it, whatever its headings are. */
function depthOf(heading: number | null, { details }: Look): number {
  if (heading === null) return details ?? boldDepth;
  return details === undefined ? heading : Math.max(heading, details + heading / 10);
}

/** A heading on one line, without the anchors that editors add. */
function titleOf(text: string): string {
  return text
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\s*\{[#.:][^{}]*\}\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[¶#\s]+|[\s¶]+$/g, '')
    .trim();
}
