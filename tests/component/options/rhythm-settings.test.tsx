import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../utils/settings/settings.ts';
import { expectAccessible } from '../support/axe.ts';
import { openOptions } from './open.tsx';
import { rhythmClient } from './rhythm-samples.ts';

const press = (name: string | RegExp): void => screen.getByRole('button', { name }).click();
const choose = (within_: HTMLElement, label: string, value: string): void => {
  fireEvent.change(within(within_).getByLabelText(label), { target: { value } });
};
const reminders = (change: Partial<typeof defaultSettings.reminders>) => ({
  settings: { ...defaultSettings, reminders: { ...defaultSettings.reminders, ...change } },
});
const permission = (granted: boolean, answer = granted) => {
  let has = granted;
  return {
    has: async () => has,
    ask: vi.fn<() => Promise<boolean>>(async () => (has = answer)),
    onChanged: () => undefined,
  };
};

test('each role says in one sentence what it is, and is kept', async () => {
  const client = rhythmClient({});
  const { container } = openOptions('#rhythm/settings', client);
  const role = await screen.findByRole('radio', { name: /^Team lead You lead the team/ });
  await expectAccessible(container);
  role.click();
  await waitFor(() => expect(client.state.settings.coachRole).toBe('team_lead'));
});

test('quarters begin with a month', async () => {
  const client = rhythmClient({});
  openOptions('#rhythm/settings', client);
  (await screen.findByRole('radio', { name: 'Quarters' })).click();
  await waitFor(() =>
    expect(client.state.settings.businessCycle).toEqual({ kind: 'quarters', firstMonth: 1 }),
  );
  fireEvent.change(await screen.findByLabelText('First month of the year'), { target: { value: '4' } });
  await waitFor(() =>
    expect(client.state.settings.businessCycle).toEqual({ kind: 'quarters', firstMonth: 4 }),
  );
  (await screen.findByRole('button', { name: 'Undo' })).click();
  await waitFor(() =>
    expect(client.state.settings.businessCycle).toEqual({ kind: 'quarters', firstMonth: 1 }),
  );
});

test('phases that are empty or overlap are marked and not saved; right ones are', async () => {
  const client = rhythmClient({});
  const { container } = openOptions('#rhythm/settings', client);
  (await screen.findByRole('radio', { name: 'Own phases' })).click();
  await screen.findByRole('group', { name: 'Phase 1' });
  expect(client.state.settings.businessCycle).toEqual({ kind: 'none' });
  press('Save');
  await screen.findByText('Choose both days.');
  press('Add a phase');
  const first = screen.getByRole('group', { name: 'Phase 1' });
  const second = await screen.findByRole('group', { name: 'Phase 2' });
  const set = (row: HTMLElement, [fromMonth, fromDay, untilMonth, untilDay]: string[]) => {
    choose(row, 'From, month', fromMonth ?? '');
    choose(row, 'From, day', fromDay ?? '');
    choose(row, 'To, month', untilMonth ?? '');
    choose(row, 'To, day', untilDay ?? '');
  };
  set(first, ['1', '10', '2', '28']);
  set(second, ['2', '20', '11', '30']);
  await screen.findByText('It shares days with phase 1.');
  await expectAccessible(container);
  press('Save');
  expect(client.state.settings.businessCycle).toEqual({ kind: 'none' });
  choose(second, 'From, month', '3');
  choose(second, 'From, day', '1');
  await waitFor(() => expect(screen.queryByText(/^It shares days/)).toBeNull());
  press('Save');
  await waitFor(() =>
    expect(client.state.settings.businessCycle).toEqual({
      kind: 'custom',
      phases: [
        { phase: 'planning', from: '01-10', to: '02-28' },
        { phase: 'execution', from: '03-01', to: '11-30' },
      ],
    }),
  );
});

test('a day that does not exist is marked; all phases removed is marked too', async () => {
  openOptions('#rhythm/settings', rhythmClient({}));
  (await screen.findByRole('radio', { name: 'Own phases' })).click();
  const row = await screen.findByRole('group', { name: 'Phase 1' });
  for (const [label, value] of [
    ['From, month', '2'],
    ['From, day', '30'],
    ['To, month', '4'],
    ['To, day', '1'],
  ] as const)
    choose(row, label, value);
  press('Save');
  await screen.findByText('There is no such day.');
  press('Remove phase 1');
  await screen.findByText('Add at least one phase.');
});

test('the first reminder that is switched on asks the browser; a refusal leaves the number on the button', async () => {
  const client = rhythmClient({});
  const notifications = permission(false);
  const { container } = openOptions('#rhythm/settings', client, { notifications });
  (await screen.findByRole('checkbox', { name: /^Before a meeting/ })).click();
  await waitFor(() => expect(client.state.settings.reminders.meeting).toBe(true));
  await screen.findByText(/^The browser shows no notifications/);
  await expectAccessible(container);
  screen.getByRole('checkbox', { name: /^Once a week: how many/ }).click();
  await waitFor(() => expect(client.state.settings.reminders.cadence).toBe(true));
  expect(notifications.ask).toHaveBeenCalledTimes(1);
});

test('what was refused can be allowed later', async () => {
  const notifications = permission(false, true);
  openOptions('#rhythm/settings', rhythmClient({}, reminders({ cadence: true })), { notifications });
  (await screen.findByRole('button', { name: 'Allow notifications' })).click();
  await waitFor(() => expect(screen.queryByText(/^The browser shows no/)).toBeNull());
});

test('minutes, quiet hours and working days are kept when they are right', async () => {
  const client = rhythmClient({}, reminders({ meeting: true }));
  openOptions('#rhythm/settings', client);
  const minutes = await screen.findByLabelText('Minutes before');
  fireEvent.input(minutes, { target: { value: '500' } });
  await screen.findByText('Give a whole number from 1 to 120.');
  expect(client.state.settings.reminders.minutesBefore).toBe(10);
  fireEvent.input(minutes, { target: { value: '15' } });
  await waitFor(() => expect(client.state.settings.reminders.minutesBefore).toBe(15));
  fireEvent.change(screen.getByLabelText('Quiet from'), { target: { value: '' } });
  await screen.findByText('Give both times.');
  expect(client.state.settings.reminders.quietFrom).toBe('18:00');
  fireEvent.change(screen.getByLabelText('Quiet from'), { target: { value: '20:30' } });
  await waitFor(() => expect(client.state.settings.reminders.quietFrom).toBe('20:30'));
  press('Saturday');
  await waitFor(() => expect(client.state.settings.reminders.workingDays).toEqual([1, 2, 3, 4, 5, 6]));
  await screen.findByRole('button', { name: 'Saturday', pressed: true });
  press('Monday');
  await waitFor(() => expect(client.state.settings.reminders.workingDays).toEqual([2, 3, 4, 5, 6]));
});
