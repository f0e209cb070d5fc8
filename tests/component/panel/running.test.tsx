import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Session } from '../../../utils/domain/records.ts';
import { expectAccessible } from '../support/axe.ts';
import { briefOf, meeting, noon, priyaId, promptOf, uuid } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';

const minute = 60_000;
const clock = briefOf().clock;
const sessionId = uuid(60);
const session = (change: Partial<Session> = {}): Session => ({
  id: sessionId,
  personId: priyaId,
  type: 'one_on_one',
  purpose: 'coaching',
  start: meeting.start ?? 0,
  end: meeting.end,
  zone: 'UTC',
  meetingKey: 'google-calendar:event-1',
  seriesKey: null,
  state: 'open',
  takeaway: '',
  createdAt: 0,
  updatedAt: 0,
  ...change,
});
const over = (minutes: number) =>
  clock && { ...clock, state: 'over' as const, minutes, current: 'after' as const };

test('Start now keeps when it really began, and can be taken back', async () => {
  const { client, container } = await showPanel();
  screen.getByRole('button', { name: 'Start now' }).click();
  await settle();
  expect(client.kept.sessions[0]).toMatchObject({ startedAt: noon, personId: priyaId });
  expect(screen.queryByRole('button', { name: 'Start now' })).toBeNull();
  expect(screen.getByText(/^Running since/)).toBeTruthy();
  screen.getByRole('button', { name: 'Undo' }).click();
  await settle();
  expect(client.kept.sessions[0]).not.toHaveProperty('startedAt');
  expect(screen.getByRole('button', { name: 'Start now' })).toBeTruthy();
  await expectAccessible(container);
});

test('a late start is said calmly, and so are the last five minutes', async () => {
  const { client } = await showPanel({ brief: briefOf({ clock: clock && { ...clock, lateBy: 6 } }) });
  expect(screen.getByText('Started 6 min late; the phases fit what is left.')).toBeTruthy();
  client.setBrief(briefOf({ clock: clock && { ...clock, lateBy: 6, minutes: 4, closing: true } }));
  await settle(30_000);
  expect(screen.getByText('The last five minutes: time to agree on the next step.')).toBeTruthy();
});

test('what was begun by hand and runs over stays on Run with the minutes, for an hour', async () => {
  const { client, container } = await showPanel({
    brief: briefOf({ sessionId, clock: over(4) }),
    sessions: [session({ startedAt: noon - 34 * minute })],
  });
  expect(screen.getByRole('tab', { name: 'Run' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByText('4 min over')).toBeTruthy();
  expect(screen.queryByText(/^ended/)).toBeNull();
  client.setBrief(briefOf({ sessionId, clock: over(61) }));
  await settle(30_000);
  expect(screen.getByRole('tab', { name: 'Reflect' }).getAttribute('aria-selected')).toBe('true');
  await expectAccessible(container);
});

test('End keeps the end, takes it for held and opens Reflect; Undo goes on', async () => {
  const { client } = await showPanel({
    brief: briefOf({ sessionId }),
    sessions: [session({ startedAt: noon - 12 * minute })],
  });
  screen.getByRole('button', { name: 'End' }).click();
  await settle();
  expect(client.kept.sessions[0]).toMatchObject({ endedAt: noon, state: 'held' });
  expect(screen.getByRole('tab', { name: 'Reflect' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByText('It took 12 min.')).toBeTruthy();
  screen.getByRole('button', { name: 'Undo' }).click();
  await settle();
  expect(client.kept.sessions[0]).toMatchObject({ state: 'open' });
  expect(client.kept.sessions[0]).not.toHaveProperty('endedAt');
  expect(screen.getByRole('tab', { name: 'Run' }).getAttribute('aria-selected')).toBe('true');
});

test('a moved session that is ended stays moved', async () => {
  const { client } = await showPanel({
    brief: briefOf({ sessionId }),
    sessions: [session({ startedAt: noon, state: 'moved' })],
  });
  screen.getByRole('button', { name: 'End' }).click();
  await settle();
  expect(client.kept.sessions[0]?.state).toBe('moved');
});

test('a machine that slept while it ran makes the length approximate; a steady clock does not', async () => {
  const { client, panel } = await showPanel({
    brief: briefOf({ sessionId }),
    sessions: [session({ startedAt: noon - 5 * minute })],
  });
  await settle(90_000);
  expect(client.kept.sessions[0]?.approximate).toBeUndefined();
  panel.running.tick(true);
  // Timers stand still while a machine sleeps; only the clock on the wall goes on.
  vi.setSystemTime(Date.now() + 10 * minute);
  await settle(30_000);
  expect(client.kept.sessions[0]?.approximate).toBe(true);
  expect(screen.getByText(/the computer slept in between/)).toBeTruthy();
});

test('how it is held is one tap, and the same tap takes it back', async () => {
  const { client } = await showPanel({
    brief: (_, kept) => briefOf({ format: kept.sessions[0]?.format ?? null }),
  });
  const video = () => screen.getByRole('button', { name: 'Video' });
  video().click();
  await settle();
  expect(client.kept.sessions[0]?.format).toBe('remote');
  expect(video().getAttribute('aria-pressed')).toBe('true');
  video().click();
  await settle();
  expect(client.kept.sessions[0]).not.toHaveProperty('format');
});

test('a start that could not be kept says so, and nothing runs', async () => {
  const { client } = await showPanel();
  client.refuse('sessions.update', 'quota');
  screen.getByRole('button', { name: 'Start now' }).click();
  await settle();
  expect(screen.getByText(/storage is full/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Start now' })).toBeTruthy();
});

test('ticks of the checklist are there when the panel is opened again for the same meeting', async () => {
  const brief = briefOf({
    sessionId,
    clock: clock && { ...clock, state: 'before', minutes: 5, current: 'prep' },
  });
  const first = await showPanel({ brief, sessions: [session()] });
  screen.getByRole('checkbox', { name: 'Read the last notes' }).click();
  await settle();
  expect(first.client.kept.sessions[0]?.ticks).toEqual(['Read the last notes']);
  first.stop();
  first.unmount();
  await showPanel({ brief, sessions: first.client.kept.sessions });
  const tick = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;
  expect([tick('Read the last notes'), tick('Think of one thing you saw')]).toEqual([true, false]);
});

test('a tick that could not be kept is taken back', async () => {
  const { client } = await showPanel({
    brief: briefOf({ clock: clock && { ...clock, state: 'before', minutes: 5, current: 'prep' } }),
  });
  client.refuse('sessions.update', 'failed');
  screen.getByRole('checkbox', { name: 'Read the last notes' }).click();
  await settle();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Read the last notes' }).checked).toBe(false);
  expect(screen.getByText(/did not work/)).toBeTruthy();
});

test('Prepare says what is different this time and what good looks like in one’s role', async () => {
  const { container } = await showPanel({
    brief: briefOf({
      clock: clock && { ...clock, state: 'before', minutes: 5, current: 'prep' },
      cycle: { phase: 'review', endsInDays: 12, next: null },
      variant: 'Smaller outcomes.',
      formatHow: 'One shared screen.',
      good: { looksLike: ['Names own broken promises first'], cadence: 'Weekly', days: 7, handoff: 'Load' },
      prompts: [promptOf(1)],
    }),
  });
  const lines = within(screen.getByRole('region', { name: 'This time' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'The review window ends in 12 days.',
    'Smaller outcomes.',
    'One shared screen.',
  ]);
  expect(screen.getByText('Names own broken promises first')).toBeTruthy();
  expect(screen.getByText('Rhythm: Weekly')).toBeTruthy();
  await expectAccessible(container);
});

test('a session held by hand, without a clock, has the same Start and End', async () => {
  const { client } = await showPanel({ brief: briefOf({ clock: null, meeting: null, reading: null }) });
  screen.getByRole('tab', { name: 'Run' }).click();
  await settle();
  expect(screen.queryByRole('button', { name: 'End' })).toBeNull();
  screen.getByRole('button', { name: 'Start now' }).click();
  await settle(30_000);
  screen.getByRole('button', { name: 'End' }).click();
  await settle();
  expect(client.kept.sessions[0]).toMatchObject({ startedAt: noon, endedAt: noon + 30_000 });
});
