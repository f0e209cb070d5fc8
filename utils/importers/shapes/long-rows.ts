import { fold } from '../text/fold.ts';
import { excerpt } from '../report.ts';
import { cellKind } from '../table/cell-kind.ts';
import { cellAt, polarityOf } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { createCellReader, readDescription, readName } from '../table/read-cells.ts';
import type { CellReader } from '../table/read-cells.ts';
import type { CompetencyMention, Draft, LevelMention, Statement } from '../types.ts';
import type { LongColumns } from './long-columns.ts';
import { filledDown } from './rows.ts';
import type { DataRow } from './rows.ts';
import { cellPlace } from './shape.ts';
import type { ShapeInput } from './shape.ts';
import { kindLabel, readMandatory, roleNames } from './values.ts';

export interface LongRows {
  input: ShapeInput;
  columns: LongColumns;
  rows: DataRow[];
  reader: CellReader;
  /** Level of each row, blank where it names none. */
  levels: readonly string[];
  levelColumn: Column | undefined;
  /** The levels are points of mastery. */
  scale: boolean;
  /** Role levels ask for points, and the points have the wording. */
  twoStep: boolean;
}

/** The columns that say what a row is about. */
export function keysOf({ area, competency, role }: LongColumns, level: Column | undefined): Column[] {
  const keys = [role, level, area, competency].filter((column) => column !== undefined);
  return [...new Set(keys)];
}

const none: ReadonlySet<string> = new Set();

/** Fills the draft from the rows of a long table; its columns are known. */
export function readLongRows(draft: Draft, reading: LongRows): void {
  const { input, columns, rows, scale, twoStep } = reading;
  const keys = keysOf(columns, reading.levelColumn);
  const areas = filledDown(input, rows, columns.area, keys);
  const names = filledDown(input, rows, columns.competency, keys);
  const roleCells = filledDown(input, rows, columns.role, keys);
  const described = new Set<string>();
  const read = new Set<string>();
  const mentioned = new Set<string>();
  for (const [index, { row, section }] of rows.entries()) {
    const at = (column: Column | undefined): string => (column ? cellAt(row, column.index) : '');
    const name = (text: string, column?: Column): string =>
      readName(text, cellPlace(input, row, column), input.report);
    const roles = roleNames(roleCells[index] || input.named.role || '').map((role) =>
      name(role, columns.role),
    );
    const family = name(at(columns.family), columns.family);
    for (const role of roles) draft.roles.push({ name: role, ...(family === '' ? {} : { family }) });
    const area = name(
      firstOf(areas[index] ?? '', columns.rsd) || section || input.named.area || '',
      columns.area,
    );
    const own = name(names[index] ?? '', columns.competency);
    const competency = own || area || (columns.competency ? '' : input.table.table.name);
    const key = fold(`${area}\u0000${competency}`);
    if (competency !== '' && !described.has(key))
      draft.competencies.push(mentionOf(reading, row, competency, area));
    described.add(key);
    const level = reading.levels[index] ?? '';
    const point = scale ? level : at(columns.proficiency);
    const ofNoRole = twoStep && level === '' && point !== '';
    if (isRefused(draft, reading, row, level, competency, ofNoRole)) continue;
    if (!scale && !ofNoRole) {
      for (const role of roles.length === 0 ? [undefined] : roles) {
        const once = `${role ?? ''}\u0000${level}`;
        if (!mentioned.has(once)) draft.levels.push(levelMention(reading, row, level, role));
        mentioned.add(once);
      }
    }
    if ((scale || twoStep) && point !== '' && !draft.points.some((other) => other.name === point)) {
      draft.points.push({ name: point });
    }
    const again = twoStep && read.has(fold(`${key}\u0000${point}`));
    if (twoStep) {
      read.add(fold(`${key}\u0000${point}`));
      if (!ofNoRole)
        for (const role of roles.length === 0 ? [''] : roles)
          draft.expectations.push({ role, level, competency, point });
    }
    const base: RowBase = {
      competency,
      ...(area === '' ? {} : { area }),
      ...(twoStep || scale ? { point } : { level }),
      ...(twoStep || roles.length === 0 ? {} : { roles }),
      ...(twoStep || scale || point === '' ? {} : { proficiency: point }),
    };
    const statements = readTexts(draft, reading, row, base, index);
    if (!again) draft.statements.push(...statements);
  }
}

type RowBase = Pick<Statement, 'competency' | 'area' | 'point' | 'level' | 'roles' | 'proficiency'>;

function mentionOf(
  { input, columns }: LongRows,
  row: DataRow['row'],
  name: string,
  area: string,
): CompetencyMention {
  const at = (column: Column | undefined): string => (column ? cellAt(row, column.index) : '');
  const place = (column: Column | undefined) => cellPlace(input, row, column);
  const description = readDescription(at(columns.description), place(columns.description), input.report);
  const kind = kindLabel(at(columns.kind));
  const value = readName(at(columns.value), place(columns.value), input.report);
  return {
    name,
    place: place(columns.competency),
    ...(area === '' ? {} : { area }),
    ...(description === '' || cellKind(description, none) !== 'text' ? {} : { description }),
    ...(kind === null ? {} : { kind }),
    ...(value === '' ? {} : { value }),
  };
}

function levelMention(
  { input, columns, levelColumn }: LongRows,
  row: DataRow['row'],
  name: string,
  role: string | undefined,
): LevelMention {
  const at = (column: Column | undefined): string => (column ? cellAt(row, column.index) : '');
  const order = Number.parseInt(at(columns.levelOrder), 10);
  const summary = readDescription(
    at(columns.levelDescription),
    cellPlace(input, row, columns.levelDescription),
    input.report,
  );
  return {
    name,
    place: cellPlace(input, row, levelColumn),
    ...(role === undefined ? {} : { role }),
    ...(Number.isNaN(order) ? {} : { order }),
    ...(summary === '' ? {} : { summary }),
  };
}

/** Behaviours of one row; statement and counter-statement of a row are a pair when equally many. */
function readTexts(
  draft: Draft,
  { input, columns, reader }: LongRows,
  row: DataRow['row'],
  base: RowBase,
  index: number,
): Statement[] {
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
    const examples = createCellReader(input.report, [], 'keep').read(at(columns.examples), place);
    first.examples.push(...examples.map((example) => example.text));
  }
  const filled = [...columns.texts, ...columns.negatives].some((column) => at(column) !== '');
  if (filled && !first) draft.leftOut.add(fold(base.level ?? base.point ?? '')).add(fold(base.competency));
  return [...good, ...bad];
}

/** Rows without a level or a competency are counted and named, never guessed; short rows were reported before. */
function isRefused(
  draft: Draft,
  { input, columns, reader, levelColumn }: LongRows,
  row: DataRow['row'],
  level: string,
  competency: string,
  ofNoRole: boolean,
): boolean {
  const texts = [...columns.texts, ...columns.negatives];
  const short = texts.every((column) => column.index >= row.cells.length);
  const placeholder = level !== '' && cellKind(level, none) === 'placeholder';
  if (!short && !placeholder && (level !== '' || ofNoRole) && competency !== '') return false;
  const filled = texts.filter((column) => cellAt(row, column.index) !== '').length;
  reader.counts.total += texts.length;
  reader.counts.placeholder += filled;
  reader.counts.empty += texts.length - filled;
  if (short) return true;
  draft.leftOut.add(fold(competency));
  const place = cellPlace(input, row, levelColumn);
  if (placeholder) input.report.add('W-PLACEHOLDER', place, { text: excerpt(level) });
  else if (filled > 0) input.report.add(level === '' ? 'W-ROW-LEVEL' : 'W-ROW-COMPETENCY', place);
  return true;
}

/** Categories of the Open Skills format are a list: the first one is the area. */
function firstOf(cell: string, isList: boolean): string {
  return isList ? (cell.split(';')[0] ?? '').trim() : cell;
}
