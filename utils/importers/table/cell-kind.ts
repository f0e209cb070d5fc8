import { fold } from '../text/fold.ts';
import { readLevel } from '../levels/read-level.ts';
import { crossReference, directions, markWords, placeholders, tenure } from '../words/cells.ts';

export type CellKind = 'empty' | 'text' | 'placeholder' | 'cross-reference' | 'mark' | 'address' | 'tenure';

const marks = new Set(markWords.split('|'));
const directionWords = new Set(directions.split('|'));
const letters = /\p{L}/u;
/** Longer cells are sentences, whatever they begin with. */
const longestPlaceholder = 90;

/** What a cell that may hold a behaviour holds. `levels` are the folded level names of the table, for "see Expert". */
export function cellKind(text: string, levels: ReadonlySet<string>): CellKind {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  if (trimmed.length > longestPlaceholder) return 'text';
  const folded = fold(trimmed);
  if (marks.has(folded)) return 'mark';
  if (!letters.test(trimmed))
    return /^[\d\s.,%/+~-]+$/.test(trimmed) && /\d/.test(trimmed) ? 'mark' : 'placeholder';
  if (/^https?:\/\/\S+$/i.test(trimmed)) return 'address';
  if (placeholders.some((pattern) => pattern.test(folded))) return 'placeholder';
  if (tenure.test(folded)) return 'tenure';
  if (pointsElsewhere(folded, levels)) return 'cross-reference';
  return 'text';
}

function pointsElsewhere(folded: string, levels: ReadonlySet<string>): boolean {
  for (const pattern of crossReference) {
    const target = pattern
      .exec(folded)?.[1]
      ?.replace(/^(?:the|der|die|das|stufe|le|la|el|il|het) /, '')
      .trim();
    if (target === undefined || target === '') continue;
    if (levels.has(target) || directionWords.has(target)) return true;
    const level = readLevel(target);
    if (level.source === 'code' || (level.kind !== 'unknown' && level.base === '')) return true;
  }
  return false;
}

/** True for cells that score or mark instead of describing. */
export function isScore(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 30) return false;
  const folded = fold(trimmed);
  return !letters.test(trimmed) || marks.has(folded) || readLevel(folded).kind === 'proficiency';
}

/** Starts that a spreadsheet would calculate. A bullet ("- text") and a plain number are none. */
const formula =
  /^(?:=\s*[^\s=]|@[\p{L}_]+\s*\(|[+-]\s*(?:@|[A-Z]{1,3}\$?\d|[\p{L}_]+\s*[(|!])|[+-]\s*\d[\d.,]*\s*[-+*/^(])|^[=+@-].*\|\s*'/u;

/** The first characters of a formula for the message, or `null`. */
export function formulaStart(text: string): string | null {
  const first = text.charCodeAt(0);
  const guarded = first === 0x27 ? text.slice(1) : text;
  return formula.test(guarded.trimStart().slice(0, 200)) ? guarded.trimStart().slice(0, 12) : null;
}

/** Takes off the apostrophe that guards a cell against being calculated. */
export function withoutGuard(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
