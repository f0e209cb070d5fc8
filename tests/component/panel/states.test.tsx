import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Brief } from '../../../utils/domain/brief/types.ts';
import { expectAccessible } from '../support/axe.ts';
import { briefOf, meeting, personOf, priyaId, uuid } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';
import { typeInto } from '../support/type.ts';

const nobody: Partial<Brief> = { person: null, actions: [], lastTime: null, behaviours: [], prompts: [] };

test('two candidates are a question, not a guess', async () => {
  const { client, container } = await showPanel({
    brief: briefOf({
      ...nobody,
      state: 'choose-person',
      candidates: [
        { id: uuid(1), name: 'Sam Okafor' },
        { id: uuid(2), name: 'Sam Ostrander' },
      ],
    }),
    people: [personOf({ name: 'Sam Okafor' }), personOf({ id: uuid(2), name: 'Sam Ostrander' })],
  });
  expect(screen.getByRole('heading', { name: 'Who is this with?' })).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Sam/ })).toHaveLength(2);
  screen.getByRole('button', { name: 'Sam Ostrander' }).click();
  await settle();
  expect(client.calls.filter(({ name }) => name === 'brief.get').at(-1)?.input).toMatchObject({
    choice: { personId: uuid(2), type: null },
  });
  await expectAccessible(container);
});

test('somebody new is offered by name, and only the press adds them', async () => {
  const { client, container } = await showPanel({
    brief: briefOf({
      ...nobody,
      state: 'choose-person',
      suggestion: { name: 'Sam Okafor', email: 'Sam@Company.test' },
    }),
  });
  expect(client.kept.people).toEqual([]);
  screen.getByRole('button', { name: 'Add Sam Okafor?' }).click();
  await settle();
  expect(client.kept.people).toEqual([
    expect.objectContaining({ name: 'Sam Okafor', emails: ['sam@company.test'], relation: 'report' }),
  ]);
  await expectAccessible(container);
});

test('"this is somebody I know" is remembered as an alias', async () => {
  const { client } = await showPanel({
    brief: briefOf({ ...nobody, state: 'choose-person', suggestion: { name: 'P. Nair', email: null } }),
    people: [personOf()],
  });
  await typeInto(screen.getByRole('searchbox', { name: 'Somebody else' }), 'priya');
  screen.getByRole('button', { name: 'Priya Nair' }).click();
  await settle();
  expect(client.kept.people[0]?.aliases).toEqual(['P. Nair']);
});

test('a private event guesses nothing and asks for the person', async () => {
  const { container } = await showPanel({
    brief: briefOf({
      ...nobody,
      state: 'private',
      clock: null,
      reading: { site: 'google-calendar', missing: ['title', 'attendees'], problems: [] },
    }),
    people: [personOf()],
  });
  expect(screen.getByRole('heading', { name: 'Private event: choose a person' })).toBeTruthy();
  expect(screen.getByText('I can read neither title nor guests. Choose the person.')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Ask' })).toBeNull();
  await expectAccessible(container);
});

test('a group sees questions for all and no note about one person', async () => {
  const { container } = await showPanel({
    brief: briefOf({ ...nobody, state: 'group', prompts: briefOf().prompts }),
  });
  expect(screen.getByRole('region', { name: 'Ask' })).toBeTruthy();
  expect(screen.queryByText('Notes')).toBeNull();
  expect(screen.queryByRole('radio', { name: 'Promise' })).toBeNull();
  await expectAccessible(container);
});

test.each([
  ['all-day', 'All-day event'],
  ['cancelled', 'This event is cancelled'],
  ['declined', 'You declined this event'],
] as const)(
  'an event that is %s is collapsed with the reason and can be opened',
  async (collapsed, reason) => {
    const { container } = await showPanel({ brief: briefOf({ state: 'collapsed', collapsed, clock: null }) });
    expect(screen.getByRole('heading', { name: reason })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    screen.getByRole('button', { name: 'Show it anyway' }).click();
    await settle();
    expect(screen.getByRole('region', { name: 'Ask' })).toBeTruthy();
    await expectAccessible(container);
  },
);

test('by hand: pick a person, or add the first one', async () => {
  const { client, container } = await showPanel(
    { brief: briefOf({ ...nobody, state: 'manual', reading: null, meeting: null, clock: null }) },
    false,
  );
  await typeInto(screen.getByRole('searchbox', { name: /list of people is empty/ }), 'Ada');
  screen.getByRole('button', { name: 'Add “Ada”' }).click();
  await settle();
  expect(client.kept.people[0]?.name).toBe('Ada');
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  await expectAccessible(container);
});

test('by hand: what was typed to find a person stays when the session type is chosen meanwhile', async () => {
  const byHand = { ...nobody, reading: null, meeting: null, clock: null };
  const sessions = [{ id: 'career', name: 'Career conversation' } as never];
  await showPanel(
    {
      people: [personOf()],
      playbook: { sessions },
      // As the services answer: with a type somebody is looked for, and no longer everything.
      brief: ({ choice }) =>
        choice?.type
          ? briefOf({
              ...byHand,
              state: 'choose-person',
              type: { ...briefOf().type, chosen: 'manual', id: choice.type },
            })
          : briefOf({ ...byHand, state: 'manual', type: { ...briefOf().type, id: 'none' } }),
    },
    false,
  );
  const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search people' });
  field().focus();
  await typeInto(field(), 'Sam Riv');
  const type = screen.getByRole('combobox', { name: 'Session type' });
  fireEvent.change(type, { target: { value: 'career' } });
  await settle();
  expect(field().value).toBe('Sam Riv');
  expect(screen.getByRole('button', { name: 'Add “Sam Riv”' })).toBeTruthy();
  expect(screen.getByRole('combobox', { name: 'Session type' })).toBe(type);
});

test('another meeting forgets what was typed to find somebody for the one before', async () => {
  const meetingOf = (key: string) => ({ ...meeting, key });
  const { client, panel } = await showPanel({
    brief: briefOf({ ...nobody, state: 'choose-person', meeting: meetingOf('a') }),
    people: [personOf()],
  });
  await typeInto(screen.getByRole('searchbox'), 'Sam');
  client.setBrief(briefOf({ ...nobody, state: 'choose-person', meeting: meetingOf('b') }));
  await panel.briefing.reload();
  await settle();
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
});

test('beside an HR page it is asked whom the page means, by hand whose session it is', async () => {
  const candidates = [{ id: priyaId, name: 'Priya Nair' }];
  const byHand = {
    ...nobody,
    state: 'manual' as const,
    reading: null,
    meeting: null,
    clock: null,
    candidates,
  };
  const { client, panel } = await showPanel({ brief: briefOf(byHand), people: [personOf()] });
  expect(screen.getByRole('heading', { name: 'Whose session is it?' })).toBeTruthy();
  client.setBrief(
    briefOf({ ...byHand, page: { site: 'bamboohr', missing: [], problems: [], label: 'BambooHR' } }),
  );
  await panel.briefing.reload();
  await settle();
  expect(screen.getByRole('heading', { name: 'Who is this with?' })).toBeTruthy();
});

test('before the first answer the outline of the panel stands there', async () => {
  const { container } = await showPanel({ silent: ['brief.get'] });
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(screen.getByText('Loading')).toBeTruthy();
  await expectAccessible(container);
});

test('a first answer that fails offers another try', async () => {
  const { client, container } = await showPanel({ refused: { 'brief.get': 'failed' } });
  const again = screen.getByRole('button', { name: 'Try again' });
  client.refuse('brief.get', null);
  again.click();
  await settle();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Priya Nair');
  await expectAccessible(container);
});

test('a later answer that fails leaves what is shown', async () => {
  const { client } = await showPanel();
  client.refuse('brief.get', 'failed');
  await settle(30_000);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Priya Nair');
});

test('when the extension was updated under it, it says to reload and keeps what is typed', async () => {
  const { client, panel, container } = await showPanel();
  await typeInto(screen.getByRole('textbox', { name: 'Note' }), 'Still here');
  client.refuse('brief.get', 'lost');
  await panel.briefing.reload();
  await settle();
  expect(screen.getByText(/Touchline was updated. Reload this page/)).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('Still here');
  await expectAccessible(container);
});

test('without a level it shows what fits every role and leads to setting one', async () => {
  const { container } = await showPanel({ brief: briefOf({ behavioursNote: 'no-level' }) });
  expect(screen.getByRole('link', { name: 'Set level' }).getAttribute('href')).toBe(
    `/options.html#people/${priyaId}`,
  );
  await expectAccessible(container);
});

test('what the page did not let be read is said in one sentence', async () => {
  await showPanel({
    brief: briefOf({
      reading: { site: 'google-calendar', missing: ['attendees'], problems: ['hidden-guests'] },
    }),
  });
  expect(screen.getByText('I can read the title but not the guests. Choose the person.')).toBeTruthy();
  expect(screen.getByText('Only in this browser')).toBeTruthy();
});
