import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Prompt } from '../../../utils/domain/playbook.ts';
import { expectAccessible } from '../support/axe.ts';
import { briefOf, meeting, noon, priyaId, promptOf, uuid } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';
import { typeInto } from '../support/type.ts';

const dayMs = 86_400_000;
const open = async (menu: number, item: string) => {
  screen.getAllByRole('button', { name: 'More for this question' })[menu]?.click();
  await settle();
  screen.getByRole('menuitem', { name: item }).click();
  await settle();
};
const playbookOf = (count: number) => ({
  prompts: Array.from({ length: count }, (_, n) => ({
    id: `prompt-${n + 1}`,
    session: 'one_on_one',
    text: `Question ${n + 1}`,
  })) as unknown as Prompt[],
});

test('an asked question is judged only after it was asked', async () => {
  await showPanel();
  expect(screen.queryByRole('button', { name: 'Useful' })).toBeNull();
  screen.getAllByRole('button', { name: 'Asked' })[0]?.click();
  await settle();
  expect(screen.getByRole('button', { name: 'Useful' })).toBeTruthy();
});

test('what naturally comes after is offered once the first was asked, and can be asked too', async () => {
  const next = { id: 'prompt-9', text: 'Who could help with that?' };
  const { client, container } = await showPanel({
    brief: briefOf({ prompts: [promptOf(1, { next }), promptOf(2)] }),
  });
  expect(screen.queryByText(/Who could help/)).toBeNull();
  client.setBrief(briefOf({ prompts: [promptOf(2)] }));
  screen.getAllByRole('button', { name: 'Asked' })[0]?.click();
  await settle();
  const list = within(screen.getByRole('list', { name: 'Asked' }));
  expect(list.getByText('Next: Who could help with that?')).toBeTruthy();
  list.getByRole('button', { name: 'Asked' }).click();
  await settle();
  expect(client.kept.promptEvents).toContainEqual(
    expect.objectContaining({ promptId: 'prompt-9', outcome: 'asked' }),
  );
  expect(list.queryByText(/^Next:/)).toBeNull();
  await expectAccessible(container);
});

test('what was asked before the panel was opened again is there, with its verdict', async () => {
  const sessionId = uuid(60);
  await showPanel({
    brief: briefOf({ sessionId }),
    sessions: [{ id: sessionId, start: meeting.start, personId: priyaId } as never],
    asked: [{ promptId: 'prompt-8', text: 'What moved?', verdict: 'useful' }],
  });
  const list = within(screen.getByRole('list', { name: 'Asked' }));
  expect(list.getByText('What moved?')).toBeTruthy();
  expect(list.getByRole('button', { name: 'Useful' }).getAttribute('aria-pressed')).toBe('true');
});

test('a pin is for the next time, is marked, and can be taken back', async () => {
  const { client, container } = await showPanel();
  await open(0, 'Pin for next time');
  expect(client.kept.promptPins).toMatchObject([{ promptId: 'prompt-1', personId: priyaId }]);
  expect(client.kept.promptPins[0]?.at).toBeGreaterThanOrEqual(meeting.start ?? Infinity);
  expect(screen.getByText('For next time')).toBeTruthy();
  screen.getByRole('button', { name: 'Undo' }).click();
  await settle();
  expect(client.kept.promptPins).toEqual([]);
  expect(screen.queryByText('For next time')).toBeNull();
  await open(0, 'Pin for next time');
  await open(0, 'Unpin');
  expect(client.kept.promptPins).toEqual([]);
  await expectAccessible(container);
});

test('a question that was pinned last time says so', async () => {
  await showPanel({ brief: briefOf({ prompts: [promptOf(1, { pinned: true })] }) });
  expect(screen.getByText('Pinned')).toBeTruthy();
});

test('a pin made while preparing is still for the session after this one', async () => {
  const start = noon + dayMs;
  const { client } = await showPanel({ brief: briefOf({ meeting: { ...meeting, start, end: start + 1 } }) });
  await open(0, 'Pin for next time');
  expect(client.kept.promptPins[0]?.at).toBe(start);
});

test('not for now puts it away for four weeks, with a way back', async () => {
  const { client } = await showPanel({ playbook: playbookOf(12) });
  await open(1, 'Not for now');
  expect(client.kept.promptRules).toEqual([
    { promptId: 'prompt-2', state: 'snoozed', until: noon + 28 * dayMs, reason: '', at: noon },
  ]);
  expect(screen.getByText('Put away for four weeks.')).toBeTruthy();
  screen.getByRole('button', { name: 'Undo' }).click();
  await settle();
  expect(client.kept.promptRules).toEqual([]);
});

test('to retire asks for a reason and can be undone', async () => {
  const { client, container } = await showPanel({ playbook: playbookOf(12) });
  await open(0, 'Retire');
  expect(client.kept.promptRules).toEqual([]);
  const dialog = within(screen.getByRole('dialog', { name: 'Retire this question?' }));
  expect(dialog.queryByRole('status')).toBeNull();
  await typeInto(dialog.getByRole('textbox', { name: 'Why, in a few words' }), ' Not my words ');
  dialog.getByRole('button', { name: 'Retire' }).click();
  await settle();
  expect(client.kept.promptRules).toMatchObject([
    { promptId: 'prompt-1', state: 'retired', until: null, reason: 'Not my words' },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
  screen.getByRole('button', { name: 'Undo' }).click();
  await settle();
  expect(client.kept.promptRules).toEqual([]);
  await expectAccessible(container);
});

test('with fewer than three left for the type it warns first; what is put away already does not count', async () => {
  const { container } = await showPanel({
    playbook: playbookOf(5),
    promptRules: [
      { promptId: 'prompt-4', state: 'retired', until: null, reason: '', at: 0 },
      { promptId: 'prompt-5', state: 'snoozed', until: noon - 1, reason: '', at: 0 },
      { promptId: 'prompt-3', state: 'snoozed', until: noon + 1, reason: '', at: 0 },
    ],
  });
  await open(0, 'Retire');
  expect(screen.getByText(/Questions left for 1:1 after this: 2\./)).toBeTruthy();
  await expectAccessible(container);
});

test('a refused retirement stays open and says why', async () => {
  const { client } = await showPanel();
  client.refuse('prompt.rule', 'quota');
  await open(0, 'Retire');
  within(screen.getByRole('dialog')).getByRole('button', { name: 'Retire' }).click();
  await settle();
  expect(within(screen.getByRole('dialog')).getByText(/storage is full/)).toBeTruthy();
});

test('fewer questions are said in one line, and Undo brings them back', async () => {
  const { client } = await showPanel({ brief: briefOf({ prompts: [promptOf(1)], fewer: true }) });
  client.setBrief(briefOf());
  const line = screen.getByText(/Fewer questions for two weeks/).closest('.notice');
  within(line as HTMLElement)
    .getByRole('button', { name: 'Undo' })
    .click();
  await settle();
  expect(client.calls.some(({ name }) => name === 'fatigue.undo')).toBe(true);
  expect(screen.queryByText(/Fewer questions/)).toBeNull();
  expect(screen.getAllByRole('button', { name: 'Asked' })).toHaveLength(3);
});

test('the arm of an experiment is noted once, when it is seen, by the meeting', async () => {
  const { client } = await showPanel({
    brief: briefOf({ arms: [{ experimentId: uuid(7), arm: 'b' }] }),
  });
  await settle(60_000);
  expect(client.calls.filter(({ name }) => name === 'experiments.note').map(({ input }) => input)).toEqual([
    { session: 'google-calendar:event-1', arms: [{ experimentId: uuid(7), arm: 'b' }] },
  ]);
});

test('closing by hand tells how long it was open', async () => {
  const { client } = await showPanel();
  await settle(1_500);
  screen.getByRole('button', { name: 'Close' }).click();
  await settle();
  expect(client.calls.find(({ name }) => name === 'panel.dismissed')?.input).toEqual({ ms: 1_500 });
});

test('copying says so, also when the browser does not allow it', async () => {
  await showPanel();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  screen.getAllByRole('button', { name: 'Copy' })[0]?.click();
  await settle();
  expect(write).toHaveBeenCalledWith(promptOf(1).text);
  expect(screen.getByText('Copied.')).toBeTruthy();
  write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  screen.getAllByRole('button', { name: 'Copy' })[0]?.click();
  await settle();
  expect(screen.getByText('The browser did not allow copying.')).toBeTruthy();
});
