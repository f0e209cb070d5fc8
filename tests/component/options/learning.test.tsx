import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { PromptRule } from '../../../utils/domain/records.ts';
import { fail, ok } from '../../../utils/domain/result.ts';
import { expectAccessible } from '../support/axe.ts';
import { learner } from './learner.ts';
import { experimentOf, firstPrompts, ownOf, tallyOf } from './learning-samples.ts';
import { openOptions } from './open.tsx';
import { corePlaybook, now } from './samples.ts';

const press = (name: string | RegExp): void => screen.getByRole('button', { name }).click();
const day = 86_400_000;

const words = (text: string) => text.slice(0, 30).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('each prompt says how often it was shown and what came of it, and nobody’s name', async () => {
  const [first, second] = firstPrompts(2);
  const tallies = [tallyOf(first?.id ?? ''), tallyOf(second?.id ?? '', { shown: 3 })];
  const { container } = openOptions('#learning', learner({ 'learning.tallies': () => ok(tallies) }).client);
  const row = await screen.findByRole('row', { name: new RegExp(words(first?.text ?? '')) });
  expect(
    within(row)
      .getAllByRole('cell')
      .slice(0, 5)
      .map((cell) => cell.textContent),
  ).toEqual(['12', '6', '2', '3 of 4', '2']);
  expect(within(row).queryByText('too early')).toBeNull();
  const early = screen.getByRole('row', { name: new RegExp(words(second?.text ?? '')) });
  within(early).getByText('too early');
  expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).not.toContain('Person');
  await expectAccessible(container);
});

test('a prompt is put away with a reason, found among those put away, and brought back', async () => {
  const [first] = firstPrompts(1);
  const { client, rules } = learner({ 'learning.tallies': () => ok([tallyOf(first?.id ?? '')]) });
  openOptions('#learning', client);
  (await screen.findByRole('button', { name: 'Put away' })).click();
  const dialog = await screen.findByRole('dialog');
  fireEvent.input(within(dialog).getByLabelText('Why'), { target: { value: 'Too long to say' } });
  within(dialog).getByRole('button', { name: 'Put away' }).click();
  await screen.findByText('The prompt is put away for a while.');
  expect(rules()).toEqual([
    { promptId: first?.id, state: 'snoozed', until: now + 28 * day, reason: 'Too long to say', at: now },
  ]);
  await screen.findByText(/“Too long to say”/);
  press('Bring back');
  await screen.findByText('The prompt is back.');
  expect(rules()).toEqual([]);
  press('Undo');
  await waitFor(() => expect(rules()).toHaveLength(1));
});

test('putting a prompt away warns when fewer than three of its type would be left', async () => {
  const prompts = corePlaybook().prompts.filter(({ session }) => session === 'one_on_one');
  const kept = prompts.filter(({ text }) => !text.includes('{')).slice(0, 3);
  const gone = prompts.filter((prompt) => !kept.includes(prompt));
  const rule = (promptId: string): PromptRule => ({
    promptId,
    state: 'retired',
    until: null,
    reason: '',
    at: now,
  });
  const { client } = learner({
    'learning.tallies': () => ok(kept.map(({ id }) => tallyOf(id))),
    'prompt.rules': () => ok(gone.map(({ id }) => rule(id))),
  });
  openOptions('#learning', client);
  (await screen.findAllByRole('button', { name: 'Put away' }))[0]?.click();
  expect((await within(await screen.findByRole('dialog')).findByRole('status')).textContent).toMatch(
    /^“1:1” then has 2 prompts left in use\./,
  );
});

test('two hundred prompts are shown page by page and narrowed by words', async () => {
  const { container } = openOptions('#learning', learner().client);
  (await screen.findByRole('radio', { name: 'All' })).click();
  await waitFor(() => expect(container.querySelectorAll('tbody tr')).toHaveLength(50));
  press('Show more');
  await waitFor(() => expect(container.querySelectorAll('tbody tr')).toHaveLength(100));
  fireEvent.input(screen.getByLabelText('Search prompts'), { target: { value: 'zzz' } });
  await screen.findByText(/^No prompt fits\./);
});

test('nothing to show says what to do next', async () => {
  const { container } = openOptions('#learning', learner().client);
  await screen.findByText(/^No prompt was shown yet\./);
  await expectAccessible(container);
});

test('fewer prompts for a while: the reason stands above, and Undo shows all again', async () => {
  let resting: { since: number; until: number; reason: 'skipped' } | null = {
    since: now,
    until: now + 14 * day,
    reason: 'skipped',
  };
  const { client } = learner({
    'fatigue.get': () => ok(resting),
    'fatigue.undo': () => {
      resting = null;
      return ok(null);
    },
  });
  openOptions('#learning', client);
  await screen.findByText(/^You skipped most prompts in the last five sessions/);
  press('Show all again');
  await screen.findByText('All prompts are shown again.');
  await waitFor(() => expect(screen.queryByText(/^You skipped most prompts/)).toBeNull());
});

test('the guard is switched off by one tick, and what it did is gone with it', async () => {
  const { client } = learner({
    'fatigue.get': () => ok({ since: now, until: now + day, reason: 'unasked' }),
  });
  openOptions('#learning', client);
  await screen.findByText(/^No prompt was asked in the last four sessions/);
  (await screen.findByRole('checkbox', { name: /^Show fewer prompts for two weeks/ })).click();
  await waitFor(() => expect(client.state.settings.fatigueGuard).toBe(false));
  await waitFor(() => expect(screen.queryByText(/^No prompt was asked in the last four/)).toBeNull());
});

test('an experiment is set up with another wording and refused while it is the same', async () => {
  const [first] = firstPrompts(1);
  const start = vi.fn<(plan: unknown) => void>();
  const { client } = learner({
    'experiments.start': ({ plan }) => {
      start(plan);
      return ok(experimentOf({ id: plan.id }).experiment);
    },
  });
  const { container } = openOptions('#learning/experiments', client);
  (await screen.findByRole('button', { name: 'New experiment' })).click();
  (await screen.findByRole('button', { name: 'Start' })).click();
  await screen.findByText('Choose the prompt first.');
  fireEvent.change(screen.getByLabelText('Prompt'), { target: { value: first?.id } });
  await screen.findByText('This is the wording that stands in the playbook.');
  await expectAccessible(container);
  fireEvent.input(screen.getByLabelText('The other wording'), { target: { value: 'What of {goal}?' } });
  await screen.findByText(/^It has a blank that the first wording does not have/);
  fireEvent.input(screen.getByLabelText('The other wording'), { target: { value: 'What must not wait?' } });
  press('Start');
  await screen.findByText('The experiment runs.');
  expect(start).toHaveBeenCalledWith(
    expect.objectContaining({
      promptId: first?.id,
      b: 'What must not wait?',
      kind: 'wording',
      sessionType: 'one_on_one',
    }),
  );
});

test('evaluations are not offered for experiments', async () => {
  openOptions('#learning/experiments', learner().client);
  (await screen.findByRole('button', { name: 'New experiment' })).click();
  const options = within(await screen.findByLabelText('Session type')).getAllByRole<HTMLOptionElement>(
    'option',
  );
  const evaluations = corePlaybook().sessions.filter(({ mode }) => mode === 'evaluation');
  expect(options.filter(({ value }) => evaluations.some(({ id }) => id === value))).toEqual([]);
});

test('an experiment says that it cannot tell yet, why it was closed, and how large its arms are', async () => {
  const views = [
    experimentOf({}, 20),
    experimentOf({ id: 'b', state: 'closed', closedBecause: 'wording-changed', closedAt: now }, 80),
  ];
  const { container } = openOptions(
    '#learning/experiments',
    learner({ 'experiments.list': () => ok(views) }).client,
  );
  await screen.findByText(
    /^Cannot tell yet\. To compare .+ 10 more sessions are needed on the smaller side\.$/,
  );
  screen.getByText(/because the wording in the playbook changed/);
  screen.getByText(/^More success with the first of the two/);
  expect(screen.getAllByRole('row', { name: /By phase/ })[0]?.textContent).toMatch(/10/);
  await expectAccessible(container);
});

test('a refused experiment says that another one runs', async () => {
  const { client } = learner({ 'experiments.start': () => fail('experiment-running') });
  openOptions('#learning/experiments', client);
  (await screen.findByRole('button', { name: 'New experiment' })).click();
  (await screen.findByRole('radio', { name: 'Two orders' })).click();
  press('Start');
  await screen.findByText(/^Another experiment runs that this one would spoil/);
});

test('own sessions: shares with an interval where there are enough, counts where there are few', async () => {
  const { client } = learner({ 'learning.own': ({ weeks }) => ok(ownOf(weeks === 13 ? 40 : 3)) });
  const { container } = openOptions('#learning/sessions', client);
  const row = await screen.findByRole('row', { name: /By video/ });
  expect(row.textContent).toContain('50% (');
  screen.getByRole('img', { name: /^Share of sessions with a clear outcome/ });
  await expectAccessible(container);
  screen.getByRole('radio', { name: 'Last 52 weeks' }).click();
  await waitFor(() => expect(screen.getByRole('row', { name: /By video/ }).textContent).toContain('1 of 3'));
});

test('what cannot be loaded says so in its place', async () => {
  openOptions('#learning/sessions', learner({ 'learning.own': () => fail('quota') }).client);
  within(await screen.findByRole('alert')).getByText(/^The disk or the browser's storage is full\./);
});
