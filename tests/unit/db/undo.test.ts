import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { repositories } from '../../../utils/services/repositories.ts';
import { action, dayMs, goal, monday, note, openFresh, person, session, uuid } from './samples.ts';

const fresh = (name?: string) => {
  const db = openFresh(name);
  const of = repositories(db);
  const later = { now: monday + dayMs, anyway: false };
  return {
    db,
    of,
    last: async () => (await of.undo.list('coaching'))[0],
    takeLast: async (anyway = false) => {
      const [line] = await of.undo.list('coaching');
      return of.undo.take('coaching', line?.id ?? '', { ...later, anyway });
    },
    notes: () => of.notes.list('coaching', { personId: uuid(1), before: null, limit: 99 }),
  };
};

describe('the undo log', () => {
  it('takes back an edit, and the taking back', async () => {
    const { of, takeLast, last, notes } = fresh();
    await of.notes.add('coaching', note(10, { text: 'first' }));
    await of.notes.change('coaching', uuid(10), { text: 'second' }, monday + 1);
    expect(await last()).toMatchObject({
      act: 'notes.edit',
      personId: uuid(1),
      text: 'first',
      changedSince: false,
    });
    expect(await takeLast()).toMatchObject({ ok: true });
    expect(await notes()).toMatchObject([{ text: 'first' }]);
    expect(await last()).toMatchObject({ act: 'undo.take', took: 'notes.edit' });
    await takeLast();
    expect(await notes()).toMatchObject([{ text: 'second' }]);
  });

  it('takes back what was added, so that it can still be brought back', async () => {
    const { of, takeLast, notes } = fresh();
    await of.notes.add('coaching', note(10));
    await takeLast();
    expect(await notes()).toEqual([]);
    expect(await of.trash.restoreRow('notes', uuid(10))).toBe(true);
    expect(await notes()).toHaveLength(1);
  });

  it('brings back what was removed, also after the browser was closed', async () => {
    const { db, of } = fresh();
    await of.notes.add('coaching', note(10));
    await of.goals.add('coaching', goal(11));
    await of.actions.add('coaching', action(12), 'coaching');
    await of.trash.removeRow('notes', uuid(10), monday);
    await of.trash.removeRow('goals', uuid(11), monday);
    await of.trash.removeRow('actions', uuid(12), monday);
    db.close();
    const again = fresh(db.name);
    await again.of.trash.empty(monday);
    for (const { id } of (await again.of.undo.list('coaching')).slice(0, 3)) {
      expect(await again.of.undo.take('coaching', id, { now: monday, anyway: false })).toMatchObject({
        ok: true,
      });
    }
    expect(await again.notes()).toHaveLength(1);
    expect(await again.of.goals.list('coaching', uuid(1))).toHaveLength(1);
    expect(await again.of.actions.list('coaching', uuid(1), true)).toHaveLength(1);
  });

  it('forgets a removal that was brought back otherwise', async () => {
    const { of, last } = fresh();
    await of.notes.add('coaching', note(10));
    await of.trash.removeRow('notes', uuid(10), monday);
    await of.trash.restoreRow('notes', uuid(10));
    expect(await last()).toMatchObject({ act: 'notes.add' });
  });

  it('asks before it takes back a change that was changed again since', async () => {
    const { of, notes } = fresh();
    await of.notes.add('coaching', note(10, { text: 'one' }));
    await of.notes.change('coaching', uuid(10), { text: 'two' }, monday + 1);
    await of.notes.change('coaching', uuid(10), { text: 'three' }, monday + 2);
    const [, second] = await of.undo.list('coaching');
    expect(second).toMatchObject({ changedSince: true });
    const take = (anyway: boolean) => of.undo.take('coaching', second?.id ?? '', { now: monday + 3, anyway });
    expect(await take(false)).toEqual({ ok: false, code: 'changed-since' });
    expect(await notes()).toMatchObject([{ text: 'three' }]);
    expect(await take(true)).toMatchObject({ ok: true });
    expect(await notes()).toMatchObject([{ text: 'one' }]);
  });

  it('keeps the last fifty changes, in their order even when the clock is set back', async () => {
    const { of } = fresh();
    for (let n = 0; n < 60; n += 1) await of.notes.add('coaching', note(10 + n), monday - n * dayMs);
    const lines = await of.undo.list('coaching');
    expect(lines).toHaveLength(50);
    expect(lines.map(({ text }) => text)).toEqual(Array.from({ length: 50 }, (_, n) => `note ${69 - n}`));
  });

  it('knows the latest moment of any change, when the clock was set back', async () => {
    const { of } = fresh();
    expect(await of.undo.highest(monday)).toBe(monday);
    await of.notes.add('coaching', note(10), monday);
    expect(await of.undo.highest(monday - dayMs)).toBe(monday);
    expect(await of.undo.highest(monday + dayMs)).toBe(monday + dayMs);
  });

  it('takes back promises, goals, people and sessions', async () => {
    const { of, takeLast } = fresh();
    await of.people.save(person(1), monday);
    await of.people.save(person(1, { name: 'Renamed' }), monday + 1);
    await takeLast();
    expect((await of.people.get(uuid(1)))?.name).toBe('Person 1');

    await of.actions.add('coaching', action(20), 'coaching');
    await of.actions.change('coaching', uuid(20), { doneAt: monday }, monday + 1);
    await takeLast();
    expect(await of.actions.list('coaching', uuid(1), false)).toHaveLength(1);

    await of.goals.add('coaching', goal(30));
    await of.goals.change('coaching', uuid(30), { state: 'dropped' }, monday + 1);
    await takeLast();
    expect(await of.goals.list('coaching', uuid(1))).toMatchObject([{ state: 'active' }]);

    await of.sessions.start('coaching', session(40));
    const context = { now: monday, ids: () => uuid(99) };
    await of.sessions.change('coaching', uuid(40), { state: 'cancelled' }, context);
    await takeLast();
    expect(await of.sessions.get('coaching', uuid(40))).toMatchObject({ state: 'open' });
  });

  it('takes back ticks that followed each other at once together', async () => {
    const { of, takeLast } = fresh();
    await of.sessions.start('coaching', session(40));
    for (const [n, ticks] of [['a'], ['a', 'b'], ['a', 'b', 'c']].entries()) {
      await of.sessions.change('coaching', uuid(40), { ticks }, { now: monday + n, ids: () => uuid(99) });
    }
    expect(await of.undo.list('coaching')).toHaveLength(1);
    await takeLast();
    expect((await of.sessions.get('coaching', uuid(40)))?.ticks).toBeUndefined();
  });

  it('leaves an address with the person it went to meanwhile', async () => {
    const { of } = fresh();
    await of.people.save(person(1, { emails: ['a@acme.test'] }), monday);
    await of.people.save(person(1, { emails: [] }), monday + 1);
    await of.people.save(person(2, { emails: ['a@acme.test'] }), monday + 2);
    const edit = (await of.undo.list('coaching')).find(
      ({ personId, act }) => personId === uuid(1) && act === 'people.save',
    );
    expect(await of.undo.take('coaching', edit?.id ?? '', { now: monday, anyway: false })).toMatchObject({
      ok: true,
    });
    expect((await of.people.get(uuid(1)))?.emails).toEqual([]);
  });

  it('removes a person who was added only after asking, once something was written about them', async () => {
    const { of } = fresh();
    await of.people.save(person(1), monday);
    const [added] = await of.undo.list('coaching');
    await of.notes.add('coaching', note(10));
    const take = (anyway: boolean) => of.undo.take('coaching', added?.id ?? '', { now: monday, anyway });
    expect(await take(false)).toEqual({ ok: false, code: 'changed-since' });
    expect(await take(true)).toMatchObject({ ok: true });
    expect(await of.people.get(uuid(1))).toBeNull();
    expect(await of.trash.restorePerson(uuid(1))).toBe(true);
    expect(await of.notes.has('coaching', uuid(10))).toBe(true);
  });

  it('loses every trace of a person who is deleted, and gets them back with the person', async () => {
    const { db, of } = fresh();
    await of.people.save(person(1), monday);
    await of.notes.add('coaching', note(10, { personId: uuid(2) }));
    await of.notes.change('coaching', uuid(10), { text: 'secret of one' }, monday);
    await of.notes.change('coaching', uuid(10), { personId: uuid(1) }, monday);
    await of.notes.add('coaching', note(11, { personId: uuid(2), text: 'of another' }));
    await of.trash.removePerson(uuid(1), monday);
    expect(JSON.stringify(await db.undo.toArray())).not.toContain('secret');
    expect(JSON.stringify(await db.undo.toArray())).not.toContain(uuid(1));
    expect(await of.undo.list('coaching')).toMatchObject([{ text: 'of another' }]);
    await of.trash.restorePerson(uuid(1));
    expect(await of.undo.list('coaching')).toHaveLength(5);
  });

  it('is empty after a restore', async () => {
    const { of } = fresh();
    await of.notes.add('coaching', note(10));
    const backup = await of.backup.dump();
    await of.backup.merge(backup, { keep: 'newer', revive: false, write: false });
    expect(await of.undo.list('coaching')).toHaveLength(1);
    await of.backup.merge(backup, { keep: 'newer', revive: false, write: true });
    expect(await of.undo.list('coaching')).toEqual([]);
  });

  it('says nothing of what is gone, and takes nothing back that it does not know', async () => {
    const { of } = fresh();
    expect(await of.undo.take('coaching', 'nothing', { now: monday, anyway: true })).toEqual({
      ok: false,
      code: 'not-found',
    });
  });
});

describe('a note that two windows edit', () => {
  const started = async () => {
    const all = fresh();
    await all.of.notes.add('coaching', note(10, { text: 'as it was' }));
    const since = monday;
    const edit = (change: Parameters<typeof all.of.notes.change>[2], now: number, newId = 77) =>
      all.of.notes.change('coaching', uuid(10), change, now, { since, newId: uuid(newId) });
    return { ...all, edit };
  };

  it('keeps both texts when both changed it, and says so', async () => {
    const { edit, notes } = await started();
    expect(await edit({ text: 'from one' }, monday + 1)).not.toHaveProperty('bothKept');
    const second = await edit({ text: 'from the other' }, monday + 2);
    expect(second).toMatchObject({
      id: uuid(77),
      text: 'from the other',
      versionOf: uuid(10),
      bothKept: true,
    });
    const kept = await notes();
    expect(kept.map(({ text }) => text).toSorted()).toEqual(['from one', 'from the other']);
    expect(kept.every((one) => !('bothKept' in one))).toBe(true);
  });

  it('takes both in when they changed different things', async () => {
    const { edit, notes } = await started();
    await edit({ text: 'from one' }, monday + 1);
    expect(await edit({ tags: ['calm'], text: 'as it was' }, monday + 2)).not.toHaveProperty('bothKept');
    expect(await notes()).toMatchObject([{ text: 'from one', tags: ['calm'] }]);
  });

  it('is one note when both wrote the same', async () => {
    const { edit, notes } = await started();
    await edit({ text: 'the same' }, monday + 1);
    await edit({ text: 'the same' }, monday + 2);
    expect(await notes()).toHaveLength(1);
  });

  it('keeps both when nobody knows any more how it read at first', async () => {
    const { of, edit, notes } = await started();
    await edit({ text: 'from one' }, monday + 1);
    await of.undo.clear();
    expect(await edit({ text: 'from the other' }, monday + 2)).toMatchObject({ bothKept: true });
    expect(await notes()).toHaveLength(2);
  });

  it('never takes a text away, in whatever order edits arrive', async () => {
    const { of, db } = await started();
    const texts = Array.from({ length: 8 }, (_, n) => `version ${n}`);
    await Promise.all(
      texts.map((text, n) =>
        of.notes.change('coaching', uuid(10), { text }, monday + n, { since: monday, newId: uuid(700 + n) }),
      ),
    );
    const kept = (await db.notes.toArray()).map(({ text }) => text);
    expect(kept.toSorted()).toEqual(texts);
  });

  it('is marked as another version when a restore keeps both', async () => {
    const { of, notes } = await started();
    const backup = await of.backup.dump();
    const theirs = { ...backup, notes: [note(10, { text: 'from the backup' })] };
    await of.backup.merge(theirs, { keep: 'both', revive: false, write: true });
    const kept = await notes();
    expect(kept.find(({ text }) => text === 'from the backup')).toMatchObject({ versionOf: uuid(10) });
    expect(kept.find(({ text }) => text === 'as it was')).not.toHaveProperty('versionOf');
  });
});
