import { exampleHeads, exampleTails, leadIns, mandatoryMark } from '../words/cells.ts';
import { limits } from '../limits.ts';
import { fold, textWidth } from '../text/fold.ts';

export type SplitMode = 'keep' | 'line' | 'sentence' | 'item';

export interface CellItem {
  text: string;
  examples: string[];
  links: { label?: string; url: string }[];
  mandatory: boolean;
}

export interface SplitCell {
  items: CellItem[];
  /** A phrase before a list that is not a behaviour: "You can:". */
  leadIns: string[];
  /** Several lines or long text without bullets: only the user knows whether it is one behaviour. */
  unsure: boolean;
}

/** So many sentences are hardly one behaviour. */
const manySentences = 3;

/** Above this a cell without bullets probably holds more than one behaviour. */
const longCell = 200;

// Bullets that need a space after them, and those that do not.
const bullet =
  /^([ \t\u00a0\u3000]*)(?:(?:[-–—*+‒]|\(?\d{1,2}[.)]|[a-z][.)])[ \t\u00a0]+|[•‣◦▪▫●○■□◆◇▶►➢➤❖✓✔∙⁃·・※\uF0B7\uF0A7]\s*)(?=\S)/u;
const tightDash = /^([ \t]*)[-–*](?=\p{L})/u;

/**
 * One cell, many behaviours: bullets and list items always, paragraphs between blank lines always, lines and sentences
 * only when the user said so. Lists after "e.g." are examples of the line before.
 */
export function splitCell(text: string, mode: SplitMode): SplitCell {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split('\n')
    .flatMap(bulletsInLine);
  const tight = lines.filter((line) => tightDash.test(line)).length >= 2;
  const marked = lines.map((line) => markOf(line, tight));
  const bullets = marked.filter((mark) => mark !== null).length;
  // A single dash at the start of an otherwise plain cell is a bullet too; a lone "1." heading a paragraph is not rare.
  if (bullets > 0) return finish(readList(lines, marked));
  return finish(readParagraphs(lines, mode));
}

/** "• Asks first • Listens": one line that begins with a mark and repeats it is a list. */
function bulletsInLine(line: string): string[] {
  const sign = /^\s*([•‣▪●■◆➢✓✔∙]|[-–—*](?=\s))/u.exec(line)?.[1];
  if (sign !== undefined) {
    const words = /[-–—*]/.test(sign) ? '\\s+\\p{Lu}\\S*\\s+\\S' : '\\s*\\p{L}';
    const again = new RegExp(`(?<=\\S)\\s{1,3}(?=[${sign}]${words})`, 'u');
    return line.length > limits.cellCharacters ? [line] : line.split(again);
  }
  return /^\s*1[.)]\s/.test(line) && /\s2[.)]\s\p{Lu}/u.test(line)
    ? line.split(/(?<=\S)\s{1,3}(?=\d{1,2}[.)]\s+\p{Lu})/u)
    : [line];
}

interface Mark {
  indent: number;
  rest: string;
}

interface Raw {
  text: string;
  examples: string[];
}

interface RawSplit {
  raws: Raw[];
  leadIns: string[];
  unsure: boolean;
}

function markOf(line: string, tight: boolean): Mark | null {
  const match = bullet.exec(line) ?? (tight ? tightDash.exec(line) : null);
  if (!match) return null;
  return { indent: (match[1] ?? '').replace(/\t/g, '    ').length, rest: line.slice(match[0].length).trim() };
}

function readList(lines: readonly string[], marked: readonly (Mark | null)[]): RawSplit {
  const result: RawSplit = { raws: [], leadIns: [], unsure: false };
  let current: Raw | null = null;
  let currentIndent = 0;
  // Set while the bullets that follow are examples of `current`.
  let listing: { indent: number } | null = null;
  let afterBlank = true;
  let plain: string[] = [];

  const endPlain = (beforeBullet: boolean): void => {
    const text = plain.join(' ').trim();
    plain = [];
    if (text === '') return;
    const introduced = beforeBullet ? beforeExamples(text) : null;
    if (introduced !== null) {
      current = { text: introduced, examples: [] };
      result.raws.push(current);
      listing = { indent: -1 };
    } else if (beforeBullet && (/[:：]$/.test(text) || leadIns.test(fold(text)))) {
      result.leadIns.push(text);
      listing = null;
    } else result.raws.push({ text, examples: [] });
  };

  for (const [index, line] of lines.entries()) {
    const mark = marked[index] ?? null;
    const trimmed = line.trim();
    if (mark) {
      endPlain(true);
      const asExample = exampleHeads.test(mark.rest) && current !== null && mark.indent > currentIndent;
      if (listing && listing.indent >= 0 && mark.indent <= listing.indent) listing = null;
      if (current !== null && (listing || asExample)) {
        (current as Raw).examples.push(mark.rest.replace(exampleHeads, '').trim() || mark.rest);
      } else {
        current = { text: mark.rest, examples: [] };
        currentIndent = mark.indent;
        result.raws.push(current);
        const introduced = beforeExamples(mark.rest);
        if (introduced !== null) {
          current.text = introduced;
          listing = { indent: mark.indent };
        }
      }
      afterBlank = false;
    } else if (trimmed === '') {
      endPlain(false);
      afterBlank = true;
    } else if (afterBlank || plain.length > 0 || /[:：]$/.test(trimmed)) {
      plain.push(trimmed);
      afterBlank = false;
    } else if (current !== null) {
      // A wrapped line continues the bullet, or its last example.
      const into: Raw = current;
      const last = into.examples.length - 1;
      if (last >= 0) into.examples[last] = `${into.examples[last]} ${trimmed}`;
      else into.text = `${into.text} ${trimmed}`;
    }
  }
  endPlain(false);
  return result;
}

/** What stands before a final "e.g."; `null` when the text does not end so. Only the end is searched: cells are long. */
function beforeExamples(text: string): string | null {
  const head = text.slice(0, -40);
  const tail = text.slice(-40);
  return exampleTails.test(tail) ? (head + tail.replace(exampleTails, '')).trim() : null;
}

function readParagraphs(lines: readonly string[], mode: SplitMode): RawSplit {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs[paragraphs.length - 1]?.push(line.trim());
  }
  const filled = paragraphs.filter((paragraph) => paragraph.length > 0);
  const unsure = filled.some((paragraph) => paragraph.length > 1 || isSeveral(paragraph.join(' ')));
  const pieces = filled.flatMap((paragraph) =>
    mode === 'line'
      ? paragraph
      : mode === 'sentence'
        ? sentences(paragraph.join(' '))
        : mode === 'item'
          ? itemsOf(paragraph.join(' '))
          : [paragraph.join(' ')],
  );
  return { raws: pieces.map((text) => ({ text, examples: [] })), leadIns: [], unsure };
}

/** "Takes notes; asks when unclear", "Plans | reviews": the parts of a list on one line, two words each at least. */
export function itemsOf(text: string): string[] {
  const parts = text
    .split(/[;；؛]|(?<=\s)[|｜](?=\s)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isList = parts.length > 1 && parts.every((part) => /\S\s\S/.test(part) || textWidth(part) >= 8);
  return isList ? parts : [text.trim()];
}

/** Each part begins like a sentence and none ends like one. */
export function isListed(text: string): boolean {
  const parts = itemsOf(text);
  return (
    parts.length > 1 &&
    parts.every((part) => /^[^\p{Ll}\p{Pe}\p{Pf},:&]/u.test(part) && !/[.。]\s/.test(part))
  );
}

/** A short text of several sentences, or of parts that stand like a list: perhaps more than one behaviour. */
function isSeveral(text: string): boolean {
  if (text.length > longCell) return true;
  return isListed(text) || itemsOf(text).length >= 3 || sentences(text).length >= manySentences;
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})|(?<=[。！？])/u).map((piece) => piece.trim());
}

function finish(split: RawSplit): SplitCell {
  const items = split.raws.map((raw): CellItem => {
    const mandatory = mandatoryMark.test(raw.text);
    const { text, links } = readLinks(raw.text.replace(mandatoryMark, ''));
    const examples = raw.examples.map((example) => readLinks(example));
    return {
      text,
      examples: examples.map((example) => example.text).filter((example) => example !== ''),
      links: [...links, ...examples.flatMap((example) => example.links)],
      mandatory,
    };
  });
  return { ...split, items: items.filter((item) => item.text !== '') };
}

/** Markdown links keep their label in the text; emphasis marks around words go. */
function readLinks(source: string): { text: string; links: { label?: string; url: string }[] } {
  const links: { label?: string; url: string }[] = [];
  const text = source
    .replace(/\[([^[\]]{1,200})\]\((https?:\/\/[^\s()]{1,1000})\)/g, (_, label: string, url: string) => {
      links.push({ label, url });
      return label;
    })
    .replace(/\*\*(?=\S)([^*]{1,300}?)(?<=\S)\*\*/g, '$1')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
  return { text, links };
}
