import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fail } from '../../../utils/domain/result.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { lineOf, rhythmClient } from './rhythm-samples.ts';
import { now, uuid } from './samples.ts';

const dayMs = 86_400_000;
const press = (name: string | RegExp): void => screen.getByRole('button', { name }).click();
const regionOf = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });

const sessionOf = (n: number) => ({
  key: uuid(n),
  kept: true,
  personId: uuid(1),
  personName: `Person ${n}`,
  type: '1:1',
  start: now - n * 3_600_000,
});

const unsettled = [
  { key: uuid(11), kept: true, personId: uuid(1), personName: 'Sam Okafor', type: '1:1', start: now - dayMs },
  { key: 'g:2', kept: false, personId: null, personName: null, type: 'Retro', start: now - 2 * dayMs },
];

test('people stand in groups with what was agreed, last, next, and by how much they are overdue', async () => {
  const { container } = openOptions(
    '#rhythm',
    rhythmClient({
      lines: [
        lineOf(1, { name: 'Sam Okafor', state: 'overdue', overdueDays: 5, nextAt: null, unsure: 2 }),
        lineOf(2),
        lineOf(3, {
          state: 'paused',
          dueOn: null,
          pause: { why: 'dates', from: '2026-11-01', until: '2026-12-01' },
        }),
        lineOf(4, { state: 'paused', dueOn: null, pause: { why: 'pathway' } }),
        lineOf(5, { state: 'not-set', agreedDays: null, dueOn: null, lastHeldAt: null }),
      ],
    }),
  );
  await screen.findByRole('heading', { name: 'Overdue (1)' });
  const overdue = within(regionOf('Overdue (1)'));
  overdue.getByRole('link', { name: 'Sam Okafor' });
  overdue.getByText('Overdue: 5 days');
  overdue.getByText('No next one seen');
  overdue.getByText('Not known since then: 2');
  overdue.getByText('In eight weeks: held 6, moved 1, cancelled 0, not known 1');
  within(regionOf('On time (1)')).getByText('Due November 25');
  within(regionOf('Away (2)')).getByText(/^Away until/);
  within(regionOf('Away (2)')).getByText('On the way back from leave');
  const notSet = within(regionOf('No cadence agreed (1)'));
  notSet.getByText('Usual for your role: every 7 days');
  notSet.getByText('Not held yet');
  expect(notSet.queryByText(/^Overdue:/)).toBeNull();
  await expectAccessible(container);
});

test('one press says that a session was held, and Undo asks again', async () => {
  const client = rhythmClient({ unsettled });
  const { container } = openOptions('#rhythm', client);
  await screen.findByRole('heading', { name: 'Was it held?' });
  await expectAccessible(container);
  const [held] = screen.getAllByRole('button', { name: 'Held' });
  expect(held?.getAttribute('aria-describedby')).toBeTruthy();
  held?.click();
  await screen.findByText('Noted: it was held.');
  expect(client.calls).toContainEqual({
    name: 'rhythm.settle',
    input: { key: uuid(11), kept: true, state: 'held' },
  });
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Moved' })).toHaveLength(1));
  press('Undo');
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Moved' })).toHaveLength(2));
});

test('many sessions are asked about a few at a time', async () => {
  const many = Array.from({ length: 40 }, (_, n) => sessionOf(n + 11));
  openOptions('#rhythm', rhythmClient({ unsettled: many }));
  (await screen.findByRole('button', { name: 'Show all (40)' })).click();
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Held' })).toHaveLength(40));
  expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
});

test('a cadence is agreed with one press and taken back on undo', async () => {
  const client = rhythmClient({ lines: [lineOf(1, { state: 'not-set', agreedDays: null })] });
  openOptions('#rhythm', client);
  (await screen.findByRole('button', { name: 'Agree on 7 days' })).click();
  await screen.findByRole('heading', { name: 'On time (1)' });
  press('Undo');
  await screen.findByRole('heading', { name: 'No cadence agreed (1)' });
});

test('somebody is away until a day that is not over, and back before it', async () => {
  const client = rhythmClient({ lines: [lineOf(1)] });
  const { container } = openOptions('#rhythm', client);
  (await screen.findByRole('button', { name: 'Pause' })).click();
  const until = await screen.findByLabelText('Last day away');
  fireEvent.input(until, { target: { value: '2026-11-01' } });
  press('Save');
  await screen.findByText('This day is over. Choose today or later.');
  await expectAccessible(container);
  fireEvent.input(until, { target: { value: '2026-12-01' } });
  press('Save');
  await screen.findByRole('heading', { name: 'Away (1)' });
  expect(client.calls).toContainEqual({
    name: 'rhythm.set',
    input: { personId: uuid(1), change: { pause: { from: '2026-11-22', until: '2026-12-01' } } },
  });
  press('Resume');
  await screen.findByRole('heading', { name: 'On time (1)' });
});

test('the review window names who has no evidence, says why, and goes on “Not now”', async () => {
  const people = Array.from({ length: 11 }, (_, n) => ({ id: uuid(n + 1), name: `Person ${n + 1}` }));
  const client = rhythmClient({
    lines: [lineOf(1)],
    nudge: { opens: '2026-12-04', opensInDays: 12, endsInDays: null, since: '2026-08-01', people },
  });
  const { container } = openOptions('#rhythm', client);
  await screen.findByText(
    /^The review window opens in 12 days\. People without evidence since .*August.*: 11\.$/,
  );
  screen.getByText('and 3 more');
  screen.getByText(/^You set the company’s year/);
  await expectAccessible(container);
  press('Not now');
  await waitFor(() => expect(screen.queryByText(/^The review window/)).toBeNull());
});

test('nobody yet: the next step', async () => {
  const { container } = openOptions('#rhythm', rhythmClient({}));
  const link = await screen.findByRole('link', { name: 'Add a person' });
  expect(link.getAttribute('href')).toBe('#people/new');
  await expectAccessible(container);
});

test('two hundred people are shown', async () => {
  const lines = Array.from({ length: 200 }, (_, n) => lineOf(n + 1));
  openOptions('#rhythm', rhythmClient({ lines }));
  await screen.findByRole('heading', { name: 'On time (200)' });
});

test('what cannot be loaded or settled says so', async () => {
  openOptions('#rhythm', createFakeClient({}, { 'rhythm.get': () => fail('blocked') }));
  await screen.findByText(/^Another tab of Touchline/);
});

test('a competency in focus that was not noted for long is named with its person', async () => {
  const stale = [{ personId: uuid(1), name: 'Sam Okafor', competency: 'Handing over', lastNotedAt: null }];
  const { container } = openOptions('#rhythm', rhythmClient({ lines: [lineOf(1)], stale }));
  await screen.findByRole('heading', { name: 'In focus, not noted for 60 days' });
  screen.getByText('Handing over');
  screen.getByText('Not noted yet');
  await expectAccessible(container);
});

test('the number on the toolbar button goes when the manager looks', async () => {
  const client = rhythmClient({});
  openOptions('#rhythm', client);
  await waitFor(() => expect(client.calls.map(({ name }) => name)).toContain('reminders.looked'));
});

test('a tab leads to role, year and reminders', async () => {
  openOptions('#rhythm', rhythmClient({}));
  const tab = await screen.findByRole('tab', { name: 'Role, year and reminders' });
  const listen = vi.fn<() => void>();
  window.addEventListener('hashchange', listen, { once: true });
  tab.click();
  await waitFor(() => expect(window.location.hash).toBe('#rhythm/settings'));
});
