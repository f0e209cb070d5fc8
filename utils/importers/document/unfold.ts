/** Markdown as CommonMark has it, and for each of its lines the line of the file that it came from, from 1. */
export interface Unfolded {
  text: string;
  lines: number[];
}

interface Frame {
  /** `tab`: a part under a title; `quote`: a note beside the text. */
  kind: 'tab' | 'quote';
  /** What ends it; without it, the first line that is indented less. */
  end?: RegExp;
  /** Spaces before its first line, taken off every line. */
  indent: number | null;
  least: number;
}

const openings: readonly { open: RegExp; kind: Frame['kind']; end?: RegExp }[] = [
  // MkDocs Material: === "Junior", ??? "Junior", !!! note
  { open: /^\s*(?:===[!+]?|\?\?\?\+?\s+\w+|\?\?\?\+?)\s+"([^"]+)"\s*$/, kind: 'tab' },
  { open: /^\s*(?:!!!|\?\?\?\+?)\s+\w+.*$/, kind: 'quote' },
  // GitBook
  { open: /^\s*\{%\s*tab\s+title="([^"]+)".*%\}\s*$/, kind: 'tab', end: /^\s*\{%\s*endtab\s*%\}/ },
  { open: /^\s*\{%\s*hint\b.*%\}\s*$/, kind: 'quote', end: /^\s*\{%\s*endhint\s*%\}/ },
  // Hugo
  {
    open: /^\s*\{\{[<%]\s*(?:tab|tabitem|expand|details|collapse|accordion)\s+(?:\w+=)?"([^"]+)".*[>%]\}\}\s*$/i,
    kind: 'tab',
    end: /^\s*\{\{[<%]\s*\/\s*(?:tab|tabitem|expand|details|collapse|accordion)\s*[>%]\}\}/i,
  },
  {
    open: /^\s*\{\{[<%]\s*(?:hint|notice|alert|callout)\b.*[>%]\}\}\s*$/i,
    kind: 'quote',
    end: /^\s*\{\{[<%]\s*\//,
  },
  // Docusaurus, VitePress
  { open: /^\s*<TabItem\b[^>]*\blabel="([^"]+)"[^>]*>\s*$/, kind: 'tab', end: /^\s*<\/TabItem>/ },
  { open: /^\s*:::+\s*(?:details|tab|tab-item)\s+(\S.*)$/, kind: 'tab', end: /^\s*:::+\s*$/ },
  { open: /^\s*:::+\s*\w.*$/, kind: 'quote', end: /^\s*:::+\s*$/ },
];
/** Lines that only hold parts together. */
const around =
  /^\s*(?:\{%\s*(?:end)?tabs\b.*%\}|\{\{[<%]\s*\/?\s*tabs\b.*[>%]\}\}|<\/?Tabs\b[^>]*>|import\s.+\sfrom\s+['"][^'"]+['"];?)\s*$/;
const bullet = /^(\s*)[・•‣⁃◦▪▫●○■□◆◇]\s*(?=\S)/;
const dash = /^\s*[–—]\s+\S/;
const fence = /^\s*(?:```|~~~)/;

/**
 * Parts that documentation sites fold into tabs and boxes ("=== Junior", `{% tab %}`, `<TabItem>`) as parts under a
 * title, and lines that begin with a bullet of another alphabet as points.
 */
export function unfold(source: string): Unfolded {
  const text: string[] = [];
  const lines: number[] = [];
  const frames: Frame[] = [];
  let fenced = false;
  const all = source.split('\n');

  const put = (line: string, at: number): void => {
    const quoted = frames.filter(({ kind }) => kind === 'quote').length;
    text.push(quoted > 0 ? `${'> '.repeat(quoted)}${line}` : line);
    lines.push(at);
  };
  const close = (at: number): void => {
    const frame = frames.pop();
    if (frame?.kind === 'tab') for (const line of ['', '</details>', '']) put(line, at);
    else put('', at);
  };

  for (const [index, raw] of all.entries()) {
    const at = index + 1;
    const depth = indentOf(raw);
    if (raw.trim() !== '')
      for (let last = frames.at(-1); last && !last.end && depth < last.least; last = frames.at(-1)) close(at);
    const last = frames.at(-1);
    if (last?.end?.test(raw)) {
      close(at);
      continue;
    }
    if (fence.test(raw)) fenced = !fenced;
    const found = fenced ? undefined : openings.find(({ open }) => open.test(raw));
    if (found) {
      const title = found.open.exec(raw)?.[1];
      if (found.kind === 'tab' && title !== undefined)
        for (const line of ['', `<details><summary>${escaped(title)}</summary>`, '']) put(line, at);
      else put('', at);
      const end = found.end === undefined ? {} : { end: found.end };
      frames.push({ kind: found.kind, indent: null, least: depth + 1, ...end });
      continue;
    }
    if (!fenced && around.test(raw)) {
      put('', at);
      continue;
    }
    put(fenced ? raw : asPoint(withoutIndent(raw, frames), all[index - 1], all[index + 1]), at);
  }
  while (frames.length > 0) close(all.length);
  return { text: text.join('\n'), lines };
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0;
}

/** The indentation of the first line of each part around this one is not its own. */
function withoutIndent(line: string, frames: readonly Frame[]): string {
  const last = frames.at(-1);
  if (!last || line.trim() === '') return line;
  last.indent ??= indentOf(line);
  return line.replace(/\t/g, '    ').replace(new RegExp(`^ {0,${last.indent}}`), '');
}

function asPoint(line: string, before = '', after = ''): string {
  if (bullet.test(line)) return line.replace(bullet, '$1- ');
  const isDashed = dash.test(line) && (dash.test(before) || dash.test(after));
  return isDashed ? line.replace(/[–—]/, '-') : line;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
