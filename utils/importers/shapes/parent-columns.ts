import { cellAt } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { cleanHeader } from '../table/headers.ts';
import { fold } from '../text/fold.ts';
import type { ShapeInput } from './shape.ts';

const moodle = {
  parent: 'parent id number',
  id: 'id number',
  name: 'short name',
  description: 'description',
  framework: 'is framework',
  taxonomy: 'taxonomy',
} as const;

/** Columns of a table whose rows name the row above them. */
export type ParentColumns = Record<keyof typeof moodle, Column | undefined>;

/** Headers of a column that names another row, and of the one that it names. */
const parentHeader =
  /^(?:parent|ubergeordnet|vorgesetzt|ober|padre|pere|pai|genitore|ouder|親|上位|الأصل)|(?:parent|superior|padre|pere)$/;
const idHeader =
  /^(?:id|identifier|code|number|nr|no|key|kennung|identifiant|identificador|codigo|codice|番号)$|(?:^| )(?:id|code)$/;

/**
 * The columns of Moodle's export of a competency framework (`lpimportcsv`), or of any other list in which rows name
 * their parent by an id that the table has; `null` for every other table.
 */
export function findParentColumns(input: ShapeInput): ParentColumns | null {
  const { columns } = input;
  const of = (header: string): Column | undefined =>
    columns.find((column) => cleanHeader(column.header) === header);
  const found: ParentColumns = {
    parent: of(moodle.parent),
    id: of(moodle.id),
    name: of(moodle.name),
    description: of(moodle.description),
    framework: of(moodle.framework) ?? of('is competency framework'),
    taxonomy: of(moodle.taxonomy),
  };
  return found.parent && found.id && found.name ? found : findOthers(input);
}

function findOthers(input: ShapeInput): ParentColumns | null {
  const { columns } = input;
  const parent = columns.find(
    ({ header, content }) => content.filled > 0 && parentHeader.test(cleanHeader(header)),
  );
  if (!parent) return null;
  const others = columns.filter((column) => column !== parent && column.content.filled > 0);
  const id = others.find(
    (column) => idHeader.test(cleanHeader(column.header)) && isNamedBy(input, column, parent),
  );
  const texts = others.filter(
    ({ field }) =>
      field === 'competency' ||
      field === 'behaviour' ||
      field === 'description' ||
      field === 'competencyDescription',
  );
  const name = texts.find(({ field }) => field === 'competency') ?? texts[0];
  const description = texts.find(
    (column) => column !== name && (column.field ?? '').toLowerCase().includes('description'),
  );
  if (!id || !name) return null;
  return { parent, id, name, description, framework: undefined, taxonomy: undefined };
}

/** Nearly all parents are ids of the table; not every row is its own. */
function isNamedBy({ table }: ShapeInput, id: Column, parent: Column): boolean {
  const ids = new Set(table.rows.map((row) => fold(cellAt(row, id.index))));
  const named = table.rows.map((row) => fold(cellAt(row, parent.index))).filter((cell) => cell !== '');
  const known = named.filter((cell) => ids.has(cell)).length;
  return ids.size === table.rows.length && named.length > 0 && known >= named.length * 0.8;
}
