import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fail, ok } from '../../../utils/domain/result.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';

/** As a hand would do it, one step after the other. */
const user = {
  click: (target: HTMLElement) => act(() => target.click()),
  type: (field: HTMLElement, text: string) =>
    act(() => void fireEvent.input(field, { target: { value: text } })),
  send: (field: HTMLElement) => act(() => void fireEvent.submit(field.closest('form') ?? field)),
  choose: (field: HTMLElement, value: string) =>
    act(() => void fireEvent.change(field, { target: { value } })),
};

const passphrase = 'grey heron at the pond';

/** A lock as the services keep it. */
const lockable = (before: { on: boolean; locked?: boolean }) => {
  const lock = { on: before.on, locked: before.locked ?? false, passphrase, idleMinutes: 15 };
  const client = createFakeClient(
    {},
    {
      'vault.state': () =>
        ok({ on: lock.on, locked: lock.locked, idleMinutes: lock.idleMinutes, since: lock.on ? 0 : null }),
      'vault.setUp': ({ passphrase, idleMinutes }) => {
        Object.assign(lock, { on: true, passphrase, idleMinutes });
        return ok(null);
      },
      'vault.unlock': (given) => {
        if (given.passphrase !== lock.passphrase) return fail('wrong-passphrase');
        lock.locked = false;
        return ok(null);
      },
      'vault.lock': () => {
        lock.locked = true;
        return ok(null);
      },
      'vault.change': ({ current, next }) => {
        if (current !== lock.passphrase) return fail('wrong-passphrase');
        lock.passphrase = next;
        return ok(null);
      },
      'vault.idle': ({ idleMinutes }) => {
        lock.idleMinutes = idleMinutes;
        return ok(null);
      },
      'vault.remove': (given) => {
        if (given.passphrase !== lock.passphrase) return fail('wrong-passphrase');
        lock.on = false;
        return ok(null);
      },
    },
  );
  return { lock, client };
};

const open = async (before: { on: boolean }) => {
  const made = lockable(before);
  const page = openOptions('#privacy', made.client);
  await screen.findByRole('heading', { name: 'Passphrase lock' });
  return { ...made, page };
};

test('setting up asks for the passphrase twice and for a typed word that nobody can recover it', async () => {
  const { lock } = await open({ on: false });
  await user.click(await screen.findByRole('button', { name: 'Set up a passphrase' }));
  const dialog = within(screen.getByRole('dialog'));
  const seal = dialog.getByRole('button', { name: 'Seal the notebook' });
  await user.type(dialog.getByLabelText('New passphrase'), 'heron');
  expect(dialog.getByText('Too short')).toBeTruthy();
  await user.type(dialog.getByLabelText('New passphrase'), passphrase);
  expect(dialog.getByText('Hard to guess')).toBeTruthy();
  await user.type(dialog.getByLabelText('The same once more'), 'grey heron');
  expect(dialog.getByText('The two are not the same.')).toBeTruthy();
  await user.type(dialog.getByLabelText('The same once more'), passphrase);
  await user.click(seal);
  expect(lock.on).toBe(false);
  await user.type(dialog.getByLabelText(/^Type “lost”/), 'lost');
  await user.click(seal);
  expect(await screen.findByText('The notebook is sealed.')).toBeTruthy();
  expect(lock).toMatchObject({ on: true, passphrase, idleMinutes: 15 });
});

test('what the lock cannot do stands beside it', async () => {
  const { page } = await open({ on: false });
  await user.click(screen.getByText('What the lock cannot do'));
  expect(screen.getByText(/linger on the disk until the browser clears/)).toBeTruthy();
  expect(screen.getByText(/names can stand in their file names/)).toBeTruthy();
  await expectAccessible(page.container);
});

test('the passphrase is changed by whoever knows it, and a wrong one changes nothing', async () => {
  const { lock, page } = await open({ on: true });
  await user.click(await screen.findByRole('button', { name: 'Change the passphrase' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByLabelText('Passphrase now'), 'something else');
  for (const label of ['New passphrase', 'The same once more']) {
    await user.type(dialog.getByLabelText(label), 'white egret at the weir');
  }
  await user.click(dialog.getByRole('button', { name: 'Change it' }));
  expect(await dialog.findByText(/does not open the notebook/)).toBeTruthy();
  expect(lock.passphrase).toBe(passphrase);
  await expectAccessible(page.container);
});

test('removing asks for the passphrase', async () => {
  const { lock } = await open({ on: true });
  await user.click(await screen.findByRole('button', { name: 'Remove the lock' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByLabelText('Passphrase now'), passphrase);
  await user.send(dialog.getByLabelText('Passphrase now'));
  await waitFor(() => expect(lock.on).toBe(false));
  expect(await screen.findByText('The lock is removed.')).toBeTruthy();
});

test('locking now clears the page; a wrong passphrase says so, the right one goes on where it was', async () => {
  const { page } = await open({ on: true });
  await user.click(await screen.findByRole('button', { name: 'Lock now' }));
  expect(await screen.findByRole('heading', { name: 'The notebook is locked' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Passphrase lock' })).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Passphrase')));
  await user.type(screen.getByLabelText('Passphrase'), 'something else');
  await user.send(screen.getByLabelText('Passphrase'));
  expect(await screen.findByText(/does not open the notebook/)).toBeTruthy();
  await expectAccessible(page.container);
});

test('after unlocking the same screen is shown again', async () => {
  await open({ on: true });
  await user.click(await screen.findByRole('button', { name: 'Lock now' }));
  await user.type(await screen.findByLabelText('Passphrase'), passphrase);
  await user.send(screen.getByLabelText('Passphrase'));
  expect(await screen.findByRole('heading', { name: 'Passphrase lock' })).toBeTruthy();
});

test('the time after which it locks is chosen', async () => {
  const { lock } = await open({ on: true });
  await user.choose(await screen.findByLabelText('Locks itself when nobody is there for'), '60');
  await waitFor(() => expect(lock.idleMinutes).toBe(60));
});
