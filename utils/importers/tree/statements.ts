import { limits } from '../limits.ts';
import { createCellReader } from '../table/read-cells.ts';
import type { CellReader } from '../table/read-cells.ts';
import type { SplitMode } from '../table/split-cell.ts';
import { wholeText } from './whole-text.ts';
import type { Draft, Report, Statement } from '../types.ts';
import { fold } from '../text/fold.ts';
import { placeOf, textOf } from './node.ts';
import type { TreeText } from './node.ts';
import type { PointTest } from './points.ts';
import type { Group, Leaf, LevelAt, Walk } from './state.ts';
import { topicOf } from './topic.ts';
import type { Meanings } from './topic.ts';

export interface Reading {
  report: Report;
  reader: CellReader;
  mode: SplitMode;
  meaning: Meanings;
  isPoint: PointTest;
}

/** Texts to behaviours: bullets taken apart, placeholders left out, pairs joined, examples and links attached. */
export function readStatements(walk: Walk, leaves: readonly Leaf[], draft: Draft, reading: Reading): void {
  const groups = new Map<Group, { good: Statement[][]; bad: Statement[][]; leaves: Leaf[] }>();
  for (const leaf of leaves) {
    const read = readLeaf(walk, leaf, draft, reading);
    const group = groups.get(leaf.group) ?? { good: [], bad: [], leaves: [] };
    groups.set(leaf.group, group);
    group.leaves.push(leaf);
    (leaf.polarity === 'positive' ? group.good : group.bad).push(...read);
    for (const statements of read) draft.statements.push(...statements);
  }
  let number = 0;
  for (const [group, { good, bad }] of groups) {
    // One behaviour stands for itself at each level that it is said for: they carry the same examples.
    attach(walk, group, good.length > 0 ? good : bad, reading.report);
    if (good.length !== bad.length) continue;
    for (const [index, statements] of good.entries()) {
      const pair = `${walk.tree.file}-${number++}`;
      for (const statement of [...statements, ...(bad[index] ?? [])]) statement.pair = pair;
    }
  }
}

/** One entry a behaviour found in the text; in it one statement a level. */
function readLeaf(walk: Walk, leaf: Leaf, draft: Draft, reading: Reading): Statement[][] {
  const { file } = walk.tree;
  const place = placeOf(file, leaf.node);
  const { competency, area, roles, outer } = topicOf(walk, leaf.context, reading.meaning);
  competency.usedAs = 'competency';
  for (const step of outer) step.usedAs ??= 'area';
  let items = reading.reader.read(wholeText(leaf, withoutQuote(labelled(leaf)), reading.mode), place);
  if (items.length === 0) {
    for (const level of leaf.context.levels) draft.leftOut.add(fold(level.name));
    draft.leftOut.add(fold(competency.name));
    // "see L5" above a text of its own: that text is what there is.
    const rest = leaf.group.details.splice(0, 1)[0];
    if (rest) items = reading.reader.read(withoutQuote(textOf(rest)), placeOf(file, rest));
  }
  const levels = leaf.context.levels.length > 0 ? leaf.context.levels : [null];
  return items.map(({ mandatory, ...item }, index) =>
    levels.map((level): Statement => ({
      ...item,
      examples: [...item.examples],
      links: [...item.links],
      competency: nameOf(competency.name),
      polarity: leaf.polarity,
      place: { ...place, index },
      ...stepOf(level, leaf, reading),
      ...(area === undefined ? {} : { area }),
      ...(roles.length === 0 ? {} : { roles }),
      ...(leaf.context.proficiency === undefined ? {} : { proficiency: leaf.context.proficiency }),
      ...(mandatory || leaf.group.mandatory ? { mandatory: true } : {}),
    })),
  );
}

function stepOf(
  level: LevelAt | null,
  { context }: Leaf,
  { isPoint }: Reading,
): { level?: string; point?: string } {
  if (level === null) return {};
  return isPoint(level, context) ? { point: level.name } : { level: level.name };
}

function labelled({ node, label }: Leaf): string {
  const text = textOf(node);
  return label === undefined ? text : `${label.replace(/[:：.]+$/, '')}: ${text}`;
}

/** Texts taken over as Markdown quotations: "> …". */
function withoutQuote(text: string): string {
  const lines = text.split('\n');
  return lines.every((line) => /^\s*>/.test(line) || line.trim() === '')
    ? lines
        .map((line) => line.replace(/^\s*>\s?/, ''))
        .join('\n')
        .trim()
    : text;
}

/** As many examples as behaviours belong one to each; otherwise all of them to the first. */
function attach(walk: Walk, group: Group, read: readonly Statement[][], report: Report): void {
  const quiet = createCellReader(report, [], 'keep');
  const texts = (node: TreeText): string[] =>
    quiet
      .read(withoutQuote(textOf(node)), placeOf(walk.tree.file, node))
      .flatMap(({ text, examples }) => [text, ...examples])
      .map((text) => text.slice(0, limits.exampleCharacters));
  const examples = group.examples.map(texts);
  const details = group.details.map((node) => withoutQuote(textOf(node)).slice(0, limits.exampleCharacters));
  const each = examples.length === read.length && read.length > 1;
  for (const [index, statements] of read.entries()) {
    for (const statement of statements) {
      if (index === 0) statement.examples.push(...details);
      if (each || index === 0) statement.examples.push(...(each ? (examples[index] ?? []) : examples.flat()));
      if (index === 0) statement.links.push(...group.links);
    }
  }
}

export function nameOf(name: string): string {
  return name.replace(/\s+/g, ' ').trim().slice(0, limits.nameCharacters);
}
