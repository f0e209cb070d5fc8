import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { behaviourOf, briefOf, meeting, priya, priyaId } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';
import { press, typeInto } from '../support/type.ts';

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const save = () => screen.getByRole('button', { name: 'Save' });

test('a note is kept with person, session and kind, and only then is it called saved', async () => {
  const { client, container } = await showPanel();
  screen.getByRole('radio', { name: 'Praise' }).click();
  await typeInto(box(), 'Asked two open questions.');
  const release = client.hold('notes.add');
  save().click();
  await settle();
  expect(screen.queryByText('Saved')).toBeNull();
  release();
  await settle();
  expect(screen.getByText('Saved')).toBeTruthy();
  expect(box().value).toBe('');
  expect(client.kept.notes).toEqual([
    expect.objectContaining({
      personId: priyaId,
      sessionId: client.kept.sessions[0]?.id,
      kind: 'praise',
      purpose: 'coaching',
      text: 'Asked two open questions.',
      zone: 'Europe/Berlin',
    }),
  ]);
  await expectAccessible(container);
});

test.each(['ctrlKey', 'metaKey'] as const)('Enter with %s saves from inside the box', async (key) => {
  const { client } = await showPanel();
  await typeInto(box(), 'Kept her word.');
  await press(box(), 'Enter', { [key]: true });
  expect(client.kept.notes).toHaveLength(1);
});

test('what is typed is written down after a pause, and is there again', async () => {
  const { client, unmount } = await showPanel();
  await typeInto(box(), 'Half a thou');
  expect(client.kept.drafts).toEqual([]);
  await settle(400);
  expect(client.kept.drafts).toEqual([
    expect.objectContaining({ slot: `person:${priyaId}`, text: 'Half a thou', personId: priyaId }),
  ]);
  unmount();
  await showPanel({ drafts: client.kept.drafts });
  expect(box().value).toBe('Half a thou');
});

test('leaving the box or the page writes the draft at once', async () => {
  const { client, stop } = await showPanel();
  await typeInto(box(), 'On blur');
  box().dispatchEvent(new FocusEvent('blur'));
  await settle();
  expect(client.kept.drafts[0]?.text).toBe('On blur');
  await typeInto(box(), 'On the way out');
  stop();
  await settle();
  expect(client.kept.drafts[0]?.text).toBe('On the way out');
});

test('a saved note leaves no draft behind', async () => {
  const { client } = await showPanel();
  await typeInto(box(), 'Done.');
  await settle(400);
  save().click();
  await settle(400);
  expect(client.kept.drafts).toEqual([]);
});

test('over the limit saving is blocked, the count is shown and the text stays', async () => {
  const { client, container } = await showPanel();
  await typeInto(box(), 'x'.repeat(5_001));
  expect(screen.getByText(/1 characters too long/)).toBeTruthy();
  expect(save().getAttribute('aria-disabled')).toBe('true');
  await press(box(), 'Enter', { ctrlKey: true });
  expect(client.kept.notes).toEqual([]);
  expect(box().value).toHaveLength(5_001);
  await expectAccessible(container);
});

test('a document that is pasted is refused with its size, and the box stays as it was', async () => {
  await showPanel();
  await typeInto(box(), 'Before');
  await typeInto(box(), `Before${'x'.repeat(120_000)}`);
  expect(box().value).toBe('Before');
  expect(screen.getByText(/121 kB/)).toBeTruthy();
});

test('full storage keeps the text and leads to the export', async () => {
  const { client, container } = await showPanel();
  client.refuse('notes.add', 'quota');
  await typeInto(box(), 'Not lost');
  save().click();
  await settle();
  expect(screen.getByRole('link', { name: 'Export now' }).getAttribute('href')).toBe('/options.html#data');
  expect(box().value).toBe('Not lost');
  expect(screen.queryByText('Saved')).toBeNull();
  await expectAccessible(container);
});

test('a second try after a failure makes no second note', async () => {
  const { client } = await showPanel();
  client.refuse('notes.add', 'failed');
  await typeInto(box(), 'Once');
  save().click();
  await settle();
  client.refuse('notes.add', null);
  save().click();
  await settle();
  const ids = client.calls
    .filter(({ name }) => name === 'notes.add')
    .map(({ input }) => (input as { note: { id: string } }).note.id);
  expect(new Set(ids).size).toBe(1);
  expect(client.kept.notes).toHaveLength(1);
});

test('a promise becomes an action with its owner and date', async () => {
  const { client, container } = await showPanel();
  screen.getByRole('radio', { name: 'Promise' }).click();
  await settle();
  screen.getByRole('radio', { name: 'Priya Nair' }).click();
  const due = screen.getByLabelText<HTMLInputElement>('Until');
  due.value = '2026-12-01';
  due.dispatchEvent(new Event('change', { bubbles: true }));
  await typeInto(box(), ' Draft the runbook ');
  save().click();
  await settle();
  expect(client.kept.actions.at(-1)).toMatchObject({
    owner: 'them',
    due: '2026-12-01',
    text: 'Draft the runbook',
    doneAt: null,
    personId: priyaId,
  });
  expect(client.kept.notes).toEqual([]);
  await expectAccessible(container);
});

test('a behaviour is found by words, chosen by keyboard and kept as it reads today', async () => {
  const { client, container } = await showPanel({
    behaviours: [1, 2, 3, 4].map((n) => ({ tag: behaviourOf(n), area: 'Working together' })),
  });
  await typeInto(box(), 'Told the customer on Monday.');
  screen.getByRole('button', { name: 'Tie to a behaviour' }).click();
  await settle();
  const search = screen.getByRole<HTMLInputElement>('combobox', { name: 'Search behaviours' });
  await typeInto(search, 'DATE early');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await press(search, 'Enter');
  await typeInto(search, '');
  await press(search, 'ArrowDown');
  await press(search, 'ArrowDown');
  await press(search, 'Enter');
  await press(search, 'Escape');
  expect(screen.queryByRole('listbox')).toBeNull();
  save().click();
  await settle();
  expect(client.kept.notes[0]?.behaviours.map(({ behaviourId }) => behaviourId)).toEqual([
    'behaviour-2',
    'behaviour-3',
  ]);
  await expectAccessible(container);
});

test('of behaviours only three can be tied to one note', async () => {
  const { panel } = await showPanel();
  for (const n of [1, 2, 3, 4]) panel.composer.tag(behaviourOf(n));
  expect(panel.composer.behaviours.value).toHaveLength(3);
});

test('what is typed before the person is known moves along to the person', async () => {
  const unknown = briefOf({
    state: 'choose-person',
    person: null,
    candidates: [{ id: priyaId, name: 'Priya Nair' }],
  });
  const { client } = await showPanel({
    brief: (input) => (input.choice?.personId ? briefOf() : unknown),
  });
  await typeInto(box(), 'Started before I chose.');
  await settle(400);
  screen.getByRole('button', { name: 'Priya Nair' }).click();
  await settle(400);
  expect(box().value).toBe('Started before I chose.');
  expect(client.kept.drafts.map(({ slot }) => slot)).toEqual([`person:${priyaId}`]);
});

test('another meeting brings its own draft, never the words about somebody else', async () => {
  const { client, say } = await showPanel();
  await typeInto(box(), 'About Priya only.');
  const sam = { ...priya, id: '00000000-0000-4000-8000-000000000002', name: 'Sam Okafor' };
  client.setBrief(briefOf({ person: sam, meeting: { ...meeting, key: 'event-2' } }));
  say().onMeeting();
  await settle(400);
  expect(box().value).toBe('');
  expect(client.kept.drafts).toEqual([expect.objectContaining({ slot: `person:${priyaId}` })]);
});
