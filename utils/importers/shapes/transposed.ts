import { blankDraft } from '../blank-draft.ts';
import { fold } from '../text/fold.ts';
import { orderLevels } from '../levels/order-levels.ts';
import { readLevel } from '../levels/read-level.ts';
import { cellKind } from '../table/cell-kind.ts';
import { cellAt, columnLetter } from '../table/columns.ts';
import { cellsIn, placeOf } from '../table/find-header.ts';
import { readHeader, trioOf } from '../table/headers.ts';
import { askSplit, createCellReader, readDescription, readName } from '../table/read-cells.ts';
import type { Draft, ImportPlace, Report, Table, TableRow } from '../types.ts';
import { askLevelOrScale } from './ask.ts';
import type { ShapeInput } from './shape.ts';
import { bodyCells, columnNames } from './transposed-names.ts';
import { roleNames } from './values.ts';

/** One row a level, one column a competency. */
export interface Transposed {
  table: Table;
  /** Column of the level names. */
  label: number;
  headers: TableRow[];
  /** With the role whose ladder a row belongs to, where a column before the labels names it. */
  rows: { row: TableRow; level: string; role?: string }[];
  notes: TableRow[];
}

const ids = /(?:^|[\s_])(?:id|identifier|uuid|guid)(?:$|[\s_])/i;

/** Labels longer than this are notes. */
const longestLabel = 60;

/** Recognises the table by its first columns; `null` when it is not one. */
export function findTransposed(table: Table): Transposed | null {
  const rows = table.rows.filter((row) => cellsIn(row) > 0 && !/^#./.test(cellAt(row, 0)));
  for (const label of [0, 1]) {
    const found = withLabels(table, rows, label);
    if (found) return found;
  }
  return null;
}

function withLabels(table: Table, rows: readonly TableRow[], label: number): Transposed | null {
  const isLevel = (row: TableRow): boolean => {
    const text = cellAt(row, label);
    const { kind } = readLevel(text);
    return (
      text.length <= longestLabel &&
      (kind === 'career' || kind === 'proficiency') &&
      bodyCells(row, label) > 0
    );
  };
  const first = rows.findIndex(isLevel);
  const headers = rows.slice(0, Math.max(0, first)).filter((row) => bodyCells(row, label) >= 1);
  const header = headers[headers.length - 1];
  if (first < 1 || !header) return null;
  const below = rows.slice(first);
  const ofRoles = label > 0 && readHeader(cellAt(header, 0)).field === 'role';
  const labels = below
    .filter(isLevel)
    .map((row) => fold(`${ofRoles ? cellAt(row, 0) : ''}\u0000${cellAt(row, label)}`));
  const wideRows = below.filter((row) => bodyCells(row, label) >= 2 || isLevel(row));
  if (labels.length < 2 || new Set(labels).size < labels.length || labels.length * 2 < wideRows.length)
    return null;
  const titles = header.cells
    .slice(label + 1)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  if (titles.length < 2 || titles.filter((title) => readLevel(title).kind === 'career').length >= 2)
    return null;
  // Ids can look like levels: "C1", "L2".
  if (headers.some((row) => ids.test(cellAt(row, label)))) return null;
  // A first column that names something else in each row is what the rows are about.
  if (label > 0) {
    const names = below.map((row) => cellAt(row, 0)).filter((cell) => cell !== '' && !/^\d{1,2}$/.test(cell));
    if (names.length >= labels.length && new Set(names.map(fold)).size === names.length) return null;
  }
  const left = readHeader(label > 0 ? cellAt(header, 0) : '');
  if (left.score >= 0.8 && (left.field === 'area' || left.field === 'competency')) return null;
  const trio = trioOf(titles);
  const fields = titles
    .filter((title) => !trio.includes(title))
    .map((title) => readHeader(title))
    .filter((reading) => reading.score === 1)
    .map((reading) => reading.field);
  if (
    fields.includes('behaviour') ||
    fields.includes('negative') ||
    (fields.includes('competency') && titles.length <= 3)
  )
    return null;
  const texts = below.flatMap((row) => row.cells.slice(label + 1)).filter((cell) => cell.trim() !== '');
  if (texts.filter((cell) => cellKind(cell, none) === 'text').length < texts.length * 0.3) return null;
  return { table, label, headers, ...sorted(below, label, isLevel, ofRoles) };
}

const none: ReadonlySet<string> = new Set();

function sorted(
  below: readonly TableRow[],
  label: number,
  isLevel: (row: TableRow) => boolean,
  ofRoles: boolean,
): Pick<Transposed, 'rows' | 'notes'> {
  const rows: Transposed['rows'] = [];
  const notes: TableRow[] = [];
  let level = '';
  let role = '';
  for (const row of below) {
    role = (ofRoles && cellAt(row, 0).replace(/\s+/g, ' ')) || role;
    const named = role === '' ? {} : { role };
    const text = cellAt(row, label);
    const cells = bodyCells(row, label);
    if (isLevel(row) || (text !== '' && text.length <= longestLabel && cells >= 2)) {
      level = text.replace(/\s+/g, ' ');
      rows.push({ row, level, ...named });
      // A blank label over several cells continues the level above: its label was merged over the rows.
    } else if (text === '' && cells >= 2 && level !== '') rows.push({ row, level, ...named });
    else notes.push(row);
  }
  return { rows, notes };
}

/** Reads a recognised table. With two header rows the finer one names the competencies, the other their areas. */
export function readTransposed(found: Transposed, named: ShapeInput['named'], report: Report): Draft {
  const { table, label, rows } = found;
  const names = columnNames(found).map((name) => ({ ...name, area: name.area ?? named.area ?? null }));
  const rolesOf = (role: string | undefined): string[] => roleNames(role ?? named.role ?? '');
  const header = found.headers[found.headers.length - 1];
  const headPlace: ImportPlace = { ...placeOf(table), row: header?.row ?? 1, line: header?.line ?? 1 };
  const note = found.notes[0];
  if (note)
    report.add(
      'W-NOTES-ROWS',
      { ...placeOf(table), row: note.row, line: note.line },
      { count: found.notes.length },
    );
  const levels = [...new Set(rows.map(({ level }) => level))];
  const labelName = cellAt(header ?? { cells: [] }, label) || columnLetter(label);
  const levelPlace = { ...placeOf(table), row: rows[0]?.row.row ?? 2, column: labelName };
  const scale = orderLevels(levels).kind === 'proficiency' && askLevelOrScale(report, levels, levelPlace);
  const draft = blankDraft('csv-transposed', table.file, levelPlace);
  draft.roles = [...new Set(rows.flatMap(({ role }) => rolesOf(role)))].map((name) => ({ name }));
  const known = new Set(levels.map(fold));
  for (const name of levels) {
    const roles = [
      ...new Set(rows.filter(({ level }) => level === name).flatMap(({ role }) => rolesOf(role))),
    ];
    if (scale) draft.points.push({ name });
    else if (roles.length === 0) draft.levels.push({ name, place: levelPlace });
    else draft.levels.push(...roles.map((role) => ({ name, place: levelPlace, role })));
  }
  const bodies = names.filter((name) => name.use === 'competency');
  for (const name of bodies) {
    draft.competencies.push({
      name: name.title,
      place: { ...headPlace, column: name.title },
      ...(name.area ? { area: name.area } : {}),
    });
  }
  const texts = rows.flatMap(({ row }) => bodies.map(({ index }) => cellAt(row, index)));
  const reader = createCellReader(report, known, askSplit(report, texts, headPlace));
  for (const { row, level, role } of rows) {
    const roles = rolesOf(role);
    for (const column of names) {
      const place: ImportPlace = { ...placeOf(table), row: row.row, line: row.line, column: column.title };
      const cell = cellAt(row, column.index);
      if (column.use === 'summary') {
        const mention = draft.levels.find((other) => other.name === level);
        const text = readDescription(cell, place, report);
        if (mention && text !== '') mention.summary = text;
      }
      if (column.use !== 'competency') continue;
      const items = reader.read(cell, place);
      if (items.length === 0 && cell !== '') draft.leftOut.add(fold(level)).add(fold(column.title));
      for (const [index, { mandatory, ...item }] of items.entries()) {
        draft.statements.push({
          ...item,
          competency: readName(column.title, place, report),
          polarity: 'positive',
          place: { ...place, index },
          ...(column.area ? { area: column.area } : {}),
          ...(scale ? { point: level } : { level }),
          ...(roles.length === 0 ? {} : { roles }),
          ...(mandatory ? { mandatory: true } : {}),
        });
      }
    }
  }
  for (const column of names.filter(({ use }) => use === 'ignored')) {
    const count = rows.filter(({ row }) => cellAt(row, column.index) !== '').length;
    if (count > 0)
      report.add('I-COLUMN-IGNORED', { ...headPlace, column: column.title }, { header: column.title, count });
  }
  draft.cells = reader.counts;
  reader.finish(headPlace);
  return draft;
}
