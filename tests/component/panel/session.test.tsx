import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { briefOf, promptOf } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';

const clock = briefOf().clock;

test('while the meeting runs it shows the person, the time left, three questions and what to notice', async () => {
  const { container } = await showPanel();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Priya Nair');
  expect(screen.getByText('12 min left of 30')).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Run' }).getAttribute('aria-selected')).toBe('true');
  const ask = within(screen.getByRole('region', { name: 'Ask' }));
  expect(ask.getAllByRole('button', { name: 'Asked' })).toHaveLength(3);
  expect(ask.getByText('New in the role.')).toBeTruthy();
  expect(screen.getByText('Hands work over so that the next person can start')).toBeTruthy();
  expect(screen.getByText('Makes it the team’s habit.', { exact: false })).toBeTruthy();
  await expectAccessible(container);
});

test('before the meeting it opens on Prepare, with the checklist', async () => {
  const { container } = await showPanel({
    brief: briefOf({ clock: clock && { ...clock, state: 'before', minutes: 25, current: 'prep' } }),
  });
  expect(screen.getByRole('tab', { name: 'Prepare' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('checkbox', { name: 'Read the last notes' })).toBeTruthy();
  await expectAccessible(container);
});

test('a tab chosen by hand stays chosen when the clock moves on', async () => {
  const { client } = await showPanel();
  screen.getByRole('tab', { name: 'Prepare' }).click();
  client.setBrief(briefOf({ clock: clock && { ...clock, state: 'over', minutes: 1, current: 'after' } }));
  await settle(30_000);
  expect(screen.getByRole('tab', { name: 'Prepare' }).getAttribute('aria-selected')).toBe('true');
});

test('a promise is ticked off in place and stays in sight', async () => {
  const { client } = await showPanel();
  screen.getByRole('checkbox', { name: 'Introduce her to the data team' }).click();
  await settle();
  expect(client.calls.find(({ name }) => name === 'actions.update')?.input).toMatchObject({
    change: { doneAt: expect.any(Number) as number },
  });
  client.setBrief(briefOf({ actions: briefOf().actions.slice(1) }));
  client.change();
  await settle();
  const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Introduce her to the data team' });
  expect(tick.checked).toBe(true);
});

test('a tick that could not be kept is taken back and says so', async () => {
  const { client } = await showPanel();
  client.refuse('actions.update', 'failed');
  screen.getByRole('checkbox', { name: 'First draft of the runbook' }).click();
  await settle();
  const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: 'First draft of the runbook' });
  expect(tick.checked).toBe(false);
  expect(screen.getByText(/did not work/)).toBeTruthy();
});

test('an asked question starts the session, makes room and waits to be judged', async () => {
  const { client, container } = await showPanel();
  const [first] = screen.getAllByRole('button', { name: 'Asked' });
  client.setBrief(briefOf({ prompts: [promptOf(2), promptOf(3), promptOf(4)] }));
  first?.click();
  await settle();
  expect(client.kept.sessions).toHaveLength(1);
  expect(client.kept.promptEvents).toContainEqual(
    expect.objectContaining({
      promptId: 'prompt-1',
      outcome: 'asked',
      sessionId: client.kept.sessions[0]?.id,
    }),
  );
  within(screen.getByRole('list', { name: 'Asked' }))
    .getByRole('button', { name: 'Useful' })
    .click();
  await settle();
  expect(client.kept.promptEvents).toContainEqual(
    expect.objectContaining({ promptId: 'prompt-1', outcome: 'useful' }),
  );
  expect(client.kept.sessions).toHaveLength(1);
  await expectAccessible(container);
});

test('a swapped question is not offered again', async () => {
  const { client } = await showPanel();
  screen.getAllByRole('button', { name: 'Swap' })[1]?.click();
  await settle();
  expect(client.calls.filter(({ name }) => name === 'brief.get').at(-1)?.input).toEqual({
    choice: null,
    swapped: ['prompt-2'],
  });
});

test('what was on screen is noted once, however often the brief comes again', async () => {
  const { client } = await showPanel();
  await settle(60_000);
  const shown = client.kept.promptEvents.filter(({ outcome }) => outcome === 'shown');
  expect(shown.map(({ promptId }) => promptId).sort()).toEqual([
    'behaviour:behaviour-1',
    'behaviour:behaviour-2',
    'prompt-1',
    'prompt-2',
    'prompt-3',
  ]);
});

test('the type says why, and can be set for the whole series', async () => {
  const { client, container } = await showPanel({
    playbook: { sessions: [{ id: 'career', name: 'Career conversation' } as never] },
  });
  screen.getByRole('button', { name: /why, and change it/ }).click();
  await settle();
  expect(screen.getByText('The title says “weekly”.')).toBeTruthy();
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'It is' });
  select.value = 'career';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  screen.getByRole('button', { name: 'For this series' }).click();
  await settle();
  expect(client.kept.typeChoices).toEqual([
    { key: 'google-calendar:series-1', scope: 'series', type: 'career', at: expect.any(Number) as number },
  ]);
  screen.getByRole('button', { name: /why, and change it/ }).click();
  await settle();
  await expectAccessible(container);
});

test('after the meeting it asks whether it took place and keeps what stays', async () => {
  const { client, container } = await showPanel({
    brief: briefOf({ clock: clock && { ...clock, state: 'over', minutes: 3, current: 'after' } }),
  });
  screen.getByRole('button', { name: 'Held' }).click();
  await settle();
  expect(client.kept.sessions[0]?.state).toBe('held');
  const line = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In one sentence, what stays?' });
  line.value = 'She will own the runbook.';
  line.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  line.dispatchEvent(new Event('blur', { bubbles: true }));
  await settle();
  expect(client.kept.sessions[0]?.takeaway).toBe('She will own the runbook.');
  await expectAccessible(container);
});
