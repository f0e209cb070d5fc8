import { limits } from '../limits.ts';
import type { Report } from '../types.ts';
import { childPath } from './node.ts';
import type { TreeNode } from './node.ts';
import { tomlLines } from './toml-lines.ts';

/** TOML as a tree; `null` after an error. `offset` is added to every line, for TOML inside another file. */
export async function parseToml(
  text: string,
  file: string,
  report: Report,
  offset = 0,
): Promise<TreeNode | null> {
  const { parse, TomlError } = await import('smol-toml');
  let root: unknown;
  try {
    root = parse(text, {
      integersAsBigInt: 'asNeeded',
      unsafeKeyBehaviour: 'throw',
      maxDepth: limits.nesting,
    });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    report.add(
      'E-TOML',
      { file, line: error.line + offset, column: String(error.column) },
      {
        problem: firstSentence(error.message),
      },
    );
    return null;
  }
  const lines = tomlLines(text);
  const source = text.split('\n');
  let deepest: { line: number; path: string } | null = null;

  const convert = (value: unknown, path: string, above: number, depth: number): TreeNode => {
    const line = lines.get(path) ?? above;
    const place = { line: line + offset, path };
    if (depth > limits.nesting) {
      deepest ??= place;
      return { kind: 'text', ...place, text: '', quoted: false };
    }
    if (Array.isArray(value)) {
      let at = line;
      const items = value.map((item: unknown, index) => {
        if (typeof item === 'string') at = lineOf(item, source, at);
        return convert(item, `${path}[${index}]`, at, depth + 1);
      });
      return { kind: 'list', ...place, items };
    }
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
        const inside = childPath(path, key);
        return {
          key,
          line: (lines.get(inside) ?? line) + offset,
          value: convert(inner, inside, line, depth + 1),
        };
      });
      return { kind: 'map', ...place, entries };
    }
    return { kind: 'text', ...place, text: String(value), quoted: typeof value === 'string' };
  };

  const tree = convert(root, '', 1, 0);
  if (deepest)
    report.add(
      'E-DEPTH',
      { file, ...(deepest as { line: number; path: string }) },
      { limit: limits.nesting },
    );
  return deepest ? null : tree;
}

/** The line at or below one where a text of a list begins, as far as it stands there without escapes. */
function lineOf(text: string, source: readonly string[], from: number): number {
  const start = (text.trim().split('\n')[0] ?? '').slice(0, 40);
  if (start === '') return from;
  for (let line = from; line <= Math.min(source.length, from + 200); line++)
    if (source[line - 1]?.includes(start)) return line;
  return from;
}

function firstSentence(message: string): string {
  const [first = ''] = message.replace(/^Invalid TOML document: /, '').split('\n');
  return first.replace(/[.:]+$/, '');
}
