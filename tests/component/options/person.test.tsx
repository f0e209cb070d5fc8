import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Coverage } from '../../../utils/domain/coverage.ts';
import type { Action, BehaviourTag, Goal, Note } from '../../../utils/domain/records.ts';
import { fail, ok } from '../../../utils/domain/result.ts';
import { byNewest, toNoteEntry, type TimelineEntry } from '../../../utils/domain/timeline.ts';
import type { UndoLine } from '../../../utils/messaging/calls/undo.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { noteOf, now, personOf, uuid } from './samples.ts';

const sam = personOf(1, { name: 'Sam Okafor' });
const tag = (n: number): BehaviourTag => ({
  behaviourId: `b${n}`,
  mapId: 'map',
  competency: `Competency ${n}`,
  text: `Does the thing ${n}`,
});
const coverage: Coverage = {
  role: 'Support engineer',
  level: 'Senior',
  note: null,
  competencies: [1, 2, 3, 4].map((n) => ({
    id: `c${n}`,
    name: `Competency ${n}`,
    area: null,
    inFocus: false,
    behaviours: [
      {
        tag: tag(n),
        observed:
          n === 1 ? { first: '2026-11-02', last: '2026-11-09', dates: ['2026-11-09', '2026-11-02'] } : null,
        growth: [],
      },
    ],
  })),
  elsewhere: [],
};

type Overrides = Parameters<typeof createFakeClient>[1];

/** A page with notes, promises and goals that are kept in memory. */
const openPerson = async (
  given: { notes?: Note[]; goals?: Goal[]; change?: Overrides; hash?: string } = {},
) => {
  let notes = given.notes ?? [];
  let goals = given.goals ?? [];
  const actions: Action[] = [];
  const client = createFakeClient(
    { people: [sam] },
    {
      'timeline.list': ({ purpose, before, limit, kinds }) => {
        const all: TimelineEntry[] = notes
          .filter((note) => note.purpose === (purpose ?? 'coaching'))
          .map(toNoteEntry)
          .filter(({ kind }) => !kinds || kinds.includes(kind))
          .toSorted(byNewest);
        const from = before ? all.findIndex(({ id }) => id === before.id) + 1 : 0;
        return ok(all.slice(from, from + limit));
      },
      'coverage.get': () => ok(coverage),
      'recognition.get': () => ok({ lastAt: null, unnoticedDays: 41, notes: [], values: [] }),
      'behaviours.list': () => ok([1, 2, 3, 4].map((n) => ({ tag: tag(n), area: null }))),
      'goals.list': () => ok(goals),
      'goals.add': ({ goal }) => {
        goals = [...goals, goal];
        return ok(goal);
      },
      'actions.list': () => ok(actions),
      'actions.add': ({ action }) => {
        actions.push(action);
        return ok(action);
      },
      'notes.add': ({ note }) => {
        notes = [...notes, note as Note];
        return ok(note as Note);
      },
      'notes.remove': ({ id }) => {
        notes = notes.filter((note) => note.id !== id);
        return ok(null);
      },
      ...given.change,
    },
  );
  const page = openOptions(given.hash ?? `#person/${sam.id}`, client);
  await screen.findByRole('heading', { name: 'Sam Okafor', level: 1 });
  return { ...page, notes: () => notes, goals: () => goals, actions };
};

const press = (name: string | RegExp): void => screen.getByRole('button', { name }).click();
const type = (label: string | RegExp, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const show = (name: string): void => screen.getByRole('tab', { name }).click();

test('an empty page says who it is about and what will stand here', async () => {
  const { container } = await openPerson();
  await screen.findByText(/^Nothing is noted yet\./);
  await screen.findByText('No praise or strength was noted for 41 days.');
  await expectAccessible(container);
});

test('evidence needs only the behaviour, keeps what is no link as text, and can be taken back', async () => {
  const { notes, container } = await openPerson({ hash: `#person/${sam.id}/evidence` });
  press('Save');
  await screen.findByText('Say what you saw. The other fields may stay empty.');
  await screen.findByLabelText('Behaviour');
  type('Behaviour', 'Asked the customer to repeat the steps');
  type('Link', 'ticket 42');
  await screen.findByText('This is no web address, so it is kept as text.');
  await expectAccessible(container);
  press('Save');
  await screen.findByText('The evidence is saved.');
  expect(notes()).toMatchObject([
    {
      text: 'Asked the customer to repeat the steps',
      evidence: { situation: '', impact: '', polarity: 'strength', link: 'ticket 42' },
      purpose: 'coaching',
    },
  ]);
  await screen.findByText('Asked the customer to repeat the steps');
  press('Undo');
  await waitFor(() => expect(notes()).toEqual([]));
});

test('evidence of tomorrow is refused at its field, and what was typed stays', async () => {
  const { notes } = await openPerson({ hash: `#person/${sam.id}/evidence` });
  type('Behaviour', 'Wrote the summary');
  type('Date', '2026-12-24');
  press('Save');
  await screen.findByText(/^This date is still to come\./);
  expect(notes()).toEqual([]);
  expect(screen.getByLabelText('Behaviour')).toHaveProperty('value', 'Wrote the summary');
});

test('praise is kept in two presses, with words to paste', async () => {
  const { notes } = await openPerson();
  press('Praise');
  (await screen.findByRole('button', { name: /^Does the thing 2/ })).click();
  await screen.findByText('The praise is noted.');
  expect(notes()).toMatchObject([{ kind: 'praise', behaviours: [{ behaviourId: 'b2' }] }]);
  expect(await screen.findByLabelText(/^Words to paste/)).toHaveProperty(
    'value',
    'Thank you, Sam Okafor: Does the thing 2',
  );
});

test('coverage is two lists with dates and never a percentage', async () => {
  const { container } = await openPerson();
  show('What was seen');
  const seen = (await screen.findByRole('heading', { name: 'Observed' })).closest('section');
  expect(seen?.textContent).toContain('Does the thing 1');
  expect(seen?.textContent).toContain('seen on November 9 and November 2');
  const notYet = screen.getByRole('heading', { name: 'Not yet' }).closest('section');
  expect(notYet?.querySelectorAll('li')).toHaveLength(3);
  expect(container.textContent).not.toMatch(/%|\d\s*(of|\/)\s*\d/);
  await expectAccessible(container);
});

test('a due date is shown back before it is saved, and words without one stay with the text', async () => {
  const { actions, container } = await openPerson();
  show('Promises and goals');
  await screen.findByLabelText('What was agreed?');
  type('What was agreed?', 'Send the notes');
  type('Until when', 'in 3 days');
  await screen.findByText('Understood: Wednesday, November 25');
  press('Add promise');
  await screen.findByText('The promise is saved.');
  expect(actions).toMatchObject([{ text: 'Send the notes', owner: 'me', due: '2026-11-25' }]);
  type('What was agreed?', 'Call back');
  type('Until when', 'when the dust settles');
  await screen.findByText(/^No date is found in this\./);
  press('Add promise');
  await waitFor(() => expect(actions).toHaveLength(2));
  expect(actions[1]).toMatchObject({ text: 'Call back (when the dust settles)', due: null });
  await expectAccessible(container);
});

test('a goal without a measure is kept and flagged', async () => {
  const { goals, container } = await openPerson();
  show('Promises and goals');
  (await screen.findByRole('button', { name: 'Add goal' })).click();
  await screen.findByLabelText('What is to be reached?');
  type('What is to be reached?', 'Lead the weekly review');
  press('Save');
  await screen.findByText('No measure');
  expect(goals()).toMatchObject([{ text: 'Lead the weekly review', measure: '', state: 'active' }]);
  expect(screen.queryByText(/^More than three are active/)).toBeNull();
  await expectAccessible(container);
});

test('at most three are in focus', async () => {
  const { client } = await openPerson();
  press('Choose');
  const editor = await screen.findByRole('form', { name: 'In focus' });
  for (const n of [1, 2, 3]) fireEvent.click(within(editor).getByLabelText(`Competency ${n}`));
  await screen.findByText(/^Three are chosen\./);
  expect(within(editor).getByLabelText('Competency 4')).toHaveProperty('disabled', true);
  press('Keep');
  await screen.findByText('The focus is saved.');
  expect(client.state.people[0]?.focus).toEqual(['c1', 'c2', 'c3']);
});

test('a thousand entries draw only what is in sight, and the keys reach the others', async () => {
  const notes = Array.from({ length: 1_000 }, (_, n) => noteOf(n + 1, { personId: sam.id }));
  await openPerson({ notes });
  const list = await screen.findByRole('list', { name: 'What happened, newest first' });
  const drawn = () => within(list).getAllByRole('listitem');
  expect(drawn().length).toBeLessThan(60);
  const [first] = drawn();
  first?.focus();
  fireEvent.keyDown(first as HTMLElement, { key: 'End' });
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Note 100'));
  expect(drawn().length).toBeLessThan(60);
});

test('the evaluation notebook shows nothing of coaching', async () => {
  const notes = [
    noteOf(1, { personId: sam.id, text: 'Coaching words' }),
    noteOf(2, { personId: sam.id, text: 'Review words', purpose: 'evaluation' }),
  ];
  const { client } = await openPerson({ notes });
  await screen.findByText('Coaching words');
  screen.getByRole('radio', { name: 'Evaluation' }).click();
  await screen.findByText('Review words');
  expect(screen.queryByText('Coaching words')).toBeNull();
  expect(screen.queryByText(/^No praise/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Praise' })).toBeNull();
  expect(screen.queryByRole('tab', { name: 'Promises and goals' })).toBeNull();
  expect(client.calls.findLast(({ name }) => name === 'coverage.get')?.input).toMatchObject({
    purpose: 'evaluation',
  });
});

test('a note edited in two windows is kept twice, and both are shown', async () => {
  const note = noteOf(1, { personId: sam.id, text: 'As it was' });
  const { container } = await openPerson({
    notes: [note],
    change: {
      'notes.edit': ({ change }) =>
        ok({ ...note, id: uuid(77), text: change.text ?? '', versionOf: note.id, bothKept: true }),
    },
  });
  (await screen.findByRole('button', { name: /^Edit the note of/ })).click();
  await screen.findByLabelText('Note');
  type('Note', 'As I want it');
  press('Save');
  await screen.findByText(/Both versions are kept\.$/);
  const said = container.querySelector('.timeline-versions')?.textContent;
  expect(said).toContain('As it was');
  expect(said).toContain('As I want it');
});

test('a change that was changed since is asked about before it is taken back', async () => {
  const line: UndoLine = {
    id: '1',
    at: now,
    act: 'notes.edit',
    took: null,
    personName: 'Sam Okafor',
    text: 'Explained the rollback',
    changedSince: true,
  };
  const taken: unknown[] = [];
  const client = createFakeClient(
    {},
    {
      'undo.list': () => ok([line]),
      'undo.take': (input) => {
        taken.push(input);
        return input.anyway ? ok(null) : fail('changed-since');
      },
    },
  );
  const { container } = openOptions('#changes', client);
  await screen.findByText('Note changed');
  press('Take back');
  await screen.findByRole('dialog', { name: 'Changed again since' });
  await expectAccessible(container);
  press('Take back both');
  await screen.findByText('Taken back.');
  expect(taken).toEqual([{ id: '1' }, { id: '1', anyway: true }]);
});

test('the palette leads to a person, and suggests where a word is wrong', async () => {
  const { container } = openOptions('#sites', createFakeClient({ people: [sam] }));
  await screen.findByRole('heading', { name: 'Sites' });
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  const field = await screen.findByRole('combobox', { name: /^A person, a screen/ });
  fireEvent.input(field, { target: { value: 'paeple' } });
  await screen.findByText(/^Nothing is called “paeple”/);
  await expectAccessible(container);
  fireEvent.input(field, { target: { value: 'okaf' } });
  await screen.findByRole('option', { name: /^Sam Okafor/ });
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(window.location.hash).toBe(`#person/${sam.id}`));
});
