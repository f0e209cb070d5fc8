import type { Column } from '../table/columns.ts';
import type { Field } from '../words/columns.ts';
import type { ShapeInput } from './shape.ts';

/** Which columns of a wide table name things; the level columns hold the texts. */
export interface WideNames {
  competency: Column | undefined;
  area: Column | undefined;
  description: Column | undefined;
  role: Column | undefined;
  polarity: Column | undefined;
  kind: Column | undefined;
  value: Column | undefined;
  mandatory: Column | undefined;
  all: Column[];
}

/** Headers decide; where they say nothing, the columns left of the levels do: area before competency. */
export function chooseNames(input: ShapeInput, levels: readonly Column[]): WideNames {
  const others = input.columns.filter((column) => !levels.includes(column) && column.content.filled > 0);
  const of = (...fields: Field[]): Column[] =>
    others
      .filter((column) => column.field !== null && fields.includes(column.field) && column.score >= 0.5)
      .sort((a, b) => b.score - a.score || a.index - b.index);
  const left = others.filter(
    (column) =>
      column.index < (levels[0]?.index ?? 0) &&
      (column.field === null || column.field === 'level' || column.field === 'positive'),
  );
  // "Sub-competency" beside "Competency": the one with more different names is the finer one.
  const named = of('competency').sort(
    (a, b) =>
      (b.score >= 0.8 ? 1 : 0) - (a.score >= 0.8 ? 1 : 0) ||
      b.content.distinct - a.content.distinct ||
      b.score - a.score,
  );
  const [unknownFirst, unknownSecond] = left;
  const areas = of('area');
  let competency = named[0];
  let area =
    areas[0] ??
    named.slice(1).find((column) => competency && column.content.distinct < competency.content.distinct);
  if (!competency) {
    // Two unnamed columns: the one that repeats, or stands before, holds the areas.
    if (unknownSecond && !area && repeats(unknownFirst)) {
      area = unknownFirst;
      competency = unknownSecond;
    } else competency = unknownFirst ?? areas[1] ?? of('behaviour', 'value', 'description')[0];
    if (!competency && area) {
      competency = area;
      area = undefined;
    }
  } else if (!area && unknownFirst && unknownFirst.index < competency.index && repeats(unknownFirst))
    area = unknownFirst;
  const one = (...fields: Field[]): Column | undefined =>
    of(...fields).find((column) => column !== competency && column !== area);
  const chosen = {
    competency,
    area,
    description: one('competencyDescription', 'description', 'levelDescription'),
    role: one('role'),
    polarity: one('polarity'),
    kind: one('kind'),
    value: one('value'),
    mandatory: one('mandatory'),
  };
  return { ...chosen, all: Object.values(chosen).filter((column) => column !== undefined) };
}

function repeats(column: Column | undefined): boolean {
  return column !== undefined && (column.content.merged || column.content.distinct < column.content.filled);
}
