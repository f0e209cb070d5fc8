import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agendaOf,
  toMarkdown,
  toPlainText,
  type AgendaSource,
  type AgendaWords,
} from '../../../utils/domain/agenda.ts';
import {
  actionOf,
  behaviourOf,
  briefOf,
  lastTime,
  noteOf,
  promptOf,
} from '../../component/support/brief-of.ts';

const words: AgendaWords = {
  outcomes: 'What we want',
  questions: 'Questions',
  actions: 'Agreed',
  phases: 'Time',
  phase: ({ phase, minutes }) => `${phase}: ${minutes} min`,
  action: ({ text, who, due }) => [text, who ?? 'me', due].filter(Boolean).join(', '),
};
const wordings = new Map([
  ['prompt-1', 'What is still unclear?'],
  ['prompt-3', 'Which piece of work would you show?'],
]);
const both = (brief: AgendaSource, notes: readonly string[] = []): string => {
  const agenda = agendaOf(brief, wordings, notes);
  return toMarkdown(agenda, words) + toPlainText(agenda, words);
};

test('an agenda has the questions in the words of the playbook, what was agreed, outcomes and minutes', () => {
  const agenda = agendaOf(briefOf({ lastTime: null, behaviours: [] }), wordings);
  expect(agenda.questions).toEqual(['What is still unclear?', 'Which piece of work would you show?']);
  expect(agenda.actions.map(({ who }) => who)).toEqual([null, 'Priya Nair']);
  expect(agenda.phases.map(({ minutes }) => minutes)).toEqual([4, 16, 7, 3]);
  expect(agenda.leftOut).toBe(1);
});

test('what the manager prepares alone, and a question without words of its own, stay private and are counted', () => {
  const prompts = [promptOf(1, { phase: 'prep' }), promptOf(2), promptOf(3, { phase: 'after' })];
  const agenda = agendaOf(briefOf({ prompts, lastTime: null, behaviours: [] }), wordings);
  expect(agenda).toMatchObject({ questions: [], leftOut: 3 });
});

test('a promise that repeats a note is left out, and one that is done is nobody’s business', () => {
  const secret = 'Cried after the release';
  const actions = [
    actionOf({ text: `Ask why: ${secret.toUpperCase()}` }),
    actionOf({ text: 'Send the plan' }),
    actionOf({ text: 'Done already', doneAt: 1 }),
  ];
  const brief = briefOf({
    actions,
    prompts: [],
    behaviours: [],
    lastTime: { ...lastTime, takeaway: '', notes: [noteOf({ text: secret })] },
  });
  expect(agendaOf(brief, wordings)).toMatchObject({ actions: [{ text: 'Send the plan' }], leftOut: 2 });
});

describe('whatever was written about a person', () => {
  const secret = fc.string({ minLength: 8, maxLength: 60 }).filter((text) => text.trim().length >= 8);
  const phases = fc.constantFrom('prep', 'open', 'explore', 'agree', 'close', 'after' as const);

  test('no note, no takeaway, no concern and no behaviour in focus can be found in the agenda', () => {
    fc.assert(
      fc.property(
        fc.record({ takeaway: secret, note: secret, concern: secret, behaviour: secret }),
        fc.array(fc.record({ phase: phases, leak: fc.boolean() }), { maxLength: 7 }),
        (kept, shown) => {
          const marked = Object.fromEntries(
            Object.entries(kept).map(([name, text]) => [name, `§${name} ${text}`]),
          ) as typeof kept;
          const prompts = shown.map(({ phase, leak }, n) =>
            promptOf(n + 1, { phase, text: leak ? `You said: ${marked.note}` : 'How was it?' }),
          );
          const brief = briefOf({
            prompts,
            behaviours: [behaviourOf(1, { text: marked.behaviour })],
            actions: Object.values(marked).map((text) => actionOf({ text: `Talk about ${text} again` })),
            lastTime: {
              ...lastTime,
              takeaway: marked.takeaway,
              notes: [noteOf({ text: marked.note }), noteOf({ kind: 'concern', text: marked.concern })],
            },
          });
          const written = both(brief, ['§further note of the meeting']);
          return !/§(takeaway|note|concern|behaviour|further)/i.test(written);
        },
      ),
    );
  });

  test('the minutes add up to the length of the session', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 240 }),
        (parts, length) => {
          const total = parts.reduce((sum, one) => sum + one, 0);
          const clock = briefOf().clock;
          const segments = parts.map((one) => ({
            phase: 'open' as const,
            share: one / total,
            focus: '',
            done: 0,
          }));
          const agenda = agendaOf(briefOf({ clock: clock && { ...clock, length, segments } }), wordings);
          return agenda.phases.reduce((sum, { minutes }) => sum + minutes, 0) === length;
        },
      ),
    );
  });
});

test('marks in a text stay text in Markdown, and line breaks do not break the list', () => {
  const actions = [actionOf({ text: '# Not a heading\n<b>*no*</b> [x](y)' })];
  const markdown = toMarkdown(agendaOf(briefOf({ actions }), wordings), words);
  expect(markdown).toContain('- \\# Not a heading \\<b\\>\\*no\\*\\</b\\> \\[x\\](y)');
});

test('without a clock, questions and promises it is still an agenda', () => {
  const bare = briefOf({ clock: null, prompts: [], actions: [], lastTime: null, behaviours: [] });
  expect(toPlainText(agendaOf(bare, wordings), words)).toBe(
    '1:1\n\nWhat we want\n– One thing is clearer than before\n– Each of you leaves with at most one promise\n',
  );
});
