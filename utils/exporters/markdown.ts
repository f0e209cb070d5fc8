import type { Action, Note, Person, Session } from '../domain/records.ts';
import { toFileNames } from './file-names.ts';
import { toPlain, toQuote, toYaml } from './markdown-text.ts';

/** One person with all that is to be written about them; `person.name` is empty for the inbox. */
export interface Portrait {
  person: Pick<Person, 'id' | 'name'>;
  emails: string[];
  role: string | null;
  level: string | null;
  startDate: string | null;
  pathway: string | null;
  sessions: Session[];
  notes: Note[];
  actions: Action[];
}

export interface MarkdownFile {
  name: string;
  mime: string;
  text: string;
}

const inboxName = 'Inbox';

/** ISO day in the zone in which it was written down; UTC where this browser does not know the zone. */
const toDay = (at: number, zone: string): string => {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: zone }).format(at);
  } catch (error) {
    if (error instanceof RangeError)
      return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: 'UTC' }).format(at);
    throw error;
  }
};

const isPrivate = ({ notes }: Portrait): boolean => notes.some(({ purpose }) => purpose === 'coaching');

const toFrontMatter = (portrait: Portrait, now: number): string[] => {
  const { person, emails, role, level, startDate, pathway } = portrait;
  return [
    '---',
    `name: ${toYaml(person.name || inboxName)}`,
    `id: ${toYaml(person.id)}`,
    `emails: ${toYaml(emails)}`,
    `role: ${toYaml(role)}`,
    `level: ${toYaml(level)}`,
    `start_date: ${toYaml(startDate)}`,
    `pathway: ${toYaml(pathway)}`,
    `exported: ${toYaml(new Date(now).toISOString())}`,
    `private_coaching_notes: ${isPrivate(portrait)}`,
    '---',
  ];
};

const toActionLine = ({ owner, text, due, doneAt }: Action): string => {
  const parts = [owner === 'me' ? 'me' : 'them', ...(due === null ? [] : [`due ${due}`])];
  return `- [${doneAt === null ? ' ' : 'x'}] ${toPlain(text)} (${parts.join(', ')})`;
};

const toNoteLines = (note: Note): string[] => [
  `### ${note.kind} (${note.purpose})`,
  '',
  toQuote(note.text),
  '',
  ...note.behaviours.map(({ competency, text }) => `- ${toPlain(competency)}: ${toPlain(text)}`),
  ...(note.behaviours.length > 0 ? [''] : []),
];

const toSessionLines = ({ type, purpose, state, takeaway }: Session): string[] => [
  `### Session: ${toPlain(type)} (${purpose}, ${state})`,
  '',
  ...(takeaway === '' ? [] : [toQuote(takeaway), '']),
];

/** Days newest first; in a day the session stands before its notes. */
const toDays = ({ sessions, notes }: Portrait): string[] => {
  const entries = [
    ...sessions.map((session) => ({
      at: session.start,
      day: toDay(session.start, session.zone),
      order: 0,
      lines: toSessionLines(session),
    })),
    ...notes.map((note) => ({
      at: note.at,
      day: toDay(note.at, note.zone),
      order: 1,
      lines: toNoteLines(note),
    })),
  ].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.order - b.order || b.at - a.at));
  let day = '';
  return entries.flatMap((entry) => {
    const heading = entry.day === day ? [] : [`## ${entry.day}`, ''];
    day = entry.day;
    return [...heading, ...entry.lines];
  });
};

const toText = (portrait: Portrait, now: number): string => {
  const { person, actions } = portrait;
  const promised = actions.length === 0 ? [] : ['## Actions', '', ...actions.map(toActionLine), ''];
  const lines = [
    ...toFrontMatter(portrait, now),
    '',
    `# ${toPlain(person.name) || inboxName}`,
    '',
    ...promised,
    ...toDays(portrait),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

/**
 * One Markdown file a person: YAML front matter, actions, then a heading for each day. Whatever the manager typed is
 * quoted, so that no text can pass for a heading, for HTML or for the front matter. `now` is epoch ms.
 */
export const toMarkdownFiles = (portraits: readonly Portrait[], now: number): MarkdownFile[] => {
  const names = toFileNames(
    portraits.map(({ person }) => person.name || inboxName),
    'md',
    'unnamed',
  );
  return portraits.map((portrait, index) => ({
    name: names[index] ?? 'unnamed.md',
    mime: 'text/markdown',
    text: toText(portrait, now),
  }));
};
