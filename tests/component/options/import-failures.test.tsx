import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../utils/domain/result.ts';
import type { ImportPreview } from '../../../utils/importers/types.ts';
import type { Reader, ReadFailure } from '../../../utils/state/options-import-reader.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { goodPreview, mapOf, summaryOf } from './samples.ts';

/** A file that was saved anew while it was read: the browser no longer gives its bytes. */
class ChangedFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('changed', 'NotReadableError'));
  }
}

const openWith = async (reader: Reader, file = new File(['Competency,Level\n'], 'skills.csv')) => {
  const before = mapOf('Starter');
  const client = createFakeClient({ maps: [{ map: before, summary: summaryOf(before, 1) }] });
  const stands = JSON.stringify(client.state.maps);
  const opened = openOptions('#map/import', client, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  const input = opened.container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  fireEvent.change(input, { target: { files: [file] } });
  return { ...opened, client, stands: () => expect(JSON.stringify(client.state.maps)).toBe(stands) };
};

test('a file that changes while it is read is told in a sentence, is never half read, and the map stands', async () => {
  let reads = 0;
  const reader: Reader = async () => {
    reads += 1;
    return ok(goodPreview(mapOf('Skills')));
  };
  const { container, client, stands } = await openWith(reader, new ChangedFile(['half'], 'skills.csv'));
  await screen.findByText(/could not be read to its end, because it was changed or moved/);
  await expectAccessible(container);
  expect(reads).toBe(0);
  expect(client.calls.some(({ name }) => name === 'maps.apply')).toBe(false);
  stands();
});

test.each<[string, Result<ImportPreview, ReadFailure>, RegExp]>([
  ['takes too long', fail('timeout'), /took longer than ten seconds/],
  ['crashes', fail('crashed'), /stopped unexpectedly\. Nothing was changed/],
  ['finds errors', ok(goodPreview(mapOf('Skills'), { map: null })), /errors above must be put right/],
])('after a reading that %s the earlier map stands', async (_, result, sentence) => {
  const { client, stands } = await openWith(async () => result);
  await screen.findByText(sentence);
  expect(client.calls.some(({ name }) => name === 'maps.apply')).toBe(false);
  stands();
});

test('after a refused Apply the dry run stays, can be applied once more, and the earlier map stands', async () => {
  const { client, stands } = await openWith(async () => ok(goodPreview(mapOf('Skills'))));
  const { call } = client;
  let refused = 0;
  client.call = async (name, input) => {
    if (name !== 'maps.apply') return call(name, input);
    refused += 1;
    return fail('quota');
  };
  const apply = await screen.findByRole('button', { name: 'Apply' });
  apply.click();
  await waitFor(() => expect(refused).toBe(1));
  await waitFor(() => expect(apply.getAttribute('aria-disabled')).not.toBe('true'));
  screen.getByRole('heading', { name: 'Check before it is applied' });
  stands();
  client.call = call;
  apply.click();
  await screen.findByText('“Skills” is now the competency map.');
});

test('several files are listed with what each was taken for, and why one is left out', async () => {
  const empty = {
    code: 'E-EMPTY',
    severity: 'error' as const,
    place: { file: 'empty.csv' },
    params: {},
    text: '',
  };
  const files = [
    { name: 'maps.zip', format: 'zip', shape: null, leftOut: null },
    { name: 'people.csv', archive: 'maps.zip', format: 'delimited', shape: 'csv-wide', leftOut: null },
    { name: 'README.md', archive: 'maps.zip', format: null, shape: null, leftOut: 'I-SHEET-SKIPPED' },
    { name: 'empty.csv', format: null, shape: null, leftOut: 'E-EMPTY' },
  ];
  const preview = goodPreview(mapOf('Skills'), { map: null, files, messages: [empty] });
  const { container } = await openWith(async () => ok(preview));
  const list = await screen.findByRole('region', { name: 'What each file was taken for' });
  const rows = [...list.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ['maps.zip', 'archive'],
    [
      'people.csv in maps.zip',
      'table as textRead as a wide table: one row a competency, one column a level.',
    ],
    ['README.md in maps.zip', 'not readLeft out: it is not part of the map.'],
    ['empty.csv', 'not readempty.csv is empty (0 bytes or only white space).'],
  ]);
  await expectAccessible(container);
});

test('one of a kind is counted in the singular', async () => {
  const counts = {
    ...goodPreview(mapOf('Skills')).counts,
    competencies: 1,
    levels: 1,
    behaviours: 1,
    roles: 2,
  };
  await openWith(async () => ok(goodPreview(mapOf('Skills'), { counts })));
  await screen.findByRole('heading', { name: 'Check before it is applied' });
  const shown = [...document.querySelectorAll('.counts .count')].map(({ textContent }) => textContent);
  expect(shown).toEqual(expect.arrayContaining(['1competency', '1level', '2roles', '1behaviour']));
});
