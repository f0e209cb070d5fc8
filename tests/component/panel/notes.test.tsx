import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { noon, noteOf, uuid } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';
import { press, typeInto } from '../support/type.ts';

const day = 86_400_000;
const many = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    noteOf({ id: uuid(1000 + n), text: `Note ${n}`, at: noon - n * day, kind: n % 2 ? 'praise' : 'idea' }),
  );

async function open(notes = [noteOf()]) {
  const shown = await showPanel({ notes });
  shown.panel.notes.toggle(true);
  await settle();
  return shown;
}

test('notes stand newest first, by fifty, and more on demand', async () => {
  const { container } = await open(many(70));
  expect(container.querySelectorAll('.note')).toHaveLength(50);
  expect(container.querySelector('.note')?.textContent).toContain('Note 0');
  screen.getByRole('button', { name: 'Show more' }).click();
  await settle();
  expect(container.querySelectorAll('.note')).toHaveLength(70);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('a filter leaves one kind', async () => {
  const { container } = await open(many(6));
  screen.getAllByRole('radio', { name: 'Praise' })[0]?.click();
  await settle();
  expect(container.querySelectorAll('.note')).toHaveLength(3);
  await expectAccessible(container);
});

test('HTML stays text, and only web addresses become links', async () => {
  const { container } = await open([
    noteOf({ text: '<img src=x onerror=alert(1)> javascript:alert(1) https://wiki.test/a?b=1. Done' }),
  ]);
  expect(container.querySelector('.note img')).toBeNull();
  const links = screen.getAllByRole('link').filter((link) => link.closest('.note'));
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://wiki.test/a?b=1']);
  expect(links[0]?.getAttribute('rel')).toBe('noreferrer noopener');
  expect(container.querySelector('.note')?.textContent).toContain('<img src=x onerror=alert(1)>');
  await expectAccessible(container);
});

test('the slash key opens the notes at their search, and search keeps to this person', async () => {
  const { client, container } = await showPanel({
    notes: [noteOf(), noteOf({ id: uuid(201), personId: uuid(2), text: 'Night shift of Sam' })],
  });
  await press(document.body, '/');
  const search = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search these notes' });
  expect(document.activeElement).toBe(search);
  await typeInto(search, 'night');
  await settle(200);
  expect(client.calls.filter(({ name }) => name === 'notes.search')).toHaveLength(1);
  expect(container.querySelectorAll('.note')).toHaveLength(1);
  await typeInto(search, 'nothing like it');
  await settle(200);
  expect(screen.getByText('No note contains “nothing like it”.')).toBeTruthy();
});

test('a slash that is typed is a slash', async () => {
  const { panel } = await showPanel();
  await press(screen.getByRole('textbox', { name: 'Note' }), '/');
  await press(screen.getByRole('textbox', { name: 'Note' }), '?');
  expect(panel.notes.open.value).toBe(false);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a removed note can be brought back for ten seconds', async () => {
  const { client, container } = await open();
  screen.getByRole('button', { name: /^Note of/ }).click();
  await settle();
  screen.getByRole('menuitem', { name: 'Remove' }).click();
  await settle();
  expect(client.kept.notes).toEqual([]);
  expect(screen.getByText('The note is removed.')).toBeTruthy();
  screen.getByRole('button', { name: 'Undo' }).click();
  await settle();
  expect(client.kept.notes).toHaveLength(1);
  expect(container.querySelectorAll('.note')).toHaveLength(1);
  await expectAccessible(container);
});

test('the offer to undo goes after ten seconds, not while somebody is on it', async () => {
  const { panel } = await open();
  panel.toasts.show('note-removed', () => undefined);
  await settle();
  panel.toasts.hold();
  await settle(20_000);
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  panel.toasts.release();
  await settle(10_000);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a note is edited in place', async () => {
  const { client } = await open();
  screen.getByRole('button', { name: /^Note of/ }).click();
  await settle();
  screen.getByRole('menuitem', { name: 'Edit' }).click();
  await settle();
  await typeInto(
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the note' }),
    'Better words.',
  );
  screen.getAllByRole('button', { name: 'Save' })[0]?.click();
  await settle();
  expect(client.kept.notes[0]?.text).toBe('Better words.');
});

test('a note that another window changed meanwhile stands beside what was written here', async () => {
  const { client, container } = await open();
  const [note] = client.kept.notes;
  if (note) client.kept.notes[0] = { ...note, text: 'From the other window.', updatedAt: note.updatedAt + 1 };
  screen.getByRole('button', { name: /^Note of/ }).click();
  await settle();
  screen.getByRole('menuitem', { name: 'Edit' }).click();
  await settle();
  await typeInto(
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the note' }),
    'From here.',
  );
  screen.getAllByRole('button', { name: 'Save' })[0]?.click();
  await settle();
  const shown = [...container.querySelectorAll('.note')].map(({ textContent }) => textContent);
  expect(shown).toHaveLength(2);
  expect(shown.join()).toContain('From here.');
  expect(shown.join()).toContain('From the other window.');
});
