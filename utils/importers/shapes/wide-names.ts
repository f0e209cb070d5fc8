import { cellAt } from '../table/columns.ts';
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

/** Fields whose headers, left of the levels, may stand over the names of the rows: "Level", "Rating". */
const nameless: ReadonlySet<string> = new Set<Field>(['level', 'positive', 'proficiency']);

/** Headers decide; where they say nothing, the columns left of the levels do: area before competency. */
export function chooseNames(input: ShapeInput, levels: readonly Column[]): WideNames {
  const others = input.columns.filter((column) => !levels.includes(column) && column.content.filled > 0);
  const of = (...fields: Field[]): Column[] =>
    others
      .filter((column) => column.field !== null && fields.includes(column.field) && column.score >= 0.5)
      .sort((a, b) => b.score - a.score || a.index - b.index);
  const before = ({ index }: Column): boolean => index < (levels[0]?.index ?? 0);
  const open = others.filter(
    (column) => before(column) && (column.field === null || nameless.has(column.field)),
  );
  const coded = open.filter((column) => isCode(input, column));
  // "K1" and "4" stand before a name; alone they are all that tells the rows apart.
  const left = open.filter((column) => !coded.includes(column));
  // "Sub-competency" beside "Competency": the one with more different names is the finer one.
  const named = of('competency').sort(
    (a, b) =>
      (b.score >= 0.8 ? 1 : 0) - (a.score >= 0.8 ? 1 : 0) ||
      b.content.distinct - a.content.distinct ||
      Number(isSub(b)) - Number(isSub(a)) ||
      b.score - a.score,
  );
  const id = of('competencyId')[0];
  const [unknownFirst, unknownSecond] = left;
  const areas = of('area');
  let competency = named[0];
  let area =
    areas[0] ??
    named.slice(1).find((column) => competency && column.content.distinct < competency.content.distinct);
  // "Criterion" over a name in each row is finer than a title that comes again.
  const topic = of('behaviour').find((column) => before(column) && isName(column));
  if (topic && competency && competency.content.distinct < topic.content.distinct) {
    area ??= competency;
    competency = topic;
  }
  if (!competency) {
    // Two unnamed columns: the one that repeats, or stands before, holds the areas.
    if (unknownSecond && !area && repeats(unknownFirst)) {
      area = unknownFirst;
      competency = unknownSecond;
    } else
      competency = unknownFirst ?? areas[1] ?? of('behaviour', 'value', 'description')[0] ?? id ?? coded[0];
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
    description:
      one('competencyDescription', 'description', 'levelDescription') ??
      of('behaviour').find((column) => column !== competency && before(column)),
    role: one('role'),
    polarity: one('polarity'),
    kind: one('kind'),
    value: one('value'),
    mandatory: one('mandatory'),
  };
  return { ...chosen, all: Object.values(chosen).filter((column) => column !== undefined) };
}

/** Cells such as "K1", "4.2" or "SK-07". */
function isCode(input: ShapeInput, { index }: Column): boolean {
  const cells = input.table.rows.map((row) => cellAt(row, index)).filter((cell) => cell !== '');
  return cells.every((cell) => !/\p{L}/u.test(cell) || /^\p{L}{1,5}[-_. ]?\d+(?:\.\d+)*$/u.test(cell));
}

/** "Sub-competency" is the finer one, also where one row cannot show it. */
function isSub({ header }: Column): boolean {
  return /^(?:sub|unter|teil|sous|sotto|deel)/i.test(header);
}

function isName({ content }: Column): boolean {
  return content.long < 0.5 && content.distinct >= content.filled * 0.8;
}

function repeats(column: Column | undefined): boolean {
  return column !== undefined && (column.content.merged || column.content.distinct < column.content.filled);
}
