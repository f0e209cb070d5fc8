import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { HandoffSource } from '../../../utils/domain/review/handoff.ts';
import type { ReviewPack } from '../../../utils/domain/review/pack.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';
import { noteOf, now, personOf, uuid } from './samples.ts';

afterEach(cleanup);

const sam = personOf(1, { name: 'Sam Okafor' });
const note = noteOf(1, { personId: sam.id, text: 'Asked before judging' });
const source: HandoffSource = {
  personName: sam.name,
  role: null,
  level: null,
  cadenceDays: 14,
  focus: [],
  actions: [],
  evidence: [],
  privateNotes: [
    { id: uuid(70), day: '2026-11-01', kind: 'concern', text: 'Very private', competencies: [] },
  ],
};
const item = {
  id: uuid(80),
  day: '2026-11-20',
  kind: 'praise' as const,
  text: 'Led the review',
  evidence: null,
  behaviours: [],
  copied: true,
};
const pack: ReviewPack = {
  from: '2026-10-01',
  to: '2026-11-22',
  role: null,
  level: null,
  items: [item],
  behaviours: [],
  untied: [item],
  months: [
    { month: '2026-10', count: 0 },
    { month: '2026-11', count: 1 },
  ],
  recency: { from: '2026-10-24', recent: 1, total: 1, many: true },
  gaps: [],
  few: true,
};

const client = (people = [sam]) =>
  createFakeClient(
    { people },
    {
      'review.notes': () => ok([{ note, copy: null }]),
      'review.promote': ({ copy }) => ok({ ...copy, personId: sam.id, promotedAt: now }),
      'review.pack': () => ok(pack),
      'handoff.get': () => ok(source),
      'handoff.file': () => ok([{ name: 'Sam.md', mime: 'text/markdown', text: '# Sam' }]),
      'access.get': ({ from, to }) =>
        ok({
          person: sam,
          role: null,
          level: null,
          from,
          to,
          containsPrivate: true,
          items: [
            {
              kind: 'passage',
              id: uuid(90),
              day: '2026-11-02',
              purpose: 'coaching',
              facts: [],
              texts: [
                [
                  { text: 'With ', third: null },
                  { text: 'Zoë', third: 'Zoë Müller' },
                ],
              ],
              thirds: ['Zoë Müller'],
              flagged: true,
              record: null,
            },
          ],
        }),
      'journal.list': () =>
        ok([
          {
            entry: { id: uuid(95), at: now, act: 'exported', subject: sam.id, detail: 'handoff private' },
            personName: sam.name,
          },
        ]),
      'journal.exported': () => ok(null),
      'behaviours.list': () => ok([]),
    },
  );

test('chooses whom it is about and says of each export whether private notes were in it', async () => {
  const { container } = openOptions('#review', client());
  expect((await screen.findAllByRole('link', { name: 'Sam Okafor' }))[0]?.getAttribute('href')).toBe(
    `#review/${sam.id}`,
  );
  await screen.findByText('Contains private coaching notes: yes');
  await expectAccessible(container);
});

test('edits a copy and sends it, never the note', async () => {
  const { container, client: asked } = openOptions(`#review/${sam.id}`, client());
  fireEvent.click(await screen.findByRole('button', { name: 'Copy to review' }));
  const box = await screen.findByLabelText('What the review says');
  expect((box as HTMLTextAreaElement).value).toBe('Asked before judging');
  await expectAccessible(container);
  fireEvent.input(box, { target: { value: ' ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Put into the review' }));
  await screen.findByText('Write what the review should say.');
  fireEvent.input(box, { target: { value: 'Asks first' } });
  fireEvent.click(screen.getByRole('button', { name: 'Put into the review' }));
  await vi.waitFor(() => expect(asked.calls.some(({ name }) => name === 'review.promote')).toBe(true));
  expect(asked.calls.find(({ name }) => name === 'review.promote')?.input).toMatchObject({
    copy: { noteId: note.id, text: 'Asks first' },
  });
  expect(asked.calls.map(({ name }) => name)).not.toContain('notes.edit');
});

test('offers no copy for somebody who is only coached, and says why', async () => {
  openOptions(`#review/${sam.id}`, client([{ ...sam, coachOnly: true }]));
  await screen.findByText(/^Nothing from this notebook can go into a review/);
  expect(screen.queryByRole('button', { name: 'Copy to review' })).toBeNull();
});

test('warns of few items and of recent ones, with a table beside the picture, and can be printed', async () => {
  const print = vi.fn<() => void>();
  const win = new Proxy(window, {
    get: (target, key) => (key === 'print' ? print : Reflect.get(target, key, target)),
  });
  const { container, client: asked } = openOptions(`#review/${sam.id}`, client(), { win });
  fireEvent.click(await screen.findByRole('tab', { name: 'Review pack' }));
  await screen.findByText('Fewer than three items: not enough to generalise.');
  screen.getByText(/^Most of it is recent/);
  screen.getByText('Contains private coaching notes: no');
  screen.getByRole('row', { name: '2026-11 1' });
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(asked.calls.find(({ name }) => name === 'journal.exported')?.input).toMatchObject({
    what: 'review',
    isPrivate: false,
  });
});

test('makes no file of nothing, and lets a private note go only when it is ticked', async () => {
  const { container, client: asked } = openOptions(`#review/${sam.id}`, client());
  fireEvent.click(await screen.findByRole('tab', { name: 'Handoff' }));
  await screen.findByText(/^There is nothing chosen to hand over/);
  expect(screen.queryByRole('button', { name: 'Save as Markdown' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: /Very private/ }));
  await screen.findByText('Contains private coaching notes: yes');
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
  await vi.waitFor(() => expect(asked.calls.some(({ name }) => name === 'handoff.file')).toBe(true));
  expect(asked.calls.find(({ name }) => name === 'handoff.file')?.input).toMatchObject({
    choice: { privateNotes: [uuid(70)] },
  });
});

test('marks names of others and what has to be looked at before it is given out', async () => {
  const { container } = openOptions(`#review/${sam.id}`, client());
  fireEvent.click(await screen.findByRole('tab', { name: 'Access' }));
  expect((await screen.findByTitle('Somebody else: Zoë Müller')).textContent).toBe('Zoë');
  screen.getByText('Look at this before you give it out');
  await expectAccessible(container);
});

test('says why nothing can be shown', async () => {
  openOptions(
    `#review/${sam.id}`,
    createFakeClient({ people: [sam] }, { 'review.notes': () => fail('failed') }),
  );
  await screen.findByText('It did not work, and nothing was changed. Try again.');
});
