import { fold } from '../text/fold.ts';
import type { Column } from '../table/columns.ts';
import type { Field } from '../words/columns.ts';
import { askAboutName, askAboutTexts } from './ask-texts.ts';
import { trioOf } from '../table/headers.ts';
import type { ShapeInput } from './shape.ts';

/** Which columns of a long table hold what; `texts` hold the behaviours. */
export interface LongColumns {
  level: Column | undefined;
  levelOrder: Column | undefined;
  levelDescription: Column | undefined;
  role: Column | undefined;
  family: Column | undefined;
  area: Column | undefined;
  competency: Column | undefined;
  description: Column | undefined;
  proficiency: Column | undefined;
  polarity: Column | undefined;
  kind: Column | undefined;
  value: Column | undefined;
  mandatory: Column | undefined;
  examples: Column | undefined;
  texts: Column[];
  negatives: Column[];
  /** Column sets that tools document and that have no level: one level for all is what they mean. */
  levelless: boolean;
  rsd: boolean;
  used: Set<number>;
}

/** Assigns columns to fields. A column that is long enough for behaviours may stand in when no header says so. */
export function chooseLong(input: ShapeInput): LongColumns {
  const filled = input.columns.filter((column) => column.content.filled > 0);
  const of = (...fields: Field[]): Column[] =>
    filled
      .filter((column) => column.field !== null && fields.includes(column.field) && column.score >= 0.5)
      .sort((a, b) => b.score - a.score || a.index - b.index);
  const taken = new Set<Column>();
  const trio = trioColumns(filled);
  const take = (...fields: Field[]): Column | undefined => {
    const found = of(...fields).find((column) => !taken.has(column));
    if (found) taken.add(found);
    return found;
  };
  const negatives = of('negative');
  const good = negatives.length > 0 ? of('positive') : [];
  const topic =
    good.length > 0 && of('competency').length === 0
      ? of('behaviour').find((column) => isName(input, column, of('level')[0]))
      : undefined;
  const said = of('behaviour');
  // Beside what is expected, evidence is what shows it.
  const proof = said.length > 1 ? said.find(({ header }) => proofs.test(fold(header))) : undefined;
  const texts = [...new Set([...said, ...good, ...trio])].filter(
    (column) => column !== topic && column !== proof,
  );
  for (const column of [...texts, ...negatives]) taken.add(column);
  const [level, counted] = levelsOf(
    of('level').filter(
      ({ header }) => good.length + of('behaviour').length > 0 || !wanted.test(fold(header)),
    ),
  );
  for (const column of [level, counted]) if (column) taken.add(column);
  const [proficiency, pointNumber] = levelsOf(of('proficiency').filter((column) => !taken.has(column)));
  for (const column of [proficiency, pointNumber]) if (column) taken.add(column);
  const roles = of('role');
  // "Job family" beside "Role" is the wider one; alone it is the role.
  const wider =
    roles.length > 1 ? roles.find((column) => /famil|group|gruppe/i.test(column.header)) : undefined;
  if (wider) taken.add(wider);
  const family = wider ?? take('roleFamily');
  const role = take('role');
  const area = take('area');
  // Of two competency columns the one with more different names is the finer one.
  const named = of('competency')
    .filter((column) => !trio.includes(column))
    .sort(
      (a, b) =>
        (b.score >= 0.8 ? 1 : 0) - (a.score >= 0.8 ? 1 : 0) || b.content.distinct - a.content.distinct,
    );
  let competency = named[0] ?? topic ?? of('competencyId')[0] ?? groupOf(input, level);
  if (competency) taken.add(competency);
  const upper =
    area ??
    named.slice(1).find((column) => competency && column.content.distinct < competency.content.distinct);
  if (upper) taken.add(upper);
  let description = take('competencyDescription') ?? take('description');
  let levelDescription = take('levelDescription');
  const examples = of('example')[0] ?? proof;
  if (texts.length === 0 && negatives.length === 0) {
    const hasOther = upper !== undefined || level !== undefined;
    const standIn =
      [hasOther ? competency : undefined, description, levelDescription].find(
        (column) => column !== undefined && column.content.long >= 0.5,
      ) ??
      (description && level && isFiner(description, competency) ? description : undefined) ??
      examples;
    if (standIn) {
      texts.push(standIn);
      if (standIn === competency) competency = undefined;
      // The longer text beside the one that is read as behaviours describes.
      if (standIn === description) description = take('competencyDescription', 'description');
      if (standIn === levelDescription) levelDescription = undefined;
    } else if (level !== undefined || input.named.level !== undefined)
      texts.push(...askAboutTexts(input, filled, taken));
  }
  for (const column of texts) taken.add(column);
  if (!competency && !upper && level && texts.length > 0) competency = askAboutName(input, filled, taken);
  const value = of('value').find(({ content }) => content.long < 0.5);
  const rest = {
    level,
    levelOrder: counted ?? take('levelOrder'),
    levelDescription,
    role,
    family,
    area: upper,
    competency: competency ?? upper ?? value,
    description,
    proficiency,
    polarity: take('polarity'),
    kind: take('kind'),
    value: take('value'),
    mandatory: take('mandatory'),
    examples: texts.includes(examples as Column) ? undefined : examples,
  };
  const headers = new Set(input.columns.map((column) => fold(column.header)));
  const rsd = [...headers].some((header) => /(^|contextualized )skill statement$/.test(header));
  const used = new Set(
    [...Object.values(rest), pointNumber, ...texts, ...negatives]
      .filter((column) => column !== undefined)
      .map((column) => column.index),
  );
  return {
    ...rest,
    texts,
    negatives,
    levelless:
      rsd ||
      headers.has('company wide') ||
      headers.has('range low') ||
      // What to do and what not to do, with a name: whole without a level.
      (texts.length > 0 && negatives.length > 0 && (competency ?? upper ?? value) !== undefined) ||
      // Headers that say outright what is a competency and what a behaviour.
      ((trio.length > 0 || of('behaviour').some(({ score }) => score >= 0.8)) && isSaid(competency)),
    rsd,
    used,
  };
}

/** "Knowledge", "Skills", "Attitudes" over phrases: all three say what is asked for. */
function trioColumns(columns: readonly Column[]): Column[] {
  const trio = trioOf(columns.map(({ header }) => header));
  const found = columns.filter(({ header }) => trio.includes(header));
  return found.some(({ content }) => content.long > 0) ? found : [];
}

/** Headers over what shows a behaviour, where another column says the behaviour. */
const proofs =
  /^(?:(?:suggested |possible |sources? of )?evidences?|nachweise?|belege?|preuves?|evidencias?|prove|bewijs|bewijzen)$/;

/** A short name in each row, once a level, of which the columns beside it say what is done and what is not. */
function isName({ table }: ShapeInput, { index, content }: Column, level: Column | undefined): boolean {
  const keys = table.rows.map(({ cells }) => `${cells[index]}\u0000${level ? cells[level.index] : ''}`);
  return content.long < 0.5 && new Set(keys).size >= content.filled * 0.8;
}

/** A level that somebody should reach: what is written beside it does not describe it. */
const wanted =
  /^(?:required|target|expected|desired|minimum|soll|ziel|erforderlich\p{L}*|requis|cible|attendu|requerido|objetivo|esperado|richiesto|gewenst)\b|(?:requis|cible|attendu|requerido|objetivo|esperado|richiesto)$/u;

/** A header such as "Competency"; a title or a name could be anything. */
function isSaid(column: Column | undefined): boolean {
  return (
    column?.field === 'competency' && column.score >= 0.8 && !/^(?:title|item|name)$/i.test(column.header)
  );
}

/** Ids that come again, each once a level ("question_id"): all that tells what the rows are about. */
function groupOf(input: ShapeInput, level: Column | undefined): Column | undefined {
  if (!level || input.columns.some(({ field }) => field === 'area' || field === 'role')) return undefined;
  return input.columns.find((column) => {
    const { distinct, filled } = column.content;
    if (!/(?:^|[_ ])id$/i.test(column.header) || distinct < 2 || distinct * 2 > filled) return false;
    const keys = input.table.rows.map(({ cells }) => `${cells[column.index]}\u0000${cells[level.index]}`);
    return new Set(keys).size === keys.length;
  });
}

/** The level, and the number that orders it where "Level" and "Level name" stand beside each other. */
function levelsOf(columns: readonly Column[]): [Column | undefined, Column | undefined] {
  const [first, second] = columns;
  if (!first || !second || isScored(first) === isScored(second)) return [first, undefined];
  return isScored(first) ? [second, first] : [first, second];
}

function isScored({ content }: Column): boolean {
  return content.scores >= 0.95;
}

/** Short texts that differ where the competency is the same: they belong to the level, not to the competency. */
function isFiner({ content }: Column, competency: Column | undefined): boolean {
  const others = competency?.content.distinct ?? 1;
  return content.distinct > others && content.distinct >= content.filled * 0.7 && content.scores < 0.5;
}
