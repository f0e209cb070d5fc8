import { fold } from '../text/fold.ts';
import { columnLetter } from '../table/columns.ts';
import type { Draft, Report, Statement, Table } from '../types.ts';

/**
 * After a table was read: names the formulas whose results became part of the map, and takes out what was read twice
 * because a merged cell counts for each of its rows. The same text at two levels stays at both.
 */
export function settle(draft: Draft, table: Table, report: Report): void {
  dropCopies(draft, table);
  reportFormulas(draft, table, report);
}

function dropCopies(draft: Draft, { copies = [] }: Table): void {
  if (copies.length === 0) return;
  const textsByRow = groupByRow(copies);
  const seen = new Set<string>();
  draft.statements = draft.statements.filter((statement) => {
    const { competency, area, level, point, polarity, roles = [], text, place } = statement;
    const key = JSON.stringify([competency, area, level, point, polarity, roles, fold(text)]);
    const again = seen.has(key);
    seen.add(key);
    return !(again && holds(textsByRow.get(place.row ?? 0), statement));
  });
}

function reportFormulas(draft: Draft, { formulas = [], file, sheet }: Table, report: Report): void {
  if (formulas.length === 0) return;
  const names = new Set(
    [
      ...draft.levels,
      ...draft.points,
      ...draft.roles,
      ...draft.competencies,
      ...draft.competencies.flatMap(({ area }) => (area === undefined ? [] : [{ name: area }])),
    ].map(({ name }) => fold(name)),
  );
  const statements = Map.groupBy(draft.statements, ({ place }) => place.row ?? 0);
  for (const { row, column, text, formula = '' } of formulas) {
    const used = names.has(fold(text)) || (statements.get(row) ?? []).some((one) => holds([text], one));
    if (!used) continue;
    const place = { file, ...(sheet === undefined ? {} : { sheet }), row, column: columnLetter(column) };
    const kept = 'is read by its stored result';
    report.add('W-FORMULA', place, { start: `=${formula.slice(0, 11)}`, what: 'holds a formula', kept });
  }
}

function groupByRow(cells: NonNullable<Table['copies']>): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (const { row, text } of cells) rows.set(row, [...(rows.get(row) ?? []), text]);
  return rows;
}

/** Whether one of the cells is what the statement was read from. */
function holds(texts: readonly string[] | undefined, { text }: Statement): boolean {
  const start = fold(text).slice(0, 60);
  return texts?.some((cell) => fold(cell).includes(start)) ?? false;
}
