import type { Playbook } from '../../domain/playbook.ts';
import {
  corePack,
  isPackError,
  mostMessages,
  packLimit,
  type PackCode,
  type PackFault,
  type PackMessage,
  type PackPreview,
} from '../../domain/playbook-faults.ts';
import { compareVersions, isSameLanguage } from '../../domain/playbook-layers.ts';
import { toCanonicalJson } from '../../domain/canonical-json.ts';
import { checkPlaybook, type Below } from '../../schema/parse-playbook.ts';
import { parseJson } from '../json/parse-json.ts';
import type { LinesByPath } from './markdown-fields.ts';
import { readMarkdownPack } from './markdown.ts';

/** What a pack is looked at against. */
export interface PreviewContext {
  /** The playbook without this pack; `locale` is the language it is in. */
  belowOf: (packId: string) => Promise<Playbook>;
  /** The version of this pack in use, in its language. */
  installed: (pack: Pick<Playbook, 'id' | 'locale'>) => Playbook | null;
}

interface Read {
  source: 'json' | 'markdown';
  value: unknown;
  lines: LinesByPath;
  faults: PackMessage[];
}

const message = (code: PackCode, change: Partial<PackMessage> = {}): PackMessage => ({
  code,
  at: '$',
  found: '',
  allowed: '',
  line: null,
  ...change,
});

/** A Markdown file by its name, a pasted one by its first sign. */
const isMarkdown = (name: string, text: string): boolean =>
  /\.(md|markdown)$/i.test(name) || (!/\.json$/i.test(name) && /^\uFEFF?\s*(---|#|[-*+] )/.test(text));

const readJson = (text: string): Read => {
  const read: Read = { source: 'json', value: undefined, lines: new Map(), faults: [] };
  try {
    // Keys that reach a prototype become plain keys here, and are found with everything else.
    return { ...read, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    const parsed = parseJson(text);
    const fault = parsed.ok ? null : parsed.fault;
    return { ...read, faults: [message('not-json', { line: fault?.line ?? null })] };
  }
};

const readMarkdown = (text: string, below: Below): Read => {
  const { value, lines, leftOver } = readMarkdownPack(text, below.sessions);
  const faults = leftOver.map((one) => message('left-out', { line: one.line, found: one.text.slice(0, 60) }));
  return { source: 'markdown', value, lines, faults };
};

/** The line of a path, or of the nearest thing around it. */
const lineOf = (at: string, lines: LinesByPath): number | null => {
  for (let path = at; path !== '' && path !== '$'; path = path.replace(/(\.[^.[\]]+|\[\d+\])$/, '')) {
    const line = lines.get(path);
    if (line !== undefined) return line;
    if (!/(\.[^.[\]]+|\[\d+\])$/.test(path)) break;
  }
  return null;
};

const toMessage = (fault: PackFault, lines: LinesByPath): PackMessage => ({
  ...fault,
  line: lineOf(fault.at, lines),
});

const countEntries = (pack: Playbook, below: Below): PackPreview<Playbook>['counts'] => {
  const known = new Set([...below.sessions, ...below.prompts].map(({ id }) => id));
  const entries = [...pack.sessions, ...pack.prompts];
  const overridden = entries.filter(({ id }) => known.has(id)).length;
  return {
    sessions: pack.sessions.length,
    prompts: pack.prompts.length,
    overridden,
    added: entries.length - overridden,
  };
};

const idIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : '';

const capped = (messages: readonly PackMessage[]): Pick<PackPreview<Playbook>, 'messages' | 'more'> => {
  const sorted = [
    ...messages.filter(({ code }) => isPackError(code)),
    ...messages.filter(({ code }) => !isPackError(code)),
  ];
  return { messages: sorted.slice(0, mostMessages), more: Math.max(0, sorted.length - mostMessages) };
};

/**
 * What the text of a file would bring: JSON (`playbook/1`) or Markdown. Every fault is found in one go, each with its
 * JSON path and, in Markdown, its line; with an error there is no pack. Nothing is written.
 */
export async function previewPack(
  { name, text }: { name: string; text: string },
  { belowOf, installed }: PreviewContext,
): Promise<PackPreview<Playbook>> {
  const nothing = {
    source: isMarkdown(name, text) ? ('markdown' as const) : ('json' as const),
    fileName: name,
    pack: null,
    counts: { sessions: 0, prompts: 0, overridden: 0, added: 0 },
    older: null,
    language: null,
  };
  if (text.length > packLimit) {
    const allowed = String(packLimit / 1_000_000);
    const found = (text.length / 1_000_000).toFixed(1);
    return { ...nothing, ...capped([message('too-big', { found, allowed })]) };
  }
  const read = nothing.source === 'json' ? readJson(text) : readMarkdown(text, await belowOf(''));
  if (read.faults.some(({ code }) => isPackError(code))) return { ...nothing, ...capped(read.faults) };

  const below = await belowOf(idIn(read.value));
  const { playbook: pack, faults } = checkPlaybook(read.value, below);
  const messages = [...faults.map((fault) => toMessage(fault, read.lines)), ...read.faults];
  if (idIn(read.value) === corePack) {
    messages.push(message('reserved-id', { at: '$.id', found: corePack, line: lineOf('$.id', read.lines) }));
  }
  if (!pack || pack.id === corePack) return { ...nothing, ...capped(messages) };

  const present = installed(pack);
  const difference = present ? compareVersions(pack.version, present.version) : 1;
  const isOther = present !== null && toCanonicalJson(present) !== toCanonicalJson(pack);
  if (difference === 0 && isOther)
    messages.push(message('same-version', { at: '$.version', found: pack.version }));
  return {
    ...nothing,
    ...capped(messages),
    pack,
    counts: countEntries(pack, below),
    older: present && difference < 0 ? { installed: present.version, given: pack.version } : null,
    language: isSameLanguage(pack.locale, below.locale)
      ? null
      : { given: pack.locale, playbook: below.locale },
  };
}
