import { cellAt } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { fold, textWidth } from '../text/fold.ts';
import { interviewWords, remarks } from '../words/remarks.ts';
import { askAboutLevel } from './ask-texts.ts';
import type { ShapeInput } from './shape.ts';

const remark = new RegExp(`(?<!\\p{L})(?:${remarks})`, 'u');
const interview = new RegExp(`(?<!\\p{L})(?:${interviewWords})(?!\\p{L})`, 'u');

/**
 * The levels with the columns of texts right beside them whose headers nobody knows: more levels, or remarks. Each is
 * asked about. Before the first level stand names and definitions more often, so there a header must look like a code.
 */
export function withBesides(input: ShapeInput, levels: readonly Column[]): Column[] {
  const first = levels[0];
  const last = levels[levels.length - 1];
  if (!first || !last) return [...levels];
  const before = input.columns.filter(({ index }) => index < first.index).reverse();
  const after = input.columns.filter(({ index }) => index > last.index);
  const name = input.columns.find(({ field, score }) => field === 'competency' && score >= 0.8);
  const left = run(input, before, (column) =>
    isCoded(column)
      ? name !== undefined || column.index > 0
      : name !== undefined &&
        name.index < column.index &&
        !/\s/.test(column.header) &&
        isLike(column, levels),
  );
  const right = run(input, after, () => true);
  const isUsual = (column: Column): boolean =>
    levels.every(({ rated }) => rated) || isLike(column, [...levels, ...right]);
  return [
    ...left.filter((column) => askAboutLevel(input, column, true)).reverse(),
    ...levels,
    ...right.filter((column) => askAboutLevel(input, column, isUsual(column))),
  ];
}

/** The columns one after the other, as long as they hold texts under a header nobody knows. */
function run(input: ShapeInput, columns: readonly Column[], fits: (column: Column) => boolean): Column[] {
  const found: Column[] = [];
  for (const column of columns) {
    const isOpen = column.field === null || column.score < 0.5;
    if (column.blankHeader || !isOpen || !fits(column) || !holdsTexts(input, column)) break;
    found.push(column);
  }
  return found;
}

/** "AO", "HEO", "A1" and, among careers, those who lead nobody. */
function isCoded({ header }: Column): boolean {
  return /^\p{Lu}{1,4}\d{0,2}$/u.test(header) || /^(?:individual contributor|ic)s?$/i.test(header);
}

/** A short header that is no remark ("Evidence", "How to improve") over a column as full as the levels are. */
function isLike(column: Column, levels: readonly Column[]): boolean {
  const { header, content } = column;
  const mean = levels.reduce((sum, level) => sum + level.content.filled, 0) / levels.length;
  return header.split(/\s+/).length <= 3 && !remark.test(fold(column.header)) && content.filled >= mean * 0.8;
}

/** "Question", "Good answer": an interview, and no level. */
export function isInterview({ header }: Column): boolean {
  return interview.test(fold(header));
}

/** Phrases that differ from row to row; a few short words that come again are a remark of another kind. */
export function holdsTexts(input: ShapeInput, { index, content }: Column): boolean {
  // One row cannot show what comes again.
  if (input.table.rows.length === 1) return content.filled > 0 && content.scores < 0.5;
  if (content.filled >= 4 && content.distinct * 2 <= content.filled && content.long < 0.5) return false;
  const cells = input.table.rows.map((row) => cellAt(row, index)).filter((cell) => /\p{L}/u.test(cell));
  const phrases = cells.filter((cell) => textWidth(cell) > 16 || /\S\s+\S/.test(cell));
  return cells.length > 0 && cells.length * 3 > content.filled && phrases.length * 2 >= cells.length;
}
