import type { Handoff, HandoffNote } from '../domain/review/handoff.ts';
import { fill, type PackWords } from '../domain/review/words.ts';
import { toPlain, toQuote } from './markdown-text.ts';
import { kindWord } from './review-markdown.ts';

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];

const toNoteLines =
  (words: PackWords) =>
  (note: HandoffNote): string[] => [
    `- ${[note.day, kindWord(note.kind, words), ...note.competencies].map(toPlain).join(' · ')}`,
    '',
    toQuote(note.text, '  '),
    '',
  ];

/** What the next manager gets, as Markdown. `today`: ISO date. */
export const toHandoffMarkdown = (handoff: Handoff, words: PackWords, today: string): string => {
  const place = [handoff.role, handoff.level].filter((part) => part !== null).map(toPlain);
  const lines = [
    `# ${toPlain(fill(words.handoffTitle, handoff.personName))}`,
    '',
    `**${handoff.containsPrivate ? words.private : words.shareable}** · ${handoff.containsPrivate ? words.containsYes : words.containsNo}`,
    '',
    fill(words.made, today),
    '',
    ...(place.length > 0 ? [place.join(' · '), ''] : []),
    ...section(words.cadence, handoff.cadenceDays === null ? [] : [fill(words.days, handoff.cadenceDays)]),
    ...section(
      words.focus,
      handoff.focus.flatMap(({ competency, behaviours }) => [
        `- ${toPlain(competency)}`,
        ...behaviours.map((text) => `  - ${toPlain(text)}`),
      ]),
    ),
    ...section(
      words.actions,
      handoff.actions.map(({ owner, text, due }) => {
        const facts = [
          owner === 'me' ? words.mine : words.theirs,
          ...(due === null ? [] : [fill(words.due, due)]),
        ];
        return `- [ ] ${toPlain(text)} (${facts.join(', ')})`;
      }),
    ),
    ...section(words.evidence, handoff.evidence.flatMap(toNoteLines(words))),
    ...section(words.privateNotes, handoff.privateNotes.flatMap(toNoteLines(words))),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

/** The same as JSON, format `touchline-handoff/1`. `madeAt`: epoch ms. */
export const toHandoffJson = (handoff: Handoff, madeAt: number): string =>
  `${JSON.stringify({ format: 'touchline-handoff/1', madeAt, ...handoff }, null, 2)}\n`;
