import { fold } from '../text/fold.ts';
import { orderLevels } from '../levels/order-levels.ts';
import { isVerdict } from '../levels/rating.ts';
import { excerpt } from '../report.ts';
import { cellKind } from '../table/cell-kind.ts';
import { cellAt, columnLetter, duplicateHeaders, polarityOf } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { askSplit, createCellReader, readDescription, readName } from '../table/read-cells.ts';
import type { CellReader } from '../table/read-cells.ts';
import type { Draft, ImportPlace } from '../types.ts';
import { askLevelOrScale } from './ask.ts';
import { polarityOfLevel } from './level-columns.ts';
import type { LevelColumns } from './level-columns.ts';
import { findExamples, readExamples } from './level-examples.ts';
import type { LevelExamples } from './level-examples.ts';
import { reportLabel, sortList } from './list-rows.ts';
import { pairByOrder } from './pairs.ts';
import { filledDown, sortRows } from './rows.ts';
import type { DataRow } from './rows.ts';
import { cellPlace, emptyDraft, headerPlace, reportIgnored, reportRagged } from './shape.ts';
import type { ShapeInput } from './shape.ts';
import { kindLabel, readMandatory, roleNames } from './values.ts';
import { chooseNames } from './wide-names.ts';
import type { WideNames } from './wide-names.ts';

/** One row a competency, one column a level. `null` after E-DUP-HEADER. */
export function readWide(input: ShapeInput, levels: LevelColumns): Draft | null {
  const { report } = input;
  const duplicate = duplicateHeaders(levels.columns, (column) => levels.roleOf(column) ?? '')[0];
  if (duplicate) {
    const header = duplicate[0]?.header ?? '';
    const letters = duplicate.map((column) => columnLetter(column.index)).join(' and ');
    report.add('E-DUP-HEADER', { ...headerPlace(input), column: header }, { header, columns: letters });
    return null;
  }
  const names = chooseNames(input, levels.columns);
  const draft = emptyDraft('csv-wide', input);
  const levelNames = [...new Set(levels.columns.map(levels.nameOf))];
  draft.levelPlace = headerPlace(input, levels.columns);
  const scale =
    orderLevels(levelNames).kind === 'proficiency' && askLevelOrScale(report, levelNames, draft.levelPlace);
  for (const column of levels.columns) {
    const role = levels.roleOf(column);
    const again = levels.columns.find((one) => levels.nameOf(one) === levels.nameOf(column));
    if (scale) {
      if (again === column) draft.points.push({ name: levels.nameOf(column) });
    } else if (again === column || polarityOfLevel(column) === null) {
      const place = headerPlace(input, [column]);
      draft.levels.push({ name: levels.nameOf(column), place, ...(role === undefined ? {} : { role }) });
    }
    if (role !== undefined) draft.roles.push({ name: role });
  }
  const rows = sortRows(input, names.competency ? [names.competency] : [], levels.columns);
  reportRagged(
    input,
    rows.map(({ row }) => row),
    levels.columns,
  );
  const cells = rows.flatMap(({ row }) => levels.columns.map((column) => cellAt(row, column.index)));
  const reader = createCellReader(report, levelNames, askSplit(report, cells, headerPlace(input)));
  const examples = findExamples(input, levels);
  fill(draft, { input, levels, names, rows, reader, scale, examples });
  if (levels.columns.some((column) => polarityOfLevel(column) !== null)) pairByOrder(draft.statements);
  draft.cells = reader.counts;
  reader.finish(headerPlace(input));
  const used = [...levels.columns, ...names.all, ...examples.values()];
  reportIgnored(input, new Set(used.map((column) => column.index)));
  return draft;
}

const notText: ReadonlySet<string> = new Set(['mark', 'tenure', 'address']);
const nothing: ReadonlySet<string> = new Set();

interface Filling {
  input: ShapeInput;
  levels: LevelColumns;
  names: WideNames;
  rows: DataRow[];
  reader: CellReader;
  scale: boolean;
  examples: LevelExamples;
}

function fill(draft: Draft, { input, levels, names, rows, reader, scale, examples }: Filling): void {
  const { report } = input;
  const areas = filledDown(input, rows, names.area);
  const roles = filledDown(input, rows, names.role);
  const isList = names.competency === undefined && names.area === undefined;
  const kinds = isList ? sortList(input, rows, levels.columns) : [];
  let above = '';
  const mentioned = new Set<string>();
  const described = new Set<string>();
  // With a column of roles, a role's ladder are the levels under which it has texts.
  const mention = (level: string, role: string, place: ImportPlace): void => {
    const key = `${role}\u0000${level}`;
    if (!mentioned.has(key)) draft.levels.push({ name: level, role, place });
    mentioned.add(key);
  };
  for (const [index, { row, section }] of rows.entries()) {
    const at = (column: Column | undefined): string => (column ? cellAt(row, column.index) : '');
    const nameOf = (column: Column | undefined, text: string): string =>
      readName(text, cellPlace(input, row, column), report);
    const area = nameOf(names.area, areas[index] || section || input.named.area || '');
    const own = nameOf(names.competency, at(names.competency));
    // Lists without a column of names are about what the table is called.
    const competency = own || above || area || (isList ? input.table.table.name : '');
    const hasText = levels.columns.some((column) => cellAt(row, column.index) !== '');
    const isLost = competency === '' || (!isList && own === '' && above === '' && at(names.area) === '');
    if (isLost || kinds[index] === 'summary') {
      if (hasText) describeLevels(draft, input, levels, row, reader);
      continue;
    }
    if (kinds[index] === 'label') {
      leaveLabel(input, levels, row, reader);
      continue;
    }
    above = own || above;
    const description = names.description
      ? readDescription(at(names.description), cellPlace(input, row, names.description), report)
      : '';
    const kind = kindLabel(at(names.kind));
    const key = fold(`${area}\u0000${competency}`);
    // With roles or polarity in rows of their own, a name comes back on purpose.
    const expected = described.has(key) && (names.role !== undefined || names.polarity !== undefined);
    described.add(key);
    const filled = levels.columns.map((column) => cellAt(row, column.index)).filter((cell) => cell !== '');
    // A row of years, scores or addresses is about the levels, not a competency.
    const unlike = filled.length > 0 && filled.every((cell) => notText.has(cellKind(cell, nothing)));
    if ((own !== '' || draft.competencies.length === 0) && !expected && !unlike) {
      draft.competencies.push({
        name: competency,
        place: cellPlace(input, row, names.competency),
        ...(area === '' ? {} : { area }),
        ...(description === '' ? {} : { description }),
        ...(kind === null ? {} : { kind }),
        ...(at(names.value) === '' ? {} : { value: nameOf(names.value, at(names.value)) }),
      });
    }
    const polarity = names.polarity ? (polarityOf(at(names.polarity)) ?? 'positive') : 'positive';
    const rowRoles = roleNames(roles[index] || input.named.role || '').map((role) =>
      nameOf(names.role, role),
    );
    for (const role of rowRoles) draft.roles.push({ name: role });
    for (const column of levels.columns) {
      const place = cellPlace(input, row, column);
      const group = levels.roleOf(column);
      const own = group === undefined ? rowRoles : [group];
      const cell = cellAt(row, column.index);
      const items = reader.read(cell, place).filter((item) => !leaveVerdict(input, item.text, place, reader));
      if (!scale && group === undefined && items.length > 0) {
        for (const role of rowRoles) mention(levels.nameOf(column), role, place);
      }
      if (items.length === 0 && cell !== '')
        draft.leftOut.add(fold(levels.nameOf(column))).add(fold(competency));
      const shown = items.length === 0 ? [] : readExamples(input, row, examples.get(column.index));
      for (const [item, { mandatory, ...found }] of items.entries()) {
        draft.statements.push({
          ...found,
          ...(item === 0 ? { examples: [...found.examples, ...shown] } : {}),
          competency,
          polarity: polarityOfLevel(column) ?? polarity,
          place: { ...place, index: item },
          ...(scale ? { point: levels.nameOf(column) } : { level: levels.nameOf(column) }),
          ...(area === '' ? {} : { area }),
          ...(own.length === 0 ? {} : { roles: own }),
          ...(mandatory || readMandatory(at(names.mandatory)) ? { mandatory: true } : {}),
        });
      }
    }
  }
}

/** "Excellent" under a level is what somebody is given there, not what somebody does. */
function leaveVerdict(input: ShapeInput, text: string, place: ImportPlace, reader: CellReader): boolean {
  if (!isVerdict(text)) return false;
  input.report.add('W-NOT-BEHAVIOUR', place, { text: excerpt(text), what: 'a number or a mark' });
  reader.counts.used--;
  reader.counts.placeholder++;
  return true;
}

/** What a form repeats under each list counts as a placeholder. */
function leaveLabel(input: ShapeInput, levels: LevelColumns, row: DataRow['row'], reader: CellReader): void {
  reportLabel(input, row, levels.columns);
  for (const column of levels.columns) {
    reader.counts.total++;
    reader.counts[cellAt(row, column.index) === '' ? 'empty' : 'placeholder']++;
  }
}

/** A row right below the header with texts but no competency says what the levels mean. */
function describeLevels(
  draft: Draft,
  input: ShapeInput,
  levels: LevelColumns,
  row: DataRow['row'],
  reader: CellReader,
): void {
  input.report.add('I-LEVEL-SUMMARY', cellPlace(input, row));
  for (const [index, column] of levels.columns.entries()) {
    const text = readDescription(cellAt(row, column.index), cellPlace(input, row, column), input.report);
    reader.counts.total++;
    reader.counts[text === '' ? 'empty' : 'used']++;
    const level = draft.levels[index];
    const point = draft.points[index];
    if (level && text !== '') level.summary = joined(level.summary, text);
    else if (point && text !== '') point.description = joined(point.description, text);
  }
}

function joined(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before}\n${text}`;
}
