import { anyLevel, readLevel } from '../levels/read-level.ts';
import { isRoleName } from '../sheets/roles.ts';
import { polarityOf } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { trioOf } from '../table/headers.ts';
import { holdsTexts, isInterview, withBesides } from './beside-levels.ts';
import { askOneLevel } from './ask.ts';
import { headerPlace } from './shape.ts';
import type { ShapeInput } from './shape.ts';

export interface LevelColumns {
  columns: Column[];
  /** Level of a column, without what else its header says. */
  nameOf: (column: Column) => string;
  /** Role of each level column, from a row of groups above the header. */
  roleOf: (column: Column) => string | undefined;
}

const levelFields = new Set(['level', 'proficiency']);

/** Words that say of a level's column what it holds, after its name or before it. */
const held =
  'expectations?|(?:expected|observable|key) behaviou?rs?|behaviou?rs?|(?:behaviou?r(?:al)? |performance )?indicators?|behaviou?ral (?:descriptors?|anchors?|statements?|examples?)|performance criteria|verhaltens(?:indikatoren|anker|weisen)|indicateurs?(?: comportementaux)?|indicadores?(?: (?:de comportamiento|conductuales|comportamentais))?|descriptions?|descriptors?|criteria|erwartungen|verhalten|beschreibung|attendus?|comportements?|descripcion|comportamientos?|descricao|comportamentos?|descrizione|comportamenti|gedrag|omschrijving';
const heldAfter = new RegExp(`[\\s:–—-]+(?:${held})$`, 'i');
const heldBefore = new RegExp(
  `^(?:${held})(?:\\s*[:–—(-]\\s*|\\s+(?:for|at|of|fur|bei|pour|para|per|voor)\\s+)`,
  'i',
);

const between = /\s*(?:[:：–—|/]|\s-|-\s|\()\s*/;

/** "Junior – do", "Don't (Senior)": a level and the kind of text; `null` for every other header. */
function levelAndPolarity(header: string): { name: string; polarity: 'positive' | 'negative' } | null {
  const parts = header.replace(/\)\s*$/, '').split(between);
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || first === '' || second === '') return null;
  const [name, polarity] = [first, second].some((part) => readLevel(part).kind === 'unknown')
    ? readLevel(first).kind === 'unknown'
      ? [second, polarityOf(first)]
      : [first, polarityOf(second)]
    : [first, null];
  const { kind } = readLevel(name);
  return polarity !== null && (kind === 'career' || kind === 'proficiency') ? { name, polarity } : null;
}

/** What the header of a level's column says of the texts below it. */
export function polarityOfLevel({ header }: Column): 'positive' | 'negative' | null {
  return levelAndPolarity(header)?.polarity ?? null;
}

/** "Junior expectations" is the level "Junior". */
function levelName({ header, level, rated }: Column): string {
  if (rated) return header;
  const withPolarity = levelAndPolarity(header);
  if (withPolarity) return withPolarity.name;
  const bare = header
    .replace(heldAfter, '')
    .replace(heldBefore, '')
    .replace(/\)$/, (end) => (heldBefore.test(header) ? '' : end));
  if (bare === header || bare === '') return header;
  const { kind, source } = readLevel(bare);
  return level.kind !== 'unknown' && (source !== null || kind === 'proficiency') ? bare : header;
}

/** Fields that make a table long: one level a row. */
const longFields = new Set(['behaviour', 'negative', 'positive']);

/** The columns of a wide table that stand for levels; `null` when the headers name none. */
export function findLevelColumns(input: ShapeInput, withTime: boolean): LevelColumns | null {
  const { columns } = input;
  const all = columns.filter((column) => isLevel(column, columns));
  // Columns of targets ("3") beside columns of texts for the same levels.
  const worded = all.filter((column) => column.content.scores < 0.95);
  const named = worded.length >= 2 ? worded : all;
  const timed = columns.filter((column) => column.level.kind === 'time');
  const sure = named.length > 0 ? named : withTime ? timed : [];
  const first = sure[0];
  if (!first) return guessed(input);
  if (sure.length === 1 && !standsAlone(input, first) && !leadsOthers(input, first) && !hasKin(input, first))
    return null;
  const last = sure[sure.length - 1] ?? first;
  const stems = new Set(sure.map(stemOf));
  const bases = new Set(sure.map((column) => column.level.base).filter((base) => base !== ''));
  const joined = columns.filter((column) => {
    if (sure.includes(column) || isLikeOthers(column, stems)) return true;
    if (column.blankHeader || column.content.filled === 0 || (column.field !== null && column.score >= 0.5))
      return false;
    if (column.content.scores >= 0.95) return false;
    const between = column.index > first.index && column.index < last.index;
    // "Engineer" left of "Senior Engineer": the same noun without a rank.
    return between || bases.has(column.level.base);
  });
  const found = withBesides(input, joined);
  const nameOf = (column: Column): string =>
    isLikeOthers(column, stems)
      ? column.header.replace(heldBefore, '').replace(/\)$/, '')
      : levelName(column);
  return { columns: found, nameOf, roleOf: groupsOf(input, found) };
}

/** What stands before the level's name in a header: "Indicators – " of "Indicators – Senior". */
const stemOf = ({ header }: Column): string => heldBefore.exec(header)?.[0].toLowerCase() ?? '';

/** Its header begins as those of levels do: "Indicators – Seasoned" beside "Indicators – Junior". */
const isLikeOthers = (column: Column, stems: ReadonlySet<string>): boolean =>
  stemOf(column) !== '' &&
  stems.has(stemOf(column)) &&
  column.content.filled > 0 &&
  column.content.scores < 0.95;

/** "Rating 1 Label", "Level 2 points": what a level is called or worth. */
const naming = /\d[\s_]+(?:label|name|title|points?|pts|score|weight|bezeichnung|punkte|nom|nombre|nome)$/i;

function isLevel(column: Column, all: readonly Column[]): boolean {
  const { kind } = column.level;
  if (column.field === 'ignore' || column.field === 'person') return false;
  if (column.rated || polarityOfLevel(column) !== null) return true;
  if (naming.test(column.header)) return false;
  if (kind === 'number') return areNumbered(all);
  if (kind !== 'career' && kind !== 'proficiency') return false;
  // "Specialist skills" and "Expert rating" are fields that happen to contain a rank; "Junior expectations" is a level.
  if (column.field === null || levelFields.has(column.field) || column.score < 0.8) return true;
  return levelName(column) !== column.header;
}

/** "1, 2, 3" are levels; the same number again, or numbers beside names, are results of some formula. */
function areNumbered(all: readonly Column[]): boolean {
  const numbers = all.filter(({ level }) => level.kind === 'number').map(({ header }) => header);
  const named = all.some(
    ({ level, field }) => level.kind === 'career' && (field === null || levelFields.has(field)),
  );
  return !named && numbers.length >= 2 && new Set(numbers).size === numbers.length;
}

/** One level only: a column of texts under it and no column that makes the table long. */
function standsAlone(input: ShapeInput, column: Column): boolean {
  return (
    column.content.long >= 0.5 &&
    !input.columns.some(
      (other) => other !== column && (longFields.has(other.field ?? '') || other.field === 'level'),
    )
  );
}

/** The only level that is known stands right after the names, with columns of texts beside it. */
function leadsOthers({ columns, table }: ShapeInput, level: Column): boolean {
  const filled = columns.filter(({ content }) => content.filled > 0);
  const at = filled.indexOf(level);
  const after = filled.slice(at + 1);
  return (
    filled.slice(0, at).every(({ field }) => leadFields.has(field ?? '')) &&
    at > 0 &&
    after.length > 0 &&
    after.every(({ field, content }) => field === null && content.scores === 0) &&
    after.every(({ index }) => table.rows.every((row) => !/^\d+$/.test(row.cells[index] ?? '')))
  );
}

/** "CSM I" and "CSM II" beside "Senior CSM". */
function hasKin({ columns }: ShapeInput, { level }: Column): boolean {
  const { base } = level;
  return (
    base !== '' && columns.filter((one) => one.level.base === base && one.level.rank !== null).length > 1
  );
}

const leadFields = new Set(['area', 'competency', 'competencyDescription', 'value']);

/** Headers nobody knows over texts, beside a column of competencies: levels with names of their own. */
function guessed(input: ShapeInput): LevelColumns | null {
  const { columns } = input;
  if (trioOf(columns.map(({ header }) => header)).length > 0) return null;
  const filled = columns.filter((column) => column.content.filled > 0);
  const lead = filled[0];
  // "Criterion" over short names is what a row of a rubric is about, not what somebody does.
  const criterion = filled.find(isCriterion);
  const long = columns.some(
    (column) =>
      (longFields.has(column.field ?? '') && column !== criterion) ||
      column.field === 'level' ||
      column.field === 'proficiency',
  );
  const competency =
    columns.find((column) => column.field === 'competency' && column.score >= 0.8) ?? criterion;
  if (long || !lead || (!competency && lead.field !== 'area' && lead.field !== 'value' && !lead.blankHeader))
    return null;
  const unknown = filled.filter(
    (column) =>
      column !== competency &&
      column !== lead &&
      !column.blankHeader &&
      !isInterview(column) &&
      column.level.kind === 'unknown' &&
      (column.field === null || column.score < 0.5) &&
      holdsTexts(input, column),
  );
  // Columns without a header, of points or marks, may stand between.
  const named = filled.filter((column) => !column.blankHeader);
  const at = (column: Column): number => named.indexOf(column);
  const contiguous = unknown.filter((column, index) => {
    const before = unknown[index - 1];
    return before === undefined || at(column) - at(before) <= 1;
  });
  if (contiguous.length < 2) return null;
  if (
    contiguous.every(({ header }) => isRoleName(header)) &&
    askOneLevel(input.report, headerPlace(input, contiguous), true)
  )
    return { columns: contiguous, nameOf: () => anyLevel, roleOf: ({ header }) => header };
  return { columns: contiguous, nameOf: levelName, roleOf: groupsOf(input, contiguous) };
}

function isCriterion({ field, content }: Column): boolean {
  return field === 'behaviour' && content.long < 0.5 && content.distinct >= content.filled * 0.8;
}

function groupsOf(input: ShapeInput, columns: readonly Column[]): LevelColumns['roleOf'] {
  const { groups } = input.table;
  const found = new Map<number, string>();
  let current = '';
  for (const column of columns) {
    const cell = (groups?.cells[column.index] ?? '').replace(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(cell)) current = cell;
    if (current !== '') found.set(column.index, current);
  }
  const real = new Set(found.values()).size > 1;
  return (column) => (real ? found.get(column.index) : undefined);
}
