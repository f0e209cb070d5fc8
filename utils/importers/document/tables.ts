import { readLevel } from '../levels/read-level.ts';
import { excerpt, silentReport } from '../report.ts';
import { looksOf } from '../sheets/looks.ts';
import { cellAt, columnLetter } from '../table/columns.ts';
import { findHeader } from '../table/find-header.ts';
import { baseName, fold, textWidth } from '../text/fold.ts';
import type { Report, Table, TableRow } from '../types.ts';
import { spreadMerged } from '../workbook/merged.ts';
import { emptyGrid, toRows } from '../workbook/grid.ts';
import { limits } from '../limits.ts';
import type { Block, TextDocument } from './blocks.ts';
import { useOf } from './headings.ts';
import { isLevelTitle, sectionsOf } from './outline.ts';
import type { Section } from './outline.ts';
import { takeSummaries } from './summary-rows.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

interface Found {
  table: Table;
  block: TableBlock;
  section: Section;
}

/** Tables that can hold a part of the map; each is named by the heading over it. The others are named in a message. */
export function toTables({ file }: TextDocument, root: Section, report: Report): Table[] {
  const all = [...sectionsOf(root)].flatMap((section) =>
    section.tables.map((block): Found => ({ table: tableOf(file, section, block, report), block, section })),
  );
  const parts = all.filter(({ table, section }) => table.rows.length > 1 && isPart(table, section));
  // Beside tables with levels, one without any is about something else.
  const levelled = parts.filter(
    ({ table, section }) => looksOf(table).namesLevels || isLevelName(section.title),
  );
  const good = levelled.length > 0 ? levelled : parts;
  const used = good.length > 0 || hasLists(root) ? good : all;
  for (const { table, block } of all)
    if (!used.some((one) => one.table === table))
      report.add('I-TABLE-SKIPPED', { file, line: block.line }, { name: table.name });
  return joinByLevel(used);
}

function hasLists(root: Section): boolean {
  return [...sectionsOf(root)].some(({ items }) => items.length > 0);
}

function isPart(table: Table, section: Section): boolean {
  const { namesLevels, isNamed, textColumns } = looksOf(table);
  const phrased = hasPhrases(table);
  if (useOf(section.title) === 'aside' || !(phrased || hasWording(table))) return false;
  return (textColumns > 0 || phrased) && (namesLevels || isNamed || isLevelName(section.title));
}

/** "Senior Engineer", and not "What we ask of senior engineers in a talk". */
function isLevelName(title: string): boolean {
  const isPhrase = /\b(?:at|for|in|with|on|to|by|what|how|why)\b/i.test(title);
  return readLevel(title).kind !== 'unknown' && !isPhrase && title.split(/\s+/).length <= 4;
}

/** Something longer than a name, and not the name of a level: an index of levels has nothing else. */
function hasWording({ rows }: Table): boolean {
  return rows.slice(1).some(({ cells }) => cells.some((cell) => textWidth(cell) > 25 && !isLevelTitle(cell)));
}

/** Short texts: most cells beside the names are several words, and no name of a level. */
function hasPhrases({ rows }: Table): boolean {
  const cells = rows.slice(1).flatMap((row) => row.cells.slice(1).filter((cell) => /\p{L}/u.test(cell)));
  const texts = cells.filter((cell) => /\p{L}\S*\s+\S*\p{L}/u.test(cell) && !isLevelTitle(cell));
  return texts.length >= 2 && texts.length >= cells.length * 0.6;
}

function tableOf(file: string, section: Section, given: TableBlock, report: Report): Table {
  const name = section.title || baseName(file);
  const { block, summaries } = takeSummaries(given);
  const [summary] = summaries;
  if (summary)
    report.add(
      'I-PROSE',
      { file, line: summary.line },
      { count: summaries.length, text: excerpt(summary.text) },
    );
  const grid = emptyGrid();
  for (const [index, row] of block.rows.entries())
    grid.rows.set(index, row.cells.slice(0, limits.columns + 1));
  grid.merged = block.merged;
  const { areas, copies } = spreadMerged(grid, name);
  const lines = block.rows.map(({ line }) => line);
  const rows = toRows(grid).map((row): TableRow => ({ ...row, line: lines[row.row - 1] ?? row.line }));
  const [first] = areas;
  if (first)
    report.add(
      'W-MERGED',
      { file, row: first.top + 1, line: lines[first.top] ?? block.line },
      {
        count: areas.length,
        cells: areas
          .slice(0, 3)
          .map(
            ({ top, left, bottom, right }) =>
              `${columnLetter(left)}${top + 1}:${columnLetter(right)}${bottom + 1}`,
          )
          .join(', '),
      },
    );
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (widest > limits.columns || rows.length > limits.rows) {
    const [what, count] = widest > limits.columns ? ['columns', widest] : ['rows', rows.length];
    report.add('E-TOO-MANY', { file, line: block.line }, { count, what, limit: limits[what as 'rows'] });
    return { name, file, rows: [] };
  }
  return { name, file, rows, copies, ...(section.title === '' ? {} : { part: section.title }) };
}

/**
 * A table of levels under each competency ("Level | Behaviour") says the same as one table with a column for the
 * competency, and is read as that.
 */
function joinByLevel(found: readonly Found[]): Table[] {
  const ready: Table[] = [];
  const open = new Map<string, Table>();
  for (const { table, section } of found) {
    const headered = isByLevel(table) && section.title !== '' ? findHeader(table, silentReport) : null;
    if (!headered) {
      ready.push(table);
      continue;
    }
    const { header, rows } = headered;
    const key = header.cells.map(fold).join('|');
    const area = section.parent && section.parent.parent ? section.parent.title : '';
    const before = open.get(key);
    const titled = (row: TableRow): TableRow => ({ ...row, cells: [area, section.title, ...row.cells] });
    if (before) before.rows.push(...rows.map(titled));
    else {
      const { part: _, copies: __, ...rest } = table;
      const start: Table = {
        ...rest,
        rows: [
          { ...header, cells: ['Area', 'Competency', 'Level', ...header.cells.slice(1).map(textHeader)] },
          ...rows.map(titled),
        ],
      };
      open.set(key, start);
      ready.push(start);
    }
  }
  return ready;
}

/** With one column of texts it does not matter what its header says. */
function textHeader(header: string, _: number, all: readonly string[]): string {
  return all.length === 1 ? 'Behaviour' : header;
}

/** Levels in the first column, their wording in the others; no column names a competency. */
function isByLevel(table: Table): boolean {
  const headered = findHeader(table, silentReport);
  if (!headered) return false;
  const { header, rows } = headered;
  const filled = header.cells.filter((cell) => cell.trim() !== '').length;
  const labels = rows.map((row) => cellAt(row, 0)).filter((cell) => cell !== '');
  const levels = labels.filter((cell) => ['career', 'proficiency', 'number'].includes(readLevel(cell).kind));
  const others = header.cells.slice(1).filter((cell) => readLevel(cell).kind === 'career').length;
  return filled === 2 && labels.length > 0 && levels.length * 2 > labels.length && others === 0;
}
