import type { SightedNode } from '../types.ts';

/** An element of an open box, or a text in it, rebuilt from the page's list. */
export interface BoxNode {
  tag: string;
  names: Record<string, string>;
  text: string;
  parent: BoxNode | null;
  children: BoxNode[];
  /** From here to the end of this one, itself included, in the order of the page. */
  all: BoxNode[];
  /** Icons in it, itself included. */
  icons: number;
  /** Texts that are an e-mail address, in it. */
  addresses: number;
  /** It or something around it is hidden from screen readers. */
  isHidden: boolean;
  /** Around it: a tree of rows, a box with an icon of people, a button. */
  isListed: boolean;
  isAmongPeople: boolean;
  isInButton: boolean;
}

export const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Class and id, by which products name the parts of their boxes. */
export const marksOf = ({ names }: BoxNode): string => `${names.class ?? ''} ${names.id ?? ''}`.trim();

const fonts =
  /(?:^|\s)(?:fa[srlb]?|bi|mdi|lucide|anticon|icon|ri|pi|ti|ph|glyphicon|feather|tabler-icon|icon-tabler|codicon|bx|la|uil|ic|octicon|v-icon|q-icon|svg-inline--fa|material-design-icon)(?:-|\s|$)/;
const ligatures = /\bmaterial-(icons|symbols)|\bmat-icon\b/;

/** The name of an icon, which is the same in every language; undefined for what is none. */
export function iconName(node: BoxNode): string | undefined {
  const { tag, names } = node;
  if (names['data-icon-name'] !== undefined) return names['data-icon-name'];
  if (tag === 'md-icon') return names['aria-label'];
  if (tag === 'use') return names.href ?? names['xlink:href'];
  const mark = names.class ?? '';
  if (ligatures.test(mark) && node.children[0]?.text) return node.children[0].text;
  if (names['data-testid']?.endsWith('Icon')) return names['data-testid'];
  return /^(i|em|svg|span|mat-icon|img|iconify-icon)$/.test(tag) && fonts.test(mark) ? mark : undefined;
}

/** Read aloud only, or made to look like nothing. */
const unseen =
  /(^|\s)(sr-only|visually-?hidden|screen-?reader(-text|-only)?|d-none|u-hidden|voice|ng-hide)(\s|$)/i;

/** Decoration, controls and captions are no values. */
export const isNoise = ({ tag, names, parent }: BoxNode): boolean =>
  names['aria-hidden'] === 'true' ||
  (names.role === 'tooltip' && parent?.parent !== null) ||
  unseen.test(names.class ?? '') ||
  ligatures.test(names.class ?? '') ||
  /^(button|label|md-icon|md-menu|md-dialog-actions|svg|select|option|textarea)$/.test(tag);

/** Visible texts in order, without those of noise and of whatever else is left out. */
export function textsOf(
  node: BoxNode,
  isLeftOut: (node: BoxNode) => boolean = isNoise,
  limit = 60,
): string[] {
  const texts: string[] = [];
  const visit = (each: BoxNode): void => {
    if (texts.length >= limit || isLeftOut(each)) return;
    if (each.text) texts.push(each.text);
    each.children.forEach(visit);
  };
  visit(node);
  return texts[1] && /[:：]$/.test(texts[0] ?? '') ? texts.slice(1) : texts;
}

export const address = /[^\s<>()"',;:=]+@[^\s<>()"',;:&?]+\.[^\s<>()"',;:&?.]+/;

const toNode = (
  parent: BoxNode | null,
  { tag = '', names = {}, text }: Omit<SightedNode, 'depth'>,
): BoxNode => ({
  ...{ tag, names, text, parent, children: [], all: [], icons: 0, addresses: 0 },
  isHidden: (parent?.isHidden ?? false) || names['aria-hidden'] === 'true',
  isListed: parent !== null && (parent.isListed || parent.names.role === 'tree'),
  isAmongPeople: false,
  isInButton: parent !== null && (parent.isInButton || parent.tag === 'button'),
});

/** Each box learns once what is in it and around it: with hundreds of guests nothing is searched again and again. */
function survey(node: BoxNode): void {
  const isOfPeople = node.isAmongPeople || node.children.some((each) => iconName(each) === 'people');
  node.icons = iconName(node) !== undefined && !node.isInButton ? 1 : 0;
  node.addresses = address.test(node.text) ? 1 : 0;
  node.all = [node];
  for (const child of node.children) {
    child.isAmongPeople = isOfPeople;
    survey(child);
    if (iconName(node) === undefined) node.icons += child.icons;
    node.addresses += child.addresses;
    for (const each of child.all) node.all.push(each);
  }
}

export function toTree(nodes: readonly SightedNode[]): BoxNode {
  const root = toNode(null, { tag: 'root', text: '' });
  const open: BoxNode[] = [root];
  for (const sighted of nodes) {
    const at = Math.min(sighted.depth + 1, open.length);
    const parent = open[at - 1] ?? root;
    const node = toNode(parent, sighted);
    parent.children.push(node);
    open.length = at;
    open.push(node);
  }
  survey(root);
  return root;
}
