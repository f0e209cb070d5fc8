import { toPlainText } from '../table/html.ts';

/** A piece of running text in one look. */
export interface Run {
  text: string;
  bold: boolean;
  line: number;
  href?: string;
  /** In italics: a name before a text may stand so too. */
  italic?: boolean;
}

/** Collected until a block begins or ends. */
export interface Inline {
  text: string;
  line: number;
  bold: boolean;
  label?: string;
  isLink: boolean;
}

/** Runs to one text: white space as a browser shows it, links with their address, the bold words before the text. */
export function joinRuns(runs: readonly Run[]): Inline | null {
  const filled = runs.filter(({ text }) => text.trim() !== '');
  const [first] = filled;
  if (!first) return null;
  const text = tidy(runs.map(written).join(''));
  if (text === '') return null;
  const label = labelOf(runs);
  return {
    text: literal(text),
    line: first.line,
    bold: filled.every(({ bold }) => bold),
    isLink: filled.every(({ href }) => href !== undefined),
    ...(label === null ? {} : { label: literal(label) }),
  };
}

function written({ text, href }: Run): string {
  const label = text.trim();
  if (href === undefined || !/^https?:\/\/[^\s()]+$/i.test(href) || label === '' || /[[\]]/.test(text))
    return text;
  const [before = '', after = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  return `${before}[${tidy(label).replace(/\n/g, ' ')}](${href})${after}`;
}

/** Line breaks were written as `\n`; every other white space is one space. */
function tidy(text: string): string {
  return text
    .replace(/[ \t\u00a0\r\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** "**Adopts**: learns the tools" → "Adopts"; only bold words at the start, with more text after them. */
function labelOf(runs: readonly Run[]): string | null {
  const start = runs.findIndex(({ text }) => text.trim() !== '');
  let end = start;
  while (end < runs.length && (isSet(runs[end]) || (runs[end]?.text.trim() === '' && end > start))) end++;
  if (end === start) return null;
  const label = tidy(
    runs
      .slice(start, end)
      .map(({ text }) => text)
      .join(''),
  );
  const rest = runs
    .slice(end)
    .map(({ text }) => text)
    .join('');
  const isApart = /[:：]$/.test(label) || /^\s*(?:[:：–—]|-\s|\n)/.test(rest);
  if (rest.trim() === '' || !isApart || label.length > 80) return null;
  return label.replace(/\s*[:：–—-]+$/, '').replace(/\s+/g, ' ');
}

function isSet(run: Run | undefined): boolean {
  return run !== undefined && (run.bold || run.italic === true);
}

/** The text of an item without its label. */
export function withoutLabel(text: string, label: string): string {
  return text.startsWith(label)
    ? text
        .slice(label.length)
        .replace(/^[\s:：–—-]+/, '')
        .trim()
    : text;
}

/** Cells and points are read for tags once more: what only looks like one is written so that it stays. */
export function literal(text: string): string {
  if (!/[<&]/.test(text) || toPlainText(text).text === text) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
