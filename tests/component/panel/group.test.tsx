import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Brief } from '../../../utils/domain/brief/types.ts';
import { expectAccessible } from '../support/axe.ts';
import { briefOf, lastTime, meeting, personOf, priyaId, uuid } from '../support/brief-of.ts';
import type { FakeParts } from '../support/fake-client.ts';
import { settle, showPanel } from '../support/panel.tsx';
import { press, typeInto } from '../support/type.ts';

const flow: NonNullable<Brief['group']> = {
  min: 3,
  max: 9,
  roles: ['Host: keeps the minutes'],
  order: 'round',
  rounds: [
    { name: 'Arrive', minutes: 10, rule: 'One sentence each.' },
    { name: 'Cases', minutes: 20, rule: 'One at a time.' },
  ],
};
const group = (change: Partial<Brief> = {}): Brief =>
  briefOf({
    state: 'group',
    person: null,
    actions: [],
    lastTime: null,
    behaviours: [],
    group: flow,
    ...change,
  });
const guests = (...names: string[]) => names.map((name) => ({ name, personId: null }));
/** The brief names the session as soon as one was begun. */
const show = (parts: FakeParts = {}) =>
  showPanel({
    brief: (_, kept) => group({ sessionId: kept.sessions[0]?.id ?? null }),
    guests: guests('Ana Ruiz', 'Ben', 'Chi'),
    ...parts,
  });
const names = () =>
  within(screen.getByRole('list', { name: 'Has spoken in this round' }))
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent);
const click = async (name: string) => {
  screen.getByRole('button', { name }).click();
  await settle();
};

test('the list comes from the invitation, and who has not spoken yet is said', async () => {
  const { client, container } = await show();
  expect(names()).toEqual(['Ana Ruiz', 'Ben', 'Chi']);
  screen.getByRole('checkbox', { name: 'Ana Ruiz' }).click();
  await settle();
  expect(screen.getByText('Not heard yet: Ben, Chi')).toBeTruthy();
  expect(client.kept.sessions).toMatchObject([
    { personId: null, group: { round: 0, roster: [{ name: 'Ana Ruiz', spoken: 1 }, {}, {}] } },
  ]);
  await expectAccessible(container);
});

test('list, round and ticks are there when the panel is opened again', async () => {
  const first = await show();
  await click('Next round');
  screen.getByRole('checkbox', { name: 'Ben' }).click();
  await settle();
  first.stop();
  first.unmount();
  await show({ sessions: first.client.kept.sessions, guests: guests('Somebody new') });
  expect(screen.getByRole('heading', { name: 'Cases' })).toBeTruthy();
  expect(names()).toEqual(['Ana Ruiz', 'Ben', 'Chi']);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ben' }).checked).toBe(true);
});

test('a round shows its rule and until when, and the next one starts with nobody heard', async () => {
  const { container } = await show();
  expect(screen.getByText('One sentence each.')).toBeTruthy();
  expect(screen.getByText(/8 min over/)).toBeTruthy();
  screen.getByRole('checkbox', { name: 'Ben' }).click();
  await settle();
  await click('Next round');
  expect(screen.getByText(/12 min left/, { selector: '.round bdi' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Next round' })).toBeNull();
  expect(screen.getByText('Not heard yet: Ana Ruiz, Ben, Chi')).toBeTruthy();
  await click('Back');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ben' }).checked).toBe(true);
  await expectAccessible(container);
});

test('people are added, renamed and taken off', async () => {
  const { client } = await show();
  await click('Change');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Somebody else' });
  await typeInto(field, 'Dora');
  await press(field, 'Enter');
  const rename = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of Ben' });
  await typeInto(rename, 'Benedikt');
  rename.dispatchEvent(new FocusEvent('blur', { bubbles: true }));
  await settle();
  await click('Remove Chi');
  await click('Done');
  expect(names()).toEqual(['Ana Ruiz', 'Benedikt', 'Dora']);
  expect(client.kept.sessions[0]?.group?.roster).toHaveLength(3);
});

test('lots give another order with everybody in it, and it stays', async () => {
  const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  const { client } = await show({ guests: guests(...many) });
  screen.getByRole('radio', { name: 'By lot' }).click();
  await settle();
  const drawn = names();
  expect(drawn.toSorted()).toEqual(many);
  expect(drawn).not.toEqual(many);
  expect(client.kept.sessions[0]?.group).toMatchObject({ order: 'drawn' });
  expect(client.kept.sessions[0]?.group?.roster.map(({ name }) => name)).toEqual(drawn);
});

test.each([
  [2, /a talk of two often goes further/],
  [13, /two groups let everybody speak/],
] as const)('with %i people it suggests otherwise', async (count, advice) => {
  await show({ guests: guests(...Array.from({ length: count }, (_, n) => `Person ${n}`)) });
  expect(screen.getByText(advice)).toBeTruthy();
});

test('a note belongs to a topic and to nobody', async () => {
  const { client, container } = await show();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Topic' }).value).toBe('Arrive');
  await typeInto(
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note of the group' }),
    'Two risks.',
  );
  await click('Save');
  expect(client.kept.notes).toMatchObject([
    { personId: null, sessionId: client.kept.sessions[0]?.id, text: 'Arrive\nTwo risks.' },
  ]);
  const topics = screen.getByText('Notes of this meeting: 1').closest('details');
  expect(within(topics as HTMLElement).getByRole('heading', { name: 'Arrive', hidden: true })).toBeTruthy();
  expect(within(topics as HTMLElement).getByText('Two risks.')).toBeTruthy();
  await expectAccessible(container);
});

test('a note that names somebody asks first, and goes into the private timeline', async () => {
  const { client, container } = await show({ people: [personOf()] });
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note of the group' });
  await typeInto(box, 'priya was very quiet');
  await click('Save');
  expect(client.kept.notes).toEqual([]);
  expect(screen.getByText(/This names Priya Nair/)).toBeTruthy();
  await expectAccessible(container);
});

test('chosen so, it is a note of that person and not of the group', async () => {
  const { client } = await show({ people: [personOf()] });
  await typeInto(
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note of the group' }),
    'Priya was very quiet',
  );
  await click('Save');
  await click('Save to Priya Nair’s private timeline');
  expect(client.kept.notes).toMatchObject([
    { personId: priyaId, sessionId: null, text: 'Priya was very quiet' },
  ]);
  expect(screen.queryByText(/Notes of this meeting/)).toBeNull();
});

test('a guest who is not in the list of people joins it for that, and the group may keep the note instead', async () => {
  const { client } = await show();
  const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note of the group' });
  await typeInto(box(), 'Ana offered help');
  await click('Save');
  await click('Keep it with the group');
  await typeInto(box(), 'Ana cried');
  await click('Save');
  await click('Save to Ana Ruiz’s private timeline');
  expect(client.kept.people).toMatchObject([{ name: 'Ana Ruiz' }]);
  expect(client.kept.notes.map(({ personId, text }) => [personId, text])).toEqual([
    [null, 'Arrive\nAna offered help'],
    [client.kept.people[0]?.id, 'Ana cried'],
  ]);
});

test('nothing about one person is drawn, whatever the brief holds', async () => {
  await showPanel({
    brief: group({
      lastTime,
      actions: briefOf().actions,
      behaviours: briefOf().behaviours,
      sessionId: uuid(60),
    }),
    sessions: [{ id: uuid(60), start: meeting.start, personId: null } as never],
  });
  for (const tab of ['Prepare', 'Run', 'Reflect']) {
    screen.getByRole('tab', { name: tab }).click();
    await settle();
    expect(screen.queryByText(lastTime.takeaway)).toBeNull();
    expect(screen.queryByText('Introduce her to the data team')).toBeNull();
    expect(screen.queryByText('Hands work over so that the next person can start')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Feedback' })).toBeNull();
  }
});

test('what is being typed for the group is kept when the panel closes, on its own side of the wall', async () => {
  const { client } = await show({ brief: group({ mode: 'evaluation' }) });
  await typeInto(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note of the group' }), 'Half a');
  await settle(400);
  expect(client.kept.drafts).toMatchObject([
    { slot: 'group:google-calendar:event-1:evaluation', text: 'Half a' },
  ]);
});
