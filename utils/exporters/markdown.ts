import type { Draft, Goal, Note, Session } from '../domain/records.ts';
import type { Purpose } from '../domain/session-type.ts';
import { createDays } from './days.ts';
import { toFileNames } from './file-names.ts';
import { toPlain, toQuote, toYaml } from './markdown-text.ts';
import { isPrivatePortrait, type Portrait } from './portrait.ts';

const inboxName = 'Inbox';

const toFrontMatter = (portrait: Portrait, now: number): string[] => {
  const { person, role, level } = portrait;
  return [
    '---',
    `name: ${toYaml(person?.name ?? inboxName)}`,
    `id: ${toYaml(person?.id ?? '')}`,
    `emails: ${toYaml(person?.emails ?? [])}`,
    `role: ${toYaml(role)}`,
    `level: ${toYaml(level)}`,
    `start_date: ${toYaml(person?.startDate ?? null)}`,
    `pathway: ${toYaml(person?.pathway ?? null)}`,
    `exported: ${toYaml(new Date(now).toISOString())}`,
    `private_coaching_notes: ${isPrivatePortrait(portrait)}`,
    '---',
  ];
};

const toActionLine = ({ owner, text, due, doneAt }: Portrait['actions'][number]): string => {
  const parts = [owner === 'me' ? 'me' : 'them', ...(due === null ? [] : [`due ${due}`])];
  return `- [${doneAt === null ? ' ' : 'x'}] ${toPlain(text)} (${parts.join(', ')})`;
};

const toGoalLines = (goal: Goal, day: (at: number) => string): string[] => [
  `### ${goal.kind} (${goal.purpose}, ${goal.state}${goal.due === null ? '' : `, due ${goal.due}`})`,
  '',
  toQuote(goal.text),
  '',
  ...[
    ['Measure', goal.measure],
    ['Expected', goal.expected],
    ['Actual', goal.actual],
  ].flatMap(([label, text]) => (text ? [`- ${label}: ${toPlain(text)}`] : [])),
  ...goal.checkIns.map(({ at, text }) => `- ${day(at)}: ${toPlain(text)}`),
  '',
];

const toEvidenceLines = ({ evidence, behaviours, tags = [] }: Note): string[] => {
  const link = evidence?.link ?? evidence?.source ?? '';
  const lines = [
    ...(evidence ? [`- ${evidence.polarity}`] : []),
    ...(link === '' ? [] : [`- Link: ${toPlain(link)}`]),
    ...behaviours.map(({ competency, text }) => `- ${toPlain(competency)}: ${toPlain(text)}`),
    ...(tags.length === 0 ? [] : [`- Tags: ${tags.map(toPlain).join(', ')}`]),
  ];
  return lines.length === 0 ? [] : [...lines, ''];
};

/** Situation, behaviour and impact in the order in which they happened. */
const toNoteLines = (note: Note, promoted: boolean): string[] => [
  `### ${note.evidence ? 'evidence' : note.kind} (${[note.purpose, ...(promoted ? ['copy for a review'] : [])].join(', ')})`,
  '',
  ...[note.evidence?.situation ?? '', note.text, note.evidence?.impact ?? '']
    .filter((text) => text !== '')
    .flatMap((text) => [toQuote(text), '']),
  ...toEvidenceLines(note),
];

const toSessionLines = ({ type, purpose, state, takeaway }: Session): string[] => [
  `### Session: ${toPlain(type)} (${purpose}, ${state})`,
  '',
  ...(takeaway === '' ? [] : [toQuote(takeaway), '']),
];

const toDraftLines = ({ kind, purpose, text }: Draft & { purpose: Purpose }): string[] => [
  `### ${kind} (${purpose}, draft)`,
  '',
  toQuote(text),
  '',
];

/** Days newest first; in a day the session stands before its notes. */
function* toDays({ sessions, notes, promoted }: Portrait): Generator<string[]> {
  const dayOf = createDays();
  const entries = [
    ...sessions.map((session) => ({
      at: session.start,
      day: dayOf(session.start, session.zone),
      order: 0,
      lines: () => toSessionLines(session),
    })),
    ...notes.map((note) => ({
      at: note.at,
      day: dayOf(note.at, note.zone),
      order: 1,
      lines: () => toNoteLines(note, promoted.has(note.id)),
    })),
  ].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.order - b.order || b.at - a.at));
  let day = '';
  for (const entry of entries) {
    yield [...(entry.day === day ? [] : [`## ${entry.day}`, '']), ...entry.lines()];
    day = entry.day;
  }
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines];

/**
 * One person as Markdown: YAML front matter, actions, goals, then a heading for each day. Whatever the manager typed is
 * quoted, so that no text can pass for a heading, for HTML or for the front matter. `now` is epoch ms. It comes in
 * pieces, so that whoever writes them can rest in between.
 */
export function* toMarkdown(portrait: Portrait, now: number): Generator<string> {
  const { person, actions, goals, drafts } = portrait;
  const dayOf = createDays();
  const head = [
    ...toFrontMatter(portrait, now),
    '',
    `# ${toPlain(person?.name ?? inboxName) || inboxName}`,
    '',
    ...section('Actions', actions.length === 0 ? [] : [...actions.map(toActionLine), '']),
    ...section(
      'Goals',
      goals.flatMap((goal) => toGoalLines(goal, (at) => dayOf(at, 'UTC'))),
    ),
    ...section('Drafts', drafts.flatMap(toDraftLines)),
  ];
  // A blank line before the next piece instead of one after the last.
  let pending = head;
  for (const lines of toDays(portrait)) {
    yield `${pending.join('\n')}\n`;
    pending = lines;
  }
  yield `${pending.join('\n').trimEnd()}\n`;
}

/**
 * File names of these people, null for the inbox. Numbered in the order in which people were added, so that a file
 * keeps its name when a namesake comes later.
 */
export const toMarkdownNames = (
  people: readonly ({ id: string; name: string; createdAt: number } | null)[],
): string[] => {
  const order = people
    .map((person, index) => ({ person, index }))
    .toSorted(
      (a, b) =>
        (a.person?.createdAt ?? Infinity) - (b.person?.createdAt ?? Infinity) ||
        ((a.person?.id ?? '') < (b.person?.id ?? '') ? -1 : 1),
    );
  const names = toFileNames(
    order.map(({ person }) => person?.name ?? inboxName),
    'md',
    'unnamed',
  );
  const placed = new Map(order.map(({ index }, at) => [index, names[at] ?? 'unnamed.md']));
  return people.map((_person, index) => placed.get(index) ?? 'unnamed.md');
};
