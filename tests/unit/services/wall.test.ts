import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protocol, type CallName } from '../../../utils/messaging/protocol.ts';
import { uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';
import { packWords } from './review-samples.ts';
import {
  askAll,
  askSided,
  fill,
  meet,
  notebook,
  people,
  secret,
  surfaces,
  type App,
} from './wall-support.ts';

/** Names of the calls whose answers hold a text of coaching. */
const leaks = (answers: readonly [CallName, unknown][]): string[] => [
  ...new Set(
    answers
      .filter(([, answer]) => JSON.stringify(answer).toLowerCase().includes(secret.toLowerCase()))
      .map(([name]) => name),
  ),
];

const period = { from: '2026-01-01', to: '2026-12-31' };

/** What leaves a coaching page for an evaluation, and what is given away without a private item having been chosen. */
const askShared = async (app: App): Promise<[CallName, unknown][]> => {
  const answers: [CallName, unknown][] = [];
  for (const n of people) {
    const personId = uuid(n);
    answers.push(
      ['review.pack', await app.handle('review.pack', { personId, ...period }, page)],
      ['review.file', await app.handle('review.file', { personId, ...period, words: packWords }, page)],
    );
    const source = await app.handle('handoff.get', { personId }, page);
    if (!source.ok) throw new Error(source.code);
    const evidence = source.value.evidence.map(({ id }) => id);
    const choice = { cadence: true, focus: ['testing'], actions: [], evidence, privateNotes: [] };
    answers.push([
      'handoff.file',
      await app.handle('handoff.file', { personId, choice, words: packWords }, page),
    ]);
  }
  const day = await app.handle('day.get', {}, page);
  const reviews = day.ok ? day.value.sessions.filter(({ mode }) => mode === 'evaluation') : [];
  expect(reviews).toHaveLength(people.length);
  return [
    ...answers,
    ['day.get', reviews],
    ['journal.list', await app.handle('journal.list', { before: null, limit: 500 }, page)],
  ];
};

/** Everything the extension answers, so that a call that is added is asked, too. */
const expectQuiet = async (app: App, count: number): Promise<void> => {
  await meet(app);
  const answers = [...(await askSided(app)), ...(await askShared(app))];
  for (const surface of surfaces) answers.push(...(await askAll(app, surface, count)));
  expect(leaks(answers)).toEqual([]);
};

describe('the wall, through every call', () => {
  it('gives no coaching text to a surface that shows an evaluation, nor to a screen that reads that side', async () => {
    await fc.assert(
      fc.asyncProperty(notebook, async (entries) => {
        const app = await fill(entries);
        await expectQuiet(app, entries.length);
        expect(app.errors).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('stands as it was after a backup was restored, into an empty notebook and over a changed one', async () => {
    await fc.assert(
      fc.asyncProperty(notebook, fc.constantFrom('newer', 'theirs', 'both'), async (entries, keep) => {
        const first = await fill(entries);
        const backup = await first.handle('data.export', {}, page);
        if (!backup.ok) throw new Error(backup.code);
        const second = await fill(entries.map((entry) => ({ ...entry, day: entry.day + 1 })));
        for (const app of [running(), second]) {
          const restored = await app.handle('data.restore', { text: backup.value.text, keep }, page);
          expect(restored).toMatchObject({ ok: true });
          await expectQuiet(app, entries.length);
        }
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it('is asked through by calls that would show coaching to a coaching surface', async () => {
    const entry = { who: 1, inSession: true, kind: 'concern', promoted: false, day: 0 } as const;
    const app = await fill([{ ...entry, side: 'coaching' }]);
    const shown = await app.handle('notes.list', { personId: uuid(1), before: null, limit: 9 }, page);
    expect(JSON.stringify(shown)).toContain(secret);
    expect(Object.keys(protocol).length).toBeGreaterThan(100);
  });
});
