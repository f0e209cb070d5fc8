import type * as Yaml from 'yaml';
import type { Alias, Document, LineCounter, Node, Pair, ParsedNode, YAMLMap } from 'yaml';
import { limits } from '../limits.ts';
import { excerpt } from '../report.ts';
import type { ImportPlace, Report } from '../types.ts';
import { countAliases } from './aliases.ts';
import { childPath, forbiddenKeys } from './node.ts';
import type { TreeEntry, TreeNode } from './node.ts';

/** Faults of tags shown of one file. */
const mostTags = 5;

/**
 * YAML 1.2 with the core schema: `no`, `1.0` and `2020-01-01` keep their letters, no tag makes anything. One node a
 * document; `null` after an error. `offset` is added to every line, for YAML inside another file.
 */
export async function parseYaml(
  text: string,
  file: string,
  report: Report,
  offset = 0,
): Promise<TreeNode[] | null> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const documents = yaml.parseAllDocuments(text, {
    lineCounter: lines,
    schema: 'core',
    version: '1.2',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const roots: TreeNode[] = [];
  for (const document of documents) {
    const reader = new YamlReader(yaml, document, lines, file, report, offset);
    const root = reader.read();
    if (root === 'failed') return null;
    if (root) roots.push(root);
  }
  if (roots.length === 0) report.add('E-EMPTY', { file });
  return roots.length === 0 ? null : roots;
}

/** Values that one file may hold, aliases written out. */
const mostValues = 400_000;

class YamlReader {
  readonly #yaml: typeof Yaml;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;
  readonly #file: string;
  readonly #report: Report;
  readonly #offset: number;
  #targets: ReadonlyMap<Alias, Node> = new Map();
  #values = 0;

  constructor(
    yaml: typeof Yaml,
    document: Document.Parsed,
    lines: LineCounter,
    file: string,
    report: Report,
    offset: number,
  ) {
    this.#yaml = yaml;
    this.#document = document;
    this.#lines = lines;
    this.#file = file;
    this.#report = report;
    this.#offset = offset;
  }

  /** `null` for a document without content. */
  read(): TreeNode | null | 'failed' {
    const [fault] = this.#document.errors;
    if (fault) {
      const place = this.#placeAt(fault.pos[0]);
      if (fault.code === 'RESOURCE_EXHAUSTION') this.#report.add('E-DEPTH', place, { limit: limits.nesting });
      else this.#report.add('E-YAML', place, { problem: sentence(fault.message) });
      return 'failed';
    }
    for (const { pos } of this.#document.warnings.slice(0, mostTags))
      this.#report.add('W-TAG', this.#placeAt(pos[0]));
    const { contents } = this.#document;
    if (contents === null) return null;
    try {
      const aliases = countAliases(this.#yaml, contents);
      if ('missing' in aliases)
        return this.#fail('E-YAML', aliases.missing, {
          problem: `nothing is called "&${aliases.missing.source}"`,
        });
      if (aliases.expansions > limits.aliases)
        return this.#fail('E-ALIAS-LIMIT', aliases.worst, { limit: limits.aliases });
      this.#targets = aliases.targets;
      return this.#node(contents, '', 0);
    } catch (stop) {
      if (stop instanceof Stop) return 'failed';
      throw stop;
    }
  }

  #node(node: Node | ParsedNode | null, path: string, depth: number): TreeNode {
    const place = { line: this.#line(node), path };
    if (depth > limits.nesting) this.#stop('E-DEPTH', node, { limit: limits.nesting });
    if (++this.#values > mostValues)
      this.#stop('E-TOO-MANY', node, { count: this.#values, limit: mostValues, what: 'values' });
    const { isAlias, isMap, isSeq, isScalar } = this.#yaml;
    if (isAlias(node)) return this.#node(this.#targets.get(node) ?? null, path, depth);
    if (isMap(node)) return { kind: 'map', ...place, entries: this.#entries(node, path, depth) };
    if (isSeq(node)) {
      const items = node.items.map((item, index) =>
        this.#node(item as Node | null, `${path}[${index}]`, depth + 1),
      );
      return { kind: 'list', ...place, items };
    }
    if (!isScalar(node) || node.value === null) return { kind: 'text', ...place, text: '', quoted: false };
    const quoted = typeof node.value === 'string';
    return {
      kind: 'text',
      ...place,
      text: quoted ? String(node.value) : (node.source ?? String(node.value)),
      quoted,
    };
  }

  #entries(map: YAMLMap, path: string, depth: number): TreeEntry[] {
    const entries: TreeEntry[] = [];
    const merged: TreeEntry[] = [];
    const keys = new Set<string>();
    for (const pair of map.items as Pair<Node | null, Node | null>[]) {
      const key = this.#key(pair.key);
      const at = childPath(path, key);
      const value = this.#node(pair.value, at, depth + 1);
      if (key === '<<') {
        for (const one of value.kind === 'list' ? value.items : [value])
          if (one.kind === 'map') merged.push(...one.entries);
        continue;
      }
      if (forbiddenKeys.has(key)) this.#stop('E-KEY', pair.key, { key });
      if (keys.has(key))
        this.#stop('E-YAML', pair.key, { problem: `the key "${excerpt(key)}" stands twice` });
      keys.add(key);
      entries.push({ key, line: this.#line(pair.key), value });
    }
    // `<<: *defaults`: what the object says itself comes first.
    for (const entry of merged) {
      if (keys.has(entry.key)) continue;
      keys.add(entry.key);
      entries.push(entry);
    }
    return entries;
  }

  #key(node: Node | null): string {
    const { isAlias, isScalar } = this.#yaml;
    const target = isAlias(node) ? (this.#targets.get(node) ?? null) : node;
    if (target === null) return '';
    if (!isScalar(target)) return this.#stop('E-YAML', node, { problem: 'a key is a list or an object' });
    if (target.value === null) return target.source ?? '';
    return typeof target.value === 'string' ? target.value : (target.source ?? String(target.value));
  }

  #stop(code: string, node: Node | null, params: Record<string, string | number>): never {
    this.#fail(code, node, params);
    throw new Stop(code);
  }

  #fail(code: string, node: Node | null, params: Record<string, string | number>): 'failed' {
    this.#report.add(code, this.#placeAt(node?.range?.[0] ?? 0), params);
    return 'failed';
  }

  #line(node: Node | null): number {
    return this.#lines.linePos(node?.range?.[0] ?? 0).line + this.#offset || 1 + this.#offset;
  }

  #placeAt(at: number): ImportPlace {
    const { line, col } = this.#lines.linePos(at);
    return { file: this.#file, line: line + this.#offset, column: String(col) };
  }
}

class Stop extends Error {}

function sentence(message: string): string {
  const short = excerpt(message, 100).replace(/[.:]+$/, '');
  return short.charAt(0).toLowerCase() + short.slice(1);
}
