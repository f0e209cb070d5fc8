import { cellAt } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { createCellReader } from '../table/read-cells.ts';
import { fold } from '../text/fold.ts';
import type { TableRow } from '../types.ts';
import type { LevelColumns } from './level-columns.ts';
import { cellPlace } from './shape.ts';
import type { ShapeInput } from './shape.ts';

/** Columns such as "Junior examples" beside those of the levels, by the index of the level's column. */
export type LevelExamples = ReadonlyMap<number, Column>;

/** Only columns whose every example has a behaviour to stand with: the others are named as left out. */
export function findExamples(input: ShapeInput, levels: LevelColumns): LevelExamples {
  const found = new Map<number, Column>();
  for (const column of input.columns) {
    const isExample = column.field === 'example' && !levels.columns.includes(column);
    if (!isExample || column.content.filled === 0) continue;
    const level = levelOf(column, levels);
    const isAlone = ({ cells }: TableRow): boolean =>
      cellAt({ cells }, column.index) !== '' && cellAt({ cells }, level?.index ?? -1) === '';
    if (level && !found.has(level.index) && !input.table.rows.some(isAlone)) found.set(level.index, column);
  }
  return found;
}

/** The level whose name stands in the header; the longest where one is part of another. */
function levelOf({ header }: Column, levels: LevelColumns): Column | undefined {
  const text = ` ${fold(header).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const nameOf = (column: Column): string =>
    fold(levels.nameOf(column))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return levels.columns
    .filter((column) => nameOf(column) !== '' && text.includes(` ${nameOf(column)} `))
    .sort((a, b) => nameOf(b).length - nameOf(a).length)[0];
}

/** The examples of one row at one level. */
export function readExamples(input: ShapeInput, row: TableRow, column: Column | undefined): string[] {
  if (!column) return [];
  const reader = createCellReader(input.report, [], 'keep');
  return reader.read(cellAt(row, column.index), cellPlace(input, row, column)).map(({ text }) => text);
}
