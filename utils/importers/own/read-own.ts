import type { CompetencyMap } from '../../domain/competency.ts';
import { parseCompetencyMap } from '../../schema/competency-map.ts';
import { fromLines, mapMark, printOf, stable } from '../../schema/map-file.ts';
import type { MapLine } from '../../schema/map-file.ts';
import { isRecord } from '../json/parse-json.ts';
import { csvMark, lastMatch, markdownMark } from './marks.ts';
import type { OwnKind } from './marks.ts';

/** A file that we wrote. */
interface OwnFile {
  /** The map as it was then. */
  kept: CompetencyMap;
  /** What the file shows is what it showed then. */
  isUnchanged: boolean;
  /** The text without what it carries. */
  seen: string;
}

/** A table; what it carries stands in rows at its end. `null` when that is missing or damaged. */
async function readOwnCsv(text: string): Promise<OwnFile | null> {
  const start = lastMatch(text, csvMark);
  if (!start) return null;
  const { default: papa } = await import('papaparse');
  const rowsOf = (part: string): string[][] =>
    papa.parse<string[]>(part, { delimiter: start[2] ?? ',', header: false, skipEmptyLines: true }).data;
  const at = start.index + (start[0].startsWith('\n') ? 1 : 0);
  const seen = text.slice(0, at);
  const [head, ...rows] = rowsOf(text.slice(at));
  const kept = fromLines(
    rows
      .filter(([list = '']) => list.startsWith('# '))
      .map(([list = '', ...cells]): MapLine => [list.slice(2), cells.join('')]),
  );
  return kept && { kept, isUnchanged: printOf(rowsOf(seen)) === head?.[1], seen };
}

/** A document; what it carries stands in a comment at its end. `null` when that is missing or damaged. */
function readOwnMarkdown(text: string): OwnFile | null {
  const start = lastMatch(text, markdownMark);
  const end = start ? text.indexOf('\n-->', start.index) : -1;
  if (!start || end < 0) return null;
  const carried = text.slice(start.index + start[0].length, end).split(/\r?\n/);
  const kept = fromLines(
    carried.map((line): MapLine => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
  const seen = text.slice(0, start.index) + text.slice(end + '\n-->'.length);
  const print = printOf(seen.split(/\r?\n/).map((line) => [line]));
  return kept && { kept, isUnchanged: print === start[1], seen };
}

/** A CASE package; its document carries the map as an extension. `null` when that is missing or damaged. */
function readOwnCase(text: string): OwnFile | null {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return null;
  }
  const inner = isRecord(root) && isRecord(root['CFPackage']) ? root['CFPackage'] : root;
  const document = isRecord(inner) ? inner['CFDocument'] : null;
  const extensions = isRecord(document) ? document['extensions'] : null;
  const own = isRecord(extensions) ? extensions[mapMark] : null;
  if (!isRecord(inner) || !isRecord(document) || !isRecord(own)) return null;
  const parsed = parseCompetencyMap(own['map']);
  if (!parsed.ok) return null;
  const { extensions: _, ...shown } = document;
  const print = printOf([[stable({ ...inner, CFDocument: shown })]]);
  return { kept: parsed.value, isUnchanged: print === own['print'], seen: text };
}

export const readOwn: Readonly<Record<OwnKind, (text: string) => OwnFile | null | Promise<OwnFile | null>>> =
  {
    csv: readOwnCsv,
    markdown: readOwnMarkdown,
    case: readOwnCase,
  };
