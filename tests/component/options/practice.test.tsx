import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { PracticePack } from '../../../utils/domain/practice.ts';
import type { PracticeCard } from '../../../utils/domain/learning/records.ts';
import { ok } from '../../../utils/domain/result.ts';
import type { PracticeShelf } from '../../../utils/messaging/calls/practice.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { packOf } from './learning-samples.ts';
import { openOptions } from './open.tsx';
import { now } from './samples.ts';

type Overrides = Parameters<typeof createFakeClient>[1];
const press = (name: string | RegExp): void => screen.getByRole('button', { name }).click();
const day = 86_400_000;
const cardOf = (drillId: string, lastReview = now - day): PracticeCard => ({
  drillId,
  due: now + 3 * day,
  stability: 3,
  difficulty: 5,
  elapsedDays: 0,
  scheduledDays: 3,
  learningSteps: 0,
  reps: 2,
  lapses: 0,
  state: 2,
  lastReview,
});

/** Drills as the services give them out: one a day, off by the setting. */
const practising = (pack: PracticePack = packOf(1), overrides: Overrides = {}) => {
  let cards: PracticeCard[] = [];
  let on = true;
  const shelves: PracticeShelf[] = [{ key: null, pack }];
  const client = createFakeClient(
    {},
    {
      'practice.today': () => {
        const [drill] = pack.drills;
        if (!on) return ok({ state: 'off' });
        if (cards.length > 0) return ok({ state: 'done' });
        if (!drill) return ok({ state: 'none' });
        return ok({
          state: 'ready',
          chosen: { key: drill.id, packId: pack.id, drill, type: 'one_on_one', name: 'Sam', repeated: false },
        });
      },
      'practice.answer': ({ key }) => {
        const after = cardOf(key, now);
        cards = [after];
        return ok({ before: null, after });
      },
      'practice.put': () => {
        cards = [];
        return ok(null);
      },
      'practice.library': () => ok({ shelves, cards }),
      'settings.set': ({ change }) => {
        on = change.practice ?? on;
        return ok(client.state.settings);
      },
      ...overrides,
    },
  );
  return client;
};

test('the drill asks first, shows a model answer with the person of today, and comes back by its schedule', async () => {
  const { container } = openOptions('#practice', practising());
  await screen.findByText('What do you ask now?');
  screen.getByText(/^For a session of today: 1:1/);
  expect(screen.queryByText('What else?')).toBeNull();
  await expectAccessible(container);
  press('Show the model answer');
  await screen.findByText('What else?');
  screen.getByText('Try it with Sam.');
  expect(document.activeElement?.textContent).toContain('What else?');
  await expectAccessible(container);
  press('Went well');
  await screen.findByText('That was it for today.');
  screen.getByText(/^This drill comes back on November 25, 2026/);
  press('Undo');
  await screen.findByText('What do you ask now?');
});

test('one press switches drills off, one switches them on again', async () => {
  const { container } = openOptions('#practice', practising());
  (await screen.findByRole('button', { name: 'No drills any more' })).click();
  await screen.findByText('Drills are switched off.');
  await expectAccessible(container);
  press('Switch drills on');
  await screen.findByText('What do you ask now?');
});

test('nothing due and nothing new says so', async () => {
  openOptions('#practice', practising(packOf(0)));
  await screen.findByText(/^No drill today/);
});

test('the repository is searched by words, kind, session and pathway', async () => {
  const { container } = openOptions('#practice/library', practising(packOf(3)));
  await screen.findByText('Entries: 5', { selector: '[role=status]' });
  await expectAccessible(container);
  fireEvent.input(screen.getByLabelText('Search in cases, dialogues and drills'), {
    target: { value: 'tuesday' },
  });
  await screen.findByText('Entries: 1', { selector: '[role=status]' });
  screen.getByRole('heading', { name: 'The late report' });
  fireEvent.input(screen.getByLabelText('Search in cases, dialogues and drills'), { target: { value: '' } });
  screen.getByRole('radio', { name: 'Drills' }).click();
  await screen.findByText('Entries: 3', { selector: '[role=status]' });
  screen.getByRole('radio', { name: 'All' }).click();
  fireEvent.change(screen.getByLabelText('Pathway'), { target: { value: 'specialist' } });
  await screen.findByText('Entries: 4', { selector: '[role=status]' });
  fireEvent.change(screen.getByLabelText('Session type'), { target: { value: 'feedback' } });
  await screen.findByText(/^Nothing fits\./);
});

test('two hundred entries are shown page by page', async () => {
  const { container } = openOptions('#practice/library', practising(packOf(200)));
  await waitFor(() => expect(container.querySelectorAll('.entry')).toHaveLength(20));
  press('Show more');
  await waitFor(() => expect(container.querySelectorAll('.entry')).toHaveLength(40));
});

test('an opening line is copied without its marks', async () => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
  openOptions('#practice/library', practising());
  (await screen.findByRole('button', { name: /^Try this opening line/, hidden: true })).click();
  await screen.findByText('Copied.');
  expect(written).toHaveBeenCalledWith('What would have made it easy to say?');
});

test('a file that is wrong says where, and leaves everything as it was', async () => {
  const client = practising(packOf(1), {
    'practice.import': () => ok({ taken: false, code: 'empty-text', at: '$.drills[2].model', detail: '' }),
  });
  const { container } = openOptions('#practice/library', client);
  await screen.findByRole('button', { name: 'Add from a file' });
  const input = container.querySelector('input[type=file]');
  fireEvent.change(input as Element, { target: { files: [new File(['{}'], 'pack.json')] } });
  const notice = await screen.findByText(/^A text is missing at/);
  expect(notice.textContent).toContain('$.drills[2].model');
  expect(notice.textContent).toContain('Nothing was changed.');
  await expectAccessible(container);
});

test('what carries no licence is named when a pack is shared, and no file is written', async () => {
  const pack = packOf(1, { id: 'acme', licence: '' });
  const client = practising(pack, {
    'practice.library': () => ok({ shelves: [{ key: 'acme|en', pack }], cards: [] }),
    'practice.share': () => ok({ file: null, withheld: ['Drill 1', 'The late report'] }),
  });
  const { saved, container } = openOptions('#practice/library', client);
  (await screen.findByRole('button', { name: 'Share as a file' })).click();
  await screen.findByText(
    /^Nothing was written: no entry carries a licence\. Missing for: Drill 1 and The late report/,
  );
  expect(saved).toEqual([]);
  await expectAccessible(container);
});

test('the log lists what was practised, latest first, and what is gone by itself', async () => {
  const client = practising(packOf(2), {
    'practice.library': () =>
      ok({
        shelves: [{ key: null, pack: packOf(2) }],
        cards: [cardOf('drill.1', now - 9 * day), cardOf('drill.2'), cardOf('gone:drill.9', now - 20 * day)],
      }),
  });
  const { container } = openOptions('#practice/log', client);
  await screen.findByRole('row', { name: /Drill 2/ });
  const rows = within(screen.getByRole('table')).getAllByRole('rowheader');
  expect(rows.map((row) => row.textContent)).toEqual(['Drill 2', 'Drill 1', 'No longer here']);
  await expectAccessible(container);
});
