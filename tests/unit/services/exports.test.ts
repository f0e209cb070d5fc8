import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { everything, exportTables, shareable } from '../../../utils/domain/export.ts';
import type { Draft } from '../../../utils/domain/records.ts';
import { estimatePages, mostPages } from '../../../utils/domain/paper.ts';
import { action, dayMs, goal, monday, note, person, session, uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';
import { createCurrentMeetings } from '../../../utils/services/current-meetings.ts';
import type { Result } from '../../../utils/domain/result.ts';

const words = {
  checkIn: 'Check-in',
  checkInWith: 'Check-in: $1',
  action: 'Action',
  actionWith: 'Action: $1',
};
const valueOf = async <T>(answer: Promise<Result<T, string>>): Promise<T> => {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
};
const evaluating = { ...page, view: 'evaluating' };

/** One person with something of each kind on both sides; what is private says PRIVATE, concerns say WORRY. */
const filled = async () => {
  const app = running();
  const { handle } = app;
  await valueOf(handle('people.save', { person: person(1, { cadenceDays: 14 }) }, page));
  await valueOf(handle('sessions.start', { session: session(10, { takeaway: 'PRIVATE' }) }, page));
  await valueOf(handle('notes.add', { note: note(20, { text: 'PRIVATE' }) }, page));
  await valueOf(handle('notes.add', { note: note(21, { text: 'PRIVATE WORRY', kind: 'concern' }) }, page));
  await valueOf(handle('actions.add', { action: action(30, { text: 'PRIVATE', due: '2026-03-09' }) }, page));
  await valueOf(handle('actions.add', { action: action(31, { text: 'PRIVATE' }) }, page));
  await valueOf(handle('goals.add', { goal: goal(40, { text: 'PRIVATE' }) }, page));
  const draft: Omit<Draft, 'text'> = {
    ...{ slot: `person:${uuid(1)}`, personId: uuid(1), kind: 'idea', behaviours: [], at: monday },
  };
  await valueOf(handle('drafts.save', { draft: { ...draft, text: 'PRIVATE draft' } }, page));
  const copy = { ...note(50, { text: 'Shared', kind: 'praise' }), noteId: uuid(20) };
  await valueOf(handle('review.promote', { copy }, page));
  return app;
};

const personId = uuid(1);

describe('a file to share', () => {
  it('holds the copies made for a review and nothing private, and says so', async () => {
    const { handle } = await filled();
    const text = await valueOf(handle('exports.markdown', { personId, choice: shareable }, page));
    expect(text.isPrivate).toBe(false);
    expect(text.text).toContain('> Shared');
    expect(text.text).not.toMatch(/PRIVATE|WORRY/);
    const tables = [...exportTables];
    const csv = await valueOf(handle('exports.csv', { personId, choice: shareable, tables }, page));
    expect(csv.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0, 0]);
    expect(csv.some(({ isPrivate }) => isPrivate)).toBe(false);
    const paper = await valueOf(
      handle('exports.paper', { personId, choice: shareable, from: null, to: null }, page),
    );
    expect(JSON.stringify(paper)).not.toContain('PRIVATE');
    expect(paper.containsPrivate).toBe(false);
  });

  it('takes private kinds one by one when they are asked for', async () => {
    const { handle } = await filled();
    const read = async (choice: Partial<typeof shareable>) =>
      valueOf(handle('exports.markdown', { personId, choice: { ...shareable, ...choice } }, page));
    const coaching = await read({ coaching: true });
    expect(coaching.isPrivate).toBe(true);
    expect(coaching.text).not.toMatch(/WORRY|draft/);
    expect((await read({ coaching: true, concerns: true })).text).toContain('WORRY');
    const drafts = await read({ drafts: true });
    expect(drafts.text).toContain('PRIVATE draft');
    expect(drafts.isPrivate).toBe(true);
  });
});

describe('everything', () => {
  it('is in one file with what was promised, wanted, copied and not yet finished', async () => {
    const { handle } = await filled();
    const { text, count, isPrivate } = await valueOf(
      handle('exports.markdown', { personId, choice: everything }, page),
    );
    expect(text.match(/PRIVATE/g)).toHaveLength(7);
    expect([count, isPrivate]).toEqual([8, true]);
  });

  it('is refused to a surface that shows an evaluation', async () => {
    const app = await filled();
    await createCurrentMeetings(app.deps.store).setMode(evaluating.view, 'evaluation');
    for (const choice of [everything, { ...shareable, drafts: true }]) {
      const answer = await app.handle('exports.markdown', { personId, choice }, evaluating);
      expect(answer).toMatchObject({ ok: false, code: 'not-allowed' });
    }
    const shared = await app.handle('exports.markdown', { personId, choice: shareable }, evaluating);
    expect(shared.ok).toBe(true);
  });
});

it('knows where private material is kept before anything is made', async () => {
  const { handle } = running();
  const none = { notes: false, sessions: false, actions: false, goals: false, drafts: false };
  expect(await valueOf(handle('exports.held', {}, page))).toEqual(none);
  const app = await filled();
  expect(await valueOf(app.handle('exports.held', {}, page))).toEqual({
    ...{ notes: true, sessions: true, actions: true, goals: true, drafts: true },
  });
});

describe('a calendar', () => {
  const read = async (names: boolean, texts: boolean) =>
    valueOf((await filled()).handle('exports.calendar', { names, texts, words }, page));

  it('names nobody by itself, and lists what has no date', async () => {
    const { text, count, isPrivate, skipped } = await read(false, false);
    expect(text.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim())).toEqual([
      'SUMMARY:Check-in',
      'SUMMARY:Action',
    ]);
    expect(text.replaceAll('CLASS:PRIVATE', '')).not.toMatch(/Person 1|PRIVATE/);
    expect(text).toContain('RRULE:FREQ=DAILY;INTERVAL=14');
    expect([count, isPrivate]).toEqual([2, false]);
    expect(skipped).toEqual([{ what: 'action', personName: 'Person 1', text: 'PRIVATE' }]);
  });

  it('holds names and texts when both are ticked, and says that they are private', async () => {
    const { text, isPrivate } = await read(true, true);
    expect(text).toContain('SUMMARY:Check-in: Person 1');
    expect(text).toContain('DESCRIPTION:PRIVATE');
    expect(isPrivate).toBe(true);
  });

  it('gives the same ids again', async () => {
    const uids = (text: string) => text.match(/^UID:.*$/gm);
    expect(uids((await read(false, false)).text)).toEqual(uids((await read(true, true)).text));
  });
});

describe('a person on paper', () => {
  it('shows the days asked for, with promises and goals as they stand', async () => {
    const { handle } = await filled();
    await handle('notes.add', { note: note(60, { at: monday - 40 * dayMs, text: 'old' }) }, page);
    const paper = await valueOf(
      handle('exports.paper', { personId, choice: everything, from: '2026-03-01', to: '2026-03-02' }, page),
    );
    expect(paper.days.map(({ day, items }) => [day, items.length])).toEqual([['2026-03-02', 4]]);
    expect([paper.actions.length, paper.goals.length, paper.containsPrivate]).toEqual([2, 1, true]);
    const wrong = { personId, choice: everything, from: '2026-03-02', to: '2026-03-01' };
    expect(await handle('exports.paper', wrong, page)).toMatchObject({ ok: false, code: 'bad-input' });
  });

  it('is estimated to be longer than anybody prints when it is', () => {
    expect(estimatePages(['short'])).toBe(1);
    expect(estimatePages(Array.from({ length: 4_000 }, () => 'x'.repeat(300)))).toBeGreaterThan(mostPages);
  });
});

it('writes of each export when, what, how much and whether it was private, and no name once a person is gone', async () => {
  const { handle } = await filled();
  const exported = { personId, what: 'person' as const, isPrivate: true, count: 8 };
  await valueOf(handle('journal.exported', exported, page));
  await valueOf(
    handle('journal.exported', { personId: null, what: 'csv', isPrivate: false, count: 3 }, page),
  );
  const lines = () => valueOf(handle('journal.list', { before: null, limit: 50 }, page));
  const before = (await lines()).filter(({ entry }) => entry.act === 'exported');
  expect(new Set(before.map(({ entry }) => entry.detail))).toEqual(
    new Set(['person private 8', 'csv shareable 3']),
  );
  expect(before.map(({ personName }) => personName)).toContain('Person 1');
  await valueOf(handle('people.remove', { id: personId }, page));
  expect(JSON.stringify(await lines())).not.toContain('Person 1');
});
