import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Brief } from '../../../utils/domain/brief/types.ts';
import { expectAccessible } from '../support/axe.ts';
import { briefOf, promptOf } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';
import { typeInto } from '../support/type.ts';

const clock = briefOf().clock;
const ended = (minutes: number, change: Partial<Brief> = {}): Brief =>
  briefOf({ clock: clock && { ...clock, state: 'over', minutes, current: 'after' }, ...change });
const tap = async (group: string, name: string) => {
  within(screen.getByRole('group', { name: group }))
    .getByRole('button', { name })
    .click();
  await settle();
};

test('the session is rated with one tap a line, and the same tap takes it back', async () => {
  const { client, container } = await showPanel({ brief: ended(3) });
  await tap('Clear outcome?', 'Partly');
  await tap('Behaviour named?', 'Yes');
  await tap('Action agreed?', 'No');
  await tap('Who talked more?', 'The other');
  await tap('Your energy now', 'High');
  expect(client.kept.sessions[0]).toMatchObject({
    card: { outcome: 'partly', behaviourNamed: true, actionAgreed: false, talked: 'them' },
    energy: 'high',
  });
  await tap('Clear outcome?', 'Partly');
  await tap('Your energy now', 'High');
  expect(client.kept.sessions[0]?.card).toEqual({
    behaviourNamed: true,
    actionAgreed: false,
    talked: 'them',
  });
  expect(client.kept.sessions[0]).not.toHaveProperty('energy');
  await expectAccessible(container);
});

test('nothing of it adds up to a figure', async () => {
  await showPanel({ brief: ended(3) });
  await tap('Clear outcome?', 'Yes');
  const card = screen.getByRole('region', { name: 'How was the session?' });
  expect(card.textContent).not.toMatch(/\d/);
});

test('a first tap does not take away the sentence that is being typed', async () => {
  const { client } = await showPanel({ brief: ended(3) });
  const line = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In one sentence, what stays?' });
  await typeInto(line, 'She will own the runbook.');
  await tap('Did it take place?', 'Held');
  expect(line.value).toBe('She will own the runbook.');
  line.dispatchEvent(new Event('blur', { bubbles: true }));
  await settle();
  expect(client.kept.sessions).toMatchObject([{ state: 'held', takeaway: 'She will own the runbook.' }]);
  expect(
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In one sentence, what stays?' }).value,
  ).toBe('She will own the runbook.');
});

test('what stood out becomes a note, what comes next an idea or a pinned question, what is owed an action', async () => {
  const { client, container } = await showPanel({ brief: ended(3, { prompts: [promptOf(1), promptOf(2)] }) });
  const answer = async (label: string, text: string) => {
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: label });
    await typeInto(field, text);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await settle();
  };
  await answer('What stood out?', 'Named the risk herself.');
  await answer('What to coach next?', 'Saying no.');
  await answer('What do I owe?', 'Send the plan.');
  expect(client.kept.notes.map(({ kind, text }) => [kind, text])).toEqual([
    ['observation', 'Named the risk herself.'],
    ['idea', 'Saying no.'],
  ]);
  expect(client.kept.actions.at(-1)).toMatchObject({ owner: 'me', text: 'Send the plan.' });
  screen.getByRole('checkbox', { name: promptOf(2).text }).click();
  await settle();
  expect(client.kept.promptPins).toMatchObject([{ promptId: 'prompt-2' }]);
  await expectAccessible(container);
});

test('Not now puts it away for this session, and more questions are one press off', async () => {
  const { client, container } = await showPanel({ brief: ended(3) });
  screen.getByRole('button', { name: 'Not now' }).click();
  await settle();
  expect(client.kept.sessions[0]?.reflectSkipped).toBe(true);
  expect(screen.queryByRole('group', { name: 'Clear outcome?' })).toBeNull();
  expect(screen.getByRole('textbox', { name: 'In one sentence, what stays?' })).toBeTruthy();
  screen.getByRole('button', { name: 'More questions' }).click();
  await settle();
  expect(client.kept.sessions[0]?.reflectSkipped).toBe(false);
  expect(screen.getByRole('group', { name: 'Clear outcome?' })).toBeTruthy();
  await expectAccessible(container);
});

test('after two that were left unanswered only the one line is asked, with a way to the rest', async () => {
  const { container } = await showPanel({ brief: ended(3, { reflect: 'short' }) });
  expect(screen.getAllByRole('textbox').map((box) => box.getAttribute('aria-label') ?? box.id)).toHaveLength(
    2,
  );
  expect(screen.getByRole('textbox', { name: 'In one sentence, what stays?' })).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'What stood out?' })).toBeNull();
  screen.getByRole('button', { name: 'More questions' }).click();
  await settle();
  expect(screen.getByRole('textbox', { name: 'What stood out?' })).toBeTruthy();
  await expectAccessible(container);
});

test('before the end it says so and can be filled in anyway', async () => {
  await showPanel();
  screen.getByRole('tab', { name: 'Reflect' }).click();
  await settle();
  expect(screen.getByText(/It is not over yet/)).toBeTruthy();
  expect(screen.queryByRole('group', { name: 'Did it take place?' })).toBeNull();
  screen.getByRole('button', { name: 'Fill it in now' }).click();
  await settle();
  expect(screen.getByRole('group', { name: 'Did it take place?' })).toBeTruthy();
});

test.each([
  [47 * 60, 'Reflect'],
  [49 * 60, 'Prepare'],
] as const)('%i minutes after the end it opens on %s', async (minutes, name) => {
  await showPanel({ brief: ended(minutes) });
  expect(screen.getByRole('tab', { name }).getAttribute('aria-selected')).toBe('true');
});

test('two days later whether it took place can still be said', async () => {
  const { client } = await showPanel({ brief: ended(49 * 60) });
  screen.getByRole('tab', { name: 'Reflect' }).click();
  await settle();
  expect(screen.queryByRole('group', { name: 'Clear outcome?' })).toBeNull();
  await tap('Did it take place?', 'Moved');
  expect(client.kept.sessions[0]?.state).toBe('moved');
});

test('an answer that could not be kept says so', async () => {
  const { client } = await showPanel({ brief: ended(3) });
  client.refuse('sessions.update', 'quota');
  await tap('Clear outcome?', 'Yes');
  expect(screen.getByText(/storage is full/)).toBeTruthy();
});
