import { readHeader } from '../table/headers.ts';
import { readLevel } from '../levels/read-level.ts';

export const delimiters = [',', ';', '\t', '|', '^', '~', '\u001F'] as const;

/** Characters of the file that are parsed to compare the candidates. */
const sampleCharacters = 48 * 1024;

/** Excel's own hint: a first line `sep=;`. */
export function readSeparatorHint(text: string): { delimiter: string; rest: string; lines: number } | null {
  const hint = /^"?sep=(.)"?\r?\n/i.exec(text);
  return hint?.[1] === undefined ? null : { delimiter: hint[1], rest: text.slice(hint[0].length), lines: 1 };
}

/**
 * The separator under which the rows agree best: the same number of cells in each row, more cells before fewer, and
 * headers that are known words. A comma inside texts loses because its rows differ.
 */
export function detectDelimiter(
  text: string,
  parse: (sample: string, delimiter: string) => string[][],
): string {
  const sample = completeLines(text);
  let best = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue;
    const score = agreement(parse(sample, delimiter));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function completeLines(text: string): string {
  if (text.length <= sampleCharacters) return text;
  const cut = text.lastIndexOf('\n', sampleCharacters);
  return text.slice(0, cut > 0 ? cut : sampleCharacters);
}

function agreement(rows: string[][]): number {
  const data = rows.filter((row) => row.some((cell) => cell.trim() !== '') && !/^#./.test(row[0] ?? ''));
  if (data.length === 0) return 0;
  const counts = new Map<number, number>();
  for (const row of data) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [cells, count] of counts) if (count > most) [width, most] = [cells, count];
  const known = Math.min(5, Math.max(...data.slice(0, 3).map((row) => knownHeaders(row))));
  if (width < 2 && known < 2) return 0;
  // Lists inside cells can agree too; the first row, usually the header, tells them apart.
  const first = data[0]?.length === width ? 1 : 0.5;
  return (most / data.length) ** 2 * Math.sqrt(Math.min(width, 12)) * first + known * 0.4;
}

function knownHeaders(row: readonly string[]): number {
  let known = 0;
  for (const cell of row)
    if (cell.length <= 60 && (readHeader(cell).score >= 0.8 || readLevel(cell).kind !== 'unknown')) known++;
  return row.length >= 2 ? known : 0;
}
