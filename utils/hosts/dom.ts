/** Longest text that is taken from a page, and most texts of one row: a page controls both. */
const longestText = 2_000;
const mostLines = 40;

/** What is watched everywhere: the children of `body` and theirs announce dialogs and portals. */
export const portals: readonly string[] = ['body', 'body > *'];

/** What every sighting has, before anything was taken from the page. */
export const emptySighting = (doc: Document, site: string) => ({
  site,
  lang: doc.documentElement.lang.slice(0, 20),
  account: null,
  people: [],
  chips: [],
});

/** Never part of a value: decoration, tooltips and code. */
const noise = '[aria-hidden=true],[role=tooltip],script,style';

/** One line: white space folded, bidirectional marks removed, cut to a bounded length. */
export const toLine = (text: string | null | undefined): string =>
  (text ?? '')
    .slice(0, 9 * longestText)
    .replace(/\p{Bidi_C}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestText);

export const readAttribute = (element: Element | null | undefined, name: string): string =>
  toLine(element?.getAttribute(name));

/**
 * Every match, in order. Of a list each selector is searched by itself: browsers have short ways for a single name or
 * attribute, and none for lists.
 */
export function all(root: ParentNode | null | undefined, selector: string): Element[] {
  const parts = selector.split(/,(?![^(]*\))/);
  const found = parts.flatMap((part) => [...(root?.querySelectorAll(part) ?? [])]);
  return parts[1] ? [...new Set(found)].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)) : found;
}

/** So large that each search through the page would be felt, and no person's page. */
export const isLarge = (doc: Document): boolean => doc.getElementsByTagName('*').length > 5_000;

/** First match of the first selector that matches anything: selectors stand in order of preference. */
export function first(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/**
 * Is it drawn? Forces layout: ask only when a candidate exists. A closed dialog that stays in the page has no
 * box. Opacity is not asked: an opening dialog fades in.
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.height > 0 && box.right > 0 && box.bottom > 0;
}

/**
 * Visible texts of a row, in order. Without decoration and without the row's hidden first label ("Location:"):
 * a first text that ends in a colon and is followed by more, whatever its class is called.
 */
export function readLines(root: Element, except = ''): string[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const skipped = noise + except;
  const lines: string[] = [];
  while (walker.nextNode() && lines.length < mostLines) {
    const text = toLine(walker.currentNode.nodeValue);
    const hidden = text && walker.currentNode.parentElement?.closest(skipped);
    if (text && !(hidden && root.contains(hidden))) lines.push(text);
  }
  if (lines[1] && /[:：]$/.test(lines[0] ?? '')) lines.shift();
  return lines;
}

/** What a field holds: typed, else loaded with the page, else (not a field) what it shows. */
const readField = (element: Element): string[] => {
  if (!element.matches('input,textarea')) return readLines(element, ',[role=listbox]');
  const { value } = element as HTMLInputElement;
  const text = toLine(value) || readAttribute(element, 'data-initial-value');
  return text ? [text] : [];
};

/** Rows of an event by the names that the reader knows: the first selector that matches anything. */
export type Rows = Readonly<Record<string, readonly string[]>>;

/** The named rows that are there. One that holds an input is its value, and `<name>Field` says so. */
export function readRows(root: ParentNode, rows: Rows): Record<string, string[]> {
  const lines: Record<string, string[]> = {};
  for (const name in rows) {
    const row = first(root, rows[name] ?? []);
    const field = row?.matches('input,textarea') ? row : row?.querySelector('input');
    if (row) lines[name] = readField(field ?? row);
    if (field) lines[`${name}Field`] = [];
  }
  return lines;
}

const mostLinks = 20;

/** Secure addresses that the event leads to. */
export const readLinks = (root: ParentNode): string[] =>
  all(root, 'a[href^="https:"]')
    .slice(0, mostLinks)
    .map((link) => readAttribute(link, 'href'));
