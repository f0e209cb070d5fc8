import { screen, within } from '@testing-library/preact';
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fail } from '../../../utils/domain/result.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { mapOf, personOf, summaryOf, uuid } from './samples.ts';

const type = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const press = (name: string | RegExp): void => screen.getByRole('button', { name }).click();
const library = () => {
  const map = mapOf('Skills');
  return [{ map, summary: summaryOf(map, 1) }];
};

test('the first visit says what it is, what it is not, and how to begin', async () => {
  const { container } = openOptions('#people');
  await screen.findByRole('heading', { name: 'Welcome to Touchline' });
  screen.getByText('It does not record, listen or transcribe.');
  expect(screen.getByRole('link', { name: 'Import your competency map' }).getAttribute('href')).toBe(
    '#map/import',
  );
  const sites = screen.getByRole('heading', { name: 'Which pages do you use?' }).closest('section');
  const way = within(sites as HTMLElement).getByRole('link', { name: 'All sites' });
  expect(way.getAttribute('href')).toBe('#sites');
  await expectAccessible(container);
  press('Add the first person');
  await screen.findByRole('heading', { name: 'A new person' });
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
});

test('each wrong field says what is wrong, nothing is saved, and what was typed stays', async () => {
  const { client, container } = openOptions('#people/new', createFakeClient({ people: [personOf(1)] }));
  await screen.findByRole('heading', { name: 'A new person' });
  type('E-mail addresses', 'sam@@example.test');
  type('Days between 1:1s', '0');
  press('Save');
  await screen.findByText('Give a name.');
  screen.getByText('“sam@@example.test” is not an e-mail address.');
  screen.getByText('Write a whole number of days from 1 to 400.');
  expect(screen.getByRole('alert').textContent).toBe(
    'Not saved yet. Look at: Name, E-mail addresses, and Days between 1:1s',
  );
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  expect(screen.getByLabelText('E-mail addresses')).toHaveProperty('value', 'sam@@example.test');
  expect(client.calls.some(({ name }) => name === 'people.save')).toBe(false);
  await expectAccessible(container);
});

test('an address of somebody else is refused by name', async () => {
  openOptions('#people/new', createFakeClient({ people: [personOf(1, { name: 'Priya Nair' })] }));
  await screen.findByRole('heading', { name: 'A new person' });
  type('Name', 'Sam');
  type('E-mail addresses', 'Person1@Example.test');
  press('Save');
  await screen.findByText('“person1@example.test” already belongs to Priya Nair.');
});

test('an address that only the service knows to be taken is told at its field', async () => {
  const client = createFakeClient({}, { 'people.save': () => fail('bad-input', { detail: 'taken' }) });
  openOptions('#people/new', client);
  await screen.findByRole('heading', { name: 'A new person' });
  type('Name', 'Sam');
  press('Save');
  await screen.findByText('One of these addresses already belongs to somebody else.');
});

test('a person is added with everything that was filled in', async () => {
  const { client } = openOptions('#people/new', createFakeClient({ maps: library() }));
  await screen.findByRole('heading', { name: 'A new person' });
  type('Name', ' Priya Nair ');
  type('E-mail addresses', 'Priya Nair <Priya@Example.test>, p.nair@example.test');
  type('Other names', 'Nair, Priya');
  fireEvent.change(await screen.findByLabelText('Role'), { target: { value: 'support' } });
  fireEvent.change(screen.getByLabelText('Level'), { target: { value: 'l1' } });
  press('Weekly');
  press('Save');
  await screen.findByText('Priya Nair is saved.');
  expect(client.state.people).toMatchObject([
    {
      name: 'Priya Nair',
      emails: ['priya@example.test', 'p.nair@example.test'],
      aliases: ['Nair, Priya'],
      mapId: 'map-Skills',
      roleId: 'support',
      levelId: 'l1',
      cadenceDays: 7,
    },
  ]);
  screen.getByText('Support engineer · Senior');
});

test('a level cannot be chosen before its role, and goes when the role changes', async () => {
  openOptions('#people/new', createFakeClient({ maps: library() }));
  await screen.findByRole('heading', { name: 'A new person' });
  const level = screen.getByLabelText<HTMLSelectElement>('Level');
  await waitFor(() => expect(level.disabled).toBe(true));
  fireEvent.change(screen.getByLabelText('Role'), { target: { value: 'support' } });
  fireEvent.change(level, { target: { value: 'l0' } });
  fireEvent.change(screen.getByLabelText('Role'), { target: { value: 'lead' } });
  await waitFor(() => expect(level.value).toBe(''));
});

test('a removed person says what goes along and comes back on undo', async () => {
  const client = createFakeClient({ people: [personOf(1, { name: 'Priya Nair' }), personOf(2)] });
  const { container } = openOptions('#people', client);
  (await screen.findByRole('button', { name: /Priya Nair/ })).click();
  await screen.findByRole('heading', { name: 'Edit Priya Nair' });
  press('Remove');
  const dialog = await screen.findByRole('dialog', { name: 'Remove Priya Nair?' });
  await within(dialog).findByText('Notes');
  await expectAccessible(container);
  const remove = within(dialog).getByRole('button', { name: 'Remove Priya Nair' });
  const name = within(dialog).getByLabelText(/^Type the name to confirm/);
  fireEvent.input(name, { target: { value: 'Priya' } });
  await waitFor(() => expect(remove.getAttribute('aria-disabled')).toBe('true'));
  remove.click();
  expect(client.state.people).toHaveLength(2);
  fireEvent.input(name, { target: { value: ' priya nair ' } });
  await waitFor(() => expect(remove.hasAttribute('aria-disabled')).toBe(false));
  remove.click();
  await screen.findByText('Priya Nair is removed, with notes, sessions and actions.');
  expect(client.state.people.map(({ id }) => id)).toEqual([uuid(2)]);
  press('Undo');
  await screen.findByText('Priya Nair is back.');
  expect(client.state.people).toHaveLength(2);
});

test('the search finds names without their accents, and addresses', async () => {
  const people = [
    personOf(1, { name: 'Zoë Ångström' }),
    personOf(2, { name: 'Sam', emails: ['okafor@x.test'] }),
  ];
  const { container } = openOptions('#people', createFakeClient({ people }));
  const list = await screen.findByRole('list', { name: 'People, by name' });
  type('Search people', 'zoe ang');
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
  within(list).getByText('Zoë Ångström');
  type('Search people', 'okaf');
  await within(list).findByText('Sam');
  await expectAccessible(container);
  type('Search people', 'nobody');
  await screen.findByText('Nobody matches “nobody”.');
});

test('people without a place on the map are counted and can be shown alone', async () => {
  const placed = { mapId: 'map-Skills', roleId: 'support', levelId: 'l1' };
  const people = [
    personOf(1, { name: 'Placed', ...placed }),
    personOf(2, { name: 'Without role' }),
    personOf(3, { name: 'Of an earlier map', roleId: 'gone', levelId: 'l1' }),
  ];
  openOptions('#people', createFakeClient({ people, maps: library() }));
  await screen.findByText(/Without a place on the map: 2\./);
  press('Only people without a place on the map');
  await waitFor(() => expect(screen.queryByText('Placed')).toBeNull());
  screen.getByText('Role or level is not in the present map');
});

test('two hundred people are all in the list', async () => {
  const people = Array.from({ length: 200 }, (_, n) => personOf(n));
  openOptions('#people', createFakeClient({ people }));
  const list = await screen.findByRole('list', { name: 'People, by name' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(200);
});
