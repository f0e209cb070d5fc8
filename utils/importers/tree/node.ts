import type { ImportPlace } from '../../domain/dry-run.ts';

/** A value of YAML, TOML or JSON with the place where it stands. No object of the host language is ever built. */
export type TreeNode = TreeMap | TreeList | TreeText;

interface Placed {
  /** Physical line, from 1. */
  line: number;
  /** `competencies[3].level`; empty at the root. */
  path: string;
}

export interface TreeMap extends Placed {
  kind: 'map';
  /** In the order of the file. */
  entries: TreeEntry[];
}

export interface TreeEntry {
  key: string;
  line: number;
  value: TreeNode;
}

export interface TreeList extends Placed {
  kind: 'list';
  items: TreeNode[];
}

export interface TreeText extends Placed {
  kind: 'text';
  /** As written: `no`, `1.0` and `2020-01-01` keep their letters. Blank for null. */
  text: string;
  /** False for numbers, truth values and null. */
  quoted: boolean;
}

/** One document of a file. */
export interface Tree {
  file: string;
  /** Folder and file name without ending, as far as they are known. */
  name: string;
  format: 'yaml' | 'json' | 'toml' | 'front-matter';
  root: TreeNode;
}

/** Keys that reach an object's prototype: never part of a map. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function placeOf(file: string, node: Placed): ImportPlace {
  return { file, line: node.line, ...(node.path === '' ? {} : { path: node.path }) };
}

/** `a.b` for a plain key, `a["x y"]` for one with other letters. */
export function childPath(path: string, key: string): string {
  if (!/^[\p{L}\p{N}_$-]+$/u.test(key)) return `${path}[${JSON.stringify(key.slice(0, 60))}]`;
  return path === '' ? key : `${path}.${key}`;
}

export function isMap(node: TreeNode | undefined): node is TreeMap {
  return node?.kind === 'map';
}

export function isList(node: TreeNode | undefined): node is TreeList {
  return node?.kind === 'list';
}

export function isText(node: TreeNode | undefined): node is TreeText {
  return node?.kind === 'text';
}

/** The trimmed text of a scalar, blank for anything else. */
export function textOf(node: TreeNode | undefined): string {
  return isText(node) ? node.text.trim() : '';
}

/** Every scalar below a node, in the order of the file. */
export function* textsIn(node: TreeNode): Generator<TreeText> {
  if (node.kind === 'text') yield node;
  else if (node.kind === 'list') for (const item of node.items) yield* textsIn(item);
  else for (const { value } of node.entries) yield* textsIn(value);
}

/** Every map below a node, the node itself first. */
export function* mapsIn(node: TreeNode): Generator<TreeMap> {
  if (node.kind === 'map') {
    yield node;
    for (const { value } of node.entries) yield* mapsIn(value);
  } else if (node.kind === 'list') for (const item of node.items) yield* mapsIn(item);
}
