import { cutAtAddresses, isWebAddress } from './web-addresses.ts';

/** A piece of a line. Nothing but these is ever made of a text. */
export type NoteInline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic'; children: NoteInline[] }
  /** `href`: http or https, as it was typed. */
  | { kind: 'link'; href: string; children: NoteInline[] };

export interface NoteListItem {
  /** As it was typed; null in a list without numbers. */
  number: number | null;
  /** Of a box to tick; null where there is none. */
  ticked: boolean | null;
  children: NoteInline[];
}

/** A paragraph keeps the line breaks that were typed, as text. */
export type NoteBlock =
  { kind: 'paragraph'; children: NoteInline[] } | { kind: 'list'; items: NoteListItem[] };

const listItem =
  /^ {0,8}(?:[-*+]|(0|[1-9]\d{0,2})[.)])[ \t]+(?:\[([ xX])\][ \t]+)?(?![-*_ \t]+$)(?=\S)(.*)$/u;
const link = /^\[([^[\]]+)\]\(([^\s()<>"]+(?:\([^\s()<>"]*\)[^\s()<>"]*)*)\)/u;

/** Letters of scripts that put no space between words: a mark may stand right beside them. */
const closeSet = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;
const isInWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{M}\p{N}_*]/u.test(letter) && !closeSet.test(letter);
const isBlank = (letter: string | undefined): boolean => letter === undefined || /\s/u.test(letter);

/** Deeper than this is play: what is further inside stays literal. */
const deepest = 6;

/** Where a mark that opens at `start` closes; -1 where it does not, and is text. */
function closingOf(line: string, start: number, mark: string): number {
  const inside = start + mark.length;
  if (isBlank(line[inside]) || isInWord(line[start - 1])) return -1;
  for (let at = line.indexOf(mark, inside + 1); at >= 0; at = line.indexOf(mark, at + 1)) {
    if (!isBlank(line[at - 1]) && !isInWord(line[at + mark.length])) return at;
  }
  return -1;
}

function plain(text: string, links: boolean): NoteInline[] {
  if (!links) return [{ kind: 'text', text }];
  return cutAtAddresses(text).map((piece) => {
    const shown: NoteInline = { kind: 'text', text: piece.text };
    return piece.href === null ? shown : { kind: 'link', href: piece.href, children: [shown] };
  });
}

const marks = ['**', '__', '*', '_'] as const;

interface Found {
  end: number;
  node: NoteInline;
}

function nodeAt(line: string, at: number, links: boolean, depth: number): Found | null {
  if (links && line[at] === '[') {
    const [whole = '', label = '', href = ''] = link.exec(line.slice(at)) ?? [];
    if (whole === '' || !isWebAddress(href)) return null;
    return { end: at + whole.length, node: { kind: 'link', href, children: inline(label, false, depth) } };
  }
  const mark = marks.find((one) => line.startsWith(one, at));
  if (mark === undefined) return null;
  const close = closingOf(line, at, mark);
  if (close < 0) return null;
  const kind = mark.length === 2 ? 'bold' : 'italic';
  const children = inline(line.slice(at + mark.length, close), links, depth);
  return { end: close + mark.length, node: { kind, children } };
}

/** One line. An address is never cut by a mark within it. */
function inline(line: string, links = true, depth = 0): NoteInline[] {
  if (depth > deepest) return plain(line, links);
  const nodes: NoteInline[] = [];
  const addresses = cutAtAddresses(line);
  let from = 0;
  let at = 0;
  let next = 0;
  let piece = 0;
  while (at < line.length) {
    while (piece < addresses.length && next + (addresses[piece]?.text.length ?? 0) <= at) {
      next += addresses[piece]?.text.length ?? 0;
      piece += 1;
    }
    const isAddress = addresses[piece]?.href !== null;
    const found = isAddress ? null : nodeAt(line, at, links, depth + 1);
    if (found) {
      if (at > from) nodes.push(...plain(line.slice(from, at), links));
      nodes.push(found.node);
      from = found.end;
      at = found.end;
    } else at += 1;
  }
  if (from < line.length) nodes.push(...plain(line.slice(from), links));
  return nodes;
}

const toItem = (line: string): NoteListItem | null => {
  const match = listItem.exec(line);
  if (!match) return null;
  const [, number, box, text = ''] = match;
  return {
    number: number === undefined ? null : Number(number),
    ticked: box === undefined ? null : box !== ' ',
    children: inline(text),
  };
};

/**
 * A note as it is shown: paragraphs, lists, boxes to tick, bold, italic and links to http(s) addresses. A small part of
 * Markdown on purpose; whatever else is typed, HTML and other schemes among it, stands there as it was typed.
 */
export function parseNote(text: string): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let isOpen = false;
  for (const line of text.replace(/\r\n?/gu, '\n').split('\n')) {
    const last = blocks.at(-1);
    const item = toItem(line);
    if (item) {
      if (last?.kind === 'list' && isOpen) last.items.push(item);
      else blocks.push({ kind: 'list', items: [item] });
      isOpen = true;
    } else if (line.trim() === '') isOpen = false;
    else if (last && isOpen && (last.kind === 'paragraph' || /^\s{2,}/u.test(line))) {
      const holder = last.kind === 'list' ? last.items.at(-1) : last;
      holder?.children.push(
        { kind: 'text', text: '\n' },
        ...inline(last.kind === 'list' ? line.trim() : line),
      );
    } else {
      blocks.push({ kind: 'paragraph', children: inline(line) });
      isOpen = true;
    }
  }
  return blocks;
}
