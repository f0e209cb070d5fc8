import { askOneLevel } from '../shapes/ask.ts';
import { anyLevel, readLevel } from '../levels/read-level.ts';
import { excerpt, listNames } from '../report.ts';
import type { Report } from '../types.ts';
import { placeOf, textOf } from './node.ts';
import type { Leaf, LevelAt, Walk } from './state.ts';
import { isAroundLevel, isJobOverLevel } from './topic.ts';
import type { FileMeaning } from './topic.ts';

export interface Chosen {
  walk: Walk;
  leaves: Leaf[];
  /** There was nothing but descriptions. */
  described?: true;
}

/**
 * Which texts are behaviours. Where a file has nothing but a text a level, those are; where no file has any behaviour,
 * the descriptions of its competencies are.
 */
export function chooseLeaves(walks: readonly Walk[]): Chosen[] {
  const any = walks.some((walk) => walk.leaves.length > 0);
  const inUse = new Set(
    walks.flatMap(({ leaves }) => leaves.flatMap(({ context }) => context.levels.map(({ name }) => name))),
  );
  const chosen = walks.map((walk): Chosen => {
    const open =
      walk.leaves.length === 0 &&
      walk.demands.length === 0 &&
      walk.undecided.some(({ context }) => context.roles.length === 0 || !any) &&
      // What other files say at these levels makes the texts here their meaning.
      !walk.undecided.some(({ context }) => context.levels.some(({ name }) => inUse.has(name)));
    return { walk, leaves: open ? walk.undecided : walk.leaves };
  });
  if (chosen.some(({ leaves }) => leaves.length > 0)) {
    for (const { walk, leaves } of chosen) if (leaves !== walk.undecided) summarise(walk);
    return chosen;
  }
  return walks.map((walk) => ({ walk, leaves: innermost(walk), described: true }));
}

/** What is said of an area that only holds names is no behaviour. */
function innermost({ steps, descriptions }: Walk): Leaf[] {
  const around = new Set(steps.flatMap(({ outer }) => outer));
  return descriptions.filter(({ context: { steps: own } }) => {
    const last = own[own.length - 1];
    return last === undefined || !around.has(last);
  });
}

/** Texts at levels that turned out not to be behaviours say what the levels mean. */
function summarise(walk: Walk): void {
  for (const { node, context } of walk.undecided) {
    const mention = walk.levels.findLast(({ level }) => context.levels.includes(level));
    if (mention) mention.summary ??= textOf(node);
  }
}

/** Asked once when several files hold competencies each: what are their names? */
export function askFileMeaning(chosen: readonly Chosen[], report: Report): FileMeaning {
  const named = chosen.filter(({ leaves }) => leaves.some(({ context }) => context.steps.length > 0));
  const names = [...new Set(named.map(({ walk }) => walk.root.name))];
  const [first] = named;
  if (!first || named.length < 2 || names.length < 2) return 'nothing';
  const levelless = named.every(({ leaves }) => leaves.every(({ context }) => context.levels.length === 0));
  const usual: FileMeaning = levelless && names.every(isLevelName) ? 'level' : 'area';
  const answer = report.ask({
    code: 'Q-SHEET-MEANING',
    options: [
      { value: 'level', label: 'A level' },
      { value: 'area', label: 'An area' },
      { value: 'role', label: 'A role' },
      { value: 'nothing', label: 'Nothing' },
    ],
    default: usual,
    params: { names: listNames(names).replace(/^"|"$/g, '') },
    place: { file: first.walk.tree.file },
  });
  return answer === 'level' || answer === 'role' || answer === 'nothing' || answer === 'area'
    ? answer
    : usual;
}

/** Nouns that end the names of jobs, in eight languages. */
const jobs =
  /(?:engineer|developer|designer|manager|analyst|scientist|architect|researcher|writer|specialist|consultant|tester|administrator|lead|owner|recruiter|marketer|entwickler|ingenieur|berater|analytiker|leiter|développeur|ingénieur|chef|concepteur|desarrollador|ingeniero|diseñador|analista|desenvolvedor|engenheiro|sviluppatore|ingegnere|ontwikkelaar|ontwerper|エンジニア|デザイナー|マネージャー)(?:in|s|a|en|e|re|ra)?$/iu;

/** Asked once where names stand around levels that hold competencies: areas, or roles? */
export function askOuterMeaning(chosen: readonly Chosen[], report: Report): 'area' | 'role' {
  const outer = chosen.flatMap(({ walk, leaves }) =>
    leaves
      .filter(({ context }) => isAroundLevel(context) || isJobOverLevel(context))
      .map(({ context }) => ({ walk, step: context.steps[0] })),
  );
  const names = [...new Set(outer.map(({ step }) => step?.name ?? ''))];
  const [first] = outer;
  if (!first?.step) return 'area';
  const usual = names.every((name) => jobs.test(name)) ? 'role' : 'area';
  const answer = report.ask({
    code: 'Q-SHEET-MEANING',
    subject: 'names',
    options: [
      { value: 'area', label: 'An area' },
      { value: 'role', label: 'A role' },
    ],
    default: usual,
    params: { names: listNames(names).replace(/^"|"$/g, '') },
    place: placeOf(first.walk.tree.file, first.step.node),
  });
  return answer === 'role' || answer === 'area' ? answer : usual;
}

function isLevelName(name: string): boolean {
  const { careerOnly, kind } = readLevel(name);
  return careerOnly && kind === 'career';
}

/**
 * Levels for texts that have none: the file's name when it is one, and one level for all when no file names any. Texts
 * of no level among others that have one stay without: they count for every level. `null` after E-NO-LEVEL.
 */
export function withLevels(chosen: readonly Chosen[], meaning: FileMeaning, report: Report): Chosen[] | null {
  const filled = chosen.map(({ walk, leaves }) => {
    const level = fileLevel(walk, meaning);
    return { walk, leaves: leaves.map((leaf) => at(leaf, level)) };
  });
  const all = filled.flatMap(({ leaves }) => leaves);
  const bare = filled.find(({ leaves }) => leaves.some(isBare));
  if (!bare) return filled;
  if (all.every(isBare)) {
    const usual = chosen.every(({ described }) => described === true);
    const place = placeOf(bare.walk.tree.file, bare.walk.tree.root);
    if (!askOneLevel(report, place, usual)) return null;
    return filled.map(({ walk, leaves }) => ({
      walk,
      leaves: leaves.map((leaf) => at(leaf, named(walk, anyLevel))),
    }));
  }
  for (const { walk, leaves } of filled) {
    const bare = leaves.filter(isBare);
    const [first] = bare;
    if (first)
      report.add('W-ITEM-LEVEL', placeOf(walk.tree.file, first.node), {
        count: bare.length,
        text: excerpt(textOf(first.node)),
      });
  }
  return filled;
}

function isBare({ context }: Leaf): boolean {
  return context.levels.length === 0;
}

function at(leaf: Leaf, level: LevelAt | null): Leaf {
  return level === null || !isBare(leaf) ? leaf : { ...leaf, context: { ...leaf.context, levels: [level] } };
}

function fileLevel(walk: Walk, meaning: FileMeaning): LevelAt | null {
  if (meaning === 'level') return named(walk, walk.root.name);
  const name = [walk.root.name, walk.tree.name].find((text) => isLevelName(text));
  return name === undefined ? null : named(walk, name);
}

function named(walk: Walk, name: string): LevelAt {
  return { name, ids: [name], node: walk.tree.root, depth: 0, point: false };
}
