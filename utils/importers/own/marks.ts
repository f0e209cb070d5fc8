import { mapMark } from '../../schema/map-file.ts';

/** The row with which a table of ours begins what it carries; the delimiter is that of the whole file. */
export const csvMark = new RegExp(`(?:^|\\n)("?)# ${mapMark}\\1([,;\\t|^~])"?[0-9a-f]{16}`, 'g');
/** The line with which a document of ours does. */
export const markdownMark = new RegExp(`(?:^|\\n)<!-- ${mapMark} ([0-9a-f]{16})[ \\t]*\\r?\\n`, 'g');
/** The extension of a CASE package of ours. */
const caseMark = new RegExp(`"${mapMark}"\\s*:\\s*\\{`);

export type OwnKind = 'csv' | 'markdown' | 'case';

/** What kind of file of ours a text may be. */
export function ownKindOf(text: string): OwnKind | null {
  if (!text.includes(mapMark)) return null;
  if (/^\uFEFF?\s*\{/.test(text)) return caseMark.test(text) ? 'case' : null;
  if (lastMatch(text, markdownMark)) return 'markdown';
  return lastMatch(text, csvMark) ? 'csv' : null;
}

/** The last place that matches: a text that quotes the mark stands before it. */
export function lastMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  let found: RegExpExecArray | null = null;
  for (const match of text.matchAll(pattern)) found = match;
  return found;
}
