import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { FaultLine } from '../../../utils/messaging/calls/data-check.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { now } from './samples.ts';

const fault = (key: string, change: Partial<FaultLine> = {}): FaultLine => ({
  key,
  kind: 'no-person',
  repair: 'inbox',
  table: 'notes',
  field: 'personId',
  personName: null,
  at: now,
  text: `Text of ${key}`,
  ...change,
});
const faults = [
  fault('one'),
  fault('two', { kind: 'no-behaviour', repair: 'cut-tie', personName: 'Sam Okafor' }),
  fault('three', { kind: 'future', repair: 'date', table: 'sessions', text: null }),
];

const open = async (change: Parameters<typeof createFakeClient>[1] = {}) => {
  const client = createFakeClient(
    {},
    {
      'check.find': () => ok({ faults, total: 3 }),
      'check.repair': () => ok({ batch: 'b1', count: 2 }),
      'check.undo': () => ok({ count: 2 }),
      ...change,
    },
  );
  const opened = openOptions('#data', client);
  const look = { name: 'Look through the notebook' };
  // The screen's code comes when it is opened.
  (await screen.findByRole('button', look, { timeout: 5_000 })).click();
  return opened;
};
const asked = (client: ReturnType<typeof createFakeClient>, name: string) =>
  client.calls.filter((call) => call.name === name).map(({ input }) => input);

test('each fault is listed with its place and its repair, and nothing is changed by looking', async () => {
  const { client, container } = await open();
  await screen.findByText('Records that need a look: 3');
  const list = screen.getByRole('list', { name: 'Data check' });
  within(list).getByText('Belongs to a person who is not here');
  within(list).getByText('Repair: move to the inbox or to nobody');
  within(list).getByText('Sam Okafor');
  await expectAccessible(container);
  expect(asked(client, 'check.repair')).toEqual([]);
});

test('what is chosen is repaired in one step and comes back by undo', async () => {
  const { client } = await open();
  (await screen.findByRole('checkbox', { name: /in the future/ })).click();
  const go = await screen.findByRole('button', { name: 'Repair what is chosen (1)' });
  go.click();
  await screen.findByText('It is repaired.');
  expect(asked(client, 'check.repair')).toEqual([{ keys: ['one'] }]);
  screen.getByRole('button', { name: 'Undo' }).click();
  await screen.findByText('The repair is undone.');
  expect(asked(client, 'check.undo')).toEqual([{ batch: 'b1' }]);
});

test('a notebook in order says so', async () => {
  const { container } = await open({ 'check.find': () => ok({ faults: [], total: 0 }) });
  await screen.findByText('Everything is as it should be.');
  await expectAccessible(container);
});

test('a repair that is refused is said, and the list stays', async () => {
  const { client } = await open({ 'check.repair': () => fail('quota') });
  (await screen.findByRole('button', { name: 'Repair what is chosen (2)' })).click();
  await screen.findByText(/The disk or the browser's storage is full\./);
  await waitFor(() => expect(asked(client, 'check.find')).toHaveLength(1));
  screen.getByText('Records that need a look: 3');
});
