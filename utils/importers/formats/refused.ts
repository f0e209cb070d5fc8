import type { MapImporter, Report } from '../types.ts';

interface Refusal {
  id: string;
  matches: (name: string, text: string) => boolean;
  actual: string;
  repair: string;
}

const asTable = 'save its table as CSV and import that';

/** Texts that are recognised but cannot be read as a map, with the way out. */
const refusals: readonly Refusal[] = [
  {
    id: 'google-link',
    matches: (name, text) =>
      /\.g(?:sheet|doc|slides)$/i.test(name) ||
      /^\s*\{\s*"(?:url|doc_id)"\s*:\s*"[^"]*docs\.google\.com/.test(text),
    actual: 'a link to a Google document, not the document',
    repair: 'open it and choose File > Download > Comma-separated values',
  },
  {
    id: 'yaml',
    matches: (name, text) => /\.ya?ml$/i.test(name) || /^(?:%YAML|---\s*\n)/.test(text),
    actual: 'YAML',
    repair: 'convert it to JSON or save it as CSV',
  },
  {
    id: 'toml',
    matches: (name) => /\.toml$/i.test(name),
    actual: 'TOML',
    repair: 'convert it to JSON or save it as CSV',
  },
  {
    id: 'markdown',
    matches: (name) => /\.(?:md|markdown)$/i.test(name),
    actual: 'Markdown',
    repair: asTable,
  },
  {
    id: 'html',
    matches: (name, text) => /\.html?$/i.test(name) || /^\s*(?:<!doctype html|<html|<table)\b/i.test(text),
    actual: 'a web page',
    repair: asTable,
  },
  {
    id: 'xml',
    matches: (name, text) => /\.xml$/i.test(name) || /^\s*<\?xml/.test(text),
    actual: 'XML',
    repair: asTable,
  },
  {
    id: 'sql',
    matches: (name) => /\.sql$/i.test(name),
    actual: 'a database dump',
    repair: 'export the table as CSV',
  },
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
    if (code.test(name) || codeStart.test(start)) return 0.9;
    return refusals.some((refusal) => refusal.matches(name, start)) ? 0.7 : 0;
  },
  read: async ({ name, text }, report: Report) => {
    const start = text.slice(0, 4_096);
    const found = refusals.find((refusal) => refusal.matches(name, start));
    if (code.test(name) || codeStart.test(start) || !found) report.add('E-JS-LITERAL', { file: name });
    else report.add('E-TYPE', { file: name }, { actual: found.actual, repair: found.repair });
    return { kind: 'none' };
  },
};
