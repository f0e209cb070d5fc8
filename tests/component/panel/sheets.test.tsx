import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Prompt } from '../../../utils/domain/playbook.ts';
import { expectAccessible } from '../support/axe.ts';
import { briefOf, lastTime, noteOf, priyaId } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';
import { typeInto } from '../support/type.ts';

const playbook = {
  prompts: [
    {
      id: 'prompt-1',
      session: 'one_on_one',
      text: 'You promised {last_action}. What now?',
      plain: 'What now?',
    },
    { id: 'prompt-2', session: 'one_on_one', text: 'Tell me about {behaviour}.' },
    {
      id: 'prompt-3',
      session: 'one_on_one',
      text: 'What would you show?',
      formal: { text: 'Was zeigen Sie?' },
    },
  ] as unknown as Prompt[],
};
const open = async (name: string) => {
  screen.getByRole('button', { name }).click();
  await settle();
};
const agendaText = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the agenda' }).value;

test('the agenda has questions in the playbook’s words, promises and minutes, and nothing private', async () => {
  const brief = briefOf({ lastTime: { ...lastTime, notes: [noteOf({ text: 'Cried after the release' })] } });
  const { container } = await showPanel({ brief, playbook });
  await open('Agenda');
  const text = agendaText();
  expect(text).toContain('What now?');
  expect(text).toContain('What would you show?');
  expect(text).toContain('Introduce her to the data team (me, by November 22)');
  expect(text).toContain('Explore: 16 min');
  for (const secret of [lastTime.takeaway, 'Cried', 'Hands work over', '{', 'foggy'])
    expect(text).not.toContain(secret);
  expect(screen.getByText('Private items left out: 5')).toBeTruthy();
  await expectAccessible(container);
});

test('people who are addressed formally are asked formally', async () => {
  await showPanel({ playbook, settings: { address: 'formal' } });
  await open('Agenda');
  expect(agendaText()).toContain('Was zeigen Sie?');
});

test('it is copied as Markdown or as plain text', async () => {
  await showPanel({ playbook });
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open('Agenda');
  await open('Copy as Markdown');
  await open('Copy as plain text');
  expect(write.mock.calls.map(([text]) => text.split('\n')[0])).toEqual(['# 1:1', '1:1']);
  expect(screen.getByText('Copied.')).toBeTruthy();
});

test('where copying is not allowed the text is selected, to be copied by hand', async () => {
  const { container } = await showPanel({ playbook });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await open('Agenda');
  await open('Copy as plain text');
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the agenda' });
  expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  expect(screen.getByText(/copy it by hand/)).toBeTruthy();
  await expectAccessible(container);
});

test('without the playbook there is nothing to copy, and why is said', async () => {
  const { client } = await showPanel();
  client.refuse('playbook.get', 'failed');
  await open('Agenda');
  expect(within(screen.getByRole('dialog')).getByText(/did not work/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Copy as plain text' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
});

const write = async (label: string, text: string) =>
  typeInto(
    within(screen.getByRole('dialog')).getByRole<HTMLTextAreaElement>('textbox', { name: label }),
    text,
  );

test('feedback in writing is hinted at, copied, and never sent', async () => {
  const { client, container } = await showPanel();
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open('Feedback');
  expect(screen.queryByText(/What was done is missing/)).toBeNull();
  await write('Situation', 'On Monday in the review.');
  expect(screen.getByText(/What was done is missing/)).toBeTruthy();
  await write('Behaviour', 'You were great!');
  expect(screen.queryByText(/What was done is missing/)).toBeNull();
  expect(screen.getByText(/does not say what was done/)).toBeTruthy();
  await write('Behaviour', 'You read the three risks aloud before anybody asked.');
  await write('Question', 'What would make that easy next time?');
  expect(screen.getByText(/^Words: 21\./)).toBeTruthy();
  within(screen.getByRole('dialog')).getByRole('button', { name: 'Copy' }).click();
  await settle();
  expect(copy).toHaveBeenCalledWith(
    'On Monday in the review.\n\nYou read the three risks aloud before anybody asked.\n\nWhat would make that easy next time?',
  );
  expect(client.kept.notes).toEqual([]);
  await expectAccessible(container);
});

test('what was typed is there again after it was closed, for this person only', async () => {
  const first = await showPanel();
  await open('Feedback');
  await write('Behaviour', 'Asked twice before answering.');
  within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }).click();
  await settle();
  expect(first.client.kept.drafts).toMatchObject([{ slot: `feedback:${priyaId}`, personId: priyaId }]);
  first.stop();
  first.unmount();
  await showPanel({ drafts: first.client.kept.drafts });
  await open('Feedback');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Behaviour' }).value).toBe(
    'Asked twice before answering.',
  );
});

test('it can be kept as a note, once, and then be cleared', async () => {
  const { client } = await showPanel();
  await open('Feedback');
  await write('Impact', 'Support could plan the night.');
  await open('Keep as a note');
  expect(client.kept.notes).toMatchObject([
    { text: 'Support could plan the night.', purpose: 'coaching', personId: priyaId },
  ]);
  expect(screen.getByText('Kept as a note.')).toBeTruthy();
  await open('Clear');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Impact' }).value).toBe('');
  expect(client.kept.drafts.filter(({ slot }) => slot.startsWith('feedback:'))).toEqual([]);
});

test('too long for a note, it stays and says so', async () => {
  const { client } = await showPanel();
  await open('Feedback');
  await write('Impact', 'word '.repeat(1100));
  expect(screen.getByText(/More than 300 words/)).toBeTruthy();
  await open('Keep as a note');
  expect(client.kept.notes).toEqual([]);
  expect(screen.getByText(/too long for a note/)).toBeTruthy();
});

test('on the evaluation side no feedback is written', async () => {
  await showPanel({ brief: briefOf({ mode: 'evaluation', behavioursNote: 'evaluation' }) });
  expect(screen.queryByRole('button', { name: 'Feedback' })).toBeNull();
});
