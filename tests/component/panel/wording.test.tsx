import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { settle, showPanel } from '../support/panel.tsx';
import { typeInto } from '../support/type.ts';

const question = 'What did you see or hear?';
const notice = /Notes like this carry extra legal duties/;
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const button = (name: string) => screen.getByRole('button', { name });

/** Types, and rests long enough for the words to be read. */
async function rest(text: string, ms = 700) {
  await typeInto(box(), text);
  await vi.dynamicImportSettled();
  await settle(ms);
}

test('asks what was seen after a pause, not while one types', async () => {
  const { container } = await showPanel();
  await rest('She is abrasive in meetings.', 600);
  expect(screen.queryByText(question)).toBeNull();
  await settle(200);
  expect(screen.getByText(question)).toBeTruthy();
  expect(screen.getByText('abrasive')).toBeTruthy();
  await expectAccessible(container);
});

test('holds nothing back, and keeps no word of what it found', async () => {
  const { client } = await showPanel();
  await rest('He is always late.');
  button('Save').click();
  await settle();
  expect(client.kept.notes).toHaveLength(1);
  expect(client.kept.notes[0]).not.toHaveProperty('dismissed');
  expect(client.kept.notes[0]).not.toHaveProperty('deleteAt');
});

test('puts a hint away for this note, and keeps that with it; the next note is read afresh', async () => {
  const { client } = await showPanel();
  await rest('He is always late.');
  button('Put away the hint on “always”').click();
  await settle();
  expect(screen.queryByText(question)).toBeNull();
  await rest('He is always late, and always sorry.');
  expect(screen.queryByText(question)).toBeNull();
  button('Save').click();
  await settle();
  expect(client.kept.notes[0]).toMatchObject({ dismissed: ['absolute:always'] });
  await rest('She is always late.');
  expect(screen.getByText(question)).toBeTruthy();
});

test('says that a note on health carries extra duties, and sets it to go in 30 days', async () => {
  const { client, container } = await showPanel();
  await rest('He was off sick with depression.');
  expect(screen.getByText(notice)).toBeTruthy();
  button('Delete in 30 days').click();
  await settle();
  expect(screen.getByText(/This note will be deleted on/)).toBeTruthy();
  button('Save').click();
  await settle();
  const [note] = client.kept.notes;
  expect((note?.deleteAt ?? 0) - (note?.createdAt ?? 0)).toBeGreaterThan(29.9 * 86_400_000);
  expect((note?.deleteAt ?? 0) - (note?.createdAt ?? 0)).toBeLessThanOrEqual(30 * 86_400_000);
  await expectAccessible(container);
});

test('keeps the note where one says so, and leads back to the word to edit it', async () => {
  await showPanel();
  await rest('He joined the union in May.');
  button('Edit').click();
  expect(document.activeElement).toBe(box());
  expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe('joined the union');
  button('Keep').click();
  await settle();
  expect(screen.queryByText(notice)).toBeNull();
});

test('says that it is off in a language without a list', async () => {
  await showPanel();
  await rest('أرسلت التقرير قبل الموعد بيومين.');
  expect(screen.getByText('The wording check is off: it has no word list for Arabic.')).toBeTruthy();
  button('Put away').click();
  await settle();
  expect(screen.queryByText(/wording check is off/)).toBeNull();
});

test('leaves an ordinary note and an idea alone', async () => {
  await showPanel();
  await rest('Closed four of the five tickets on Tuesday.');
  expect(screen.queryByText(question)).toBeNull();
  screen.getByRole('radio', { name: 'Idea' }).click();
  await rest('Never hold retros on Monday.');
  expect(screen.queryByText(question)).toBeNull();
});
