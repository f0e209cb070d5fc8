import { isGenericHeading, toEventLabels, type EventLabel } from './labels.ts';
import { iconName, isNoise, textsOf, type BoxNode } from './tree.ts';

/** What stands at each caption of a box: elements and texts in the order of the page. */
export type Labelled = Partial<Record<EventLabel, BoxNode[]>>;

const highest = 4;
const longestCaption = 40;
const closed = /^(button|a|option|nav|script)$/;

/** All its text, captions and all; a caption may stand in what is else left out. */
const rawText = (node: BoxNode): string =>
  node.all
    .map(({ text }) => text)
    .join(' ')
    .trim();

const isCaption = (node: BoxNode): boolean => {
  const text = rawText(node);
  return text.length <= longestCaption && toEventLabels(text).length > 0;
};

/** What follows the caption, or the group that holds nothing but the caption. */
function valueOf(caption: BoxNode): BoxNode[] {
  let node = caption;
  for (let depth = 0; depth < highest && node.parent; depth++) {
    const around: BoxNode = node.parent;
    const value: BoxNode[] = [];
    for (const next of around.children.slice(around.children.indexOf(node) + 1)) {
      if (/^(dt|th)$/.test(next.tag) || isCaption(next)) break;
      value.push(next);
    }
    if (
      value.some(
        (each) =>
          textsOf(each)
            .join('')
            .replace(/[:：\s]/g, '') !== '',
      )
    )
      return value;
    if (rawText(around) !== rawText(caption) || /^(tr|dl|li)$/.test(around.tag)) break;
    node = around;
  }
  return [];
}

const mayCaption = (node: BoxNode): boolean => {
  const { parent } = node;
  if (
    !parent ||
    node.isInButton ||
    node.isHidden ||
    closed.test(parent.tag) ||
    iconName(parent) !== undefined
  )
    return false;
  const beside = parent.children.filter((each) => each.text !== '' || each.children.length > 0);
  return (
    beside.length === 1 ||
    /[:：]$/.test(node.text) ||
    parent.children[parent.children.indexOf(node) + 1]?.tag === 'br'
  );
};

/** Captions of the dictionary and their values, by where they stand to each other. The first of a kind counts. */
export function findLabelled(root: BoxNode): Labelled {
  const found: Labelled = {};
  const add = (labels: readonly EventLabel[], value: BoxNode[]): void => {
    for (const label of value.length > 0 ? labels : [])
      if (label === 'guests') found.guests = [...(found.guests ?? []), ...value];
      else found[label] ??= value;
  };
  for (const node of root.all) {
    if (!node.text) continue;
    const [, before, after] = /^([^:：]{1,40})[:：]\s*(\S[^]*)$/.exec(node.text) ?? [];
    const inline = before === undefined ? [] : toEventLabels(before);
    if (inline.length > 0 && after !== undefined) {
      const rest: BoxNode = { ...node, text: after, all: [] };
      rest.all = [rest];
      const next = node.parent?.children.slice(node.parent.children.indexOf(node) + 1) ?? [];
      add(inline, [rest, ...next.filter(({ tag }) => tag !== 'br' && tag !== '')].slice(0, 1));
    } else if (node.text.length <= longestCaption && mayCaption(node)) {
      const labels = toEventLabels(node.text);
      const beside = node.parent?.children.length ?? 0;
      if (labels.length > 0) add(labels, valueOf(beside > 1 ? node : (node.parent ?? node)));
    }
  }
  return found;
}

/** All texts of a value as one line. */
export const lineOf = (nodes: readonly BoxNode[] | undefined): string =>
  (nodes ?? [])
    .flatMap((node) => textsOf(node))
    .join(' ')
    .trim();

const isHeading = ({ tag, names }: BoxNode): boolean => names.role === 'heading' || /^h[1-6]$/.test(tag);
const titled =
  /(^|[\s_-])(title|subject|headline|p-name|event-?name|h[1-6])(?![a-z])|(^|\s)(event-?)?summary(\s|$)|Typography-h[1-6]\b/i;

/**
 * What the event is called: the caption's value, else the first heading that names more than the box, else what is
 * marked as a title.
 */
export function findTitle(
  root: BoxNode,
  labelled: Labelled,
  isTaken: (node: BoxNode) => boolean,
  /** Class of the title where the site has one. */
  mark?: RegExp,
): string {
  const own = mark && root.all.find((node) => mark.test(node.names.class ?? ''));
  if (own) return textsOf(own).join(' ');
  const said = lineOf(labelled.title);
  if (said) return said;
  const lines = (isIt: (node: BoxNode) => boolean): string =>
    root.all
      .filter((node) => isIt(node) && !isTaken(node) && !isNoise(node) && !node.isInButton)
      .map((node) => textsOf(node).join(' '))
      .find((text) => text !== '' && !isGenericHeading(text) && toEventLabels(text).length === 0) ?? '';
  return (
    lines(isHeading) || lines(({ names }) => titled.test(names.class ?? '') || titled.test(names.id ?? ''))
  );
}
