import { leadIns } from '../words/cells.ts';
import { readLevel } from '../levels/read-level.ts';
import { fold, textWidth } from '../text/fold.ts';
import { boldDepth, colonDepth, labelDepth } from './blocks.ts';
import type { Block, ListItem, Passage } from './blocks.ts';
import { withoutLabel } from './inline.ts';

/** A heading with what stands under it. The root has no title. */
export interface Section {
  title: string;
  depth: number;
  line: number;
  parent: Section | null;
  /** Points of lists, those within a point after it. */
  items: ListItem[];
  paragraphs: Passage[];
  tables: Extract<Block, { kind: 'table' }>[];
  /** Points that are numbers after a name: "Testing: 2", "Senior: 60.000 €". */
  figures: ListItem[];
  children: Section[];
}

const longestTitle = 80;

/** Blocks as a tree of headings; what only looks like a heading counts where it stands over something. */
export function toOutline(blocks: readonly Block[]): Section {
  const root = sectionOf('', 0, 1, null);
  let current = root;
  const open = (title: string, depth: number, line: number): void => {
    while (current.parent && current.depth >= depth) current = current.parent;
    const section = sectionOf(withoutParent(title, current), depth, line, current);
    current.children.push(section);
    current = section;
  };
  const all = withLists(blocks);
  for (const [index, block] of all.entries()) {
    const next = all[index + 1];
    if (block.kind === 'heading') open(block.text, block.depth, block.line);
    else if (block.kind === 'table') current.tables.push(block);
    else if (block.kind === 'list') addList(current, block.items);
    else {
      const depth = headingDepth(block, next);
      if (depth === null) {
        const { text, line, label } = block;
        if (!block.isLink) current.paragraphs.push({ text, line, ...(label === undefined ? {} : { label }) });
      } else open(titleOf(block.text), depth, block.line);
    }
  }
  return root;
}

/** Paragraphs "**Junior** – writes notes", one after the other, are a list. */
function withLists(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const item = leveledItem(block);
    const last = found[found.length - 1];
    if (item && last?.kind === 'list' && leveledItem(blocks[index - 1])) last.items.push(item);
    else if (item && leveledItem(blocks[index + 1]))
      found.push({ kind: 'list', items: [item], line: item.line });
    else found.push(block);
  }
  return found;
}

function leveledItem(block: Block | undefined): ListItem | null {
  if (block?.kind !== 'paragraph' || block.label === undefined || !isLevelTitle(block.label)) return null;
  return { text: block.text, line: block.line, label: block.label, children: [] };
}

export function* sectionsOf(section: Section): Generator<Section> {
  yield section;
  for (const child of section.children) yield* sectionsOf(child);
}

export function sectionOf(title: string, depth: number, line: number, parent: Section | null): Section {
  return { title, depth, line, parent, items: [], paragraphs: [], tables: [], figures: [], children: [] };
}

/** "Senior Engineer Responsibilities" under "Senior Engineer" are its responsibilities. */
function withoutParent(title: string, { title: above }: Section): string {
  const starts = above !== '' && title.toLowerCase().startsWith(`${above.toLowerCase()} `);
  const rest = starts ? title.slice(above.length).replace(/^[\s:：–—-]+/, '') : '';
  return /^\p{L}{3,}/u.test(rest) ? rest : title;
}

function titleOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*[:：]$/, '')
    .trim();
}

/** Ends of phrases that go on in the points below them: "Learns to:", "Ist vertraut mit:". */
const leadsOn =
  /\s(?:to|for|with|by|of|in|on|as|that|and|or|the|a|à|de|des|du|en|pour|avec|que|para|con|por|com|em|o|al|zu|mit|für|von|bei|in|auf|und|di|da|per|van|met|voor|op)$/i;

/** A bold line, or a name with a colon before a list. A phrase such as "You can:" only leads into the list. */
function headingDepth(
  { text, bold }: Extract<Block, { kind: 'paragraph' }>,
  next: Block | undefined,
): number | null {
  const title = titleOf(text);
  if (!next || textWidth(title) > longestTitle || /[.!?。]$/.test(title) || text.includes('\n')) return null;
  if (leadIns.test(fold(title))) return null;
  if (bold) return boldDepth;
  if (!/[:：]$/.test(text) || next.kind !== 'list' || leadsOn.test(title)) return null;
  if (isLevelTitle(title)) return colonDepth;
  return title.split(' ').length <= 3 && /^\p{Lu}/u.test(title) && !/\b(?:you|i|they|we)$/i.test(title)
    ? colonDepth
    : null;
}

/** What a level can be called: a rank, a code, a point of mastery. */
export function isLevelTitle(title: string): boolean {
  // The number of a heading is no level: "2. Decisions".
  const { careerOnly, source, kind } = readLevel(title.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]\s+/, ''));
  return careerOnly || source === 'code' || kind === 'career' || kind === 'proficiency';
}

/**
 * Points that are named like levels, or that hold points of their own under a short name, are headings; any other point
 * is one text, and so is each point within it.
 */
function addList(section: Section, items: readonly ListItem[]): void {
  const labels = items.map(levelLabel);
  const byLevel = labels.filter((label) => label !== null).length >= Math.max(2, items.length / 2);
  const byNames = areNames(items);
  for (const [index, item] of items.entries()) {
    const level = byLevel && !isFigure(item) ? (labels[index] ?? null) : null;
    if (level !== null) {
      const below = sectionOf(level.name, labelDepth + section.depth, item.line, section);
      section.children.push(below);
      if (level.rest !== '') below.items.push({ text: level.rest, line: item.line, children: [] });
      if (level.note !== undefined) below.paragraphs.push({ text: level.note, line: item.line });
      addList(below, item.children);
    } else if (isHeading(item, byNames)) {
      const below = sectionOf(
        titleOf(item.text.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')),
        labelDepth + section.depth,
        item.line,
        section,
      );
      section.children.push(below);
      addList(below, item.children);
    } else if (isFigure(item)) section.figures.push(item);
    else if (item.text !== '' && !isLeadIn(item)) {
      section.items.push({ ...item, children: [] });
      addList(section, item.children);
    } else addList(section, item.children);
  }
}

/** "Junior: writes notes", "**Senior** – reviews": a level and what is said of it. */
function levelLabel(item: ListItem): { name: string; rest: string; note?: string } | null {
  if (item.label !== undefined && isLevelTitle(item.label))
    return { name: item.label, rest: withoutLabel(item.text, item.label) };
  const [head = '', ...note] = item.text.split('\n');
  if (item.children.length > 0 && note.length > 0 && isLevelTitle(titleOf(head)))
    return { name: titleOf(head), rest: '', note: note.join('\n') };
  const bare = titleOf(item.text);
  if (item.children.length > 0 && bare.length <= longestTitle && isLevelTitle(bare))
    return { name: bare, rest: '' };
  const match =
    /^([^:：\n]{1,40})[:：]\s*(\S[\s\S]*)$/.exec(item.text) ??
    /^([^–—\n]{1,40})\s[–—]\s+(\S[\s\S]*)$/.exec(item.text);
  const name = (match?.[1] ?? '').trim();
  return match && isLevelTitle(name) ? { name, rest: (match[2] ?? '').trim() } : null;
}

function isHeading({ text, label, children }: ListItem, byNames: boolean): boolean {
  if (children.length === 0 || text === '') return false;
  const title = titleOf(text);
  if (!isName(title)) return false;
  if (label === title || label === text || byNames) return true;
  return /[:：]$/.test(text) && title.split(' ').length <= 3;
}

function isName(title: string): boolean {
  return textWidth(title) <= 60 && !/[.!?;。]$/.test(title) && !leadIns.test(fold(title));
}

/** Every point of a list holds points of its own under a few words: a list of names. */
function areNames(items: readonly ListItem[]): boolean {
  return (
    items.length >= 2 &&
    items.every(({ text, children }) => {
      const title = titleOf(text);
      return children.length > 0 && isName(title) && title.split(' ').length <= 5 && !isPhrase(title);
    })
  );
}

/** "Testing: 2-3 (IC)", "Junior: 45.000 – 55.000 €": a figure for something, and nothing that somebody does. */
function isFigure({ text, children }: ListItem): boolean {
  const value = /^[^:：\n]{1,80}[:：]\s*((?:[€$£¥~]\s*)?\d[^\n]{0,60})$/.exec(text)?.[1];
  if (children.length > 0 || value === undefined) return false;
  return (
    /[€$£¥]|\b(?:EUR|Euro|USD|GBP|BRL|JPY)\b/i.test(value) ||
    !/\p{L}{2,}/u.test(value.replace(/\([^)]*\)/g, ''))
  );
}

/** "Plans the release": what somebody does, however short. */
function isPhrase(title: string): boolean {
  return /^\S+\s.*\b(?:the|a|an|their|its|with|without|der|die|das|le|la|les|el|los|las|o|os|as)\b/i.test(
    title,
  );
}

/** "You are able to:" over points of its own. */
function isLeadIn({ text, children }: ListItem): boolean {
  return children.length > 0 && leadIns.test(fold(titleOf(text)));
}
