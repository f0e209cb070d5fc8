import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ok } from '../../../utils/domain/result.ts';
import type { EmployeeCard } from '../../../utils/messaging/calls/employee.ts';
import type { CallName } from '../../../utils/messaging/protocol.ts';
import { expectAccessible } from '../support/axe.ts';
import { briefOf, noon, personOf, priyaId, uuid } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';

const cardOf = (change: Partial<EmployeeCard> = {}): EmployeeCard => ({
  personId: priyaId,
  title: 'Senior Engineer',
  guess: { role: { id: 'eng', name: 'Engineer' }, level: { id: 'l3', name: 'Senior' } },
  coaching: { rhythm: null, focus: [] },
  promoted: [],
  ...change,
});

/** A panel beside an HR page; what is answered to the question is heard. */
const openBeside = async (mode: 'coaching' | 'evaluation', first: EmployeeCard) => {
  const shown = await showPanel({ brief: () => briefOf({ mode, meeting: null, reading: null }) });
  const { client, panel } = shown;
  const call = client.call.bind(client);
  const heard: { name: CallName; input: unknown }[] = [];
  let card = first;
  vi.spyOn(client, 'call').mockImplementation((async (name: CallName, input: never) => {
    if (name === 'undo.take') {
      heard.push({ name, input });
      card = first;
      return ok(null);
    }
    if (!name.startsWith('employee.')) return call(name, input);
    if (name === 'employee.card') return ok(card);
    heard.push({ name, input });
    if (name === 'employee.set' || name === 'employee.refuse') card = { ...card, guess: null };
    return ok(name === 'employee.set' ? { person: personOf(), undo: 'u1' } : null);
  }) as typeof client.call);
  await panel.briefing.reload();
  await settle();
  return { ...shown, heard };
};

test('the role that the title seems to say is asked, and set on a press', async () => {
  const { container, heard } = await openBeside('coaching', cardOf());
  expect(screen.getByText('Looks like Engineer, level Senior.')).toBeTruthy();
  expect(heard).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Set' }));
  await settle();
  expect(heard).toEqual([
    { name: 'employee.set', input: { personId: priyaId, roleId: 'eng', levelId: 'l3' } },
  ]);
  expect(screen.queryByText(/Looks like/)).toBeNull();
  expect(document.activeElement?.textContent).toMatch(/^Set\./);
  await expectAccessible(container);
});

test('what was set is taken back on a press, and asked again', async () => {
  const { container, heard } = await openBeside('coaching', cardOf());
  fireEvent.click(screen.getByRole('button', { name: 'Set' }));
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await settle();
  expect(heard.at(-1)).toEqual({ name: 'undo.take', input: { id: 'u1' } });
  expect(screen.getByText('Looks like Engineer, level Senior.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(document.activeElement?.textContent).toMatch(/^Taken back\./);
  await expectAccessible(container);
});

test.each([
  [
    { state: 'on-time', agreedDays: 14, dueOn: '2026-11-27', overdueDays: 0 },
    'Rhythm: every 14 days · Next due: November 27',
  ],
  [
    { state: 'overdue', agreedDays: 14, dueOn: '2026-11-19', overdueDays: 3 },
    'Rhythm: every 14 days · Overdue by 3 days',
  ],
  [
    { state: 'paused', agreedDays: 7, dueOn: null, overdueDays: 0 },
    'Rhythm: every 7 days · Away: counting stands still',
  ],
  [{ state: 'not-set', agreedDays: null, dueOn: null, overdueDays: 0 }, 'Rhythm: none agreed'],
] as const)('says how the rhythm stands: %o', async (rhythm, text) => {
  await openBeside('coaching', cardOf({ guess: null, coaching: { rhythm, focus: [] } }));
  const lines = [...document.querySelectorAll('.meta')].map(({ textContent }) => textContent);
  expect(lines).toContain(text);
});

test('names what is in focus, with the behaviour to look out for where there is one', async () => {
  const [behaviour] = briefOf().behaviours;
  if (!behaviour) throw new Error('the sample has no behaviour');
  const focus = [behaviour.competency, 'Listening'];
  const { container } = await openBeside('coaching', cardOf({ coaching: { rhythm: null, focus } }));
  const items = within(screen.getByRole('list', { name: 'In focus' })).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    `${behaviour.competency}${behaviour.text}`,
    'Listening',
  ]);
  await expectAccessible(container);
});

test('"Not this" sets nothing and takes the question away', async () => {
  const { container, heard } = await openBeside('coaching', cardOf());
  fireEvent.click(screen.getByRole('button', { name: 'Not this' }));
  await settle();
  expect(heard.map(({ name }) => name)).toEqual(['employee.refuse']);
  expect(screen.queryByRole('button', { name: 'Set' })).toBeNull();
  expect(screen.getByText('Open promises: 2')).toBeTruthy();
  await expectAccessible(container);
});

test('a review form offers the chosen evidence to copy, and nothing of the coaching', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const promoted = [{ id: uuid(9), text: 'Ran the outage call', at: noon }];
  const { container, heard } = await openBeside('evaluation', cardOf({ guess: null, promoted }));
  expect(screen.queryByText(/Open promises|Last session|Rhythm|In focus/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Copy evidence of/ }));
  await settle();
  expect(writeText).toHaveBeenCalledWith('Ran the outage call');
  expect(heard).toEqual([{ name: 'employee.copied', input: { personId: priyaId } }]);
  await expectAccessible(container);
});

test('a card of somebody else than the panel shows is not drawn', async () => {
  await openBeside('coaching', cardOf({ personId: uuid(77) }));
  expect(screen.queryByText(/Looks like/)).toBeNull();
});

test('somebody added from an HR page keeps the day on which they started', async () => {
  const nobody = { person: null, actions: [], lastTime: null, behaviours: [], prompts: [] };
  const suggestion = { name: 'Sam Okafor', email: 'sam@company.test', startDate: '2024-03-01' };
  const { client } = await showPanel({
    brief: briefOf({ ...nobody, meeting: null, state: 'choose-person', suggestion }),
  });
  fireEvent.click(screen.getByRole('button', { name: /Sam Okafor/ }));
  await settle();
  expect(client.kept.people[0]).toMatchObject({ name: 'Sam Okafor', startDate: '2024-03-01' });
});
