import type { PathPart } from '../../domain/playbook-faults.ts';
import { mark, readFields, toPair, type Building, type Fields } from './markdown-fields.ts';
import { unescapeText, type MarkdownItem, type MarkdownPart } from './markdown-lines.ts';

type Raw = Record<string, unknown>;

const sessionFields: Fields = {
  purpose: { path: ['purpose'], kind: 'text' },
  mode: { path: ['mode'], kind: 'text' },
  minutes: { path: ['minutes'], kind: 'number' },
  cadence: { path: ['cadence'], kind: 'text' },
};

const roleFields: Fields = {
  cadence: { path: ['cadence'], kind: 'text' },
  days: { path: ['days'], kind: 'number' },
  handoff: { path: ['handoff'], kind: 'text' },
};

/** `open, 5: what for`. */
const toTimed = (item: MarkdownItem): { name: string; minutes: number | string; words: string } => {
  const { key, value } = toPair(item);
  const at = key.lastIndexOf(',');
  const minutes = key.slice(at + 1).trim();
  return {
    name: unescapeText(at < 0 ? key : key.slice(0, at).trim()),
    minutes: at < 0 ? '' : /^\d+$/.test(minutes) ? Number(minutes) : minutes,
    words: value,
  };
};

type Reader = (items: readonly MarkdownItem[], path: readonly PathPart[], building: Building) => unknown;

const lines: Reader = (items, path, building) =>
  items.map((item, at) => {
    mark(building, [...path, at], item.line);
    return unescapeText(item.text);
  });

const phases: Reader = (items, path, building) =>
  items.map((item, at) => {
    const { name, minutes, words } = toTimed(item);
    mark(building, [...path, at], item.line);
    return { phase: name, minutes, focus: words };
  });

const good: Reader = (items, path, building) =>
  items.map((item, at) => {
    const here = [...path, at];
    mark(building, here, item.line);
    const isLook = (child: MarkdownItem): boolean => toPair(child).key.toLowerCase() === 'looks like';
    const role: Raw = {
      role: item.text.replace(/:$/, ''),
      looksLike: item.children.filter(isLook).map((child) => toPair(child).value),
      days: null,
    };
    readFields(
      item.children.filter((child) => !isLook(child)),
      roleFields,
      role,
      here,
      building,
    );
    return role;
  });

/** `key: words`, under the two names the format has for them. */
const named =
  (key: string, words: string): Reader =>
  (items, path, building) =>
    items.map((item, at) => {
      const pair = toPair(item);
      mark(building, [...path, at], item.line);
      return { [key]: pair.key, [words]: pair.value };
    });

const group: Reader = (items, path, building) => {
  const flow: Raw & { roles: string[]; rounds: unknown[] } = { roles: [], rounds: [] };
  for (const item of items) {
    const { key, value } = toPair(item);
    const people = /^(\d+)\s*[-–]\s*(\d+)$/.exec(value);
    if (key === 'people' && people) Object.assign(flow, { min: Number(people[1]), max: Number(people[2]) });
    else if (key === 'order') flow['order'] = value;
    else if (key === 'role') flow.roles.push(value);
    else if (key.startsWith('round ')) {
      mark(building, [...path, 'rounds', flow.rounds.length], item.line);
      const { name, minutes, words } = toTimed({ ...item, text: item.text.slice('round '.length) });
      flow.rounds.push({ name, minutes, rule: words });
    } else building.leftOver.push({ line: item.line, text: item.text });
  }
  return flow;
};

const sections: Readonly<Record<string, { key: string; read: Reader }>> = {
  outcomes: { key: 'outcomes', read: lines },
  phases: { key: 'phases', read: phases },
  before: { key: 'before', read: lines },
  after: { key: 'after', read: lines },
  avoid: { key: 'avoid', read: lines },
  good: { key: 'good', read: good },
  formats: { key: 'formats', read: named('format', 'how') },
  variants: { key: 'variants', read: named('pathway', 'focus') },
  group: { key: 'group', read: group },
};

export const isSessionSection = (title: string): boolean => Object.hasOwn(sections, title.toLowerCase());

/** A session of the pack's own: what stands below its heading, and its sections. */
export function readSession(
  { id, name }: { id: string; name: string },
  head: MarkdownPart,
  parts: readonly MarkdownPart[],
  path: readonly PathPart[],
  building: Building,
): Raw {
  const session: Raw = { id, name, outcomes: [], phases: [], before: [], after: [], avoid: [] };
  mark(building, path, head.line);
  readFields(head.items, sessionFields, session, path, building);
  for (const part of parts) {
    const section = sections[part.title.toLowerCase()];
    if (!section) continue;
    mark(building, [...path, section.key], part.line);
    session[section.key] = section.read(part.items, [...path, section.key], building);
  }
  return session;
}
