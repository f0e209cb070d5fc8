import type { SightedNode, SightedPerson, Sighting } from '../types.ts';

/** An element of the box, rebuilt from the page's list. */
interface Node {
  tag: string;
  names: Record<string, string>;
  text: string;
  parent: Node | null;
  children: Node[];
  /** Elements from here to the end of this one, itself included, in the order of the page. */
  all: Node[];
  /** Icons in it, itself included. */
  icons: number;
  /** It or something around it is hidden from screen readers. */
  isHidden: boolean;
  /** Around it: a tree of rows, a box with an icon of people. */
  isListed: boolean;
  isAmongPeople: boolean;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

const toNode = (parent: Node | null, { tag = '', names = {}, text }: Omit<SightedNode, 'depth'>): Node => ({
  ...{ tag, names, text, parent, children: [], all: [], icons: 0 },
  isHidden: (parent?.isHidden ?? false) || names['aria-hidden'] === 'true',
  isListed: parent !== null && (parent.isListed || parent.names.role === 'tree'),
  isAmongPeople: false,
});

/** Each box learns once what is in it and around it: with hundreds of guests nothing is searched again and again. */
function survey(node: Node): void {
  const isOfPeople = node.isAmongPeople || node.children.some((each) => iconName(each) === 'people');
  node.icons = iconName(node) ? 1 : 0;
  node.all = [node];
  for (const child of node.children) {
    child.isAmongPeople = isOfPeople;
    survey(child);
    node.icons += child.icons;
    for (const each of child.all) node.all.push(each);
  }
}

function toTree(nodes: readonly SightedNode[]): Node {
  const root = toNode(null, { tag: 'root', text: '' });
  const open: Node[] = [root];
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

const isA = (word: RegExp) => (node: Node) => word.test(node.names.class ?? '');

/** Decoration, controls and captions are no values. */
const isNoise = ({ tag, names }: Node): boolean =>
  names['aria-hidden'] === 'true' ||
  names.role === 'tooltip' ||
  /^(button|label|md-icon|md-menu|md-dialog-actions|svg)$/.test(tag);

/** Visible texts in order, without those of noise and of whatever else is left out. */
function toTexts(node: Node, isLeftOut: (node: Node) => boolean = isNoise, limit = 60): string[] {
  const texts: string[] = [];
  const visit = (each: Node): void => {
    if (texts.length >= limit || isLeftOut(each)) return;
    if (each.text) texts.push(each.text);
    each.children.forEach(visit);
  };
  visit(node);
  return texts[1] && /[:：]$/.test(texts[0] ?? '') ? texts.slice(1) : texts;
}

const iconName = ({ tag, names }: Node): string | undefined =>
  names['data-icon-name'] ??
  (tag === 'md-icon' ? names['aria-label'] : undefined) ??
  (tag === 'use' ? (names.href ?? names['xlink:href']) : undefined) ??
  (/\bmaterial-design-icon\b/.test(names.class ?? '') ? names.class : undefined);

/** Rows by the names of their icons, which are the same in every language: the nearest box with a text. */
function toIconRows(nodes: readonly Node[]): Sighting['lines'] {
  const rows: Sighting['lines'] = {};
  for (const icon of nodes) {
    const name = iconName(icon);
    if (!name) continue;
    let texts: string[] = [];
    for (let row = icon.parent; row?.parent && row.icons < 2 && texts.length === 0; row = row.parent)
      texts = toTexts(row);
    const key = `#${name}`;
    if (texts.length > 0 || icon.parent?.isHidden) rows[key] ??= texts;
  }
  return rows;
}

const mostPeople = 500;
const answer = /accept|declin|tentativ|needs-action|pending|organi[sz]er/i;
const address = /[^\s<>()"',;:=]+@[^\s<>()"',;:&?]+/;
const holders = ['data-email', 'title', 'aria-label', 'href', 'data-lpc-hover-target-id'] as const;

/** Is it one person's row? By markup that SOGo, Outlook, Proton and Nextcloud have, else by an address on it. */
const isPerson = (node: Node): boolean =>
  (node.tag === 'md-chip' && node.isAmongPeople) ||
  node.names['data-lpc-hover-target-id'] !== undefined ||
  node.names['data-email'] !== undefined ||
  (node.tag === 'span' && node.names['aria-label'] !== undefined && node.isListed) ||
  (/@/.test(node.names.title ?? '') && address.test(node.names.title ?? '')) ||
  /^mailto:/i.test(node.names.href ?? '') ||
  /(^|\s)(invitees-list-item|[\w-]*(invitee|participant|attendee)(-row|-item)?)(\s|$)/i.test(
    node.names.class ?? '',
  );

function toPerson(row: Node, heading: string): SightedPerson {
  const within = row.all;
  const values = within.flatMap(({ names }) => holders.map((name) => names[name] ?? ''));
  const lines = toTexts(row, isNoise, 6);
  const email = [...values, ...lines].map((value) => address.exec(value)?.[0]).find(Boolean) ?? '';
  const label = within
    .filter(({ tag }) => tag !== 'md-icon')
    .map(({ names }) => names['aria-label'] ?? names.title ?? '')
    .find((value) => value && !address.test(value.replace(/^[^<]*</, '')));
  const titled = within.map(({ names }) => names.title ?? '').find((value) => value.includes('@'));
  // Names of classes say an answer only in these words: "participant" is none.
  const marks = within.flatMap(({ names }) =>
    (names.class ?? '').split(/\s+/).filter((name) => answer.test(name)),
  );
  const state = [heading, ...marks].join(' ');
  return {
    email: email.replace(/^mailto:/i, '').toLowerCase(),
    label: clean(label ?? titled ?? ''),
    lines,
    state: clean(state),
  };
}

/** People in the order of the page, each with the head of the list under which they stand ("Accepted: 2"). */
function toPeople(nodes: readonly Node[]): [row: Node, person: SightedPerson][] {
  const people: [Node, SightedPerson][] = [];
  let heading = '';
  let within = new Set<Node>();
  for (const node of nodes) {
    const label = node.names['aria-label'] ?? '';
    if (node.names.role === 'treeitem' && /[:：]/.test(label)) heading = label;
    if (people.length === mostPeople || within.has(node) || !isPerson(node)) continue;
    people.push([node, toPerson(node, heading)]);
    within = new Set(node.all);
  }
  // A list that is a person's row by its name holds rows that are: then those are meant.
  return people;
}

const stringOf = (texts: string[]): string[] => (texts.length > 0 ? [texts.join(' ')] : []);

/** What stands in a box, by names: rows by icon, people, links, fields, machine-readable times and all texts. */
export function openBox(sighting: Sighting): Sighting {
  if (!sighting.nodes) return sighting;
  const root = toTree(sighting.nodes);
  const nodes = root.all;
  const people = toPeople(nodes);
  const rows = new Set(people.map(([row]) => row));
  const named = (word: RegExp): string[] | undefined => {
    const row = nodes.find((node) => isA(word)(node) && !rows.has(node));
    return row && stringOf(toTexts(row));
  };
  const place =
    named(/(^|[\s_-])(location|venue|place)(?![a-z])/i) ??
    (nodes.some(({ tag }) => tag === 'address')
      ? stringOf(toTexts(nodes.find(({ tag }) => tag === 'address') ?? root))
      : undefined);
  const repeats = named(/recurr|repeat/i);
  return {
    ...sighting,
    people: people.map(([, person]) => person),
    lines: {
      ...toIconRows(nodes),
      ...(place && { place }),
      ...(repeats && { repeats }),
      links: nodes.flatMap(({ names }) => (names.href?.startsWith('https:') ? [names.href] : [])),
      texts: toTexts(root, (node) => isNoise(node) || rows.has(node)),
      fields: nodes.flatMap(({ names }) => (names.value ? [names.value] : [])),
      ...(nodes.some(({ tag }) => tag === 'input') && { form: [] }),
      stamps: nodes.flatMap(({ names }) => (names.datetime ? [names.datetime] : [])),
      ...sighting.lines,
    },
  };
}

/** The first row whose icon belongs to a family; undefined where there is no such icon. Empty: the row stays in the page unused. */
export const iconRow = (lines: Sighting['lines'], family: RegExp): string[] | undefined =>
  Object.entries(lines).find(
    ([name, texts]) => name.startsWith('#') && family.test(name) && texts.length > 0,
  )?.[1] ?? Object.entries(lines).find(([name]) => name.startsWith('#') && family.test(name))?.[1];
