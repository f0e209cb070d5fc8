import type { MapImporter, Report } from '../types.ts';

interface Refusal {
  id: string;
  ending?: RegExp;
  /** What the text itself shows, whatever the file is called. */
  content?: RegExp;
  actual: string;
  repair: string;
}

const asTable = 'save its table as CSV and import that';

/** Texts that are recognised but cannot be read as a map, with the way out. */
const refusals: readonly Refusal[] = [
  {
    id: 'google-link',
    ending: /\.g(?:sheet|doc|slides)$/i,
    content: /^\s*\{[^{}]{0,200}"https:\/\/docs\.google\.com/,
    actual: 'a link to a Google document, not the document',
    repair: 'open it and choose File > Download > Comma-separated values',
  },
  { id: 'xml', ending: /\.xml$/i, content: /^\s*<\?xml/, actual: 'XML', repair: asTable },
  { id: 'sql', ending: /\.sql$/i, actual: 'a database dump', repair: 'export the table as CSV' },
];

const code = /\.(?:[cm]?[jt]sx?)$/i;
const codeStart =
  /^\s*(?:\/\/[^\n]*\n|\/\*[\s\S]{0,2000}?\*\/|\s)*(?:export\s+(?:const|default)|const\s+\w+|module\.exports|import\s+[\w{*])/;

/** Speaks up only for what no other importer reads. */
export const refused: MapImporter = {
  id: 'refused',
  accepts: ({ name, text }) => {
    if (text === undefined) return 0;
    const start = text.slice(0, 4_096);
    if (isCode(name, start) || refusals.some(({ content }) => content?.test(start))) return 0.9;
    return refusals.some(({ ending }) => ending?.test(name)) ? 0.7 : 0;
  },
  read: async ({ name, text }, report: Report) => {
    const start = text.slice(0, 4_096);
    const found =
      refusals.find(({ content }) => content?.test(start)) ??
      refusals.find(({ ending }) => ending?.test(name));
    if (isCode(name, start) || !found) report.add('E-JS-LITERAL', { file: name });
    else report.add('E-TYPE', { file: name }, { actual: found.actual, repair: found.repair });
    return { kind: 'none' };
  },
};

function isCode(name: string, start: string): boolean {
  // Pages in MDX begin with what they import.
  return code.test(name) || (codeStart.test(start) && !/\.mdx?$/i.test(name));
}
