import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import type { PersonPaper } from '../../../utils/domain/paper.ts';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { SavedFile } from '../../../utils/platform/downloads.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient, type FakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { noteOf, now, personOf, uuid } from './samples.ts';

const yes = 'Contains private coaching notes: yes';
const no = 'Contains private coaching notes: no';

const client = (overrides: Parameters<typeof createFakeClient>[1] = {}): FakeClient =>
  createFakeClient({ people: [personOf(1), personOf(2)], notes: [noteOf(1)] }, overrides);

const open = async (asked: FakeClient) => {
  const opened = openOptions('#data', asked);
  const section = await screen.findByRole('region', { name: 'Export' });
  await within(section).findByText(yes);
  return { ...opened, section: within(section) };
};

const unzip = async ({ data }: SavedFile): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(await (data as Blob).arrayBuffer()))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

const journal = ({ calls }: FakeClient) =>
  calls.filter(({ name }) => name === 'journal.exported').map(({ input }) => input);

test('Markdown goes out as one zip with a file for each person, and the journal knows', async () => {
  const asked = client();
  const { section, saved, container } = await open(asked);
  await expectAccessible(container);
  fireEvent.click(section.getByRole('button', { name: 'Export Markdown' }));
  await screen.findByText('touchline-markdown-2026-11-22.zip is handed to the browser to save.');
  expect(Object.values(await unzip(saved[0] as SavedFile))).toEqual(['# Sam\n', '# Sam\n']);
  expect(journal(asked)).toEqual([{ personId: null, what: 'markdown', isPrivate: true, count: 4 }]);
});

test('a file to share holds nothing private until it is added on purpose, and the line says so at once', async () => {
  const asked = client();
  const { section, saved, container } = await open(asked);
  fireEvent.click(section.getByRole('radio', { name: 'To share' }));
  await section.findByText(no);
  await expectAccessible(container);
  fireEvent.click(section.getByRole('button', { name: 'Export Markdown' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(asked.calls.find(({ name }) => name === 'exports.markdown')?.input).toMatchObject({
    choice: { coaching: false, concerns: false, drafts: false },
  });
  expect(journal(asked)).toMatchObject([{ isPrivate: false }]);
  fireEvent.click(section.getByRole('checkbox', { name: /^Also coaching notes/ }));
  await section.findByText(yes);
});

test('tables come as one zip or alone, and a table of people holds no notes', async () => {
  const { section, saved, container } = await open(client());
  fireEvent.click(section.getByRole('radio', { name: 'Tables (CSV)' }));
  await expectAccessible(container);
  fireEvent.click(await section.findByRole('button', { name: 'Export tables' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(Object.keys(await unzip(saved[0] as SavedFile))).toEqual([
    ...['people.csv', 'sessions.csv', 'notes.csv', 'evidence.csv', 'actions.csv', 'goals.csv'],
  ]);
  fireEvent.click(section.getByRole('radio', { name: 'People' }));
  await section.findByText(no);
  fireEvent.click(section.getByRole('button', { name: 'Export tables' }));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved[1]?.name).toBe('touchline-people-2026-11-22.csv');
  const { data } = saved[1] as SavedFile;
  const bytes = new Uint8Array(await (data as Blob).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(strFromU8(bytes.slice(3))).toBe('id\r\npeople\r\npeople\r\n');
});

test('a calendar asks for plain titles by itself and lists what had no date', async () => {
  const asked = client({
    'exports.calendar': () =>
      ok({
        ...{ text: 'BEGIN:VCALENDAR', count: 1, isPrivate: false },
        skipped: [{ what: 'action', personName: 'Sam Okafor', text: 'Send the paper' }],
      }),
  });
  const { section, saved, container } = await open(asked);
  fireEvent.click(section.getByRole('radio', { name: 'Calendar (ICS)' }));
  await section.findByText(no);
  fireEvent.click(section.getByRole('button', { name: 'Export calendar' }));
  await section.findByText('Left out, because there is no date: 1');
  section.getByText('Send the paper');
  await expectAccessible(container);
  expect(asked.calls.find(({ name }) => name === 'exports.calendar')?.input).toMatchObject({
    names: false,
    texts: false,
    words: { checkIn: 'Check-in', checkInWith: 'Check-in with $1' },
  });
  expect(saved[0]).toMatchObject({ name: 'touchline-2026-11-22.ics', mime: 'text/calendar' });
});

test('a long export shows how far it is and can be cancelled, and then nothing is saved or noted', async () => {
  let answer = (): void => undefined;
  const asked = client({
    'exports.markdown': () =>
      new Promise((resolve) => {
        answer = () => resolve(ok({ text: 'x', count: 1, isPrivate: true }));
      }),
  });
  const { section, saved, container } = await open(asked);
  fireEvent.click(section.getByRole('button', { name: 'Export Markdown' }));
  await section.findByRole('progressbar', { name: 'Writing: person 1 of 2' });
  await expectAccessible(container);
  fireEvent.click(section.getByRole('button', { name: 'Cancel' }));
  answer();
  await waitFor(() => expect(section.queryByRole('progressbar')).toBeNull());
  expect(saved).toEqual([]);
  expect(journal(asked)).toEqual([]);
});

test('what cannot be noted in the journal does not leave', async () => {
  const { section, saved } = await open(client({ 'journal.exported': () => fail('quota') }));
  fireEvent.click(section.getByRole('button', { name: 'Export Markdown' }));
  await screen.findByText(/The disk or the browser's storage is full\./);
  expect(saved).toEqual([]);
});

test('the data screen says what to take along before uninstalling', async () => {
  openOptions('#data', client());
  const section = await screen.findByRole('region', { name: 'Before you uninstall' });
  expect(within(section).getAllByRole('listitem')).toHaveLength(3);
});

test('the privacy screen shows what went out, how much and whether it was private, with its date', async () => {
  const asked = client({
    'journal.list': () =>
      ok([
        {
          entry: { id: uuid(95), at: now, act: 'exported', subject: '', detail: 'csv shareable 1200' },
          personName: null,
        },
      ]),
  });
  const { container } = openOptions('#privacy', asked);
  const section = await screen.findByRole('region', { name: 'Journal' });
  const row = await within(section).findByRole('row', { name: /Tables \(CSV\)/ });
  within(row).getByText('Records: 1,200');
  within(row).getByText(no);
  within(row).getByText(/2026/);
  await expectAccessible(container);
});

const paper = (pages: number): PersonPaper => ({
  ...{ name: 'Sam Okafor', role: 'Engineer', level: null, actions: [], goals: [], records: 1, pages },
  containsPrivate: true,
  days: [
    {
      day: '2026-11-20',
      items: [
        {
          ...{ id: uuid(60), purpose: 'coaching', what: 'note', type: '', kind: 'praise', copied: false },
          ...{ texts: ['Asked first'], facts: [] },
        },
      ],
    },
  ],
});

test.each([
  [3, 1],
  [640, 0],
])(
  'a person of about %i pages is printed %i times, with a head that says what it is',
  async (pages, times) => {
    const print = vi.fn<() => void>();
    const win = new Proxy(window, {
      get: (target, key) => (key === 'print' ? print : Reflect.get(target, key, target)),
    });
    const asked = client({ 'exports.paper': () => ok(paper(pages)) });
    const { container } = openOptions(`#person/${uuid(1)}/print`, asked, { win });
    await screen.findByText(`Pages, estimated: ${pages}`);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    if (times === 0) {
      screen.getByText('That would be about 640 pages. Choose dates for at most 200.');
      expect(screen.queryByText('Asked first')).toBeNull();
    } else {
      within(screen.getByRole('article')).getByText('Private');
      within(screen.getByRole('article')).getByText(yes);
      await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
      expect(journal(asked)).toMatchObject([{ what: 'person', isPrivate: true, count: 1 }]);
    }
    expect(print).toHaveBeenCalledTimes(times);
  },
);
