import { blankDraft } from '../blank-draft.ts';
import { anyLevel, readLevel } from '../levels/read-level.ts';
import { limits } from '../limits.ts';
import { excerpt } from '../report.ts';
import { createCellReader } from '../table/read-cells.ts';
import type { Draft, ImportPlace, Report } from '../types.ts';

/** One item of a CASE framework, from JSON, CSV or a workbook. */
export interface CaseItem {
  id: string;
  statement: string;
  /** Abbreviated statement or coding scheme, for names. */
  short: string;
  /** Human coding scheme: tables name items by it. */
  code?: string;
  levels: string[];
  /** What kind of item the framework says it is. */
  type?: string;
  /** Ids of items it is a child of; the document itself counts as none. */
  parents: string[];
  place: ImportPlace;
}

/** A rubric criterion: what one item looks like at each level. */
export interface CaseCriterion {
  itemId: string | null;
  name: string;
  place: ImportPlace;
  levels: { name: string; description: string; score: number | null; place: ImportPlace }[];
}

export interface CasePackage {
  file: string;
  title: string;
  shape: 'case-1.0' | 'case-1.1';
  items: CaseItem[];
  criteria: CaseCriterion[];
  facts: Map<string, string>;
}

/**
 * Items without children are behaviours, their parent is the competency, the topmost ancestor the area. An item with a
 * rubric is a competency, and the rubric's levels hold its behaviours. Items must form a forest: see `findCycle`.
 */
export function toDraft({ file, title, shape, items, criteria, facts }: CasePackage, report: Report): Draft {
  const draft = blankDraft(shape, file, { file }, facts);
  const byId = new Map(items.map((item) => [item.id, item]));
  const withChildren = new Set(items.flatMap((item) => item.parents));
  const withRubric = new Set(criteria.map((criterion) => criterion.itemId));
  const steps = levelItems(items, withChildren);
  const parentOf = ({ parents: [first] }: CaseItem): CaseItem | undefined =>
    first === undefined ? undefined : byId.get(first);
  const topOf = (item: CaseItem): CaseItem => {
    let top = item;
    for (let up = parentOf(item); up; up = parentOf(up)) top = up;
    return top;
  };
  const topic = (item: CaseItem | undefined): { competency: string; area?: string } => {
    if (!item) return { competency: title };
    if (steps.has(item.id)) return topic(parentOf(item));
    const top = topOf(item);
    return { competency: nameOf(item), ...(top === item ? {} : { area: nameOf(top) }) };
  };
  const reader = createCellReader(report, [], 'keep');
  const mentioned = new Set<string>();
  const mention = (name: string, place: ImportPlace, order?: number | null): void => {
    if (!mentioned.has(name))
      draft.levels.push({ name, place, ...(typeof order === 'number' ? { order } : {}) });
    mentioned.add(name);
  };
  for (const criterion of criteria) {
    const item = byId.get(criterion.itemId ?? '');
    if (criterion.itemId !== null && !item)
      report.add('W-REF', criterion.place, { what: 'the item of the rubric', id: criterion.itemId });
    const own = item ? topic(item) : { competency: criterion.name || title };
    for (const level of criterion.levels) {
      mention(level.name, level.place, level.score);
      for (const found of reader.read(level.description, level.place)) {
        const { mandatory: _, ...rest } = found;
        draft.statements.push({
          ...own,
          ...rest,
          level: level.name,
          polarity: 'positive',
          place: level.place,
        });
      }
    }
  }
  let neutral: CaseItem | undefined;
  let neutrals = 0;
  for (const item of items) {
    if (withChildren.has(item.id) || withRubric.has(item.id)) {
      if (withRubric.has(item.id))
        draft.competencies.push({ name: nameOf(item), place: item.place, ...areaOf(topic(item)) });
      continue;
    }
    const parent = parentOf(item);
    const stated = parent && steps.has(parent.id) ? [nameOf(parent)] : item.levels;
    const level = stated.length === 0 ? anyLevel : stated.join(', ');
    if (stated.length === 0) {
      neutral ??= item;
      neutrals++;
    }
    mention(level, item.place);
    for (const found of reader.read(item.statement, item.place)) {
      const { mandatory: _, ...rest } = found;
      draft.statements.push({
        ...topic(parent),
        ...rest,
        level,
        polarity: 'positive',
        place: item.place,
      });
    }
  }
  draft.cells = reader.counts;
  // Beside rubrics, or items that have a level, one of none says what holds at all of them.
  if (neutral && mentioned.size > 1)
    report.add('W-ITEM-LEVEL', neutral.place, { count: neutrals, text: excerpt(neutral.statement) });
  return draft;
}

/** Items with children that stand for the levels of their parent: called so, or named like levels all of them. */
function levelItems(items: readonly CaseItem[], withChildren: ReadonlySet<string>): Set<string> {
  const groups = Map.groupBy(
    items.filter((item) => withChildren.has(item.id) && item.parents.length > 0),
    (item) => item.parents[0] ?? '',
  );
  const found = new Set<string>();
  for (const group of groups.values()) {
    const isLevel = ({ type, statement }: CaseItem): boolean => {
      const { kind, careerOnly, base } = readLevel(statement);
      return (
        isLevelType.test(type ?? '') ||
        (kind === 'career' && careerOnly && base === '') ||
        kind === 'proficiency'
      );
    };
    if (group.length >= 2 && group.every(isLevel)) for (const { id } of group) found.add(id);
  }
  return found;
}

const isLevelType = /^(?:(?:proficiency|skill|job|career)? ?level|niveau|nivel|stufe|レベル)$/i;

function areaOf({ area }: { area?: string }): { area?: string } {
  return area === undefined ? {} : { area };
}

function nameOf(item: CaseItem): string {
  const name = item.statement.length <= limits.nameCharacters ? item.statement : item.short || item.statement;
  return excerpt(name, limits.nameCharacters);
}

/** Ids along a circle of parents, the first one again at the end; `null` when there is none. Linear in the edges. */
export function findCycle(items: readonly Pick<CaseItem, 'id' | 'parents'>[]): string[] | null {
  const byId = new Map(items.map((item) => [item.id, item]));
  const done = new Set<string>();
  for (const start of items) {
    const path: { id: string; next: number }[] = [{ id: start.id, next: 0 }];
    const onPath = new Set([start.id]);
    while (path.length > 0) {
      const step = path[path.length - 1];
      if (!step) break;
      const parent = done.has(step.id) ? undefined : byId.get(step.id)?.parents[step.next++];
      if (parent === undefined) {
        done.add(step.id);
        onPath.delete(step.id);
        path.pop();
      } else if (onPath.has(parent)) {
        const ids = path.map(({ id }) => id);
        return [...ids.slice(ids.indexOf(parent)), parent];
      } else if (byId.has(parent) && !done.has(parent)) {
        path.push({ id: parent, next: 0 });
        onPath.add(parent);
      }
    }
  }
  return null;
}
