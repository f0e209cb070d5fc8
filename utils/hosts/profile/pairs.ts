import { isVisible, readAttribute, readLines, toLine } from '../dom.ts';
import type { SightedPair } from '../types.ts';
import { foldLabel } from './fold-label.ts';

/** Never a label: what leads elsewhere, does something or heads a column. */
const control = 'nav,button,option,[role=tab],[role^=menu],[role=columnheader]';
/** A label alone in its row has no value elsewhere. */
const row = 'li,tr,dl,[role=row]';
/** Not radio and checkbox: what they hold is not what is chosen. */
const field = 'input:not([type=hidden],[type=password],[type$=o],[type$=x]),textarea,select';
/** Names that a form gives its fields. */
const keys = ['aria-label', 'data-fieldname', 'name'];

const mostPairs = 60;
const longestText = 300;
const deepest = 5;

/** What stands at a label: the text, or what its field holds. */
function readValue(node: Node): string[] {
  const element = node as HTMLElement;
  if (node.nodeType !== 1) return [toLine(node.nodeValue)];
  if (!isVisible(element)) return [];
  const holder = element.matches(field) ? element : element.querySelector(field);
  if (!holder) return readLines(element).slice(0, 6);
  const { selectedOptions, value } = holder as HTMLSelectElement;
  return [toLine(selectedOptions?.[0]?.textContent ?? value)];
}

/** What follows the label, or the group that holds nothing but the label. */
function readBeside(node: Node, label: string): string[] {
  for (let depth = 0; depth < deepest; depth++) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if ((next as Element).matches?.('th,dt,button,[role=columnheader]')) return [];
      const lines = readValue(next);
      if (/[^\s:：*]|\*{2}/.test(lines.join(''))) return lines;
    }
    const group = node.parentElement;
    if (!group || group.matches(row) || foldLabel(toLine(group.textContent)) !== label) break;
    node = group;
  }
  return [];
}

/** Pairs of a label of the list and its value, by what ties them together on the page; also in open shadow roots. */
export function readPairs(doc: Document, labels: ReadonlySet<string>): SightedPair[] {
  const pairs: SightedPair[] = [];
  const add = (label: string, lines: string[], by: SightedPair['by']): void => {
    if (lines[0] && !labels.has(foldLabel(lines[0])) && pairs.length < mostPairs)
      pairs.push({ label, lines, by });
  };

  function visit(tree: Document | ShadowRoot): void {
    const walker = doc.createTreeWalker(tree, 5);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const { shadowRoot } = node as Element;
      if (shadowRoot) visit(shadowRoot);
      const text = node.nodeValue;
      if (!text || text.length > longestText) continue;
      const [said = '', rest] = toLine(text).split(/(?<=^[^:：]+)[:：]\s*(?=.)/);
      const label = foldLabel(said);
      const parent = node.parentElement;
      if (!labels.has(label) || !parent || parent.closest(control) || !isVisible(parent)) continue;
      const named = parent.closest('label,[id]') as HTMLLabelElement | null;
      const tied =
        named?.control ??
        (named?.id &&
          [...tree.querySelectorAll('[aria-labelledby]')].find((each) =>
            readAttribute(each, 'aria-labelledby').split(' ').includes(named.id),
          ));
      if (rest) add(label, [rest], 'text');
      else if (tied) add(label, readValue(tied), 'aria');
      else add(label, readBeside(node, label), 'text');
    }
    for (const key of keys)
      for (const named of tree.querySelectorAll(`[${key}]`)) {
        const label = foldLabel(readAttribute(named, key).replace(/_/g, ' '));
        if (labels.has(label) && !named.closest(control))
          add(label, readValue(named), key === 'aria-label' ? 'aria' : 'attribute');
      }
  }

  visit(doc);
  return pairs;
}
