import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../utils/domain/result.ts';
import { action, dayMs, monday, note, person, promptEvent, session, uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';

const year = 366 * dayMs;
const value = <T>(answer: Result<T>): T => {
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};

const filled = async () => {
  const app = running();
  await app.handle('people.save', { person: person(1, { name: 'Sam' }) }, page);
  await app.handle('notes.add', { note: note(10, { text: 'an old note' }) }, page);
  await app.handle('notes.add', { note: note(11, { at: monday + 300 * dayMs, createdAt: monday }) }, page);
  await app.handle('actions.add', { action: action(20) }, page);
  await app.handle('actions.update', { id: uuid(20), change: { doneAt: monday } }, page);
  return app;
};
const look = async (app: Awaited<ReturnType<typeof filled>>) =>
  value(await app.handle('retention.get', {}, page));
const wake = (app: Awaited<ReturnType<typeof filled>>) => app.wake(async () => true);
/** In steps that no clock doubts, as if the browser was opened every month. */
const passTo = async (app: Awaited<ReturnType<typeof filled>>, until: number) => {
  for (let at = app.clock.now(); at < until; at = Math.min(until, at + 30 * dayMs)) {
    app.clock.set(at);
    await wake(app);
  }
  app.clock.set(until);
  await wake(app);
};

describe('retention', () => {
  it('deletes nothing by itself until the manager has looked at the list, then what was on it for fourteen days', async () => {
    const app = await filled();
    await passTo(app, monday + year + 40 * dayMs);
    const before = await look(app);
    expect(before).toMatchObject({ agreed: false, total: 2 });
    expect(before.lines.map(({ table }) => table).toSorted()).toEqual(['actions', 'notes']);
    expect(before.lines.every(({ personName }) => personName === 'Sam')).toBe(true);
    expect(await app.deps.db.notes.count()).toBe(2);
    await app.handle('retention.agree', {}, page);
    await wake(app);
    expect(await app.deps.db.notes.get(uuid(10))).toBeUndefined();
    expect(await app.deps.db.notes.get(uuid(11))).toBeDefined();
    expect(await app.deps.db.actions.count()).toBe(0);
    expect(app.errors).toEqual([]);
  });

  it('brings back what went, over restarts of the browser, for ten days', async () => {
    const app = await filled();
    await passTo(app, monday + year + 40 * dayMs);
    await app.handle('retention.agree', {}, page);
    await wake(app);
    await app.beginSession();
    const [gone] = (await look(app)).gone;
    expect(gone?.count).toBe(2);
    expect(value(await app.handle('retention.restore', { batch: gone?.batch ?? '' }, page))).toEqual({
      count: 2,
    });
    expect(await app.deps.db.notes.get(uuid(10))).toMatchObject({ text: 'an old note' });
    await wake(app);
    expect(await app.deps.db.notes.count()).toBe(2);
    const found = value(await app.handle('notes.search', { query: 'old', limit: 5 }, page));
    expect(found).toHaveLength(1);
  });

  it('is over for good after ten days', async () => {
    const app = await filled();
    const { batch } = value(
      await app.handle('retention.remove', { items: [{ table: 'notes', id: uuid(10) }] }, page),
    );
    app.clock.set(monday + 11 * dayMs);
    await app.beginSession();
    expect(await app.handle('retention.restore', { batch }, page)).toMatchObject({ code: 'not-found' });
    const left = await Promise.all(app.deps.db.tables.map(({ name }) => app.deps.db.table(name).toArray()));
    expect(JSON.stringify(left)).not.toContain('an old note');
  });

  it('keeps what has a reason, shows the reason, and lets its time run again', async () => {
    const app = await filled();
    await passTo(app, monday + year + 40 * dayMs);
    for (const [table, id] of [
      ['notes', uuid(10)],
      ['actions', uuid(20)],
    ] as const)
      value(await app.handle('retention.keep', { table, id, because: 'a case is open' }, page));
    await app.handle('retention.agree', {}, page);
    await passTo(app, app.clock.now() + 50 * dayMs);
    const view = await look(app);
    expect(view.total).toBe(0);
    expect(view.kept.map(({ keepBecause }) => keepBecause)).toEqual(['a case is open', 'a case is open']);
    value(await app.handle('retention.keep', { table: 'notes', id: uuid(10), because: null }, page));
    expect((await look(app)).lines.map(({ id }) => id)).toEqual([uuid(10)]);
  });

  it('asks again before the first deletion when something is kept for a shorter time', async () => {
    const app = await filled();
    await app.handle('retention.agree', {}, page);
    const { months } = await look(app);
    await app.handle('retention.set', { months: { ...months, notes: 24 } }, page);
    expect((await look(app)).agreed).toBe(true);
    await app.handle('retention.set', { months: { ...months, notes: 6 } }, page);
    expect(await look(app)).toMatchObject({ agreed: false, months: { notes: 6 } });
  });

  it('deletes nothing when the clock leaps, and asks', async () => {
    const app = await filled();
    await app.handle('notes.add', { note: note(12, { deleteAt: monday + 400 * dayMs }) }, page);
    await app.handle('retention.agree', {}, page);
    await look(app);
    app.clock.set(monday + 10 * year);
    await wake(app);
    await wake(app);
    expect(await app.deps.db.notes.count()).toBe(3);
    expect(await look(app)).toMatchObject({ clock: 'jumped', seen: monday });
    app.clock.set(monday);
    expect(await look(app)).toMatchObject({ clock: 'fine', total: 0 });
    app.clock.set(monday + 10 * year);
    await app.handle('retention.accept', {}, page);
    expect(await look(app)).toMatchObject({ clock: 'fine', total: 4 });
    await wake(app);
    expect(await app.deps.db.actions.count()).toBe(1);
  });

  it('takes a session with its prompts only when nothing of it is left', async () => {
    const app = await filled();
    await app.handle('sessions.start', { session: session(30) }, page);
    await app.deps.db.promptEvents.put({
      ...promptEvent(40, { sessionId: uuid(30) }),
      who: uuid(1),
      late: -monday,
    });
    await app.handle('notes.add', { note: note(13, { sessionId: uuid(30) }) }, page);
    await app.handle(
      'retention.set',
      { months: { notes: null, evidence: null, actions: null, sessions: 1 } },
      page,
    );
    await app.handle('retention.agree', {}, page);
    await passTo(app, monday + 90 * dayMs);
    expect(await app.deps.db.sessions.count()).toBe(1);
    await app.handle('retention.remove', { items: [{ table: 'notes', id: uuid(13) }] }, page);
    await passTo(app, monday + 120 * dayMs);
    expect(await app.deps.db.sessions.count()).toBe(0);
    expect(await app.deps.db.promptEvents.count()).toBe(0);
  });
});
