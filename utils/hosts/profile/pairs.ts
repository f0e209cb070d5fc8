import { all, isLarge, isVisible, readAttribute, readLines, toLine } from '../dom.ts';
import type { SightedPair } from '../types.ts';
import { foldLabel } from './fold-label.ts';
import type { ProfileRules } from './rules.ts';

/** Letters of a label. */
const most = 60;

/** Pairs of a label of the list and its value, by what ties them together on the page; also in open shadow roots. */
export function readPairs(doc: Document, rules: ProfileRules): SightedPair[] {
  const { labels, others, control, row, field, keys, end, heading } = rules;
  const pairs: SightedPair[] = [];
  /** What is about somebody else: a manager's box. */
  const boxes: Node[] = [];
  const add = (node: Node, label: string, lines: string[], by: SightedPair['by']): void => {
    if (
      lines[0] &&
      // A box that begins with the next label, not a value.
      !(lines[1] && labels.has(foldLabel(lines[0]))) &&
      !boxes.some((box) => box.contains(node))
    )
      pairs.push({ label, lines, by });
  };

  /** What stands at a label: the text, or what its field holds. */
  function readValue(node: Node): string[] {
    const element = node as HTMLElement;
    if (node.nodeType !== 1) return [toLine(node.nodeValue)];
    if (!isVisible(element)) return [];
    const holder = element.matches(field) ? element : all(element, field).find(isVisible);
    if (holder) {
      const { selectedOptions, value } = holder as HTMLSelectElement;
      const held = toLine(selectedOptions?.[0]?.textContent ?? value);
      // A box to choose from may show what is chosen beside its field.
      if (held || !holder.matches('[role]')) return [held];
    }
    const stamp = readAttribute(element.querySelector('time') ?? element, 'datetime');
    return stamp ? [stamp] : readLines(element).slice(0, 6);
  }

  /** What follows the label, or the group that holds nothing but the label. */
  function readBeside(node: Node, label: string): string[] {
    for (;;) {
      for (let next = node.nextSibling; next; next = next.nextSibling) {
        const element = next as Element;
        if (element.matches?.(end)) return [];
        const isCell = element.matches?.('td,dd');
        const lines = readValue(next);
        const said = lines.join('');
        if ((isCell && !said) || /[\p{L}\p{N}]|\*{2}/u.test(said)) {
          // The manager's: one element, or all that stands under a heading.
          if (others.has(label)) {
            const isHead = (node as Element).matches?.(heading);
            for (let part: Node | null = next; part; part = isHead ? part.nextSibling : null)
              if ((part as Element).matches?.(heading)) break;
              else boxes.push(part);
          }
          // Where a value is missing the next label stands here; "Manager" may be a title.
          return !isCell && element.nextElementSibling && labels.has(foldLabel(said)) ? [] : lines;
        }
      }
      const group = node.parentElement;
      if (!group || group.matches(row) || foldLabel(toLine(group.textContent)) !== label) return [];
      node = group;
    }
  }

  function visit(tree: Document | ShadowRoot): void {
    // Of a very large page texts alone: to touch each element for its shadow or its name would be felt.
    const large = tree === doc && isLarge(doc);
    const walker = doc.createTreeWalker(tree, large ? 4 : 5);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.nodeValue;
      if (text === null) {
        const { shadowRoot } = node as Element;
        if (shadowRoot) visit(shadowRoot);
        continue;
      }
      if (text.length > 5 * most || text.length < 2) continue;
      if (/^[^:：]*\d\d/.test(text)) continue;
      const [said = '', ...more] = text.split(/[:：]/);
      if (said.trim().length >= most) continue;
      const label = foldLabel(said);
      const isOurs = labels.has(label);
      if (!isOurs && !others.has(label)) continue;
      const parent = node.parentElement;
      if (!parent || parent.closest(control) || !isVisible(parent)) continue;
      const named = parent.closest('label,[id]') as HTMLLabelElement | null;
      const tied =
        named?.control ?? (named?.id && tree.querySelector(`[aria-labelledby~=${JSON.stringify(named.id)}]`));
      const rest = toLine(more.join(':'));
      const lines = rest ? [rest] : tied ? readValue(tied) : readBeside(node, label);
      if (isOurs) add(node, label, lines, tied && !rest ? 'aria' : 'text');
    }
    // Thousands of buttons have the same few names.
    const folded = new Map<string, string>();
    for (const key of large ? [] : keys)
      for (const named of all(tree, `[${key}]`)) {
        const said = named.getAttribute(key) ?? '';
        const label = folded.get(said) ?? (said.length < most ? foldLabel(said) : '');
        folded.set(said, label);
        if (labels.has(label) && !named.closest(control))
          add(named, label, readValue(named), key === 'aria-label' ? 'aria' : 'attribute');
      }
  }

  visit(doc);
  return pairs;
}
