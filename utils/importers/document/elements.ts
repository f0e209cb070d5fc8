import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Left out as a browser leaves it out. */
export function isHidden(node: Element): boolean {
  return (
    attribute(node, 'hidden') !== undefined || /display\s*:\s*none/i.test(attribute(node, 'style') ?? '')
  );
}

export function attribute(node: Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
