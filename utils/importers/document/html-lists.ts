import type { DefaultTreeAdapterTypes } from 'parse5';
import type { ListItem } from './blocks.ts';
import { attribute, isElement, isHidden, isText, type Element } from './elements.ts';
import { deepest, TooDeep } from './guard.ts';
import { joinRuns, type Run } from './inline.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;

/** Never part of what is read on a page; none of it is run. */
export const unread = new Set(
  'script style head template noscript nav footer svg math iframe object embed canvas audio video select button textarea input title link meta'.split(
    ' ',
  ),
);
/** Elements that begin a line of their own. */
export const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hr html main p pre section summary table ul ol li h1 h2 h3 h4 h5 h6 tr td th tbody thead tfoot caption'.split(
    ' ',
  ),
);

/** How the text at a place of a page looks. */
export interface Look {
  bold: boolean;
  href?: string;
  depth: number;
  quoted?: boolean;
  italic?: boolean;
  /** Depth of the summary that it is folded under. */
  details?: number;
}

export type LineOf = (node: DefaultTreeAdapterTypes.ChildNode) => number;

/** Terms and what is said of them; pairs may be wrapped. */
export function termsOf(list: Element): Element[] {
  return list.childNodes.flatMap((node) => {
    if (!isElement(node) || isHidden(node)) return [];
    if (node.tagName === 'dt' || node.tagName === 'dd') return [node];
    return node.tagName === 'div' ? termsOf(node) : [];
  });
}

export function flat(items: readonly ListItem[]): ListItem[] {
  return items.flatMap((item) => [...(item.text === '' ? [] : [item]), ...flat(item.children)]);
}

export function listOf(list: Element, look: Look, lineOf: LineOf): ListItem[] {
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
    // Addresses with spaces in them are no links to CommonMark: "[Next](Level 2.md)".
    ...((isLink || /^\[[^\]]+\]\([^()]+\)$/.test(text)) && children.length === 0
      ? { isLink: true as const }
      : {}),
  };
}

/** All text below an element as one, blocks as lines. */
export function inlineOf(node: Element, look: Look, lineOf: LineOf): ReturnType<typeof joinRuns> {
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

export function deeper(look: Look): Look {
  return { ...look, depth: look.depth + 1 };
}

export function styleOf({ bold, href, italic }: Look): Pick<Run, 'bold' | 'href' | 'italic'> {
  return { bold, ...(href === undefined ? {} : { href }), ...(italic ? { italic } : {}) };
}

/** `<b style="font-weight:normal">` is how some programs wrap all that they copy. */
export function styled(node: Element, look: Look): Look {
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
