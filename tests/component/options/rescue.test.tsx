import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { Trouble } from '../../../utils/state/options-rescue.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';

const files = [{ name: 'touchline-rescue.json', mime: 'application/json', text: '{}' }];
const open = (code: Trouble, change: Parameters<typeof createFakeClient>[1] = {}) => {
  const client = createFakeClient(
    {},
    {
      'people.list': () => fail(code),
      'rescue.export': () => ok({ files, whole: 1_204, loose: 3, unread: 1 }),
      'rescue.restart': () => ok(null),
      ...change,
    },
  );
  return openOptions('#people', client);
};

test.each([
  ['database-newer', /written by a later Touchline and is still complete/],
  ['database-unreadable', /lost or damaged/],
] as const)(
  'a notebook that cannot be opened (%s) says why and offers what can be read',
  async (code, sentence) => {
    const { container, saved } = open(code);
    await screen.findByText(sentence);
    screen.getByText('Contains private coaching notes: yes');
    await expectAccessible(container);
    screen.getByRole('button', { name: 'Save a copy' }).click();
    await screen.findByText('Records in the file that can be restored: 1,204');
    screen.getByText('Records that are not as they should be, in a second file: 3');
    screen.getByText('Records that the browser could not read: 1');
    expect(saved).toMatchObject([{ name: 'touchline-rescue.json', data: '{}' }]);
  },
);

test('a notebook held by another tab asks to close it, and offers no deletion', async () => {
  open('blocked');
  await screen.findByText(/Close the other tabs/);
  screen.getByRole('button', { name: 'Try again' });
  expect(screen.queryByRole('button', { name: 'Delete and begin anew…' })).toBeNull();
});

test('a fresh start needs a saved copy and the typed word', async () => {
  const { client, container } = open('database-unreadable');
  const begin = await screen.findByRole('button', { name: 'Delete and begin anew…' });
  begin.click();
  expect(screen.queryByRole('dialog')).toBeNull();
  screen.getByRole('button', { name: 'Save a copy' }).click();
  await waitFor(() => expect(begin.getAttribute('aria-disabled')).toBeNull());
  begin.click();
  const dialog = await screen.findByRole('dialog', { name: 'Delete the notebook and begin anew?' });
  const yes = within(dialog).getByRole('button', { name: 'Delete and begin anew' });
  yes.click();
  expect(client.calls.some(({ name }) => name === 'rescue.restart')).toBe(false);
  await expectAccessible(container);
  fireEvent.input(within(dialog).getByLabelText('Type “delete” to go on'), { target: { value: 'delete' } });
  await waitFor(() => expect(yes.getAttribute('aria-disabled')).toBeNull());
  yes.click();
  await waitFor(() => expect(client.calls.some(({ name }) => name === 'rescue.restart')).toBe(true));
});

test('a deletion that another page holds up is said, and nothing is gone', async () => {
  open('database-unreadable', { 'rescue.restart': () => fail('blocked') });
  (await screen.findByRole('button', { name: 'Save a copy' })).click();
  const begin = screen.getByRole('button', { name: 'Delete and begin anew…' });
  await waitFor(() => expect(begin.getAttribute('aria-disabled')).toBeNull());
  begin.click();
  const dialog = await screen.findByRole('dialog');
  fireEvent.input(within(dialog).getByLabelText('Type “delete” to go on'), { target: { value: 'delete' } });
  const yes = within(dialog).getByRole('button', { name: 'Delete and begin anew' });
  await waitFor(() => expect(yes.getAttribute('aria-disabled')).toBeNull());
  yes.click();
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await screen.findByText(/Another tab of Touchline is still open/);
  screen.getByRole('button', { name: 'Save a copy' });
});

test('settings stay open while the notebook is not', async () => {
  open('database-unreadable');
  await screen.findByRole('heading', { name: 'The notebook cannot be opened' });
  window.location.hash = '#settings';
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: 'The notebook cannot be opened' })).toBeNull(),
  );
});
