import { askSplit, createCellReader } from '../table/read-cells.ts';
import type { Draft, Report } from '../types.ts';
import { checkIds, checkReferences } from './check-references.ts';
import { askFileMeaning, askOuterMeaning, chooseLeaves, withLevels } from './choose-leaves.ts';
import { collectEntities, fieldTexts } from './entities.ts';
import type { Entities } from './entities.ts';
import { fieldsOf, nameIn } from './fields.ts';
import { reportUnread } from './ignored.ts';
import { isTier, keyRole, nameOfKey } from './keys.ts';
import { emptyDraft, fillDraft } from './fill-draft.ts';
import { isMap } from './node.ts';
import type { Tree, TreeNode } from './node.ts';
import { isOtherFormat } from './other-format.ts';
import { refusePeople } from './people.ts';
import { repairTrees } from './repair.ts';
import { resolveDemands } from './resolve-demands.ts';
import { simplify } from './simplify.ts';
import { askPoints } from './points.ts';
import { areSkillNames } from './skill-names.ts';
import { newStep } from './state.ts';
import type { Walk } from './state.ts';
import { readStatements } from './statements.ts';
import { plainMeanings } from './topic.ts';
import { walkNode } from './walk.ts';
import { inOneLanguage } from './translations.ts';
import { doubtIn } from './whole-text.ts';

/**
 * Reads object trees (YAML, TOML, JSON, front matter) of one map together: what one file declares another may refer
 * to. Recognises levels, competencies and behaviours by keys, ids and nesting. No drafts after an error.
 */
export function readTrees(trees: readonly Tree[], report: Report): Draft[] {
  if (trees.some((tree) => refusePeople(tree, report))) return [];
  const others = trees.filter(({ root }) => isOtherFormat(root));
  refuse(others, report);
  if (others.length > 0) return [];
  const simple = repairTrees(
    inOneLanguage(trees, report).map((tree) => ({
      ...tree,
      root: simplify(trees.length > 1 ? named(tree) : tree.root),
    })),
    report,
  );
  const entities = collectEntities(simple);
  const walks = simple.map((tree) => walkTree(tree, entities));
  for (const walk of walks) checkReferences(walk, report);
  for (const tree of trees) checkIds(tree, report);
  const found = chooseLeaves(walks);
  if (report.hasErrors()) return [];
  if (found.every(({ leaves }) => leaves.length === 0)) {
    // Roles without the competencies that they ask for: what is missing is named.
    resolveDemands(found, plainMeanings, report);
    if (report.hasErrors()) return [];
    refuse(simple, report);
    return [];
  }
  const file = askFileMeaning(found, report);
  const chosen = withLevels(found, file, report);
  if (!chosen) return [];
  const meaning = { file, outer: askOuterMeaning(chosen, report) };
  const expectations = resolveDemands(chosen, meaning, report);
  if (report.hasErrors()) return [];
  const isPoint = askPoints(chosen, report);
  const drafts = chosen.map(({ walk }) => emptyDraft(walk));
  const names = chosen.flatMap(({ leaves }) =>
    leaves.flatMap(({ context }) => context.levels.map(({ name }) => name)),
  );
  const texts = chosen.flatMap(({ leaves }) => leaves.map(doubtIn));
  const mode = askSplit(report, texts, { file: simple[0]?.file ?? '' }, { wrapped: true });
  const reader = createCellReader(report, names, mode);
  for (const [index, { walk, leaves }] of chosen.entries()) {
    const draft = drafts[index];
    if (!draft) continue;
    readStatements(walk, leaves, draft, { report, reader, mode, meaning, isPoint });
    fillDraft(draft, { walk, leaves, meaning, isPoint, report, only: chosen.length === 1 });
    draft.expectations = expectations.get(walk) ?? [];
  }
  if (areSkillNames(drafts)) {
    refuse(simple, report);
    return [];
  }
  reportUnread(walks, report);
  const [first] = drafts;
  if (first) first.cells = reader.counts;
  reader.finish({ file: simple[0]?.file ?? '' });
  return drafts;
}

function refuse(trees: readonly Tree[], report: Report): void {
  for (const { file, format } of trees)
    report.add(format === 'json' ? 'E-JSON-SHAPE' : 'E-TREE-SHAPE', { file });
}

/** A file "skills" that is a list, among other files, holds the skills that those refer to. */
function named({ name, root }: Tree): TreeNode {
  const key = name.split('/').pop() ?? '';
  if (root.kind !== 'list' || !isTier(keyRole(key))) return root;
  return { kind: 'map', line: root.line, path: '', entries: [{ key, line: root.line, value: root }] };
}

function walkTree(tree: Tree, entities: Entities): Walk {
  const fields = isMap(tree.root) ? tree.root : null;
  const title = fields ? (nameIn(fieldsOf(fields))?.text ?? '') : '';
  const ids = fields ? fieldTexts(fields, 'id') : [];
  const folders = tree.name.split('/');
  const walk: Walk = {
    tree,
    root: newStep(
      title || nameOfKey(folders[folders.length - 1] ?? ''),
      'root',
      [...ids, ...folders],
      tree.root,
    ),
    visit: (node, context, slot) => walkNode(walk, node, context, slot),
    entities,
    leaves: [],
    undecided: [],
    descriptions: [],
    steps: [],
    levels: [],
    references: [],
    proficiencies: [],
    demands: [],
    used: new Set(),
    facts: new Map(),
    areaTexts: new Map(),
    normalised: false,
  };
  const start = { steps: [], roles: [], levels: [], polarity: 'positive' } as const;
  walkNode(walk, tree.root, start, { hint: tree.root.kind === 'list' ? null : 'root' });
  return walk;
}
