import { fold } from '../text/fold.ts';
import { cellAt } from '../table/columns.ts';
import { cleanHeader } from '../table/headers.ts';
import type { LongColumns } from './long-columns.ts';
import type { DataRow } from './rows.ts';

/** Headers that say outright that the text belongs to the point: the DDaT framework's, and what we export. */
const ofPoint = /^(?:skill|competency|proficiency) level description$/;

/**
 * True when a role level asks for a point of proficiency and the point has the wording: the same skill and point recur
 * for several role levels, always with the same text. Then a text belongs to the point and is kept once.
 */
export function isTwoStep(rows: readonly DataRow[], columns: LongColumns): boolean {
  const { level, proficiency, competency } = columns;
  const text = columns.texts[0];
  if (!level || !proficiency || !competency || !text) return false;
  const texts = new Map<string, string>();
  let filled = 0;
  for (const { row } of rows) {
    const wording = fold(cellAt(row, text.index));
    const point = cellAt(row, proficiency.index);
    if (wording === '' || point === '') continue;
    filled++;
    const key = fold(`${cellAt(row, competency.index)}\u0000${point}`);
    const before = texts.get(key);
    if (before !== undefined && before !== wording) return false;
    texts.set(key, wording);
  }
  return filled > 0 && (texts.size <= filled * 0.9 || ofPoint.test(cleanHeader(text.header)));
}
