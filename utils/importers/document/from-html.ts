import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { boldDepth, type Block, type ListItem } from './blocks.ts';
import { attribute, isElement, isHidden, isText, type Element } from './elements.ts';
import { deepest, TooDeep } from './guard.ts';
import { joinRuns, type Inline, type Run } from './inline.ts';
import { readTableElement } from './html-table.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;

/** Never part of what is read on a page; none of it is run. */
const unread = new Set(
  'script style head template noscript nav svg math iframe object embed canvas audio video select button textarea input title link meta'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hr html main p pre section summary table ul ol li h1 h2 h3 h4 h5 h6 tr td th tbody thead tfoot caption'.split(
    ' ',
  ),
);

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

interface Look {
  bold: boolean;
  href?: string;
  depth: number;
  quoted?: boolean;
  italic?: boolean;
  /** Depth of the summary that it is folded under. */
  details?: number;
}

type LineOf = (node: DefaultTreeAdapterTypes.ChildNode) => number;

function createReader(lineOf: LineOf) {
  const found: Block[] = [];
  let runs: Run[] = [];
  let line = 1;
  let lastDepth = 0;

  const paragraph = ({ text, line: at, bold, isLink }: Inline): void => {
    found.push({ kind: 'paragraph', text, line: at, bold, ...(isLink ? { isLink: true as const } : {}) });
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

function flat(items: readonly ListItem[]): ListItem[] {
  return items.flatMap((item) => [...(item.text === '' ? [] : [item]), ...flat(item.children)]);
}

function listOf(list: Element, look: Look, lineOf: LineOf): ListItem[] {
  const items: ListItem[] = [];
  for (const node of list.childNodes) {
    if (!isElement(node) || isHidden(node)) continue;
    if (node.tagName === 'li') {
      const item = itemOf(node, look, lineOf);
      if (item) items.push(item);
    } else if (node.tagName === 'ul' || node.tagName === 'ol') {
      // Some editors put an inner list beside its point instead of into it.
      const inner = listOf(node, deeper(look), lineOf);
      const last = items[items.length - 1];
      if (last) last.children.push(...inner);
      else items.push(...inner);
    }
  }
  return items;
}

function itemOf(node: Element, look: Look, lineOf: LineOf): ListItem | null {
  if (look.depth > deepest) throw new TooDeep();
  const runs: Run[] = [];
  const children: ListItem[] = [];
  const collect = (child: Node, own: Look): void => {
    if (own.depth > deepest) throw new TooDeep();
    if (isElement(child) && (child.tagName === 'ul' || child.tagName === 'ol')) {
      children.push(...listOf(child, deeper(own), lineOf));
      return;
    }
    if (isElement(child) && child.tagName === 'pre') return;
    collectRuns(child, own, runs, lineOf, collect);
  };
  for (const child of node.childNodes) collect(child, deeper(look));
  const inline = joinRuns(runs);
  if (!inline) return children.length > 0 ? { text: '', line: lineOf(node), children } : null;
  const { text, line, label, isLink, bold } = inline;
  return {
    text: text.replace(/^\[[ xX]\]\s+/, '').replace(/\n+/g, '\n'),
    line,
    children,
    ...(label !== undefined ? { label } : bold && children.length > 0 ? { label: text } : {}),
    ...(isLink && children.length === 0 ? { isLink: true as const } : {}),
  };
}

/** All text below an element as one, blocks as lines. */
function inlineOf(node: Element, look: Look, lineOf: LineOf): ReturnType<typeof joinRuns> {
  const runs: Run[] = [];
  const collect = (child: Node, own: Look): void => {
    if (own.depth > deepest) throw new TooDeep();
    collectRuns(child, own, runs, lineOf, collect);
  };
  for (const child of node.childNodes) collect(child, look);
  return joinRuns(runs);
}

function collectRuns(
  child: Node,
  look: Look,
  runs: Run[],
  lineOf: LineOf,
  collect: (child: Node, look: Look) => void,
): void {
  if (isText(child)) {
    runs.push({ ...styleOf(look), text: child.value.replace(/\s+/g, ' '), line: lineOf(child) });
    return;
  }
  if (!isElement(child) || unread.has(child.tagName) || isHidden(child)) return;
  const line = lineOf(child);
  if (child.tagName === 'br') {
    runs.push({ text: '\n', bold: look.bold, line });
    return;
  }
  const isBlock = blocks.has(child.tagName);
  if (isBlock) runs.push({ text: '\n', bold: look.bold, line });
  const own = styled(child, deeper(look));
  for (const inner of child.childNodes) collect(inner, own);
  if (isBlock) runs.push({ text: '\n', bold: look.bold, line });
}

function deeper(look: Look): Look {
  return { ...look, depth: look.depth + 1 };
}

function styleOf({ bold, href, italic }: Look): Pick<Run, 'bold' | 'href' | 'italic'> {
  return { bold, ...(href === undefined ? {} : { href }), ...(italic ? { italic } : {}) };
}

/** `<b style="font-weight:normal">` is how some programs wrap all that they copy. */
function styled(node: Element, look: Look): Look {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(attribute(node, 'style') ?? '')?.[1]?.toLowerCase();
  const named = node.tagName === 'b' || node.tagName === 'strong';
  const bold =
    weight === undefined
      ? look.bold || named
      : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const href = node.tagName === 'a' ? attribute(node, 'href') : look.href;
  const { depth, quoted = false, details } = look;
  const italic = look.italic === true || node.tagName === 'em' || node.tagName === 'i';
  return {
    depth,
    quoted,
    bold,
    italic,
    ...(href === undefined ? {} : { href }),
    ...(details === undefined ? {} : { details }),
  };
}
