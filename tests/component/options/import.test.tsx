import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { ImportAnswers, ImportMessage, ImportQuestion } from '../../../utils/importers/types.ts';
import type { Reader } from '../../../utils/state/options-import-reader.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { goodPreview, mapOf, summaryOf } from './samples.ts';

const chooseFile = (container: Element, name = 'skills-2026.csv'): void => {
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  fireEvent.change(input, { target: { files: [new File(['Competency,Level\n'], name)] } });
};
const press = (name: string | RegExp): void => screen.getByRole('button', { name }).click();

const quote: ImportMessage = {
  code: 'E-CSV-QUOTE',
  severity: 'error',
  place: { row: 2, line: 3, column: 'Behaviour' },
  params: {},
  text: 'Row 2 (line 3), column "Behaviour": a quotation mark is opened and never closed: add the closing " or save the file again as UTF-8 CSV.',
};
const formula = (row: number): ImportMessage => ({
  code: 'W-FORMULA',
  severity: 'warning',
  place: { row },
  params: { start: '=A1', what: 'looks like a formula', kept: 'is kept as text' },
  phrases: {
    what: { key: 'looksLikeFormula', params: {} },
    kept: { key: 'keptAsText', params: {} },
  },
  text: `Row ${row}: the cell looks like a formula (=A1…): it is kept as text and never calculated.`,
});
const order: ImportQuestion = {
  id: 'Q-LEVEL-ORDER',
  code: 'Q-LEVEL-ORDER',
  about: 'Put the levels in order, lowest first: "Oak", "Pine", "Birch".',
  options: { order: ['Oak', 'Pine', 'Birch'] },
  default: ['Oak', 'Pine', 'Birch'],
  answered: false,
  params: {},
};
const scale: ImportQuestion = {
  id: 'Q-LEVEL-OR-SCALE',
  code: 'Q-LEVEL-OR-SCALE',
  about: 'Are "Awareness", "Expert" job levels, or points of mastery?',
  options: [
    { value: 'scale', label: 'Mastery points' },
    { value: 'level', label: 'Job levels' },
  ],
  default: 'scale',
  answered: false,
  params: {},
};

const answering = (questions: ImportQuestion[]): { reader: Reader; asked: ImportAnswers[] } => {
  const asked: ImportAnswers[] = [];
  const reader: Reader = async (_files, answers, { remembered }) => {
    const all = { ...remembered?.answers, ...answers };
    asked.push(all);
    const shown = questions.map((question) =>
      question.id in all ? { ...question, default: all[question.id], answered: true } : question,
    );
    return ok(goodPreview(mapOf('Skills'), { questions: shown }));
  };
  return { reader, asked };
};

test('a file is shown before it is applied, and nothing is written until then', async () => {
  const { client, container } = openOptions('#map/import');
  await screen.findByRole('heading', { name: 'Import a competency map' });
  await expectAccessible(container);
  chooseFile(container);
  await screen.findByRole('heading', { name: 'Check before it is applied' });
  screen.getByText(/skills-2026\.csv\. Read as a wide table/);
  screen.getByText('752 cells: 604 used, 88 empty, 60 placeholders left out');
  screen.getByText('This becomes the first competency map.');
  await expectAccessible(container);
  expect(client.calls.some(({ name }) => name === 'maps.apply')).toBe(false);
});

test('several answers at once: the sheets of a workbook are chosen one by one, and one always stays', async () => {
  const sheets: ImportQuestion = {
    id: 'Q-SHEET',
    code: 'Q-SHEET',
    about: 'Which of these belong to the map: "Delivery", "People", "Draft"?',
    options: ['Delivery', 'People', 'Draft'].map((value) => ({ value, label: value })),
    default: ['Delivery', 'People'],
    answered: false,
    params: {},
  };
  const { reader, asked } = answering([sheets]);
  const { container } = openOptions('#map/import', undefined, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container, 'map.xlsx');
  const group = await screen.findByRole('group', { name: /Which of these belong/ });
  const box = (name: string) => within(group).getByRole<HTMLInputElement>('checkbox', { name });
  expect(['Delivery', 'People', 'Draft'].map((name) => box(name).checked)).toEqual([true, true, false]);
  await expectAccessible(container);
  fireEvent.click(box('Draft'));
  await waitFor(() => expect(asked.at(-1)?.['Q-SHEET']).toEqual(['Delivery', 'People', 'Draft']));
  await waitFor(() => expect(box('Draft').checked).toBe(true));
  fireEvent.click(box('Delivery'));
  await waitFor(() => expect(asked.at(-1)?.['Q-SHEET']).toEqual(['People', 'Draft']));
  await waitFor(() => expect(box('Delivery').checked).toBe(false));
  fireEvent.click(box('People'));
  await waitFor(() => expect(asked.at(-1)?.['Q-SHEET']).toEqual(['Draft']));
  await waitFor(() => expect(box('Draft').disabled).toBe(true));
});

test('applying puts the map in use, and undo puts it back', async () => {
  const before = mapOf('Starter');
  const client = createFakeClient({ maps: [{ map: before, summary: summaryOf(before, 1) }] });
  const { container } = openOptions('#map/import', client);
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  await screen.findByText(/The present map \(Starter, .*\) stays as an earlier version\./);
  press('Apply');
  await screen.findByText('“Skills” is now the competency map.');
  await screen.findByRole('heading', { name: 'Competency map' });
  await screen.findByRole('heading', { name: 'Skills' });
  expect(client.state.maps).toHaveLength(2);
  press('Undo');
  await screen.findByText('“Starter” is the competency map again.');
  await screen.findByRole('heading', { name: 'Starter' });
  expect(client.state.maps.map(({ summary }) => summary.name)).toEqual(['Starter']);
});

test('one error blocks Apply with its reason, and says what, where and what to do', async () => {
  const reader: Reader = async () =>
    ok(goodPreview(mapOf('Skills'), { map: null, messages: [quote, formula(9)] }));
  const { client, container } = openOptions('#map/import', undefined, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  await screen.findByRole('heading', { name: 'This file cannot be applied' });
  const group = screen.getByText('E-CSV-QUOTE').closest('tbody') as HTMLElement;
  within(group).getByText('A quotation mark is opened and never closed.');
  within(group).getByText('row 2, line 3, column “Behaviour”');
  within(group).getByText('Add the closing " or save the file again as UTF-8 CSV.');
  const apply = screen.getByRole('button', { name: 'Apply' });
  expect(apply.getAttribute('aria-disabled')).toBe('true');
  expect(document.querySelector(`#${apply.getAttribute('aria-describedby')}`)?.textContent).toBe(
    'The errors above must be put right first.',
  );
  apply.click();
  await expectAccessible(container);
  expect(client.calls.some(({ name }) => name === 'maps.apply')).toBe(false);
});

test('fifty messages are shown, the rest is counted by code', async () => {
  const messages = Array.from({ length: 73 }, (_, n) => formula(n + 2));
  const reader: Reader = async () => ok(goodPreview(mapOf('Skills'), { messages }));
  const { container } = openOptions('#map/import', undefined, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  await screen.findByText('Warnings: 73');
  expect(screen.getAllByText(/^The cell looks like a formula/)).toHaveLength(50);
  screen.getByText('23 more');
});

test('an answer changes the preview and is sent with the next reading', async () => {
  const { reader, asked } = answering([scale]);
  const { container } = openOptions('#map/import', undefined, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  const levels = await screen.findByRole<HTMLInputElement>('radio', { name: 'Job levels' });
  levels.click();
  await waitFor(() => expect(asked).toEqual([{}, { 'Q-LEVEL-OR-SCALE': 'level' }]));
  await waitFor(() =>
    expect(screen.getByRole('radio', { name: 'Job levels' })).toHaveProperty('checked', true),
  );
});

test('levels are put in order with buttons and with the arrow keys, and it is said aloud', async () => {
  const { reader, asked } = answering([order]);
  const { container } = openOptions('#map/import', undefined, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  (await screen.findByRole('button', { name: 'Move Pine up' })).click();
  await waitFor(() => expect(asked.at(-1)).toEqual({ 'Q-LEVEL-ORDER': ['Pine', 'Oak', 'Birch'] }));
  await screen.findByText('Pine is now number 1 of 3');
  fireEvent.keyDown(screen.getByRole('button', { name: 'Move Birch up' }), { key: 'ArrowUp' });
  await waitFor(() => expect(asked.at(-1)).toEqual({ 'Q-LEVEL-ORDER': ['Pine', 'Birch', 'Oak'] }));
  await expectAccessible(container);
});

test('what was answered for the map in use is not asked again', async () => {
  const map = mapOf('Skills');
  map.source.mapping = { answers: { 'Q-LEVEL-OR-SCALE': 'level' } };
  const client = createFakeClient({ maps: [{ map, summary: summaryOf(map, 1) }] });
  const { reader, asked } = answering([scale]);
  const { container } = openOptions('#map/import', client, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  await screen.findByText('Answered for the map in use: 1');
  expect(asked).toEqual([{ 'Q-LEVEL-OR-SCALE': 'level' }]);
  press('Ask me again');
  await waitFor(() => expect(asked).toEqual([{ 'Q-LEVEL-OR-SCALE': 'level' }, {}]));
  await screen.findByRole('region', { name: 'Questions' });
  expect(screen.queryByText('Answered for the map in use: 1')).toBeNull();
});

test('the roles of a map without a role column are all, or one by its name', async () => {
  const scope: ImportQuestion = {
    id: 'Q-ROLE-SCOPE',
    code: 'Q-ROLE-SCOPE',
    about: 'Which roles does this map cover?',
    options: [{ value: 'all', label: 'All roles' }],
    default: 'all',
    answered: false,
    params: {},
  };
  const { reader, asked } = answering([scope]);
  const { container } = openOptions('#map/import', undefined, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  fireEvent.click(await screen.findByRole('radio', { name: 'Only this role' }));
  fireEvent.input(screen.getByLabelText('Name of the role'), { target: { value: 'Nurse' } });
  await expectAccessible(container);
  press('Use this name');
  await waitFor(() => expect(asked.at(-1)).toEqual({ 'Q-ROLE-SCOPE': 'Nurse' }));
});

test('letters that were read wrongly are shown as they stand and repaired, before one chooses', async () => {
  const letters: ImportQuestion = {
    id: 'Q-MOJIBAKE',
    code: 'Q-MOJIBAKE',
    about: 'Repair the letters?',
    options: ['keep', 'repair'].map((value) => ({ value, label: value })),
    default: 'keep',
    answered: false,
    params: { repaired: 'Prüft Änderungen' },
  };
  const found: ImportMessage = {
    code: 'W-MOJIBAKE',
    severity: 'warning',
    place: { row: 2 },
    params: { text: 'PrÃ¼ft Ã„nderungen', repaired: 'Prüft Änderungen' },
    text: '',
  };
  const reader: Reader = async () =>
    ok(goodPreview(mapOf('Skills'), { questions: [letters], messages: [found] }));
  const { container } = openOptions('#map/import', undefined, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  const group = await screen.findByRole('group', { name: /Repair the letters/ });
  within(group).getByText('PrÃ¼ft Ã„nderungen');
  within(group).getByText('Prüft Änderungen');
  within(group).getByRole('radio', { name: 'Repair them' });
});

test('what the file becomes is also shown as a table, with the place of each row', async () => {
  const { container } = openOptions('#map/import');
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  fireEvent.click(await screen.findByRole('radio', { name: 'Table' }));
  const table = within(screen.getByRole('region', { name: 'Table' }));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Competency', 'Level', 'Behaviour', 'In the file']),
  );
  await expectAccessible(container);
});

test('against the map in use, what is new and what would go is shown', async () => {
  const map = mapOf('Skills', 3);
  const client = createFakeClient({ maps: [{ map, summary: summaryOf(map, 1) }] });
  const reader: Reader = async () => ok(goodPreview(mapOf('Skills', 2)));
  const { container } = openOptions('#map/import', client, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  const changes = await screen.findByRole('region', { name: 'Against the present map' });
  expect([...changes.querySelectorAll('.count')].map(({ textContent }) => textContent)).toEqual([
    '0new behaviours',
    '6no longer there',
    '12the same',
  ]);
  within(changes).getByText('Does the thing number 18 so that the next person can start');
  await expectAccessible(container);
});

test('a pasted table is read like a file, and an empty box says so', async () => {
  const names: string[] = [];
  const reader: Reader = async (files) => {
    names.push(...files.map((file) => `${file.name}: ${new TextDecoder().decode(file.bytes)}`));
    return ok(goodPreview(mapOf('Skills')));
  };
  openOptions('#map/import', undefined, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  press('Read what was pasted');
  await screen.findByText('Paste a table first.');
  fireEvent.input(screen.getByLabelText('Or paste a table'), { target: { value: 'a\tb' } });
  press('Read what was pasted');
  await screen.findByRole('heading', { name: 'Check before it is applied' });
  expect(names).toEqual(['Pasted text: a\tb']);
});

test('a reading that takes too long is told in a sentence, with another try', async () => {
  const { container } = openOptions('#map/import', undefined, { reader: async () => fail('timeout') });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  await screen.findByText(/Reading took longer than ten seconds/);
  await expectAccessible(container);
  press('Choose another file');
  await screen.findByRole('heading', { name: 'Import a competency map' });
});

test('reading can be stopped', async () => {
  let stopped = false;
  const reader: Reader = (_files, _answers, { signal }) => {
    const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<Reader>>>();
    signal.addEventListener('abort', () => {
      stopped = true;
      resolve(fail('stopped'));
    });
    return promise;
  };
  const { container } = openOptions('#map/import', undefined, { reader });
  await screen.findByRole('heading', { name: 'Import a competency map' });
  chooseFile(container);
  await screen.findByRole('heading', { name: 'Reading skills-2026.csv' });
  await screen.findByText('Finding competencies, levels and behaviours');
  await expectAccessible(container);
  press('Stop reading');
  await screen.findByRole('heading', { name: 'Import a competency map' });
  expect(stopped).toBe(true);
});

test('a map is browsed by competency, searched, and read in an earlier version', async () => {
  const [old, present] = [mapOf('Old'), mapOf('Skills', 4)];
  const client = createFakeClient({
    maps: [
      { map: present, summary: summaryOf(present, 2) },
      { map: old, summary: summaryOf(old, 1, false) },
    ],
  });
  const { container } = openOptions('#map', client);
  await screen.findByText('Competency 4');
  await expectAccessible(container);
  fireEvent.input(screen.getByLabelText('Search competencies and behaviours'), {
    target: { value: 'number 24' },
  });
  await screen.findByText('Does the thing number 24 so that the next person can start');
  await waitFor(() => expect(screen.queryByText('Competency 1')).toBeNull());
  press('Show version 1 of “Old”');
  await screen.findByRole('heading', { name: 'Browse version 1 (not in use)' });
});
