import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../utils/domain/map/edit.ts';
import { ok } from '../../../utils/domain/result.ts';
import type { Input } from '../../../utils/messaging/protocol.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { goodPreview, mapOf, now, personOf, summaryOf, uuid } from './samples.ts';

const seeded = () => {
  const map = mapOf('Skills');
  return { map, maps: [{ map, summary: summaryOf(map, 1) }] };
};
const chooseFile = (container: Element): void => {
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  fireEvent.change(input, { target: { files: [new File(['x'], 'skills.csv')] } });
};

test('a map is changed where it stands, taken back by key, kept as a draft and saved as a version', async () => {
  const { map, maps } = seeded();
  const saved: Input<'maps.edit'>[] = [];
  const drafts: Input<'maps.saveDraft'>[] = [];
  const client = createFakeClient(
    { maps },
    {
      'maps.saveDraft': (draft) => {
        drafts.push(draft);
        return ok(null);
      },
      'maps.edit': (input) => {
        saved.push(input);
        return ok(summaryOf(applyEdits(map, input.edits), 1));
      },
    },
  );
  const { container } = openOptions('#map/edit', client);
  const name = await screen.findByLabelText('Name of the map');
  await expectAccessible(container);
  fireEvent.input(name, { target: { value: 'Craft' } });
  fireEvent.keyDown(name, { key: 'Enter' });
  await screen.findByText(/Changes not saved: 1/);
  fireEvent.click(screen.getByRole('tab', { name: 'Levels' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Move “Senior” up' }));
  await screen.findByText(/Changes not saved: 2/);
  await expectAccessible(container);
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await screen.findByText(/Changes not saved: 1/);
  await waitFor(() => expect(drafts.at(-1)?.edits).toEqual([{ op: 'map', name: 'Craft' }]), {
    timeout: 2_000,
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save as a new version' }));
  await screen.findByText('Saved as a new version of “Craft”.');
  await waitFor(() => expect(client.calls.filter(({ name: call }) => call === 'maps.list')).toHaveLength(2));
  expect(saved[0]).toMatchObject({ id: map.id, revision: 1, edits: [{ op: 'map', name: 'Craft' }] });
});

test('an empty name is refused in a sentence and changes nothing', async () => {
  openOptions('#map/edit', createFakeClient(seeded()));
  const name = await screen.findByLabelText('Name of the map');
  fireEvent.input(name, { target: { value: ' ' } });
  fireEvent.keyDown(name, { key: 'Enter' });
  await screen.findByText('Write something first, or remove it.');
  screen.getByText('Nothing is changed yet.');
});

test('behaviours are added, reworded and removed inside an opened competency', async () => {
  const { container } = openOptions('#map/edit', createFakeClient(seeded()));
  const row = (await screen.findByText('Competency 1')).closest('details') as HTMLDetailsElement;
  row.open = true;
  fireEvent(row, new Event('toggle'));
  const field = await screen.findByLabelText('New behaviour at Senior');
  fireEvent.input(field, { target: { value: 'Asks before helping' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() =>
    expect(
      screen.getAllByLabelText('Behaviour at Senior').map((one) => (one as HTMLTextAreaElement).value),
    ).toContain('Asks before helping'),
  );
  await expectAccessible(container);
});

test('a rename is offered with the notes that hang on it, and only a yes keeps the old id', async () => {
  const { map, maps } = seeded();
  const after = {
    ...map,
    behaviours: map.behaviours.map((one, at) =>
      at === 0 ? { ...one, id: 'fresh', text: one.text.replace('number', 'with number') } : one,
    ),
  };
  const client = createFakeClient(
    { maps },
    {
      'maps.evidence': () =>
        ok({
          counts: { b0: 1 },
          notes: [{ behaviourId: 'b0', personId: uuid(1), name: 'Sam Doe', at: now }],
        }),
    },
  );
  const { container } = openOptions('#map/import', client, { reader: async () => ok(goodPreview(after)) });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  await screen.findByText(/Notes on behaviours that would go: 1/);
  const offers = screen.getByRole('group', { name: /Is it the same behaviour/ });
  within(offers).getByText(/Sam Doe, /);
  await expectAccessible(container);
  fireEvent.click(within(offers).getByRole('checkbox'));
  await waitFor(() => expect(screen.queryByText(/Notes on behaviours that would go/)).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
  await waitFor(() => expect(client.state.maps).toHaveLength(2));
  expect(client.state.maps[1]?.map.behaviours[0]).toMatchObject({ id: 'b0' });
});

test('people without a place are listed with why, and get one in a step', async () => {
  const client = createFakeClient({
    ...seeded(),
    people: [personOf(1), personOf(2, { roleId: 'gone', levelId: 'l0' })],
  });
  const { container } = openOptions('#map', client);
  const region = await screen.findByRole('region', { name: 'People without a place on a map' });
  within(region).getByText('no role yet');
  within(region).getByText('the role or level is no longer in the map');
  await expectAccessible(container);
  fireEvent.change(within(region).getByLabelText('Role and level of Person 1'), { target: { value: '1' } });
  await screen.findByText('Person 1 has a place on the map.');
  expect(client.state.people.find(({ id }) => id === uuid(1))).toMatchObject({
    mapId: 'map-Skills',
    roleId: 'support',
    levelId: 'l1',
  });
});

test('hints stand beside the map, and one that is put away is gone', async () => {
  const { map } = seeded();
  const behaviours = map.behaviours.map((one, at) =>
    at === 0 ? { ...one, text: 'Is passionate about it' } : one,
  );
  const own = { ...map, behaviours };
  const { container } = openOptions(
    '#map',
    createFakeClient({ maps: [{ map: own, summary: summaryOf(own, 1) }] }),
  );
  await screen.findByText('Lines with a hint: 1');
  screen.getByText(/“passionate” cannot be seen|“Is passionate”|cannot be seen/);
  await expectAccessible(container);
  fireEvent.click(screen.getByText('Put away'));
  await waitFor(() => expect(screen.queryByText(/Lines with a hint/)).toBeNull());
});
