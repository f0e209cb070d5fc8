import { fireEvent, screen } from '@testing-library/preact';
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
    if (!name.startsWith('employee.')) return call(name, input);
    if (name === 'employee.card') return ok(card);
    heard.push({ name, input });
    if (name === 'employee.set' || name === 'employee.refuse') card = { ...card, guess: null };
    return ok(name === 'employee.set' ? personOf() : null);
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
  expect(screen.queryByText(/Open promises|Last session/)).toBeNull();
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
