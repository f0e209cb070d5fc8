import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { openOptions } from './open.tsx';
import { daySessionOf, lineOf, rhythmClient } from './rhythm-samples.ts';
import { now } from './samples.ts';

test('the page for today has each session with last time, promises and one question, marked private', async () => {
  const sessions = [
    daySessionOf(),
    daySessionOf({
      key: 'g:2',
      personName: null,
      personId: null,
      title: null,
      lastTime: null,
      actions: [],
      end: null,
    }),
  ];
  const { container } = openOptions('#day', rhythmClient({}, { day: { sessions, overdue: [] } }));
  const [first, second] = await screen.findAllByRole('listitem');
  screen.getByRole('heading', { level: 1, name: /^Today, Sunday/ });
  screen.getByText('Private: only for you');
  const card = within(first as HTMLElement);
  card.getByRole('heading', { name: 'Priya Nair' });
  card.getByText('Wants to own the migration notes.');
  card.getByText('Introduce her to the data team');
  card.getByText('What got in your way this week?');
  expect(second?.textContent).toBeTruthy();
  screen.getByRole('heading', { name: 'Untitled event' });
  await expectAccessible(container);
});

test('an evaluation says that coaching stays out of it', async () => {
  const sessions = [daySessionOf({ mode: 'evaluation', lastTime: null, actions: [] })];
  const { container } = openOptions('#day', rhythmClient({}, { day: { sessions, overdue: [] } }));
  await screen.findByText('Evaluation: notes and promises from coaching stay out of it.');
  await expectAccessible(container);
});

test('more promises than a page has room for are counted', async () => {
  const [action] = daySessionOf().actions;
  const actions = Array.from({ length: 7 }, (_, n) => ({ ...action, id: `${n}`, text: `Promise ${n}` }));
  const sessions = [daySessionOf({ actions: actions as ReturnType<typeof daySessionOf>['actions'] })];
  openOptions('#day', rhythmClient({}, { day: { sessions, overdue: [] } }));
  await screen.findByText('More: 3');
});

test('without a meeting read today it shows who is overdue', async () => {
  const overdue = [lineOf(1, { name: 'Sam Okafor', state: 'overdue', overdueDays: 5 })];
  const { container } = openOptions('#day', rhythmClient({}, { day: { sessions: [], overdue } }));
  await screen.findByText(/^No meeting of today was seen yet/);
  screen.getByRole('link', { name: 'Sam Okafor' });
  screen.getByText('Overdue: 5 days');
  await expectAccessible(container);
});

test('Print prints, and the journal knows', async () => {
  const print = vi.fn<() => void>();
  const win = new Proxy(window, {
    get: (target, key) => (key === 'print' ? print : Reflect.get(target, key, target)),
  });
  const client = rhythmClient({});
  openOptions('#day', client, { win, now: () => now });
  await screen.findByText(/^Contains private coaching notes:/);
  (await screen.findByRole('button', { name: 'Print' })).click();
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(client.calls.find(({ name }) => name === 'journal.exported')?.input).toMatchObject({ what: 'day' });
});
