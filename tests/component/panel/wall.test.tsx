import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { briefOf, noteOf, priyaId } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';
import { press, typeInto } from '../support/type.ts';

const evaluation = briefOf({ mode: 'evaluation', behavioursNote: 'evaluation' });

test('on the evaluation side the mode is a word with an icon, and nothing of the coaching side is drawn', async () => {
  const { container } = await showPanel({ brief: evaluation, notes: [noteOf()] });
  expect(screen.getByText('Evaluation')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Ask' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Notice' })).toBeNull();
  expect(screen.queryByText('Wants to own the migration notes, unsure whom to ask.')).toBeNull();
  expect(screen.queryByText('Notes')).toBeNull();
  await expectAccessible(container);
});

test('on the evaluation side the search key opens no notes', async () => {
  const { client } = await showPanel({ brief: evaluation, notes: [noteOf()] });
  await press(document.body, '/');
  expect(client.calls.some(({ name }) => name === 'notes.list' || name === 'notes.search')).toBe(false);
});

test('a note written there is kept for the review, with its own draft', async () => {
  const { client } = await showPanel({ brief: evaluation });
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
  await typeInto(box, 'Shipped the migration in May.');
  await settle(400);
  expect(client.kept.drafts[0]?.slot).toBe(`person:${priyaId}:evaluation`);
  screen.getByRole('button', { name: 'Save' }).click();
  await settle();
  expect(client.kept.notes[0]?.purpose).toBe('evaluation');
  expect(client.kept.sessions[0]?.purpose).toBe('evaluation');
});

test('coaching notes do not show what was written for a review', async () => {
  const { panel } = await showPanel({
    notes: [noteOf({ purpose: 'evaluation', text: 'For the review.' })],
  });
  panel.notes.toggle(true);
  await settle();
  expect(screen.queryByText('For the review.')).toBeNull();
});
