import type { PathPart } from '../../domain/playbook-faults.ts';
import type { SessionPlaybook } from '../../domain/playbook.ts';
import { mark, readFields, toPair, type Building, type Fields, type LinesByPath } from './markdown-fields.ts';
import { readMarkdownLines, unescapeText, type MarkdownItem, type MarkdownPart } from './markdown-lines.ts';
import { isSessionSection, readSession } from './markdown-session.ts';

/** A Markdown text as the value a JSON pack would have, to be checked like one. */
export interface MarkdownPack {
  value: unknown;
  lines: LinesByPath;
  leftOver: { line: number; text: string }[];
}

const promptFields: Fields = {
  phase: { path: ['phase'], kind: 'text' },
  plain: { path: ['plain'], kind: 'text' },
  'follow-up': { path: ['followUp'], kind: 'text' },
  next: { path: ['next'], kind: 'text' },
  formal: { path: ['formal', 'text'], kind: 'text' },
  'formal plain': { path: ['formal', 'plain'], kind: 'text' },
  'formal follow-up': { path: ['formal', 'followUp'], kind: 'text' },
  topic: { path: ['topic'], kind: 'text' },
  technique: { path: ['technique'], kind: 'text' },
  evidence: { path: ['evidence'], kind: 'text' },
  pathways: { path: ['pathways'], kind: 'list' },
  roles: { path: ['roles'], kind: 'list' },
  cycle: { path: ['cycle'], kind: 'list' },
  kinds: { path: ['competencyKinds'], kind: 'list' },
  formats: { path: ['formats'], kind: 'list' },
};

/** What a prompt has where nothing is said. */
const unsaid = {
  followUp: '',
  pathways: ['all'],
  competencyKinds: ['any'],
  formats: ['any'],
  evidence: 'none',
  technique: '',
};

const readPrompt = (item: MarkdownItem, session: string, path: PathPart[], building: Building): unknown => {
  const { key, value } = toPair(item);
  const prompt: Record<string, unknown> = { ...unsaid, id: key, session, text: value };
  mark(building, path, item.line);
  readFields(item.children, promptFields, prompt, path, building);
  const { formal } = prompt;
  if (typeof formal === 'object') prompt['formal'] = { followUp: '', ...formal };
  return prompt;
};

const idAndName = /^([a-z0-9][a-z0-9_.-]{0,79})(?::\s+(.*))?$/s;
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Which session a heading means, by its id or by the name of one that is known; `name` is set for a new one. */
const toSession = (
  title: string,
  known: readonly Pick<SessionPlaybook, 'id' | 'name'>[],
): { id: string; name: string | null } => {
  const byName = known.find(({ name }) => fold(name) === fold(unescapeText(title)));
  const found = idAndName.exec(title);
  if (found?.[2] !== undefined) return { id: found[1] ?? '', name: unescapeText(found[2]) };
  if (byName) return { id: byName.id, name: null };
  return { id: found?.[1] ?? unescapeText(title), name: null };
};

/** The heading of a session with what stands below it. */
interface Block {
  head: MarkdownPart;
  parts: MarkdownPart[];
}

const toBlocks = (parts: readonly MarkdownPart[], building: Building): Block[] => {
  const blocks: Block[] = [];
  for (const part of parts) {
    const block = blocks.at(-1);
    const isKnown = isSessionSection(part.title) || fold(part.title) === 'prompts';
    if (part.level === 2) blocks.push({ head: part, parts: [] });
    else if (part.level === 3 && block && isKnown) block.parts.push(part);
    else {
      if (part.level > 2) building.leftOver.push({ line: part.line, text: part.title });
      building.leftOver.push(...part.items.map(({ line, text }) => ({ line, text })));
    }
  }
  return blocks;
};

/**
 * A pack in Markdown. Front matter holds `format`, `id`, `version`, `locale` and `name`; `## id: Name` begins a
 * session of the pack's own and `## id` or `## Name` adds to one that is known; sections and prompts are lists, see
 * `public/schema/playbook-markdown.md`. `known`: the sessions below the pack, for headings that name one.
 */
export function readMarkdownPack(
  text: string,
  known: readonly Pick<SessionPlaybook, 'id' | 'name'>[],
): MarkdownPack {
  const { front, parts, leftOver } = readMarkdownLines(text);
  const building: Building = { lines: new Map(), leftOver: [...leftOver] };
  const value: Record<string, unknown> = { format: 'playbook/1' };
  for (const { key, value: given, line } of front) {
    value[key] = given;
    mark(building, [key], line);
  }
  const sessions: unknown[] = [];
  const prompts: unknown[] = [];
  for (const { head, parts: inner } of toBlocks(parts, building)) {
    const session = toSession(head.title, known);
    const isNew = session.name !== null;
    if (isNew) {
      const own = { id: session.id, name: session.name ?? '' };
      sessions.push(readSession(own, head, inner, ['sessions', sessions.length], building));
    }
    const lists = inner.filter((part) => fold(part.title) === 'prompts').flatMap(({ items }) => items);
    for (const item of isNew ? lists : [...head.items, ...lists]) {
      prompts.push(readPrompt(item, session.id, ['prompts', prompts.length], building));
    }
  }
  return {
    value: { ...value, sessions, prompts },
    lines: building.lines,
    leftOver: building.leftOver.toSorted((a, b) => a.line - b.line),
  };
}
