import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fail } from '../../../utils/domain/result.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { noteOf, personOf, uuid } from './samples.ts';

const press = (name: string | RegExp): void => screen.getByRole('button', { name }).click();
const search = (text: string): void => {
  fireEvent.input(screen.getByLabelText('Search all notes'), { target: { value: text } });
};
const sam = personOf(1, { name: 'Sam Okafor' });

test('the search runs over the notes of everybody and says when nothing is found', async () => {
  const notes = [
    noteOf(1, { personId: sam.id, personName: sam.name, text: 'Explained the rollback' }),
    noteOf(2, { text: 'Rollback idea without a person' }),
    noteOf(3, { text: 'Something else' }),
  ];
  const { container } = openOptions('#notes', createFakeClient({ people: [sam], notes }));
  await screen.findByText('Something else');
  search('rollback');
  await screen.findByText('Found: 2');
  screen.getByText('Sam Okafor', { selector: 'b' });
  await expectAccessible(container);
  search('nowhere');
  await screen.findByText('No note contains “nowhere”.');
});

test('a note of the inbox is moved to a person, and back on undo', async () => {
  const client = createFakeClient({
    people: [sam],
    notes: [noteOf(1, { text: 'Good catch in the review' })],
  });
  const { container } = openOptions('#notes', client);
  await screen.findByText('Inbox (1)');
  await screen.findByText('Good catch in the review');
  await expectAccessible(container);
  press('Move to a person');
  fireEvent.change(await screen.findByLabelText(/^Move the note of/), { target: { value: sam.id } });
  press('Move');
  await screen.findByText('The note is moved to Sam Okafor.');
  expect(client.state.notes[0]?.personId).toBe(sam.id);
  await screen.findByText(/^The inbox is empty\./);
  press('Undo');
  await screen.findByText('The note is back where it was.');
  expect(client.state.notes[0]?.personId).toBeNull();
});

test('a removed note comes back on undo', async () => {
  const client = createFakeClient({ notes: [noteOf(1, { text: 'Keep me' })] });
  openOptions('#notes', client);
  await screen.findByText('Keep me');
  press(/^Remove the note of/);
  await screen.findByText('The note is removed.');
  expect(client.state.notes).toEqual([]);
  press('Undo');
  await screen.findByText('Keep me');
});

test('a person’s timeline is read page by page', async () => {
  const notes = Array.from({ length: 70 }, (_, n) => noteOf(n, { personId: sam.id, personName: sam.name }));
  const { container } = openOptions('#notes', createFakeClient({ people: [sam], notes }));
  await screen.findByText(/^The inbox is empty/);
  fireEvent.change(screen.getByLabelText('Whose notes'), { target: { value: sam.id } });
  await waitFor(() => expect(container.querySelectorAll('.note')).toHaveLength(50));
  press('Show older notes');
  await waitFor(() => expect(container.querySelectorAll('.note')).toHaveLength(70));
  expect(screen.queryByRole('button', { name: 'Show older notes' })).toBeNull();
});

test('markup in a note is shown as text', async () => {
  const text = '<img src=x onerror=alert(1)> javascript:alert(1) [x](javascript:alert(1))';
  const { container } = openOptions('#notes', createFakeClient({ notes: [noteOf(1, { text })] }));
  await screen.findByText(text);
  expect(container.querySelectorAll('img, .note a')).toHaveLength(0);
});

test('coaching and evaluation notes are asked for apart', async () => {
  const { client } = openOptions('#notes', createFakeClient({ notes: [noteOf(1)] }));
  (await screen.findByRole('radio', { name: 'Evaluation' })).click();
  await waitFor(() =>
    expect(client.calls.filter(({ name }) => name === 'notes.list').at(-1)?.input).toMatchObject({
      purpose: 'evaluation',
    }),
  );
});

test('the playbook lists its session types and is narrowed by type and pathway', async () => {
  const { container } = openOptions('#playbook');
  await screen.findByText(/^Session types: 2\d\. Prompts shown: \d+\.$/);
  await expectAccessible(container);
  fireEvent.change(screen.getByLabelText('Session type'), { target: { value: 'one_on_one' } });
  await screen.findByText(/^Session types: 1\. /);
  screen.getByRole('heading', { name: '1:1' });
  expect(container.querySelector('.prompts')?.textContent).not.toMatch(/[{}]/);
  const before = container.querySelectorAll('.prompts li').length;
  fireEvent.change(screen.getByLabelText('Pathway'), { target: { value: 'new_hire' } });
  await waitFor(() => expect(container.querySelectorAll('.prompts li').length).toBeLessThan(before));
});

test('what cannot be loaded says so in its place', async () => {
  const client = createFakeClient({}, { 'people.list': () => fail('quota') });
  openOptions('#people', client);
  const alert = await screen.findByRole('alert');
  within(alert).getByText(/^The disk or the browser's storage is full\./);
});

test('the address chooses the screen, the navigation marks it, and the focus follows', async () => {
  const client = createFakeClient({ people: [personOf(1, { id: uuid(7), name: 'Zed' })] });
  openOptions('#sites', client);
  await screen.findByRole('heading', { name: 'Sites' });
  const navigation = screen.getByRole('navigation', { name: 'Settings' });
  expect(within(navigation).getByRole('link', { current: 'page' }).textContent).toBe('Sites');
  window.location.hash = `#people/${uuid(7)}`;
  window.dispatchEvent(new Event('hashchange'));
  await screen.findByRole('heading', { name: 'Edit Zed' });
  expect(document.title).toBe('People · Touchline settings');
});
