import { screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ok } from '../../../utils/domain/result.ts';
import { expectAccessible } from '../support/axe.ts';
import { learner } from './learner.ts';
import { pilotOf } from './learning-samples.ts';
import { openOptions } from './open.tsx';
import { now } from './samples.ts';

const press = (name: string): void => screen.getByRole('button', { name }).click();
const day = 86_400_000;

test('a pilot begins with two weeks, milestones, and is taken back by Undo', async () => {
  const saved: unknown[] = [];
  const { client } = learner({
    'pilots.save': ({ pilot }) => {
      saved.push(pilot);
      return ok(pilot);
    },
    'pilots.remove': () => {
      saved.length = 0;
      return ok(null);
    },
  });
  const { container } = openOptions('#learning/pilot', client);
  await screen.findByText('Try it out for two weeks');
  await expectAccessible(container);
  press('Begin the pilot');
  await screen.findByText('The pilot has begun.');
  expect(saved).toEqual([
    expect.objectContaining({ decision: null, milestones: [expect.anything(), expect.anything()] }),
  ]);
  press('Undo');
  await waitFor(() => expect(saved).toEqual([]));
});

test('a pilot with fewer than four sessions offers to go on', async () => {
  const saved: { endsAt: number }[] = [];
  const { client } = learner({
    'pilots.list': () => ok([pilotOf({}, 2)]),
    'pilots.save': ({ pilot }) => {
      saved.push(pilot);
      return ok(pilot);
    },
  });
  const { container } = openOptions('#learning/pilot', client);
  await screen.findByText(/^The pilot is over after 2 sessions/);
  await expectAccessible(container);
  press('Two weeks more');
  await waitFor(() => expect(saved[0]?.endsAt).toBe(now + 14 * day));
});

test('the page for a sponsor leaves out what names somebody, says so, and is copied as Markdown', async () => {
  const view = pilotOf({
    answers: [{ at: now, worth: 'Last time at a glance', hindered: 'Talks with Priya', change: '' }],
    decision: 'change',
    decidedAt: now,
    reason: 'Fewer prompts',
  });
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
  const { container } = openOptions('#learning/pilot', learner({ 'pilots.list': () => ok([view]) }).client);
  (await screen.findByRole('button', { name: 'Page for a sponsor' })).click();
  await screen.findByText(/^Texts left out because they may name somebody: 1\./);
  expect(screen.getByRole('article').textContent).not.toMatch(/priya/i);
  await expectAccessible(container);
  press('Copy as Markdown');
  await screen.findByText('Copied.');
  const text = written.mock.calls[0]?.[0] ?? '';
  expect(text).toMatch(/^# Touchline: what the pilot showed\n/);
  expect(text).toContain('Last time at a glance');
  expect(text).toContain('| By video | 6 |');
  expect(text).not.toMatch(/priya/i);
});
