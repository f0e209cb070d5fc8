import { cellAt } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { headerPlace } from './shape.ts';
import type { ShapeInput } from './shape.ts';

/** Columns with headers nobody knows over phrases: asked about one by one, taken for behaviours meanwhile. */
export function askAboutTexts(
  input: ShapeInput,
  filled: readonly Column[],
  taken: ReadonlySet<Column>,
): Column[] {
  return openColumns(filled, taken).filter((column) => {
    const cells = cellsOf(input, column);
    const phrases = cells.filter((cell) => cell.length > 25 || cell.split(/\s+/).length >= 3);
    // What stands in row after row groups them.
    const isGroup = cells.length >= 4 && column.content.distinct * 2 <= cells.length;
    return !isGroup && phrases.length * 2 >= cells.length && ask(input, column, 'behaviour', 'Behaviours');
  });
}

/** The first column with a header nobody knows over short names: asked about, taken for the competency meanwhile. */
export function askAboutName(
  input: ShapeInput,
  filled: readonly Column[],
  taken: ReadonlySet<Column>,
): Column | undefined {
  const short = openColumns(filled, taken).find((column) => column.content.long < 0.5);
  return short && ask(input, short, 'competency', 'Competencies') ? short : undefined;
}

/** A column of texts beside those of the levels. */
export function askAboutLevel(input: ShapeInput, column: Column, usual: boolean): boolean {
  const options = [
    { value: 'level', label: 'A level' },
    { value: 'ignore', label: 'Something else: leave it out' },
  ];
  return askColumn(input, column, options, usual ? 'level' : 'ignore') === 'level';
}

function openColumns(filled: readonly Column[], taken: ReadonlySet<Column>): Column[] {
  return filled.filter(
    (column) =>
      !taken.has(column) &&
      (column.field === null || column.score < 0.5) &&
      column.level.kind !== 'time' &&
      column.content.scores < 0.5,
  );
}

function cellsOf(input: ShapeInput, column: Column): string[] {
  return input.table.rows.map((row) => cellAt(row, column.index)).filter((cell) => cell !== '');
}

function ask(input: ShapeInput, column: Column, field: string, label: string): boolean {
  const options = [
    { value: field, label },
    { value: 'ignore', label: 'Something else: leave it out' },
  ];
  return askColumn(input, column, options, field) === field;
}

function askColumn(
  input: ShapeInput,
  column: Column,
  options: { value: string; label: string }[],
  usual: string,
): unknown {
  const sample = cellsOf(input, column)[0] ?? '';
  return input.report.ask({
    code: 'Q-COLUMN',
    subject: column.header,
    options,
    default: usual,
    params: { header: column.header, sample: sample.slice(0, 80) },
    place: headerPlace(input, [column]),
  });
}
