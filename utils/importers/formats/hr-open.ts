import { blankDraft } from '../blank-draft.ts';
import { askOneLevel } from '../shapes/ask.ts';
import { anyLevel } from '../levels/read-level.ts';
import { createCellReader, readName } from '../table/read-cells.ts';
import type { CellReader } from '../table/read-cells.ts';
import { fieldTexts } from '../tree/entities.ts';
import { isSentence } from '../tree/fields.ts';
import { reportUnread } from '../tree/ignored.ts';
import { keyRole } from '../tree/keys.ts';
import { isMap, isText, mapsIn, placeOf, textOf } from '../tree/node.ts';
import type { TreeMap, TreeNode, TreeText } from '../tree/node.ts';
import { refusePeople } from '../tree/people.ts';
import { folderName } from '../tree/tree-name.ts';
import type { Draft, MapImporter, Report } from '../types.ts';
import { fold } from '../text/fold.ts';
import { parseTree } from './json-tree.ts';

/**
 * Skills of a job or a framework as HR Open Standards exchange them in JSON-LD: assertions that join a skill with a
 * point of proficiency, or skills alone. Assertions about a person are refused.
 */
export const hrOpen: MapImporter = {
  id: 'hr-open',
  accepts: ({ text }) => {
    if (text === undefined || !/^\s*[{[]/.test(text)) return 0;
    const start = text.slice(0, 65_536);
    return /"SkillAssertion|"@type"\s*:\s*"Skill"|hropen/.test(start) ? 0.9 : 0;
  },
  read: async ({ name: file, text }, report) => {
    const root = parseTree(text, file, report);
    if (!root) return { kind: 'none' };
    const tree = { file, name: folderName(file), format: 'json', root } as const;
    if (refusePeople(tree, report)) return { kind: 'none' };
    const skills = findSkills(root, undefined);
    // Skills with wordings a level are a tree like any other.
    if (skills.length === 0 || skills.some(({ skill }) => hasLevels(skill)))
      return { kind: 'trees', trees: [tree] };
    const used = new Set<TreeText>();
    const draft = readSkills(skills, root, { file, report, used });
    if (draft) reportUnread([{ tree, used }], report, (text) => isSentence(text) && !/^https?:/.test(text));
    return draft ? { kind: 'drafts', drafts: [draft] } : { kind: 'none' };
  },
};

interface Source {
  file: string;
  report: Report;
  used: Set<TreeText>;
}

interface FoundSkill {
  skill: TreeMap;
  /** Point of proficiency that the assertion asks for. */
  point: TreeNode | undefined;
  /** Title of the job around it. */
  role: string | undefined;
}

function hasLevels(skill: TreeMap): boolean {
  return skill.entries.some(
    ({ key, value }) =>
      ['level', 'point'].includes(keyRole(key) ?? '') &&
      value.kind === 'list' &&
      [...mapsIn(value)].some((map) => fieldTexts(map, 'text').length > 0),
  );
}

const jobTypes = /(?:^|[/#:])(?:job|jobposting|occupation|position|role|jobprofile)$/i;

function findSkills(node: TreeNode, role: string | undefined): FoundSkill[] {
  if (node.kind === 'text') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => findSkills(item, role));
  const skill = valueOf(node, 'skill') ?? valueOf(node, 'competency');
  if (isMap(skill))
    return [
      { skill, point: valueOf(node, 'proficiencylevel') ?? valueOf(node, 'requiredproficiency'), role },
    ];
  if (typeOf(node).some((type) => /(?:^|[/#:])skill$/i.test(type)))
    return [{ skill: node, point: valueOf(node, 'proficiencylevel'), role }];
  const own = titleOf(node) ?? role;
  return node.entries.flatMap(({ key, value }) => {
    // A scale declares points, it asserts none.
    if (/scale$/i.test(key)) return [];
    return findSkills(
      value,
      own ?? (fold(key) === 'job' && isMap(value) ? fieldTexts(value, 'name')[0] : undefined),
    );
  });
}

function titleOf(node: TreeMap): string | undefined {
  const types = [...typeOf(node), textOf(valueOf(node, 'targettype'))];
  const [title] = ['jobtitle', 'title', 'targetname', 'name']
    .map((key) => textOf(valueOf(node, key)))
    .filter(Boolean);
  const isJob =
    types.some((type) => jobTypes.test(type)) || valueOf(node, 'jobid') || valueOf(node, 'jobtitle');
  return isJob ? title : undefined;
}

function valueOf(map: TreeMap, name: string): TreeNode | undefined {
  return map.entries.find(({ key }) => fold(key).replace(/[\s_-]/g, '') === name)?.value;
}

function typeOf(map: TreeMap): string[] {
  const type = map.entries.find(({ key }) => key === '@type' || key === 'type')?.value;
  return type?.kind === 'list' ? type.items.map(textOf) : [textOf(type)];
}

function readSkills(skills: readonly FoundSkill[], root: TreeNode, source: Source): Draft | null {
  const { file, report } = source;
  const place = placeOf(file, root);
  if (!askOneLevel(report, place, true)) return null;
  const draft = blankDraft('json-nested', file, place);
  const [first] = isMap(root)
    ? [textOf(valueOf(root, 'name')), textOf(valueOf(root, 'title'))].filter(Boolean)
    : [];
  if (first !== undefined) draft.facts.set('name', first.slice(0, 200));
  const reader = createCellReader(report, [], 'keep');
  const roles = [...new Set(skills.map(({ role }) => role))];
  for (const role of roles) {
    draft.levels.push({ name: anyLevel, place, ...(role === undefined ? {} : { role }) });
    if (role !== undefined) draft.roles.push({ name: role });
  }
  for (const found of skills) readSkill(draft, found, reader, source);
  draft.cells = reader.counts;
  return draft;
}

function readSkill(
  draft: Draft,
  { skill, point, role }: FoundSkill,
  reader: CellReader,
  { report, used }: Source,
): void {
  const { file } = draft;
  const at = placeOf(file, skill);
  const name = readName(
    textOf(valueOf(skill, 'name')) || textOf(valueOf(skill, 'codednotation')),
    at,
    report,
  );
  if (name === '') return;
  const category =
    valueOf(skill, 'skillcategory') ?? valueOf(skill, 'category') ?? valueOf(skill, 'skilltype');
  const area = readName(isMap(category) ? textOf(valueOf(category, 'name')) : textOf(category), at, report);
  const about = { competency: name, ...(area === '' ? {} : { area }) };
  if (!draft.competencies.some((other) => other.name === name && other.area === about.area))
    draft.competencies.push({ name, place: at, ...(area === '' ? {} : { area }) });
  const proficiency = pointName(point);
  const texts = [
    valueOf(skill, 'description'),
    valueOf(skill, 'skillstatement'),
    isMap(point) ? valueOf(point, 'description') : undefined,
  ];
  for (const text of texts) {
    if (!isText(text) || textOf(text) === '') continue;
    const place = placeOf(file, text);
    used.add(text);
    for (const [index, { mandatory: _, ...item }] of reader.read(textOf(text), place).entries())
      draft.statements.push({
        ...about,
        ...item,
        level: anyLevel,
        polarity: 'positive',
        place: { ...place, index },
        ...(role === undefined ? {} : { roles: [role] }),
        ...(proficiency === '' ? {} : { proficiency }),
      });
  }
}

function pointName(point: TreeNode | undefined): string {
  if (!point || isText(point)) return textOf(point);
  for (const map of mapsIn(point)) {
    const [name] = [...fieldTexts(map, 'name'), ...fieldTexts(map, 'id')].filter(
      (text) => !/^https?:/.test(text),
    );
    if (name !== undefined) return name;
  }
  return '';
}
