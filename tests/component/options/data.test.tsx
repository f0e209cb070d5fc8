import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { BackupPreview } from '../../../utils/messaging/calls/data.ts';
import type { Refusal } from '../../../utils/messaging/call.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { noteOf, now, personOf } from './samples.ts';

const press = (name: string | RegExp): void => screen.getByRole('button', { name }).click();
const chooseBackup = (container: Element): void => {
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  fireEvent.change(input, { target: { files: [new File(['{}'], 'backup.json')] } });
};
const preview = (change: Partial<BackupPreview> = {}): BackupPreview => ({
  exportedAt: now,
  schema: 1,
  counts: { people: 8, notes: 214 },
  present: { people: 8, notes: 200 },
  added: { notes: 11 },
  conflicts: { notes: 3 },
  ...change,
});

test('what is kept is counted, and an export says that private notes are in it', async () => {
  const client = createFakeClient({ people: [personOf(1)], notes: [noteOf(1), noteOf(2)] });
  const { saved, container } = openOptions('#data', client);
  await screen.findByText('People', { selector: '.count .meta' });
  expect(await screen.findAllByText('Contains private coaching notes: yes')).toHaveLength(2);
  await expectAccessible(container);
  press('Export everything');
  await screen.findByText('touchline.json is handed to the browser to save.');
  expect(saved).toMatchObject([{ name: 'touchline.json', mime: 'application/json' }]);
  expect(client.calls.filter(({ name }) => name === 'backup.mark')).toMatchObject([
    { input: { mark: { kind: 'saved' } } },
  ]);
});

test('everything is deleted only after the typed word, and comes back on undo', async () => {
  const client = createFakeClient({ people: [personOf(1)], notes: [noteOf(1)] });
  const { container } = openOptions('#privacy', client);
  await screen.findByRole('button', { name: 'Delete everything…' });
  press('Delete everything…');
  const dialog = await screen.findByRole('dialog', { name: 'Delete everything?' });
  const yes = within(dialog).getByRole('button', { name: 'Delete everything' });
  expect(yes.getAttribute('aria-disabled')).toBe('true');
  yes.click();
  expect(client.calls.some(({ name }) => name === 'data.erase')).toBe(false);
  await expectAccessible(container);
  fireEvent.input(within(dialog).getByLabelText('Type “delete” to go on'), { target: { value: ' Delete ' } });
  await waitFor(() => expect(yes.getAttribute('aria-disabled')).toBeNull());
  yes.click();
  await screen.findByText('Everything is deleted from this browser.');
  expect(client.state.people).toEqual([]);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  press('Close this message');
  press('Bring everything back');
  await screen.findByText('Everything is back.');
  expect(client.state.people).toHaveLength(1);
});

test.each<[Refusal, string]>([
  ['backup-truncated', 'Its end is missing, so it was not saved or copied completely.'],
  ['backup-edited', 'It was changed after it was exported, so its checksum does not fit.'],
  ['backup-newer', 'It was written by a later Touchline. Update the extension, then restore it.'],
  ['backup-foreign', 'It is not a backup of Touchline.'],
  ['too-big', 'The file is larger than a backup can be.'],
])(
  'a backup that is refused (%s) says so in one sentence, and nothing is restored',
  async (code, sentence) => {
    const client = createFakeClient({}, { 'backup.read': () => fail(code) });
    const { container } = openOptions('#data', client);
    await screen.findByRole('heading', { name: 'Restore a backup' });
    chooseBackup(container);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(`backup.json was not restored, and nothing has changed. ${sentence}`);
    await expectAccessible(container);
    expect(client.calls.some(({ name }) => name === 'backup.restore')).toBe(false);
  },
);

test('a backup shows what it would change, and restores with the choice for what differs', async () => {
  const client = createFakeClient(
    {},
    { 'backup.read': () => ok(preview()), 'backup.restore': () => ok(preview()) },
  );
  const { container } = openOptions('#data', client);
  await screen.findByRole('heading', { name: 'Restore a backup' });
  chooseBackup(container);
  await screen.findByText('What backup.json would change');
  const notes = screen.getByRole('row', { name: /^Notes/ });
  expect(
    within(notes)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['214', '200', '11', '3']);
  await expectAccessible(container);
  screen.getByRole('radio', { name: 'Keep both' }).click();
  press('Restore');
  await screen.findByText('The backup is restored. Records added 11.');
  expect(client.calls.find(({ name }) => name === 'backup.restore')?.input).toEqual({
    job: expect.any(String),
    keep: 'both',
    revive: false,
    choices: {},
  });
});

test('a backup that is here already cannot be restored twice', async () => {
  const same = preview({ present: { people: 8, notes: 214 }, added: {}, conflicts: {} });
  const { container } = openOptions('#data', createFakeClient({}, { 'backup.read': () => ok(same) }));
  await screen.findByRole('heading', { name: 'Restore a backup' });
  chooseBackup(container);
  await screen.findByText('Everything in this backup is already here.');
  expect(screen.getByRole('button', { name: 'Restore' }).getAttribute('aria-disabled')).toBe('true');
});

test('people who were deleted here come back only when that is asked for', async () => {
  const held = preview({ added: {}, conflicts: {}, heldBack: { people: 1, notes: 14 } });
  const client = createFakeClient({}, { 'backup.read': () => ok(held), 'backup.restore': () => ok(held) });
  const { container } = openOptions('#data', client);
  await screen.findByRole('heading', { name: 'Restore a backup' });
  chooseBackup(container);
  await screen.findByText('What is left in this backup is about people who were deleted here.');
  screen.getByRole('checkbox', { name: 'Also bring back people who were deleted here' }).click();
  const go = screen.getByRole('button', { name: 'Restore' });
  await waitFor(() => expect(go.getAttribute('aria-disabled')).toBeNull());
  go.click();
  await waitFor(() =>
    expect(client.calls.find(({ name }) => name === 'backup.restore')?.input).toMatchObject({ revive: true }),
  );
});

test('settings are saved as they are changed, and own addresses are checked first', async () => {
  const { client } = openOptions('#settings');
  (await screen.findByRole('radio', { name: '5' })).click();
  await screen.findByText('Saved.');
  expect(client.state.settings.promptCount).toBe(5);
  screen.getByRole('radio', { name: 'Dark' }).click();
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  const own = screen.getByLabelText('My own addresses');
  fireEvent.input(own, { target: { value: 'me@example.test\nnot one' } });
  press('Save addresses');
  await screen.findByText('“not one” is not an e-mail address.');
  expect(client.state.settings.ownAddresses).toEqual([]);
  fireEvent.input(own, { target: { value: 'Me@Example.test' } });
  press('Save addresses');
  await waitFor(() => expect(client.state.settings.ownAddresses).toEqual(['me@example.test']));
});

test('a service that refuses is heard, not swallowed', async () => {
  const client = createFakeClient({}, { 'backup.export': () => fail('quota') });
  const { saved } = openOptions('#data', client);
  await screen.findByRole('heading', { name: 'Export' });
  press('Export everything');
  await screen.findByText(/The disk or the browser's storage is full\./);
  expect(saved).toEqual([]);
});
