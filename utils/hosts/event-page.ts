import { all, emptySighting, first, isVisible, portals, readAttribute, readLines, toLine } from './dom.ts';
import type { HostAdapter, PageView, SightedNode, Sighting } from './types.ts';

/** Where a site shows an open event. The box is taken as it stands; the site's reader knows what is where in it. */
export interface EventBox {
  /** Boxes of an open event, in order of preference. */
  root: readonly string[];
  /** Found in the box: it is a draft, a task or a question, no meeting. */
  skip?: string;
}

/** Shown early, so that a box that is still being filled is waited for; the reader looks closer. */
const titled = '[role=heading],h1,h2,h3,[class*="title" i]';
/** Never taken: code, menus and secrets. */
const noise = 'script,style,template,[hidden]:not([itemprop]),[role=menu],[type=password],[type=hidden]';
const kept =
  /^(class|id|role|title|href|datetime|content|item.*|aria-(label|hidden)|data-(icon-name|testid|email|lpc-.*)|xlink:href)$/;
const mostNodes = 6_000;
const deepest = 60;
const longest = 300;

/** The boxes lie over each other: the last visible one is on top. */
function lastVisible(doc: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = all(doc, selector).findLast(isVisible);
    if (found) return found;
  }
  return null;
}

/** Elements with the few attributes that say something, and texts, in order, each with its depth. */
function readNodes(root: Element): SightedNode[] {
  const nodes: SightedNode[] = [];
  const visit = (node: Node, depth: number): void => {
    if (nodes.length === mostNodes || depth > deepest) return;
    const element = node.nodeType === 1 ? (node as HTMLInputElement) : null;
    if (!element) {
      const text = node.nodeType === 3 && toLine(node.nodeValue);
      if (text) nodes.push({ depth, text });
    } else if (!element.matches(noise)) {
      const names: Record<string, string> = {};
      for (const name of element.getAttributeNames())
        if (kept.test(name)) names[name] = readAttribute(element, name).slice(0, longest);
      if (element.localName === 'input') names.value = toLine(element.value).slice(0, longest);
      nodes.push({ depth, text: '', tag: element.localName.slice(0, 40), names });
      for (const child of element.childNodes) visit(child, depth + 1);
    }
  };
  visit(root, 0);
  return nodes;
}

/** The box of an event as it stands. */
export function readBox({ doc }: PageView, site: string, root: Element): Sighting {
  const heading = root.querySelector(titled);
  const shown = heading ? readLines(heading) : [];
  return {
    ...emptySighting(doc, site),
    key: toLine(`${shown.join(' ')} ${readLines(root, ',button,md-icon').slice(0, 12).join(' ')}`) || '?',
    lines: { title: shown },
    nodes: readNodes(root),
  };
}

/** The moving half of an adapter whose event is a box over the page. */
export const openEvent = (
  site: string,
  box: EventBox,
): Pick<HostAdapter, 'kind' | 'checked' | 'watch' | 'isOpen' | 'read'> => ({
  kind: 'calendar',
  checked: '2026-11',
  watch: { portals, event: box.root },
  isOpen: ({ doc }) => first(doc, box.root) !== null,
  read(view) {
    const root = lastVisible(view.doc, box.root);
    return root && !(box.skip && (root.matches(box.skip) || root.querySelector(box.skip)))
      ? readBox(view, site, root)
      : null;
  },
});
