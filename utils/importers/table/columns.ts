import { fold, textWidth } from '../text/fold.ts';
import { areRatings, areSteps, rankInScale, readRating } from '../levels/rating.ts';
import { readLevel } from '../levels/read-level.ts';
import type { LevelReading } from '../levels/read-level.ts';
import { polarityValues } from '../words/columns.ts';
import type { Field } from '../words/columns.ts';
import type { HeaderedTable } from './find-header.ts';
import { isScore } from './cell-kind.ts';
import { readHeader } from './headers.ts';

export interface Column {
  index: number;
  /** As it stands in the file, trimmed; the letter of the column when the header is blank. */
  header: string;
  blankHeader: boolean;
  field: Field | null;
  score: number;
  level: LevelReading;
  /** Its header is one of several that say how well something is met: "Meets expectations". */
  rated: boolean;
  content: ColumnContent;
}

/** What the cells below a header look like. */
export interface ColumnContent {
  filled: number;
  rows: number;
  /** Share of filled cells above 25 characters. */
  long: number;
  /** Share of filled cells that are numbers, marks or words of mastery. */
  scores: number;
  distinct: number;
  /** Blank cells below a filled one, in a column whose first cell is filled: merged cells of a sheet. */
  merged: boolean;
}

/** What programs write over a column that nobody named. */
const unnamed =
  /^(?:column|unnamed|field|spalte|colonne|columna|coluna|colonna|kolom|列)\s?[:_]?\s?\d+(?:_level_\d+)?$/i;

/** Cells above this are sentences rather than names. */
const sentenceLength = 25;

/** Reads each column's header and content. Headers decide; content only confirms or tells unknown ones apart. */
export function readColumns(table: HeaderedTable): Column[] {
  const width = Math.max(table.header.cells.length, ...table.rows.map((row) => row.cells.length));
  const ratings = scaleIn(table.header.cells);
  return Array.from({ length: width }, (_, index) => {
    const header = (table.header.cells[index] ?? '').replace(/\s+/g, ' ').trim();
    const content = contentOf(table, index);
    const reading = readHeader(header);
    const { field, score } = withContent(reading.field, reading.score, content, table, index);
    return {
      index,
      header: header === '' ? columnLetter(index) : header,
      blankHeader: header === '' || unnamed.test(header),
      field,
      score,
      level: readLevel(header.replace(/_+/g, ' ')),
      rated: ratings !== null && rankInScale(header, ratings) !== null,
      content,
    };
  });
}

/** The headers that are a scale together; `null` where there are none: "Good" and "Bad" are something else. */
function scaleIn(headers: readonly string[]): string[] | null {
  if (areSteps(headers)) return [...headers];
  const rated = headers.filter((header) => readRating(header) !== null);
  const points = headers.filter((header) => readLevel(header).kind === 'proficiency');
  const all = [...new Set([...rated, ...points].map(fold))];
  return rated.length > 0 && all.length >= 2 && areRatings(all) ? [...rated, ...points] : null;
}

/** 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** The cell, trimmed; empty when the row is shorter. */
export function cellAt(row: { cells: readonly string[] }, index: number): string {
  return (row.cells[index] ?? '').trim();
}

function contentOf(table: HeaderedTable, index: number): ColumnContent {
  let filled = 0;
  let long = 0;
  let scores = 0;
  let blankAfter = 0;
  const distinct = new Set<string>();
  // Ratings and merged cells say the same again and again.
  const known = new Map<string, boolean>();
  for (const row of table.rows) {
    const cell = cellAt(row, index);
    if (cell === '') {
      if (filled > 0) blankAfter++;
      continue;
    }
    filled++;
    if (textWidth(cell) > sentenceLength) long++;
    const isMark = known.get(cell) ?? isScore(cell);
    known.set(cell, isMark);
    if (isMark) scores++;
    if (distinct.size < 500) distinct.add(fold(cell));
  }
  const rows = table.rows.length;
  const firstFilled = cellAt(table.rows[0] ?? { cells: [] }, index) !== '';
  return {
    filled,
    rows,
    long: filled === 0 ? 0 : long / filled,
    scores: filled === 0 ? 0 : scores / filled,
    distinct: distinct.size,
    merged: firstFilled && filled > 0 && blankAfter >= Math.max(2, rows * 0.3),
  };
}

function withContent(
  field: Field | null,
  score: number,
  content: ColumnContent,
  table: HeaderedTable,
  index: number,
): { field: Field | null; score: number } {
  if (field === 'polarity') {
    const known = new Set([...polarityValues.positive, ...polarityValues.negative]);
    const cells = table.rows.map((row) => fold(cellAt(row, index))).filter((cell) => cell !== '');
    const fits = cells.length > 0 && cells.every((cell) => known.has(cell) || polarityOf(cell) !== null);
    // "Type" with other values says what kind of competency it is, or nothing that we know.
    return fits ? { field, score: 1 } : { field: 'kind', score: 0.6 };
  }
  if (field === 'ignore' && given.test(fold(table.header.cells[index] ?? '')) && isScale(table, index))
    return { field: 'proficiency', score: 0.8 };
  // "Student" over sentences is a level, over names it is people.
  if (field === 'person' && content.long >= 0.5) return { field: null, score: 0 };
  if (field === 'level' && score < 1) {
    // "Reuse level", "noise level": a level of something else.
    const cells = new Set(table.rows.map((row) => fold(cellAt(row, index))).filter((cell) => cell !== ''));
    if (![...cells].some((cell) => readLevel(cell).kind !== 'unknown')) return { field: null, score: 0 };
  }
  if (field === 'competency' && score < 0.8 && content.long < 0.5 && content.distinct > 1)
    return { field, score: 0.8 };
  return { field, score };
}

/** Headers over what somebody was given; over a scale of words they say which point of it a row describes. */
const given = /^(?:score|scores|note|notes|nota|mark|marks|result|grade|bewertung|punktzahl)$/;

/** A few words of mastery or ratings that come again from row to row. */
function isScale(table: HeaderedTable, index: number): boolean {
  const cells = table.rows.map((row) => cellAt(row, index)).filter((cell) => cell !== '');
  const names = [...new Set(cells.map(fold))];
  return names.length >= 2 && names.length <= 12 && cells.length > names.length && names.every(isPoint);
}

function isPoint(name: string): boolean {
  return readRating(name) !== null || readLevel(name).kind === 'proficiency';
}

/** "Positive", "Effective", "+" and their like, in eight languages. */
export function polarityOf(cell: string): 'positive' | 'negative' | null {
  const text = fold(cell).replace(/ ?(?:behaviou?rs?|indicators?|indikator|verhalten|examples?)$/, '');
  if (polarityValues.negative.includes(text)) return 'negative';
  return polarityValues.positive.includes(text) ? 'positive' : null;
}

/** Exactly the same header over two columns that are used: nobody can tell them apart. */
export function duplicateHeaders(
  columns: readonly Column[],
  groupOf = (_: Column): string => '',
): Column[][] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.blankHeader) continue;
    const key = JSON.stringify([groupOf(column), column.header]);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
