import { fold } from '../text/fold.ts';
import { cellKind } from '../table/cell-kind.ts';
import { cellAt, columnLetter, duplicateHeaders, polarityOf } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { askSplit, createCellReader, readDescription, readName } from '../table/read-cells.ts';
import type { CellReader } from '../table/read-cells.ts';
import type { Draft, Statement } from '../types.ts';
import { excerpt } from '../report.ts';
import { askLevelOrScale, askOneLevel } from './ask.ts';
import { chooseLong } from './long-columns.ts';
import type { LongColumns } from './long-columns.ts';
import { pairByOrder } from './pairs.ts';
import { filledDown, sortRows } from './rows.ts';
import type { DataRow } from './rows.ts';
import { cellPlace, emptyDraft, headerPlace, reportIgnored, reportRagged } from './shape.ts';
import type { ShapeInput } from './shape.ts';
import { isTwoStep } from './two-step.ts';
import { kindLabel, readMandatory } from './values.ts';
import { orderLevels } from '../levels/order-levels.ts';

/** Name of the level of a file that has none. */
export const anyLevel = 'Any level';

/** One row a behaviour, with the level in a cell; also role × level × skill × proficiency. `null` after an error. */
export function readLong(input: ShapeInput): Draft | null {
  const { report } = input;
  const columns = chooseLong(input);
  const duplicate = duplicateHeaders(input.columns.filter((column) => columns.used.has(column.index)))[0];
  if (duplicate) {
    const header = duplicate[0]?.header ?? '';
    const letters = duplicate.map((column) => columnLetter(column.index)).join(' and ');
    report.add('E-DUP-HEADER', { ...headerPlace(input), column: header }, { header, columns: letters });
    return null;
  }
  const constant = input.named.level;
  // A proficiency that never changes is a remark, not what tells rows apart.
  const proficiency = (columns.proficiency?.content.distinct ?? 0) > 1 ? columns.proficiency : undefined;
  const levelColumn = columns.level ?? (constant === undefined ? proficiency : undefined);
  const one = levelColumn === undefined && constant === undefined;
  if (one && !askOneLevel(report, headerPlace(input), columns.levelless && hasTexts(columns))) return null;
  const draft = emptyDraft(columns.rsd ? 'rsd-csv' : 'csv-long', input);
  if (!hasTexts(columns)) {
    report.add('E-NO-BEHAVIOUR', headerPlace(input));
    return null;
  }
  const texts = [...columns.texts, ...columns.negatives];
  const rows = sortRows(input, columns.competency ? [columns.competency] : [], texts);
  reportRagged(
    input,
    rows.map(({ row }) => row),
    texts,
  );
  if (levelColumn) draft.levelPlace = headerPlace(input, [levelColumn]);
  readRows(draft, { input, columns, rows, levelColumn, constant: one ? anyLevel : constant });
  reportIgnored(input, columns.used);
  return draft;
}

function hasTexts(columns: LongColumns): boolean {
  return columns.texts.length + columns.negatives.length > 0;
}

interface Reading {
  input: ShapeInput;
  columns: LongColumns;
  rows: DataRow[];
  levelColumn: Column | undefined;
  constant: string | undefined;
}

function readRows(draft: Draft, { input, columns, rows, levelColumn, constant }: Reading): void {
  const { report } = input;
  const texts = [...columns.texts, ...columns.negatives];
  const levels = filledDown(input, rows, levelColumn).map((level) =>
    (level ?? '').replace(/\s+/g, ' ').trim(),
  );
  const areas = filledDown(input, rows, columns.area);
  const names = filledDown(input, rows, columns.competency);
  const roles = filledDown(input, rows, columns.role);
  const levelNames = [...new Set(levels.filter((level) => level !== '' && cellKind(level, none) === 'text'))];
  const scale =
    columns.level === undefined &&
    levelColumn !== undefined &&
    levelNames.length > 0 &&
    orderLevels(levelNames).kind === 'proficiency' &&
    askLevelOrScale(report, levelNames, headerPlace(input, [levelColumn]));
  const twoStep = isTwoStep(rows, columns);
  const cells = rows.flatMap(({ row }) => texts.map((column) => cellAt(row, column.index)));
  const reader = createCellReader(report, levelNames, askSplit(report, cells, headerPlace(input, texts)));
  const described = new Set<string>();
  const pointsRead = new Set<string>();
  const mentioned = new Map<string, Draft['levels'][number]>();

  for (const [index, { row, section }] of rows.entries()) {
    const at = (column: Column | undefined): string => (column ? cellAt(row, column.index) : '');
    const name = (text: string, column?: Column): string =>
      readName(text, cellPlace(input, row, column), report);
    const role = name(roles[index] || input.named.role || '', columns.role);
    const family = name(at(columns.family), columns.family);
    if (role !== '') draft.roles.push({ name: role, ...(family === '' ? {} : { family }) });
    const area = name(
      firstOf(areas[index] ?? '', columns.rsd) || section || input.named.area || '',
      columns.area,
    );
    const competency =
      name(names[index] ?? '', columns.competency) ||
      area ||
      (columns.competency ? '' : input.table.table.name);
    const key = fold(`${area}\u0000${competency}`);
    if (competency !== '' && !described.has(key)) {
      described.add(key);
      const description = columns.description
        ? readDescription(at(columns.description), cellPlace(input, row, columns.description), report)
        : '';
      const kind = kindLabel(at(columns.kind));
      draft.competencies.push({
        name: competency,
        place: cellPlace(input, row, columns.competency),
        ...(area === '' ? {} : { area }),
        ...(description === '' || cellKind(description, none) !== 'text' ? {} : { description }),
        ...(kind === null ? {} : { kind }),
        ...(at(columns.value) === '' ? {} : { value: name(at(columns.value), columns.value) }),
      });
    }
    const level = constant ?? levels[index] ?? '';
    if (texts.every((column) => column.index >= row.cells.length)) {
      // A short row that ends before its text was reported as such and says nothing.
      reader.counts.total += texts.length;
      reader.counts.empty += texts.length;
      continue;
    }
    const refused = refuseRow(input, row, reader, texts, { level, competency, levelColumn });
    if (refused) {
      draft.leftOut.add(fold(competency));
      continue;
    }
    if (!scale && !mentioned.has(`${role}\u0000${level}`)) {
      const order = Number.parseInt(at(columns.levelOrder), 10);
      const mention = {
        name: level,
        place: cellPlace(input, row, levelColumn),
        ...(role === '' ? {} : { role }),
        ...(Number.isNaN(order) ? {} : { order }),
        ...(at(columns.levelDescription) === ''
          ? {}
          : {
              summary: readDescription(
                at(columns.levelDescription),
                cellPlace(input, row, columns.levelDescription),
                report,
              ),
            }),
      };
      mentioned.set(`${role}\u0000${level}`, mention);
      draft.levels.push(mention);
    }
    const point = scale ? level : at(columns.proficiency);
    if ((scale || twoStep) && point !== '' && !draft.points.some((other) => other.name === point))
      draft.points.push({ name: point });
    const again = twoStep && pointsRead.has(fold(`${key}\u0000${point}`));
    if (twoStep) {
      pointsRead.add(fold(`${key}\u0000${point}`));
      draft.expectations.push({ role, level, competency, point });
    }
    const base = {
      competency,
      ...(area === '' ? {} : { area }),
      ...(twoStep ? { point } : scale ? { point } : { level }),
      ...(twoStep || role === '' ? {} : { role }),
      ...(twoStep || scale || point === '' ? {} : { proficiency: point }),
    };
    readTexts(draft, { input, row, columns, reader, base, again, index });
  }
  draft.cells = reader.counts;
  reader.finish(headerPlace(input, texts));
  if (columns.polarity) pairByOrder(draft.statements);
}

const none: ReadonlySet<string> = new Set();

interface RowTexts {
  input: ShapeInput;
  row: DataRow['row'];
  columns: LongColumns;
  reader: CellReader;
  base: Pick<Statement, 'competency' | 'area' | 'point' | 'level' | 'role' | 'proficiency'>;
  /** The same skill and point was read before, for another role. */
  again: boolean;
  index: number;
}

function readTexts(draft: Draft, { input, row, columns, reader, base, again, index }: RowTexts): void {
  const { report } = input;
  const at = (column: Column | undefined): string => (column ? cellAt(row, column.index) : '');
  const said = columns.polarity ? polarityOf(at(columns.polarity)) : null;
  const read = (column: Column, polarity: Statement['polarity']): Statement[] => {
    const place = cellPlace(input, row, column);
    return reader.read(at(column), place).map(({ mandatory, ...item }, position) => ({
      ...base,
      ...item,
      polarity,
      place: { ...place, index: position },
      ...(mandatory || readMandatory(at(columns.mandatory)) ? { mandatory: true } : {}),
    }));
  };
  const good = columns.texts.flatMap((column) => read(column, said ?? 'positive'));
  const bad = columns.negatives.flatMap((column) => read(column, 'negative'));
  if (good.length === bad.length) {
    for (const [position, statement] of good.entries()) {
      const pair = `${index}-${position}`;
      statement.pair = pair;
      const other = bad[position];
      if (other) other.pair = pair;
    }
  }
  const first = good[0] ?? bad[0];
  if (first && columns.examples) {
    const place = cellPlace(input, row, columns.examples);
    const examples = createCellReader(report, [], 'keep').read(at(columns.examples), place);
    first.examples.push(...examples.map((example) => example.text));
  }
  const filled = [...columns.texts, ...columns.negatives].some((column) => at(column) !== '');
  if (filled && good.length + bad.length === 0)
    draft.leftOut.add(fold(base.level ?? base.point ?? '')).add(fold(base.competency));
  if (!again) draft.statements.push(...good, ...bad);
}

/** Rows without a level or a competency are counted and named, never guessed. */
function refuseRow(
  input: ShapeInput,
  row: DataRow['row'],
  reader: CellReader,
  texts: readonly Column[],
  { level, competency, levelColumn }: { level: string; competency: string; levelColumn: Column | undefined },
): boolean {
  const placeholder = level !== '' && cellKind(level, none) === 'placeholder';
  if (level !== '' && !placeholder && competency !== '') return false;
  const filled = texts.filter((column) => cellAt(row, column.index) !== '').length;
  reader.counts.total += texts.length;
  reader.counts.placeholder += filled;
  reader.counts.empty += texts.length - filled;
  const place = cellPlace(input, row, levelColumn);
  if (placeholder) input.report.add('W-PLACEHOLDER', place, { text: excerpt(level) });
  else if (filled > 0) input.report.add(level === '' ? 'W-ROW-LEVEL' : 'W-ROW-COMPETENCY', place);
  return true;
}

/** Categories of the Open Skills format are a list: the first one is the area. */
function firstOf(cell: string, isList: boolean): string {
  return isList ? (cell.split(';')[0] ?? '').trim() : cell;
}
