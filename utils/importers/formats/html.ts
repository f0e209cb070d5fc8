import { reportDocument } from '../document/guard.ts';
import type { MapImporter } from '../types.ts';

/** A page, whatever the file is called. */
const page = /^\s*<(?:!doctype html|html)\b/i;

const start =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype html|<(?:html|head|body|table|meta|div|article|section|main|ul|ol|h[1-6]|google-sheets-html-origin|b|p|style)\b)/i;

/** Web pages and what programs put on the clipboard. Nothing in them is run; the parser is loaded with the first one. */
export const html: MapImporter = {
  id: 'html',
  accepts: ({ name, text }) => {
    if (text === undefined) return 0;
    if (/\.x?html?$/i.test(name)) return 0.95;
    const head = text.slice(0, 4_096);
    if (page.test(head)) return 0.92;
    return !/\.(?:md|markdown|csv|tsv|json|ya?ml|toml)$/i.test(name) && start.test(head) ? 0.92 : 0;
  },
  read: async ({ name: file, text }, report) => {
    const { readHtml } = await import('../document/from-html.ts');
    const blocks = reportDocument(file, report, () => readHtml(text));
    if (!blocks) return { kind: 'none' };
    if (blocks.every(({ kind }) => kind === 'paragraph')) {
      const repair = 'open it, copy the table or the lists, and paste them here';
      report.add('E-TYPE', { file }, { actual: 'a web page without a heading, a list or a table', repair });
      return { kind: 'none' };
    }
    return { kind: 'documents', documents: [{ file, format: 'html', blocks, facts: new Map() }], trees: [] };
  },
};
