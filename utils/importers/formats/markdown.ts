import type { TextDocument } from '../document/blocks.ts';
import { reportDocument } from '../document/guard.ts';
import type { MapImporter } from '../types.ts';
import { isBodyEmpty, readFrontMatter, splitFrontMatter } from './front-matter.ts';

/** Headings with points, or a pipe table: text that was pasted or has an ending of its own. */
const signs = [
  /^ {0,3}\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$/m,
  /^ {0,3}#{1,6}[ \t]+\S[\s\S]{0,4000}?^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+\S/m,
];

/** Markdown: headings and lists, pipe tables, HTML in it, front matter before it. Its parser is loaded with the first file. */
export const markdown: MapImporter = {
  id: 'markdown',
  accepts: ({ name, text }) => {
    if (text === undefined) return 0;
    if (/\.(?:md|markdown|mdown|mkd|mdx)$/i.test(name)) return 0.85;
    const start = text.slice(0, 20_000);
    return /\.txt$|^[^.]*$/i.test(name) && signs.some((sign) => sign.test(start)) ? 0.6 : 0;
  },
  read: async ({ name: file, text }, report) => {
    const front = splitFrontMatter(text);
    const body = front ? front.body : text;
    const { readMarkdown } = await import('../document/from-markdown.ts');
    const blocks = reportDocument(file, report, () => readMarkdown(body, front?.bodyOffset ?? 0));
    if (!blocks) return { kind: 'none' };
    const document: TextDocument = { file, format: 'md', blocks, facts: factsIn(front?.text ?? '') };
    const holds = front !== null && !isBodyEmpty(front) && holdsTexts(front.text);
    const trees = holds ? await readFrontMatter(file, front, report) : [];
    return trees ? { kind: 'documents', documents: [document], trees } : { kind: 'none' };
  },
};

/** Front matter with lists of texts holds a part of the map; titles, links and other names do not. */
function holdsTexts(front: string): boolean {
  const texts = [...front.matchAll(/^\s*-\s+(?!["']?(?:\[|https?:))(.+)$/gm)].map(([, text = '']) => text);
  return (
    texts.filter((text) => /\S\s+\S+\s+\S+\s+\S/.test(text) || /[\u3040-\u30ff\u4e00-\u9fff]{8}/.test(text))
      .length > 0
  );
}

/** `level: Senior`, `title = "Writing"`: what the front matter says of the whole document. */
function factsIn(front: string): Map<string, string> {
  const facts = new Map<string, string>();
  const line = /^(title|level|role)\s*[:=]\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^"'\n[{|>][^\n]*))$/gim;
  for (const [, key = '', double, single, bare] of front.matchAll(line)) {
    const value = (double ?? single ?? bare ?? '').trim();
    if (value !== '') facts.set(key.toLowerCase(), value.slice(0, 200));
  }
  return facts;
}
