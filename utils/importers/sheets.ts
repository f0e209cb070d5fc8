import { fold } from './text/fold.ts';
import { readLevel } from './levels/read-level.ts';
import { listNames } from './report.ts';
import { readColumns } from './table/columns.ts';
import { cellsIn, findHeader } from './table/find-header.ts';
import { findTransposed } from './shapes/transposed.ts';
import type { ShapeInput } from './shapes/shape.ts';
import type { Report, Table } from './types.ts';

/** Sheets that speak about the map or sum it up. */
const aside =
  /^(?:summary|overview|readme|read me|instructions?|how to.*|guide|scores?|results?|lists?|lookup|legend|changelog|change log|about|notes?|config|settings|zusammenfassung|ubersicht|anleitung|legende|resume|mode d'emploi|resumen|instrucciones|resumo|riepilogo|istruzioni|samenvatting|はじめに|概要|集計|凡例)$/;

type Meaning = 'level' | 'area' | 'role' | 'nothing';

export interface NamedTable {
  table: Table;
  named: ShapeInput['named'];
}

/**
 * Which tables belong to the map, and what their names say. One table that names its levels itself needs no name; a
 * table without levels takes its level from its name when the name holds one.
 */
export function chooseSheets(tables: readonly Table[], report: Report): NamedTable[] {
  const filled = tables.filter((table) => table.rows.some((row) => cellsIn(row) > 0));
  const [only] = filled;
  if (filled.length === 0) return tables.slice(0, 1).map((table) => ({ table, named: {} }));
  if (filled.length === 1 && only) {
    const level = namesLevels(only) ? null : levelInName(only.name);
    if (level === null) return [{ table: only, named: {} }];
    return withMeaning([only], new Map([[only, level]]), 'level', report);
  }
  const chosen = askWhich(filled, report);
  const levelless = chosen.filter((table) => !namesLevels(table));
  const short = withoutCommonParts(chosen.map((table) => table.name));
  const names = new Map(chosen.map((table, index) => [table, short[index] ?? table.name]));
  const meaning: Meaning = levelless.length * 2 > chosen.length ? 'level' : 'area';
  return withMeaning(chosen, names, meaning, report);
}

function askWhich(tables: readonly Table[], report: Report): Table[] {
  const names = tables.map((table) => table.name);
  const usual = names.filter((name) => !aside.test(fold(name)));
  const start = usual.length > 0 ? usual : names;
  const answer = report.ask({
    code: 'Q-SHEET',
    options: names.map((name) => ({ value: name, label: name })),
    default: start,
    params: { names: listNames(names) },
    place: { file: tables[0]?.file ?? '' },
    accepts: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((name) => names.includes(name)),
  });
  const wanted: unknown[] = Array.isArray(answer) ? answer : start;
  for (const table of tables) {
    if (!wanted.includes(table.name)) report.add('I-SHEET-SKIPPED', { file: table.file, sheet: table.name });
  }
  return tables.filter((table) => wanted.includes(table.name));
}

function withMeaning(
  tables: readonly Table[],
  names: ReadonlyMap<Table, string>,
  usual: Meaning,
  report: Report,
): NamedTable[] {
  const first = tables[0];
  const answer = report.ask({
    code: 'Q-SHEET-MEANING',
    options: [
      { value: 'level', label: 'A level' },
      { value: 'area', label: 'An area' },
      { value: 'role', label: 'A role' },
      { value: 'nothing', label: 'Nothing' },
    ],
    default: usual,
    params: { names: [...names.values()].slice(0, 8).join('", "') },
    ...(first
      ? { place: { file: first.file, ...(first.sheet === undefined ? {} : { sheet: first.sheet }) } }
      : {}),
  });
  return tables.map((table) => {
    const name = names.get(table) ?? table.name;
    const named = answer === 'level' || answer === 'area' || answer === 'role' ? { [answer]: name } : {};
    return { table, named };
  });
}

/** True when a header, a level column or the row labels name levels. */
function namesLevels(table: Table): boolean {
  if (findTransposed(table)) return true;
  const headered = findHeader(table, silent);
  if (!headered) return true;
  const columns = readColumns(headered);
  const levels = columns.filter(
    (column) => column.level.kind === 'career' || column.level.kind === 'proficiency',
  );
  return (
    levels.length >= 2 || columns.some((column) => column.field === 'level' && column.content.filled > 0)
  );
}

const silent: Report = {
  add: () => undefined,
  ask: (question) => question.default,
  isAnswered: () => false,
  hasErrors: () => false,
};

/** "ladder-v2-senior-1" → "senior-1": the name from its first level word on. */
function levelInName(name: string): string | null {
  const parts = name.split(/[\s_.-]+/).filter((part) => part !== '');
  for (let at = 0; at < parts.length; at++) {
    const reading = readLevel(parts[at] ?? '');
    if (reading.careerOnly && reading.source === 'name') return parts.slice(at).join(' ');
  }
  return null;
}

/** What tells the names apart: words that all of them begin or end with go. */
function withoutCommonParts(names: readonly string[]): string[] {
  const parts = names.map((name) => name.split(/[\s_.-]+/).filter((part) => part !== ''));
  const shortest = Math.min(...parts.map((words) => words.length));
  let head = 0;
  while (head < shortest - 1 && parts.every((words) => words[head] === parts[0]?.[head])) head++;
  let tail = 0;
  while (
    tail < shortest - head - 1 &&
    parts.every((words) => words[words.length - 1 - tail] === parts[0]?.[(parts[0]?.length ?? 0) - 1 - tail])
  )
    tail++;
  if (head === 0 && tail === 0) return [...names];
  return parts.map((words) => words.slice(head, words.length - tail).join(' '));
}
