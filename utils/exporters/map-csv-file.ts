import type { CompetencyMap } from '../domain/competency.ts';
import { mapMark, printOf, toLines } from '../schema/map-file.ts';
import { toCsv } from './csv-cells.ts';
import { passingNote } from './passing-note.ts';

/** Spreadsheets cut a cell at 32,767 characters. */
const longestCell = 30_000;

/** What no spreadsheet shows, and what some would take for the end of the file. Line breaks and tabs stay. */
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/**
 * The rows of a table, below notes of whose it is; after it the map entry by entry, in rows that begin with `#`, so that
 * ids, ranks, sources and what roles ask for come back with it.
 */
export function toCsvFile(
  map: CompetencyMap,
  table: readonly (readonly string[])[],
  { bom }: { bom: boolean },
): string {
  const seen = [...notes(map), ...table].map((row) => row.map((cell) => cell.replace(unseen, ' ')));
  const carried = toLines(map).map(([list, json]) => [`# ${list}`, ...cut(json)]);
  return toCsv([...seen, [`# ${mapMark}`, printOf(seen)], ...carried], { bom });
}

function notes({ name, version, source }: CompetencyMap): string[][] {
  const { creator, licence, licenceUrl } = source;
  const stated: [string, string | undefined][] = [
    ['# Title', name],
    ['# Version', version],
    ['# Creator', creator],
    ['# Licence', licence],
    ['# Licence address', licenceUrl],
    ['# Passing on', passingNote(source)],
  ];
  return stated.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label, value]]));
}

/** A cut never leaves white space at an edge, where a spreadsheet might take it off. */
function cut(json: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at < json.length;) {
    let end = Math.min(json.length, at + longestCell);
    while (end < json.length && /[\s=+\-@'\uD800-\uDFFF]/.test(json.slice(end - 1, end + 1))) end--;
    cells.push(json.slice(at, end));
    at = end;
  }
  return cells;
}
