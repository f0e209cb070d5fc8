import type { Statement } from '../types.ts';
import type { Entities } from './entities.ts';
import type { EntityTier } from './keys.ts';
import { textsIn } from './node.ts';
import type { Tree, TreeNode, TreeText } from './node.ts';

/** One named step on the way from the root to a text: an area, a competency, or not yet known which. */
export interface Step {
  name: string;
  hint: EntityTier | 'root' | null;
  /** As references may call it. */
  ids: string[];
  node: TreeNode;
  /** The steps around it. */
  outer: readonly Step[];
  /** Area that it names itself, when the object has such a field. */
  area?: string;
  kind?: string;
  value?: string;
  description: string[];
  /** What became of it; a step without texts below is a competency without behaviours, or nothing. */
  usedAs: 'competency' | 'area' | null;
}

export interface LevelAt {
  name: string;
  ids: string[];
  node: TreeNode;
  /** Steps taken before it: none for a level that holds competencies. */
  depth: number;
  point: boolean;
  order?: number;
}

/** What is known at one place of a tree. */
export interface Context {
  steps: readonly Step[];
  roles: readonly Step[];
  family?: string;
  levels: readonly LevelAt[];
  proficiency?: string;
  polarity: Statement['polarity'];
}

/** Texts of one object belong together: statement, counter-statement, examples, links. */
export interface Group {
  examples: TreeText[];
  links: { label?: string; url: string }[];
  details: TreeText[];
  mandatory: boolean;
}

/** A text that is a behaviour, or several, once cells are read. */
export interface Leaf {
  node: TreeText;
  /** Stands before the text: the label of an item, "Pairing: …". */
  label?: string;
  context: Context;
  polarity: Statement['polarity'];
  group: Group;
  /** The file itself sets it apart: text of an object with an id or a level, or one of a list. */
  apart?: 'object' | 'item';
}

/** A scalar that may refer to something declared elsewhere. */
export interface Reference {
  tier: EntityTier;
  key: string;
  text: string;
  node: TreeText;
  found: boolean;
}

/** "This role level asks for this point of that competency", not resolved yet. */
export interface Demand {
  context: Context;
  node: TreeNode;
  /** `core/attitude/2`, or competency and point apart. */
  path: string[];
  required: boolean;
}

/** How a node is reached. `content`: its name has been used; `item`: one of a list of behaviours. */
export interface Slot {
  /** Key that is a name of its own. */
  key?: string;
  hint: EntityTier | 'root' | 'content' | 'level-content' | 'item' | null;
}

/** What is collected while one tree is walked. */
export interface Walk {
  tree: Tree;
  root: Step;
  /** Goes on below a node. */
  visit(node: TreeNode, context: Context, slot: Slot): void;
  entities: Entities;
  leaves: Leaf[];
  /** Texts at a level that has nothing else: behaviours when the file has no others, else what the level means. */
  undecided: Leaf[];
  /** Descriptions of named things, behaviours when no file has any. */
  descriptions: Leaf[];
  steps: Step[];
  levels: { level: LevelAt; context: Context; summary?: string }[];
  references: Reference[];
  proficiencies: TreeText[];
  demands: Demand[];
  used: Set<TreeText>;
  facts: Map<string, string>;
  /** What records say about the area that they name: "theme_description". */
  areaTexts: Map<string, string>;
  /** A foreign key was resolved. */
  normalised: boolean;
}

export function newGroup(): Group {
  return { examples: [], links: [], details: [], mandatory: false };
}

/** Marks every scalar below a node as read. */
export function use(walk: Walk, node: TreeNode): void {
  for (const text of textsIn(node)) walk.used.add(text);
}

export function withStep(walk: Walk, context: Context, step: Step): Context {
  step.outer = context.steps;
  walk.steps.push(step);
  return { ...context, steps: [...context.steps, step] };
}

export function newStep(name: string, hint: Step['hint'], ids: readonly string[], node: TreeNode): Step {
  return { name, hint, ids: [...ids], node, outer: [], description: [], usedAs: null };
}
