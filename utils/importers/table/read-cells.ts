import { fold } from '../text/fold.ts';
import { limits } from '../limits.ts';
import { excerpt } from '../report.ts';
import type { CellCounts, ImportPlace, Report } from '../types.ts';
import { cellKind, formulaStart, withoutGuard } from './cell-kind.ts';
import type { CellKind } from './cell-kind.ts';
import { toPlainText } from './html.ts';
import { isListed, splitCell } from './split-cell.ts';
import type { CellItem, SplitMode } from './split-cell.ts';

export interface CellReader {
  /** The behaviours of one cell; counts it as used, empty or placeholder, and reports whatever was left out. */
  read(text: string, place: ImportPlace): CellItem[];
  counts: CellCounts;
  /** Reports what is said once for the whole table. */
  finish(place: ImportPlace): void;
}

const notBehaviour: Partial<Record<CellKind, string>> = {
  mark: 'a number or a mark',
  address: 'a web address',
  tenure: 'a length of time',
};

/** `levels` are the level names of the table, for cells such as "see Expert". */
export function createCellReader(report: Report, levels: Iterable<string>, mode: SplitMode): CellReader {
  const names = new Set([...levels].map(fold));
  const counts: CellCounts = { total: 0, used: 0, empty: 0, placeholder: 0 };
  let leadIn = '';
  let leadIns = 0;

  const leaveOut = (kind: CellKind, text: string, place: ImportPlace): void => {
    const shown = excerpt(text);
    if (kind === 'cross-reference') report.add('W-CROSS-REF', place, { text: shown });
    else if (kind === 'placeholder') report.add('W-PLACEHOLDER', place, { text: shown });
    else report.add('W-NOT-BEHAVIOUR', place, { text: shown, what: notBehaviour[kind] ?? kind });
  };

  const keep = (item: CellItem, place: ImportPlace): CellItem | null => {
    const kind = cellKind(item.text, names);
    if (kind !== 'text') {
      if (kind !== 'empty') leaveOut(kind, item.text, place);
      return null;
    }
    return {
      ...item,
      text: cut(item.text, limits.behaviourCharacters, 'a behaviour', place, report),
      examples: item.examples.map((example) =>
        cut(example, limits.exampleCharacters, 'an example', place, report),
      ),
    };
  };

  const read = (source: string, place: ImportPlace): CellItem[] => {
    counts.total++;
    const start = formulaStart(source);
    if (start !== null)
      report.add('W-FORMULA', place, { start, what: 'looks like a formula', kept: 'is kept as text' });
    const { text, hadHtml } = toPlainText(readable(source, place, report));
    if (hadHtml) report.add('W-HTML', place);
    const kind = cellKind(text, names);
    if (kind === 'empty') counts.empty++;
    else if (kind !== 'text') {
      counts.placeholder++;
      leaveOut(kind, text, place);
    }
    if (kind !== 'text') return [];
    const split = splitCell(text, mode);
    if (split.leadIns.length > 0) {
      leadIns++;
      leadIn ||= split.leadIns[0] ?? '';
    }
    const items = split.items.map((item) => keep(item, place)).filter((item) => item !== null);
    if (items.length > 0) counts.used++;
    else counts.placeholder++;
    return items;
  };

  const finish = (place: ImportPlace): void => {
    if (leadIns > 0) report.add('I-LEAD-IN', place, { count: leadIns, text: excerpt(leadIn, 40) });
  };

  return { read, counts, finish };
}

/** A name or a description: plain text on one line, cut at its limit. */
export function readName(
  source: string,
  place: ImportPlace,
  report: Report,
  limit: number = limits.nameCharacters,
): string {
  const { text } = toPlainText(readable(source, place, report));
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/^\*\*(.+)\*\*$/, '$1')
    .trim();
  return cut(line, limit, 'a name', place, report);
}

/** A longer text beside the behaviours, e.g. the description of a competency. */
export function readDescription(source: string, place: ImportPlace, report: Report): string {
  const { text } = toPlainText(readable(source, place, report));
  return cut(text.replace(/\r\n?/g, '\n').trim(), 4_000, 'a description', place, report);
}

function readable(source: string, place: ImportPlace, report: Report): string {
  return withoutGuard(cut(source, limits.cellCharacters, 'the cell', place, report));
}

function cut(text: string, limit: number, what: string, place: ImportPlace, report: Report): string {
  if (text.length <= limit) return text;
  report.add('W-TRUNCATED', place, { what, limit });
  // Never half of a surrogate pair.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return text.slice(0, end);
}

/**
 * Asks once how cells without bullets are to be split, when there are such cells. `wrapped`: texts of the file break
 * where their lines end, so a new line is no sign of a new behaviour.
 */
export function askSplit(
  report: Report,
  cells: Iterable<string>,
  place: ImportPlace,
  { wrapped = false } = {},
): SplitMode {
  let count = 0;
  let lines = !wrapped;
  let items = !wrapped;
  for (const cell of cells) {
    if (!needsQuestion(cell)) continue;
    count++;
    lines &&= isSetInLines(cell);
    items &&= isListed(toPlainText(cell).text);
  }
  if (count === 0) return 'keep';
  const usual = lines ? 'line' : items && count > 1 ? 'item' : 'keep';
  const answer = report.ask({
    code: 'Q-SPLIT',
    options: [
      { value: 'keep', label: 'One behaviour a cell' },
      { value: 'line', label: 'One behaviour a line' },
      { value: 'sentence', label: 'One behaviour a sentence' },
      { value: 'item', label: 'One behaviour for each part between “;” or “|”' },
    ],
    default: usual,
    params: { count },
    place,
  });
  return modes.find((mode) => mode === answer) ?? usual;
}

const modes: readonly SplitMode[] = ['keep', 'line', 'sentence', 'item'];

/** Each line begins like a sentence and is complete; a text that was only wrapped goes on in small letters. */
function isSetInLines(cell: string): boolean {
  const lines = toPlainText(cell)
    .text.split(/[\n\r\u2028\u2029\u0085]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    lines.length > 1 &&
    lines.every((line) => /^[^\p{Ll}\p{Pe}\p{Pf},;:&]/u.test(line) && !/[,;:،、-]$/.test(line))
  );
}

function needsQuestion(cell: string): boolean {
  const text = cell.trim();
  if (text.length <= 200 && !/[\n\r;；؛|｜.!?]/.test(text)) return false;
  return splitCell(toPlainText(text).text, 'keep').unsure;
}
