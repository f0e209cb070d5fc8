import { findCycle } from '../case/tree.ts';
import { anyLevel } from '../levels/read-level.ts';
import { cellAt } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { toPlainText } from '../table/html.ts';
import { askSplit, createCellReader, readDescription, readName } from '../table/read-cells.ts';
import { fold } from '../text/fold.ts';
import type { Draft, TableRow } from '../types.ts';
import { askOneLevel } from './ask.ts';
import type { ParentColumns } from './parent-columns.ts';
import { cellPlace, emptyDraft, headerPlace, reportIgnored } from './shape.ts';
import type { ShapeInput } from './shape.ts';

interface Item {
  id: string;
  parents: string[];
  name: string;
  description: string;
  row: TableRow;
}

/** What a taxonomy calls items that say what somebody does; all others are competencies or groups of them. */
const ofBehaviour = /^(?:behaviou?rs?|indicators?|outcomes?|levels?)$/;

/**
 * One row a competency, under the row of its parent. A competency without others below it asks for what its description
 * says, or is a behaviour of its parent where the taxonomy calls it one. `null` after an error.
 */
export function readMoodle(input: ShapeInput, columns: ParentColumns): Draft | null {
  const { report } = input;
  const at = (row: TableRow, column: Column | undefined): string => (column ? cellAt(row, column.index) : '');
  const isFramework = (row: TableRow): boolean => /^(?:1|true|yes)$/i.test(at(row, columns.framework));
  const framework = input.table.rows.find(isFramework);
  const items = input.table.rows
    .filter((row) => !isFramework(row))
    .map((row): Item => {
      const parent = at(row, columns.parent);
      return {
        id: at(row, columns.id),
        parents: parent === '' || parent === at(framework ?? row, columns.id) ? [] : [parent],
        name: readName(at(row, columns.name), cellPlace(input, row, columns.name), report),
        description: toPlainText(at(row, columns.description)).text,
        row,
      };
    });
  const cycle = findCycle(items);
  if (cycle) {
    const first = items.find(({ id }) => id === cycle[0]);
    report.add('E-CYCLE', first ? cellPlace(input, first.row) : headerPlace(input), {
      path: cycle.join(' → '),
    });
    return null;
  }
  if (!askOneLevel(report, headerPlace(input), true)) return null;
  const draft = emptyDraft('csv-long', input);
  if (framework) draft.facts.set('name', at(framework, columns.name));
  draft.levels.push({ name: anyLevel, place: headerPlace(input) });
  const tiers = at(framework ?? { row: 0, line: 0, cells: [] }, columns.taxonomy)
    .split(',')
    .map(fold);
  fill(draft, input, { columns, items, tiers });
  const used = Object.values(columns).flatMap((column) => (column ? [column.index] : []));
  reportIgnored(input, new Set(used));
  return draft;
}

function fill(
  draft: Draft,
  input: ShapeInput,
  { columns, items, tiers }: { columns: ParentColumns; items: readonly Item[]; tiers: readonly string[] },
): void {
  const { report } = input;
  const byId = new Map(items.map((item) => [item.id, item]));
  const above = new Set(items.flatMap(({ parents }) => parents));
  const texts = items.map(({ description }) => description);
  const mode = askSplit(report, texts, headerPlace(input), { wrapped: true });
  const reader = createCellReader(report, [], mode);
  for (const item of items) {
    const place = cellPlace(input, item.row, columns.description ?? columns.name);
    const outer = pathTo(item, byId);
    const [wanted] = item.parents;
    if (wanted !== undefined && !byId.has(wanted))
      report.add('W-REF', cellPlace(input, item.row, columns.parent), { what: 'the parent', id: wanted });
    if (above.has(item.id)) {
      const below = items.some(({ id, parents }) => parents.includes(item.id) && !above.has(id));
      if (below && ofBehaviour.test(tiers[outer.length + 1] ?? ''))
        mention(draft, item.name, outer, place, readDescription(item.description, place, report));
      continue;
    }
    const parent = outer[outer.length - 1];
    const asBehaviour = parent !== undefined && ofBehaviour.test(tiers[outer.length] ?? '');
    const text = asBehaviour ? labelled(item) : item.description || (parent === undefined ? '' : item.name);
    const competency = asBehaviour || item.description === '' ? (parent ?? item.name) : item.name;
    const around = competency === parent ? outer.slice(0, -1) : outer;
    mention(draft, competency, around, place);
    const area = around.join(' › ');
    for (const [index, { mandatory, ...found }] of reader.read(text, place).entries())
      draft.statements.push({
        ...found,
        competency,
        level: anyLevel,
        polarity: 'positive',
        place: { ...place, index },
        ...(area === '' ? {} : { area }),
        ...(mandatory ? { mandatory: true } : {}),
      });
  }
  draft.cells = reader.counts;
  reader.finish(headerPlace(input));
}

function mention(
  draft: Draft,
  name: string,
  around: readonly string[],
  place: Draft['levelPlace'],
  description = '',
): void {
  const area = around.join(' › ');
  if (draft.competencies.some((one) => one.name === name && (one.area ?? '') === area)) return;
  draft.competencies.push({
    name,
    place,
    ...(area === '' ? {} : { area }),
    ...(description === '' ? {} : { description }),
  });
}

/** A behaviour has a name and a text; the name stands before the text unless the text begins with it. */
function labelled({ name, description }: Item): string {
  if (description === '' || fold(description).startsWith(fold(name))) return description || name;
  return `${name}: ${description}`;
}

/** Names of the items around one, outermost first. */
function pathTo(item: Item, byId: ReadonlyMap<string, Item>): string[] {
  const path: string[] = [];
  let parent = byId.get(item.parents[0] ?? '');
  while (parent && path.length < byId.size) {
    path.unshift(parent.name);
    parent = byId.get(parent.parents[0] ?? '');
  }
  return path;
}
