import type { PathPart } from '../../domain/playbook-faults.ts';
import { toJsonPath } from '../../domain/playbook-faults.ts';
import { unescapeText, type MarkdownItem } from './markdown-lines.ts';

/** Where each value of the pack stands in the text, by JSON path. */
export type LinesByPath = Map<string, number>;

/** What the reader builds up: a value of any shape, and where its parts were found. */
export interface Building {
  lines: LinesByPath;
  /** Items that mean nothing here. */
  leftOver: { line: number; text: string }[];
}

export const mark = ({ lines }: Building, path: readonly PathPart[], line: number): void => {
  lines.set(toJsonPath(path), line);
};

export interface Pair {
  key: string;
  value: string;
  item: MarkdownItem;
}

/** `key: value`; a key without a value has ''. */
export const toPair = (item: MarkdownItem): Pair => {
  const found = /^((?:\\.|[^:\\])*?)\s*:(?:\s+(.*))?$/s.exec(item.text);
  return { key: found?.[1] ?? item.text, value: unescapeText(found?.[2] ?? ''), item };
};

const listOf = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

const numberOf = (value: string): number | string => (/^\d+$/.test(value) ? Number(value) : value);

export type FieldKind = 'text' | 'list' | 'number';

/** How a key is written here, what it is called in the format, and what its value is. */
export type Fields = Readonly<Record<string, { path: readonly string[]; kind: FieldKind }>>;

const readValue = (value: string, kind: FieldKind): unknown =>
  kind === 'list' ? listOf(value) : kind === 'number' ? numberOf(value) : value;

const setAt = (target: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [first, ...rest] = path;
  if (first === undefined) return;
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  const inner = (target[first] ??= {}) as Record<string, unknown>;
  setAt(inner, rest, value);
};

/** Items as fields of one entry; those with an unknown key are left over. */
export function readFields(
  items: readonly MarkdownItem[],
  fields: Fields,
  target: Record<string, unknown>,
  path: readonly PathPart[],
  building: Building,
): void {
  for (const item of items) {
    const { key, value } = toPair(item);
    const field = Object.hasOwn(fields, key.toLowerCase()) ? fields[key.toLowerCase()] : undefined;
    if (!field) {
      building.leftOver.push({ line: item.line, text: item.text });
      continue;
    }
    setAt(target, field.path, readValue(value, field.kind));
    mark(building, [...path, ...field.path], item.line);
  }
}
