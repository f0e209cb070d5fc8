import { render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PopupRhythm } from '../../../components/popup/PopupRhythm.tsx';
import { createPopupRhythm } from '../../../utils/state/popup-rhythm.ts';
import type { Rhythm } from '../../../utils/messaging/calls/rhythm.ts';
import { createFakeClient } from '../options/fake-client.ts';
import { lineOf, rhythmClient } from '../options/rhythm-samples.ts';
import { now, uuid } from '../options/samples.ts';
import { expectAccessible } from '../support/axe.ts';

const session = (n: number) => ({
  key: uuid(n),
  kept: true,
  personId: uuid(1),
  personName: `Person ${n}`,
  type: '1:1',
  start: now - n * 3_600_000,
});

const open = (given: Partial<Rhythm>, { hasEvents = false, client = rhythmClient(given) } = {}) => {
  const model = createPopupRhythm(client, Promise.resolve());
  const href = (screenName: string): string => `/options.html#${screenName}`;
  const view = render(
    <main>
      <h1>Quick note</h1>
      <PopupRhythm model={model} hasEvents={hasEvents} now={() => now} href={href} />
    </main>,
  );
  return { ...view, client, model };
};

test('one press says what became of a session, and Undo asks again', async () => {
  const { client, container } = open({ unsettled: [session(11), session(12), session(13)] });
  await screen.findByRole('heading', { name: 'Was it held?' });
  expect(screen.getAllByRole('button', { name: 'Held' })).toHaveLength(2);
  await expectAccessible(container);
  screen.getAllByRole('button', { name: 'Cancelled' })[0]?.click();
  await screen.findByText('Noted: it was cancelled.');
  expect(client.calls).toContainEqual({
    name: 'rhythm.settle',
    input: { key: uuid(11), kept: true, state: 'cancelled' },
  });
  await waitFor(() => expect(screen.queryByText('Person 11')).toBeNull());
  screen.getByRole('button', { name: 'Undo' }).click();
  await screen.findByText('Person 11');
});

test('without an event of today it names who is overdue, and leads to the day and the rhythm', async () => {
  const lines = Array.from({ length: 7 }, (_, n) => lineOf(n + 1, { state: 'overdue', overdueDays: 9 - n }));
  const { container } = open({ lines });
  const overdue = within(await screen.findByRole('region', { name: 'Overdue by your agreement' }));
  expect(overdue.getAllByRole('listitem')).toHaveLength(5);
  overdue.getByText('Overdue: 9 days');
  overdue.getByText('More: 2');
  expect(screen.getByRole('link', { name: 'Prepare the day' }).getAttribute('href')).toBe(
    '/options.html#day',
  );
  expect(screen.getByRole('link', { name: 'See the rhythm' }).getAttribute('href')).toBe(
    '/options.html#rhythm',
  );
  await expectAccessible(container);
});

test('with events of today the list of who is overdue stays away', async () => {
  const { model } = open({ lines: [lineOf(1, { state: 'overdue', overdueDays: 3 })] }, { hasEvents: true });
  await waitFor(() => expect(model.rhythm.value).not.toBeNull());
  expect(screen.queryByText('Overdue by your agreement')).toBeNull();
});

test('the review window is spoken of without names until “Not now”', async () => {
  const people = [{ id: uuid(1), name: 'Sam Okafor' }];
  const nudge = { opens: '2026-12-04', opensInDays: 12, endsInDays: null, since: '2026-08-01', people };
  open({ nudge });
  await screen.findByText(/^The review window opens in 12 days/);
  expect(screen.queryByText('Sam Okafor')).toBeNull();
  screen.getByRole('button', { name: 'Not now' }).click();
  await waitFor(() => expect(screen.queryByText(/^The review window/)).toBeNull());
});

test('a refused press says so, and what cannot be read leaves the links', async () => {
  const { client, model } = open({ unsettled: [session(11)] });
  await screen.findByRole('heading', { name: 'Was it held?' });
  const gone = { ...session(99) };
  await model.settle(gone, 'held');
  await screen.findByText('This is not here any more.');
  expect(client.calls.map(({ name }) => name)).toContain('reminders.looked');
  open({}, { client: createFakeClient() as ReturnType<typeof rhythmClient> });
  expect(screen.getAllByRole('link', { name: 'Prepare the day' })).toHaveLength(2);
});
