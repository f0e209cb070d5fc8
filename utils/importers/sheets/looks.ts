import { silentReport } from '../report.ts';
import { findTransposed } from '../shapes/transposed.ts';
import { cellAt, readColumns } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { findHeader } from '../table/find-header.ts';
import type { HeaderedTable } from '../table/find-header.ts';
import { fold } from '../text/fold.ts';
import type { Table } from '../types.ts';

/** What a table looks like before it is read: enough to tell its part in a set of tables. */
export interface Looks {
  /** A header, a level column or the row labels name levels. */
  namesLevels: boolean;
  /** Only levels and what they mean, no competency: a legend of the ladder. */
  isLegend: boolean;
  /** Levels over numbers or marks: targets or somebody's scores. */
  isScores: boolean;
  /** A header says that competencies, areas or behaviours stand below. */
  isNamed: boolean;
  /** Columns of sentences with a header. */
  textColumns: number;
  /** Folded header, for telling tables of one layout. */
  header: string;
  /** Folded names of competencies and of areas. */
  names: ReadonlySet<string>;
  areas: ReadonlySet<string>;
  hasRoles: boolean;
}

const nothing: Looks = {
  namesLevels: false,
  isLegend: false,
  isScores: false,
  isNamed: false,
  textColumns: 0,
  header: '',
  names: new Set(),
  areas: new Set(),
  hasRoles: false,
};

/** Columns of a table that explains levels and names no competency. */
const legendWords =
  /^(?:(?:job |level )?(?:title|name|summary|description|overview|definition|scope|code|track|experience|years?.*|tenure|salary.*|pay.*|titel|bezeichnung|beschreibung|definition|kurzbeschreibung|titre|intitule|resume|description|titulo|nombre|resumen|descripcion|descricao|resumo|titolo|descrizione|titel|omschrijving|名称|説明|概要|定義))$/;

export function looksOf(table: Table): Looks {
  const headered = findHeader(table, silentReport);
  if (!headered) return nothing;
  const columns = readColumns(headered);
  const header = columns.map((column) => (column.blankHeader ? '' : fold(column.header))).join('|');
  const transposed = findTransposed(table);
  if (!transposed) return { ...looksOfColumns(headered, columns), header };
  const titled = columns.filter(({ index, blankHeader }) => index > transposed.label && !blankHeader);
  const names = new Set(titled.map((column) => fold(column.header)));
  const isLegend = [...names].every((name) => legendWords.test(name));
  return { ...nothing, isLegend, namesLevels: true, isNamed: true, textColumns: names.size, header, names };
}

function looksOfColumns(headered: HeaderedTable, columns: readonly Column[]): Looks {
  const filled = columns.filter(({ content }) => content.filled > 0);
  const has = (field: Column['field']): Column | undefined =>
    filled.find((column) => column.field === field && column.score >= 0.5);
  const levels = columns.filter(({ level }) => level.kind === 'career' || level.kind === 'proficiency');
  const numbered = filled.filter(({ level, rated }) => rated || level.kind === 'number').length;
  const scored = levels.filter(({ content }) => content.filled > 0);
  const level = has('level');
  const area = has('area');
  const behaviour = has('behaviour');
  const competency = has('competency') ?? firstName(filled, levels, level);
  const isNamed = has('competency') !== undefined || area !== undefined || behaviour !== undefined;
  return {
    ...nothing,
    namesLevels: levels.length >= 2 || numbered >= 2 || level !== undefined,
    isLegend: levels.length < 2 && level !== undefined && !isNamed && !has('role'),
    isScores: scored.length > 0 && scored.every(({ content }) => content.scores >= 0.95),
    isNamed,
    textColumns: filled.filter(({ content, blankHeader }) => !blankHeader && content.long >= 0.5).length,
    names: valuesOf(headered, competency && competency.content.long < 0.5 ? competency : undefined),
    areas: valuesOf(headered, area),
    hasRoles: has('role') !== undefined,
  };
}

/** The names left of the levels, where no header says what they are. */
function firstName(
  filled: readonly Column[],
  levels: readonly Column[],
  level: Column | undefined,
): Column | undefined {
  const first = levels[0]?.index ?? Number.POSITIVE_INFINITY;
  return filled.find((column) => column.index < first && column.content.long < 0.5 && column !== level);
}

function valuesOf({ rows }: HeaderedTable, column: Column | undefined): Set<string> {
  if (!column) return new Set();
  return new Set(rows.map((row) => fold(cellAt(row, column.index))).filter((cell) => cell !== ''));
}
