import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { defaultRetention } from '../../../utils/domain/retention.ts';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { RetentionLine, RetentionView } from '../../../utils/messaging/calls/retention.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { now } from './samples.ts';

const day = 86_400_000;
const line = (n: number, change: Partial<RetentionLine> = {}): RetentionLine => ({
  table: 'notes',
  id: `n${n}`,
  kind: 'notes',
  personName: 'Sam Okafor',
  since: now - 365 * day,
  goesAt: now + n * day,
  text: `Old note ${n}`,
  keepBecause: '',
  ...change,
});
const viewOf = (change: Partial<RetentionView> = {}): RetentionView => ({
  months: defaultRetention,
  clock: 'fine',
  seen: now,
  agreed: false,
  lines: [line(1), line(2, { kind: 'evidence', text: null })],
  total: 2,
  kept: [],
  gone: [],
  ...change,
});

const open = (view: RetentionView, overrides: Parameters<typeof createFakeClient>[1] = {}) => {
  const client = createFakeClient(
    {},
    {
      'retention.get': () => ok(view),
      'retention.set': () => ok(null),
      'retention.agree': () => ok(null),
      'retention.accept': () => ok(null),
      'retention.keep': () => ok(null),
      'retention.remove': () => ok({ batch: 'b1' }),
      'retention.restore': () => ok({ count: 1 }),
      ...overrides,
    },
  );
  return openOptions('#privacy', client);
};
const asked = (client: ReturnType<typeof createFakeClient>, name: string) =>
  client.calls.filter((call) => call.name === name).map(({ input }) => input);

test('what goes next is listed with its day, and waits until it was looked at', async () => {
  const { client, container } = open(viewOf());
  const list = await screen.findByRole('list', { name: 'What goes next' });
  within(list).getByText('Old note 1');
  within(list).getByText('The text stays hidden while a review is open.');
  expect(within(list).getAllByText(/^Goes on/)).toHaveLength(2);
  await expectAccessible(container);
  screen.getByRole('button', { name: 'I have looked. Delete by these dates' }).click();
  await waitFor(() => expect(asked(client, 'retention.agree')).toHaveLength(1));
});

test('a record is kept only with a reason', async () => {
  const { client, container } = open(viewOf({ agreed: true }));
  const [first] = await screen.findAllByRole('button', { name: 'Keep…' });
  first?.click();
  const reason = await screen.findByLabelText('Keep, because…');
  const save = screen.getByRole('button', { name: 'Keep it' });
  expect(save.getAttribute('aria-disabled')).toBe('true');
  save.click();
  expect(asked(client, 'retention.keep')).toEqual([]);
  await expectAccessible(container);
  fireEvent.input(reason, { target: { value: ' A case is open ' } });
  await waitFor(() => expect(save.getAttribute('aria-disabled')).toBeNull());
  save.click();
  await screen.findByText('It is kept, with your reason.');
  expect(asked(client, 'retention.keep')).toEqual([{ table: 'notes', id: 'n1', because: 'A case is open' }]);
});

test('a reason that could not be kept stays in its box', async () => {
  open(viewOf({ agreed: true }), { 'retention.keep': () => fail('quota') });
  (await screen.findAllByRole('button', { name: 'Keep…' }))[0]?.click();
  const reason = await screen.findByLabelText<HTMLInputElement>('Keep, because…');
  fireEvent.input(reason, { target: { value: 'A case is open' } });
  const save = screen.getByRole('button', { name: 'Keep it' });
  await waitFor(() => expect(save.getAttribute('aria-disabled')).toBeNull());
  save.click();
  await screen.findByText(/The disk or the browser's storage is full\./);
  expect(reason.value).toBe('A case is open');
});

test('a record that is deleted at once comes back on undo', async () => {
  const { client } = open(viewOf({ agreed: true }));
  (await screen.findAllByRole('button', { name: 'Delete now' }))[0]?.click();
  await screen.findByText('It is deleted.');
  screen.getByRole('button', { name: 'Undo' }).click();
  await screen.findByText('The records are back.');
  expect(asked(client, 'retention.remove')).toEqual([{ items: [{ table: 'notes', id: 'n1' }] }]);
  expect(asked(client, 'retention.restore')).toEqual([{ batch: 'b1' }]);
});

test('what is kept shows its reason, and what went can be brought back', async () => {
  const kept = [line(9, { goesAt: null, keepBecause: 'A case is open' })];
  const gone = [{ batch: 'b7', at: now, until: now + 10 * day, count: 1_200 }];
  const { client, container } = open(viewOf({ lines: [], total: 0, kept, gone }));
  await screen.findByText('Nothing goes in the next 14 days.');
  screen.getByText('A case is open');
  screen.getByText(/Records deleted on .*: 1,200/);
  await expectAccessible(container);
  screen.getByRole('button', { name: 'Bring back' }).click();
  await screen.findByText('The records are back.');
  expect(asked(client, 'retention.restore')).toEqual([{ batch: 'b7' }]);
});

test('each kind has its own time, also without an end', async () => {
  const { client } = open(viewOf());
  const months = await screen.findByLabelText<HTMLSelectElement>('Coaching notes');
  expect([...months.options].map(({ text }) => text)).toContain('12 months');
  fireEvent.change(months, { target: { value: 'never' } });
  await waitFor(() =>
    expect(asked(client, 'retention.set')).toEqual([{ months: { ...defaultRetention, notes: null } }]),
  );
});

test.each([
  ['jumped', /moved far on/],
  ['back', /earlier than/],
] as const)('a clock that %s is asked about', async (clock, sentence) => {
  const { client, container } = open(viewOf({ clock, agreed: true }));
  await screen.findByText(sentence);
  await expectAccessible(container);
  screen.getByRole('button', { name: 'The date is right now' }).click();
  await waitFor(() => expect(asked(client, 'retention.accept')).toHaveLength(1));
});

test('more than can be read at once is said with its number', async () => {
  open(viewOf({ lines: Array.from({ length: 200 }, (_, n) => line(n)), total: 1_450 }));
  await screen.findByText('Further records wait behind these: 1,250');
});
