import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareable } from '../../../utils/domain/export.ts';
import { createCurrentMeetings } from '../../../utils/services/current-meetings.ts';
import { monday, note, person, session, uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';
import { packWords } from './review-samples.ts';

const secret = 'QUIET';
const period = { personId: uuid(1), from: '2026-01-01', to: '2026-12-31' };
const copyOf = (n: number, noteId: string) => ({
  id: uuid(n),
  noteId,
  kind: 'observation' as const,
  text: `shared ${n}`,
  behaviours: [],
  at: monday,
  zone: 'UTC',
});

const start = async (coachOnly = false, texts: readonly string[] = ['one']) => {
  const app = running();
  await app.handle('people.save', { person: person(1, { coachOnly }) }, page);
  for (const [n, text] of texts.entries()) {
    await app.handle('notes.add', { note: note(20 + n, { text: `${secret} ${text}` }) }, page);
  }
  return app;
};
type App = Awaited<ReturnType<typeof start>>;

const valueOf = async <T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; code: string }>,
): Promise<T> => {
  const given = await answer;
  if (!given.ok) throw new Error(given.code);
  return given.value;
};
const journalOf = async (app: App) => {
  const lines = await valueOf(app.handle('journal.list', { before: null, limit: 50 }, page));
  return lines.map(({ entry }) => `${entry.act} ${entry.detail}`.trim());
};

it('copies a note once however often it is asked, with one line in the journal, and leaves the note as it was', async () => {
  const app = await start();
  for (let n = 0; n < 3; n += 1) await app.handle('review.promote', { copy: copyOf(40, uuid(20)) }, page);
  const [one] = await valueOf(
    app.handle('review.notes', { personId: uuid(1), before: null, limit: 9 }, page),
  );
  expect(one).toMatchObject({
    note: { text: `${secret} one`, purpose: 'coaching' },
    copy: { text: 'shared 40' },
  });
  expect(await journalOf(app)).toEqual(['promoted']);
  expect(await app.handle('review.promote', { copy: copyOf(41, uuid(20)) }, page)).toMatchObject({
    code: 'promoted-already',
  });
});

it('takes a copy back, brings it again, and refuses when the note has gone', async () => {
  const app = await start();
  await app.handle('review.promote', { copy: copyOf(40, uuid(20)) }, page);
  await app.handle('review.takeBack', { id: uuid(40) }, page);
  expect((await valueOf(app.handle('review.pack', period, page))).items).toEqual([]);
  await app.handle('review.bringBack', { id: uuid(40) }, page);
  expect((await valueOf(app.handle('review.pack', period, page))).items).toMatchObject([{ copied: true }]);
  await app.handle('review.takeBack', { id: uuid(40) }, page);
  await app.handle('notes.remove', { id: uuid(20) }, page);
  expect(await app.handle('review.bringBack', { id: uuid(40) }, page)).toMatchObject({ code: 'not-found' });
  expect(await app.handle('review.promote', { copy: copyOf(42, uuid(20)) }, page)).toMatchObject({
    code: 'not-found',
  });
});

it('gives no copy to anybody from a notebook of a coach, not even one from before or from a backup', async () => {
  const app = await start();
  await app.handle('review.promote', { copy: copyOf(40, uuid(20)) }, page);
  await app.handle('review.coachOnly', { personId: uuid(1), on: true }, page);
  expect(await app.handle('review.promote', { copy: copyOf(40, uuid(20)) }, page)).toMatchObject({
    code: 'coach-only',
  });
  expect(await app.handle('review.pack', period, page)).toMatchObject({ code: 'coach-only' });
  const other = running();
  const { text } = await valueOf(app.handle('data.export', {}, page));
  await valueOf(other.handle('data.restore', { text, keep: 'newer' }, page));
  for (const one of [app, other]) {
    const asked = { personId: uuid(1), before: null, limit: 50, purpose: 'evaluation' as const };
    const found = { query: 'shared', limit: 9, purpose: 'evaluation' as const };
    const read = [
      await valueOf(one.handle('notes.list', asked, page)),
      await valueOf(one.handle('timeline.list', asked, page)),
      await valueOf(one.handle('notes.search', found, page)),
      (await valueOf(one.handle('search.find', found, page))).hits,
      (await valueOf(one.handle('handoff.get', { personId: uuid(1) }, page))).evidence,
    ];
    expect(read).toEqual([[], [], [], [], []]);
  }
});

it('shows no coaching text to an evaluation by any call, and refuses the screens that would', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      async (texts) => {
        const app = await start(false, texts);
        await app.handle('sessions.start', { session: session(10, { takeaway: secret }) }, page);
        await app.handle('review.promote', { copy: copyOf(40, uuid(20)) }, page);
        await createCurrentMeetings(app.deps.store).setMode(page.view, 'evaluation');
        const personId = uuid(1);
        const all = { personId, before: null, limit: 50 };
        const read = await Promise.all([
          app.handle('notes.list', all, page),
          app.handle('notes.search', { query: secret, limit: 50 }, page),
          app.handle('search.find', { query: secret, limit: 50 }, page),
          app.handle('timeline.list', all, page),
          app.handle('timeline.themes', { personId }, page),
          app.handle('coverage.get', { personId }, page),
          app.handle('recognition.get', { personId }, page),
          app.handle('sessions.list', { personId, limit: 50 }, page),
          app.handle('goals.list', { personId }, page),
          app.handle('undo.list', {}, page),
          app.handle('exports.markdown', { personId, choice: shareable }, page),
          app.handle('review.pack', period, page),
          app.handle('review.file', { ...period, words: packWords }, page),
          app.handle('journal.list', { before: null, limit: 50 }, page),
          app.handle('review.notes', all, page),
          app.handle('handoff.get', { personId }, page),
          app.handle('access.get', period, page),
          app.handle('access.file', { ...period, words: packWords }, page),
        ]);
        expect(JSON.stringify(read)).not.toContain(secret);
        expect(JSON.stringify(read)).toContain('shared 40');
        expect(read.slice(-4).map((answer) => !answer.ok && answer.code)).toEqual(
          Array(4).fill('not-allowed'),
        );
      },
    ),
    { numRuns: 15 },
  );
});

it('makes no handoff of nothing, and says in file and journal whether a private note is in it', async () => {
  const app = await start();
  const choice = { cadence: true, focus: [], actions: [], evidence: [], privateNotes: [] as string[] };
  const ask = (privateNotes: string[]) =>
    app.handle(
      'handoff.file',
      { personId: uuid(1), choice: { ...choice, privateNotes }, words: packWords },
      page,
    );
  expect(await ask([])).toMatchObject({ code: 'nothing-to-share' });
  const [markdown, json] = await valueOf(ask([uuid(20)]));
  expect(markdown?.text).toContain('<containsYes');
  expect(JSON.parse(json?.text ?? '')).toMatchObject({
    format: 'touchline-handoff/1',
    containsPrivate: true,
  });
  expect(await journalOf(app)).toEqual(['exported handoff private']);
});

it('gives a person everything of theirs and of notes on others only what names them', async () => {
  const app = await start();
  await app.handle('people.save', { person: person(2, { name: 'Zoë Müller' }) }, page);
  const text = 'Zoë was ill. Person 1 stepped in for Zoë.';
  await app.handle('notes.add', { note: note(30, { personId: uuid(2), text }) }, page);
  const pack = await valueOf(app.handle('access.get', period, page));
  expect(pack.containsPrivate).toBe(true);
  expect(pack.items.find(({ kind }) => kind === 'note')?.texts).toEqual([
    [{ text: `${secret} one`, third: null }],
  ]);
  const passage = pack.items.find(({ kind }) => kind === 'passage');
  expect(passage).toMatchObject({ flagged: true, thirds: ['Zoë Müller'], record: null });
  const [markdown, json] = await valueOf(app.handle('access.file', { ...period, words: packWords }, page));
  expect(markdown?.text).toContain('⟦Zoë⟧');
  expect(`${markdown?.text}${json?.text}`).not.toContain('was ill');
});
