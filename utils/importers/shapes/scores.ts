import type { Column } from '../table/columns.ts';
import { columnLetter } from '../table/columns.ts';
import { listNames } from '../report.ts';
import { headerPlace } from './shape.ts';
import type { ShapeInput } from './shape.ts';

/** Share of cells that must be scores before a column counts as one of scores. */
const mostly = 0.95;

const personName =
  /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$|^\p{Script=Han}{2,5}$|^[^\s@]+@[^\s@]+$/u;

/** Months, quarters and sums stand over numbers of another kind. */
const ofTime =
  /^(?:jan|feb|mar|m[aä]r|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|ao[uû]|ago|sep|set|oct|okt|out|ott|nov|dec|dez|d[eé]c|dic)\p{L}*\.?(?: \d{2,4})?$|^(?:q[1-4]|h[12]|fy)\b|^(?:totals?|sum|average|year|month|week|summe|gesamt|jahr|monat|woche|ann[eé]e|mois|semaine|a[nñ]o|mes|semana|suma|m[eê]s|anno|mese|jaar|maand)$/iu;

/**
 * Refuses tables that hold scores of people (E-PEOPLE) or targets without wording (E-NO-TEXT). True when refused:
 * nothing of such a file may be kept.
 */
export function refuseScores(input: ShapeInput): boolean {
  const { columns, report } = input;
  const people = columns.find((column) => column.field === 'person' && column.content.filled > 0);
  const open = columns.filter((column) => column.content.filled > 0 && isOpen(column));
  const scores = open.filter((column) => column.content.scores >= mostly);
  const rated = columns.some(({ content }) => content.filled > 0 && content.scores >= mostly);
  const told = columns.some((column) => column.content.long > 0.3);
  if (people && (rated || told)) {
    report.add('E-PEOPLE', headerPlace(input, [people]), { columns: listNames([people.header]) });
    return true;
  }
  const described = columns.some(
    (column) => column.field === 'behaviour' && column.content.scores < mostly && column.content.filled > 0,
  );
  if (described || scores.length === 0 || scores.length < open.length) return false;
  const levels = scores.filter((column) => column.level.kind !== 'unknown');
  // One column of numbers beside descriptions counts or weighs them.
  const isDescribed = columns.some(
    ({ field, content }) => (field ?? '').toLowerCase().includes('description') && content.long >= 0.5,
  );
  if (scores.length === 1 && levels.length === 0 && isDescribed) return false;
  const nameHeader = columns.find((column) => /^(?:name|nom|nombre|nome|naam)$/i.test(column.header));
  const names = scores.filter(
    (column) =>
      column.level.kind === 'unknown' && personName.test(column.header) && !ofTime.test(column.header),
  );
  if (
    levels.length * 2 < scores.length &&
    ((names.length === scores.length && names.length > 1) || nameHeader)
  ) {
    const listed = nameHeader && names.length < scores.length ? [nameHeader] : names;
    report.add('E-PEOPLE', headerPlace(input, listed), {
      columns: listNames(listed.map((column) => column.header)),
    });
    return true;
  }
  const rows = input.table.rows;
  const first = scores[0];
  const last = scores[scores.length - 1];
  if (!first || !last) return false;
  const cells = `${columnLetter(first.index)}${rows[0]?.row ?? 2}:${columnLetter(last.index)}${rows[rows.length - 1]?.row ?? 2}`;
  report.add('E-NO-TEXT', { ...headerPlace(input, scores), row: rows[0]?.row ?? 2 }, { cells });
  return true;
}

function isOpen(column: Column): boolean {
  return column.field === null || column.score < 0.5 || column.level.kind !== 'unknown';
}
