import { findTransposed } from '../shapes/transposed.ts';
import { silentReport } from '../report.ts';
import { cellAt, readColumns } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { findHeader } from '../table/find-header.ts';
import { fold, textWidth } from '../text/fold.ts';
import type { Table } from '../types.ts';

/** What a table looks like before it is read: enough to tell its part in a set of tables. */
export interface Looks {
  /** A header, a level column or the row labels name levels. */
  namesLevels: boolean;
  /** Only levels and what they mean, no competency: a legend of the ladder. */
  isLegend: boolean;
  /** Cells that are longer than a name. */
  sentences: number;
  /** Folded header, for telling tables of one layout. */
  header: string;
  /** Folded names of competencies and of areas. */
  names: ReadonlySet<string>;
  areas: ReadonlySet<string>;
  hasRoles: boolean;
}

const longestName = 25;

export function looksOf(table: Table): Looks {
  const sentences = table.rows.reduce(
    (sum, row) => sum + row.cells.filter((cell) => textWidth(cell.trim()) > longestName).length,
    0,
  );
  const transposed = findTransposed(table);
  const headered = findHeader(table, silentReport);
  if (!headered)
    return {
      namesLevels: true,
      isLegend: false,
      sentences,
      header: '',
      names: none,
      areas: none,
      hasRoles: false,
    };
  const columns = readColumns(headered);
  const header = columns.map((column) => (column.blankHeader ? '' : fold(column.header))).join('|');
  if (transposed) {
    const names = columns.slice(transposed.label + 1).filter((column) => !column.blankHeader);
    const set = new Set(names.map((column) => fold(column.header)));
    return {
      namesLevels: true,
      isLegend: false,
      sentences,
      header,
      names: set,
      areas: none,
      hasRoles: false,
    };
  }
  const has = (field: Column['field']): Column | undefined =>
    columns.find((column) => column.field === field && column.score >= 0.5 && column.content.filled > 0);
  const levels = columns.filter(
    (column) => column.level.kind === 'career' || column.level.kind === 'proficiency',
  );
  const level = has('level');
  const first = levels[0]?.index ?? Number.POSITIVE_INFINITY;
  const competency =
    has('competency') ??
    columns.find(
      (column) =>
        column.index < first && column.content.filled > 0 && column.content.long < 0.5 && column !== level,
    );
  const area = has('area');
  const valuesOf = (column: Column | undefined): Set<string> =>
    new Set(
      column ? headered.rows.map((row) => fold(cellAt(row, column.index))).filter((cell) => cell !== '') : [],
    );
  return {
    namesLevels: levels.length >= 2 || level !== undefined,
    isLegend:
      levels.length < 2 &&
      level !== undefined &&
      !has('competency') &&
      !area &&
      !has('behaviour') &&
      !has('role'),
    sentences,
    header,
    names: valuesOf(
      competency?.content.long !== undefined && competency.content.long < 0.5 ? competency : undefined,
    ),
    areas: valuesOf(area),
    hasRoles: has('role') !== undefined,
  };
}

const none: ReadonlySet<string> = new Set();
