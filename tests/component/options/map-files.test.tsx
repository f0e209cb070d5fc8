import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { Input } from '../../../utils/messaging/protocol.ts';
import type { StarterMap } from '../../../utils/messaging/calls/map-files.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { mapOf, summaryOf } from './samples.ts';

const starter: StarterMap = {
  id: 'ladder',
  name: 'Ladder of a newspaper',
  about: 'Eight levels',
  creator: 'The Newspaper',
  licence: 'MIT',
  licenceUrl: 'https://example.org/mit',
  sourceUrl: 'https://example.org/ladder',
  attribution: 'Copyright The Newspaper',
  counts: { roles: 2, levels: 8, competencies: 9, behaviours: 72 },
};
const seeded = (source = mapOf('Skills').source) => {
  const map = { ...mapOf('Skills'), source };
  return { maps: [{ map, summary: summaryOf(map, 1) }] };
};

test('the map that is shown is saved as the chosen kind of file', async () => {
  const asked: Input<'maps.file'>[] = [];
  const client = createFakeClient(seeded(), {
    'maps.starters': () => ok([starter]),
    'maps.file': (input) => {
      asked.push(input);
      return ok({ name: 'Skills.md', mime: 'text/markdown', text: '# Skills' });
    },
  });
  const { container, saved } = openOptions('#map', client);
  fireEvent.change(await screen.findByLabelText('Kind of file'), { target: { value: 'markdown' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Handed over as Skills.md.');
  expect(asked).toMatchObject([{ revision: 1, format: 'markdown' }]);
  expect(saved).toEqual([{ name: 'Skills.md', mime: 'text/markdown', data: '# Skills' }]);
  await expectAccessible(container);
});

test.each([
  [{ kind: 'file' } as const, /No licence is stated/],
  [{ kind: 'file', licence: 'CC BY-NC-ND 4.0', mayRedistribute: 'yes' } as const, /excludes some uses/],
  [{ kind: 'file', licence: 'House rules', mayRedistribute: 'no' } as const, /imported as private/],
])('what may not be passed on says so in a sentence and is saved all the same: %o', async (source, text) => {
  const client = createFakeClient(seeded(source), {
    'maps.starters': () => ok([]),
    'maps.file': () => ok({ name: 'Skills.csv', mime: 'text/csv', text: 'x' }),
  });
  const { saved } = openOptions('#map', client);
  await screen.findByText(text);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(saved).toHaveLength(1));
});

test('a map under an open licence carries it without a warning', async () => {
  const source = {
    kind: 'file',
    licence: 'CC BY 4.0',
    creator: 'Example Ltd',
    mayRedistribute: 'yes',
  } as const;
  openOptions('#map', createFakeClient(seeded(source), { 'maps.starters': () => ok([]) }));
  await screen.findByText('CC BY 4.0 · Example Ltd');
  expect(screen.queryByText(/No licence|excludes|as private/)).toBeNull();
});

test('a bundled map shows whose it is, and opens as a dry run', async () => {
  const client = createFakeClient(
    {},
    { 'maps.starters': () => ok([starter]), 'maps.starter': () => ok(mapOf('Ladder')) },
  );
  const { container } = openOptions('#map', client);
  await screen.findByText('Ladder of a newspaper');
  expect(screen.getByRole('link', { name: 'MIT' }).getAttribute('href')).toBe('https://example.org/mit');
  screen.getByText('Copyright The Newspaper');
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: 'Look at it: Ladder of a newspaper' }));
  await screen.findByRole('button', { name: /Apply|Use this map/ });
  expect(client.calls.filter(({ name }) => name === 'maps.apply')).toEqual([]);
});

test('a bundled map that cannot be read is told, and nothing else happens', async () => {
  const client = createFakeClient(
    {},
    {
      'maps.starters': () => ok([starter]),
      'maps.starter': () => fail('failed'),
    },
  );
  openOptions('#map', client);
  fireEvent.click(await screen.findByRole('button', { name: 'Look at it: Ladder of a newspaper' }));
  await waitFor(() => expect(document.querySelector('.toast, [role=alert], .notice')).not.toBeNull());
  expect(window.location.hash).toBe('#map');
});
