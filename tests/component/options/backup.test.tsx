import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { BackupConflict } from '../../../utils/messaging/calls/backups.ts';
import type { BackupPreview } from '../../../utils/messaging/calls/data.ts';
import type { Cipher } from '../../../utils/state/backup-cipher.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { now } from './samples.ts';

const press = (name: string | RegExp): void => screen.getByRole('button', { name }).click();
const type = (label: string, value: string): void =>
  void fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (container: Element, text: string, name = 'backup.json.age'): void => {
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  fireEvent.change(input, { target: { files: [new File([text], name)] } });
};
const ageFile = 'age-encryption.org/v1\n-> scrypt c2FsdA 16\nAAAA\n';

const preview = (change: Partial<BackupPreview> = {}): BackupPreview => ({
  exportedAt: now,
  schema: 1,
  counts: { notes: 3 },
  present: { notes: 1 },
  added: {},
  conflicts: { notes: 2 },
  ...change,
});
const conflict = (n: number): BackupConflict => ({
  key: `notes ${n}`,
  table: 'notes',
  about: 'Priya Nair',
  mine: { at: now, text: `mine ${n}` },
  theirs: { at: now, text: `theirs ${n}` },
  both: true,
});

/** Opens with one passphrase; what was sealed is remembered. */
const cipherOf = (right: string) => {
  const sealed: string[] = [];
  const cipher: Cipher = {
    seal: async (file, lock) => {
      sealed.push(lock.kind === 'passphrase' ? lock.passphrase : lock.recipient);
      return ok(file);
    },
    open: async (file, secret) => (secret === right ? ok(file) : fail('wrong-secret')),
  };
  return { cipher, sealed };
};

test('the reminder says how old the last backup is, and is put off for a day', async () => {
  const { client, container } = openOptions('#data');
  await screen.findByText('Last backup: 9 days ago, 214 notes since');
  await expectAccessible(container);
  press('Not now');
  await waitFor(() =>
    expect(client.calls).toContainEqual({ name: 'backup.mark', input: { mark: { kind: 'later' } } }),
  );
});

test('a backup is protected only with a passphrase that is long enough and typed twice', async () => {
  const { cipher, sealed } = cipherOf('');
  const { saved, container } = openOptions('#data', createFakeClient(), { cipher });
  (await screen.findByRole('checkbox', { name: 'Protect with a passphrase' })).click();
  await screen.findByLabelText('Passphrase');
  type('Passphrase', 'short');
  press('Export everything');
  await screen.findByText('Use at least 10 characters.');
  type('Passphrase', 'nine calm mills');
  await screen.findByText('The two are not the same.');
  await expectAccessible(container);
  expect(saved).toEqual([]);
  type('The same again', 'nine calm mills');
  press('Export everything');
  await screen.findByText('touchline.json.age is handed to the browser to save.');
  expect(sealed).toEqual(['nine calm mills']);
});

test('with the lock on a backup is protected unless that is taken off, and then it says who could read it', async () => {
  const client = createFakeClient(
    {},
    { 'vault.state': () => ok({ on: true, locked: false, idleMinutes: 15, since: 0 }) },
  );
  const { container } = openOptions('#data', client);
  const protect = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: 'Protect with a passphrase',
  });
  await waitFor(() => expect(protect.checked).toBe(true));
  const warning = /this file would be readable by anybody who has it/;
  expect(screen.queryByText(warning)).toBeNull();
  protect.click();
  await screen.findByText(warning);
  await expectAccessible(container);
});

test('a wrong passphrase can be typed again, and nothing is read before the right one', async () => {
  const { cipher } = cipherOf('right');
  const client = createFakeClient({}, { 'backup.read': () => ok(preview({ conflicts: {} })) });
  const { container } = openOptions('#data', client, { cipher });
  await screen.findByRole('heading', { name: 'Restore a backup' });
  choose(container, ageFile);
  await screen.findByText('backup.json.age is protected');
  type('Passphrase', 'wrong');
  press('Open');
  expect(
    (await screen.findAllByText('This does not open the file. Nothing was changed; try again.')).length,
  ).toBeGreaterThan(0);
  await expectAccessible(container);
  expect(client.calls.some(({ name }) => name === 'backup.read')).toBe(false);
  type('Passphrase', 'right');
  press('Open');
  await screen.findByText('What backup.json.age would change');
});

test('a half-downloaded protected file is refused in one sentence', async () => {
  const cipher: Cipher = { seal: async (file) => ok(file), open: async () => fail('incomplete') };
  const { container } = openOptions('#data', createFakeClient(), { cipher });
  await screen.findByRole('heading', { name: 'Restore a backup' });
  choose(container, ageFile);
  await screen.findByText('backup.json.age is protected');
  type('Passphrase', 'right');
  press('Open');
  await screen.findByText(/It is incomplete or damaged, so it was not downloaded or copied completely\./);
  await expectAccessible(container);
});

test('what differs is shown side by side, one at a time, and the choices go with the restore', async () => {
  const client = createFakeClient(
    {},
    {
      'backup.read': () => ok(preview()),
      'backup.conflicts': ({ from }) => ok([conflict(1), conflict(2)].slice(from)),
      'backup.restore': () => ok(preview()),
    },
  );
  const { container } = openOptions('#data', client);
  await screen.findByRole('heading', { name: 'Restore a backup' });
  choose(container, '{}', 'backup.json');
  const group = await screen.findByRole('group', { name: '1 of 2 records that differ' });
  within(group).getByText('mine 1');
  within(group).getByText('theirs 1');
  await expectAccessible(container);
  within(group).getByRole('button', { name: 'Keep theirs' }).click();
  await screen.findByText('mine 2');
  screen.getByRole('group', { name: '2 of 2 records that differ' });
  press('Restore');
  await waitFor(() =>
    expect(client.calls.find(({ name }) => name === 'backup.restore')?.input).toMatchObject({
      choices: { 'notes 1': 'theirs' },
    }),
  );
});

test('a safety copy can be saved, and where the browser has no folders that is said', async () => {
  const client = createFakeClient(
    {},
    {
      'safety.list': () => ok([{ id: 'erase-1', at: now, schema: 4, size: 12_000, why: 'erase' }]),
      'safety.file': () => ok({ name: 'touchline-1.json', file: new Blob(['{}']), exportedAt: 1, seq: 0 }),
    },
  );
  const { container, saved } = openOptions('#data', client);
  await screen.findByText('Before everything was deleted');
  screen.getByText(/This browser does not let an extension write to a folder/);
  await expectAccessible(container);
  press('Save as file');
  await waitFor(() => expect(saved).toMatchObject([{ name: 'touchline-1.json' }]));
});
