import { orderLevels } from '../levels/order-levels.ts';
import { anyLevel } from '../levels/read-level.ts';
import { cellKind } from '../table/cell-kind.ts';
import { cellAt, columnLetter, duplicateHeaders } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { askSplit, createCellReader } from '../table/read-cells.ts';
import type { Draft } from '../types.ts';
import { askLevelOrScale, askOneLevel } from './ask.ts';
import { chooseLong } from './long-columns.ts';
import type { LongColumns } from './long-columns.ts';
import { keysOf, readLongRows } from './long-rows.ts';
import { pairByOrder } from './pairs.ts';
import { filledDown, sortRows } from './rows.ts';
import { emptyDraft, headerPlace, reportIgnored, reportRagged } from './shape.ts';
import type { ShapeInput } from './shape.ts';
import { isTwoStep } from './two-step.ts';

/** One row a behaviour, with the level in a cell; also role × level × skill × proficiency. `null` after an error. */
export function readLong(input: ShapeInput): Draft | null {
  const { report } = input;
  const columns = chooseLong(input);
  if (hasDuplicate(input, columns)) return null;
  const constant = input.named.level;
  // A proficiency that never changes is a remark, not what tells rows apart.
  const proficiency = (columns.proficiency?.content.distinct ?? 0) > 1 ? columns.proficiency : undefined;
  const levelColumn = columns.level ?? (constant === undefined ? proficiency : undefined);
  const one = levelColumn === undefined && constant === undefined;
  const texts = [...columns.texts, ...columns.negatives];
  if (one && !askOneLevel(report, headerPlace(input), columns.levelless && texts.length > 0)) return null;
  if (texts.length === 0) {
    report.add('E-NO-BEHAVIOUR', headerPlace(input));
    return null;
  }
  const draft = emptyDraft(columns.rsd ? 'rsd-csv' : 'csv-long', input);
  const rows = sortRows(input, columns.competency ? [columns.competency] : [], texts);
  const raw = rows.map(({ row }) => row);
  reportRagged(input, raw, texts);
  const levels = filledDown(input, rows, levelColumn, keysOf(columns, levelColumn)).map((level) =>
    (level ?? '').replace(/\s+/g, ' ').trim(),
  );
  if (levelColumn) draft.levelPlace = headerPlace(input, [levelColumn]);
  const cells = raw.flatMap((row) => texts.map((column) => cellAt(row, column.index)));
  const names = levelNames(levels);
  const reader = createCellReader(report, names, askSplit(report, cells, headerPlace(input, texts)));
  readLongRows(draft, {
    input,
    columns,
    rows,
    reader,
    levels: one ? rows.map(() => anyLevel) : constant === undefined ? levels : rows.map(() => constant),
    levelColumn,
    scale: columns.level === undefined && levelColumn !== undefined && isScale(input, levelColumn, names),
    twoStep: isTwoStep(rows, columns),
  });
  draft.cells = reader.counts;
  reader.finish(headerPlace(input, texts));
  if (columns.polarity) pairByOrder(draft.statements);
  reportIgnored(input, columns.used);
  return draft;
}

function hasDuplicate(input: ShapeInput, columns: LongColumns): boolean {
  const duplicate = duplicateHeaders(input.columns.filter((column) => columns.used.has(column.index)))[0];
  if (!duplicate) return false;
  const header = duplicate[0]?.header ?? '';
  const letters = duplicate.map((column) => columnLetter(column.index)).join(' and ');
  input.report.add('E-DUP-HEADER', { ...headerPlace(input), column: header }, { header, columns: letters });
  return true;
}

function levelNames(levels: readonly string[]): string[] {
  const nothing: ReadonlySet<string> = new Set();
  return [...new Set(levels)].filter((level) => level !== '' && cellKind(level, nothing) === 'text');
}

function isScale(input: ShapeInput, column: Column, names: readonly string[]): boolean {
  const place = headerPlace(input, [column]);
  return (
    names.length > 0 &&
    orderLevels(names).kind === 'proficiency' &&
    askLevelOrScale(input.report, names, place)
  );
}
