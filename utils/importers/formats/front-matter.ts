import { parseToml } from '../tree/from-toml.ts';
import { parseYaml } from '../tree/from-yaml.ts';
import type { Tree } from '../tree/node.ts';
import { folderName } from '../tree/tree-name.ts';
import type { MapImporter, Report } from '../types.ts';

export interface FrontMatter {
  kind: 'yaml' | 'toml';
  text: string;
  /** Lines of the file before the text. */
  offset: number;
  body: string;
  /** Lines of the file before the body. */
  bodyOffset: number;
}

/** The part between two fences at the start of a file: `---` for YAML, `+++` for TOML. `null` without one. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = (lines[0] ?? '').trimEnd();
  if (first !== '---' && first !== '+++') return null;
  const end = lines.findIndex((line, index) => {
    const fence = line.trimEnd();
    return index > 0 && (fence === first || (first === '---' && fence === '...'));
  });
  if (end < 0) return null;
  return {
    kind: first === '---' ? 'yaml' : 'toml',
    text: lines.slice(1, end).join('\n'),
    offset: 1,
    body: lines.slice(end + 1).join('\n'),
    bodyOffset: end + 1,
  };
}

/** Front matter as trees, one a document; `null` after an error. Lines are those of the whole file. */
export async function readFrontMatter(
  file: string,
  front: FrontMatter,
  report: Report,
): Promise<Tree[] | null> {
  const name = folderName(file);
  if (front.kind === 'toml') {
    const root = await parseToml(front.text, file, report, front.offset);
    return root ? [{ file, name, format: 'front-matter', root }] : null;
  }
  const roots = await parseYaml(front.text, file, report, front.offset);
  return roots?.map((root) => ({ file, name, format: 'front-matter', root })) ?? null;
}

/** True when nothing but white space and comments follows the front matter. */
export function isBodyEmpty({ body }: FrontMatter): boolean {
  return body.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}

/** Markdown files whose whole content is their front matter. With a body they are Markdown. */
export const frontMatter: MapImporter = {
  id: 'front-matter',
  accepts: ({ name, text }) => {
    if (text === undefined || !/^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n/.test(text)) return 0;
    if (/\.ya?ml$|\.toml$/i.test(name)) return 0;
    const front = splitFrontMatter(text);
    return front && front.text.trim() !== '' && isBodyEmpty(front) ? 0.95 : 0;
  },
  read: async ({ name, text }, report) => {
    const front = splitFrontMatter(text);
    const trees = front && (await readFrontMatter(name, front, report));
    return trees ? { kind: 'trees', trees } : { kind: 'none' };
  },
};
