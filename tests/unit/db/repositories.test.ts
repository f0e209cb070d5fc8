import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { repositories } from '../../../utils/services/repositories.ts';
import { action, dayMs, map, monday, note, openFresh, person, session, tag, uuid } from './samples.ts';

const fresh = (name?: string) => {
  const db = openFresh(name);
  return { db, of: repositories(db) };
};

describe('notes', () => {
  it('keeps HTML, emoji and right-to-left text letter for letter', async () => {
    const { of } = fresh();
    const text = '<img src=x onerror=alert(1)> 👩🏽‍💻 שלום [x](javascript:alert(1))';
    await of.notes.add('coaching', note(10, { text }));
    const [kept] = await of.notes.list('coaching', { personId: uuid(1), before: null, limit: 5 });
    expect(kept?.text).toBe(text);
  });

  it('adds a repeated note once and does not undo a later edit', async () => {
    const { of } = fresh();
    await of.notes.add('coaching', note(10));
    await of.notes.change('coaching', uuid(10), { text: 'edited' }, monday + 1);
    const again = await of.notes.add('coaching', note(10));
    expect(again.text).toBe('edited');
    expect(await of.notes.list('coaching', { personId: uuid(1), before: null, limit: 5 })).toHaveLength(1);
  });

  it('lists the newest first, page after page, without losing notes of the same millisecond', async () => {
    const { of } = fresh();
    for (let n = 0; n < 9; n += 1)
      await of.notes.add('coaching', note(10 + n, { at: monday + Math.floor(n / 3) }));
    const seen: string[] = [];
    let before: number | null = null;
    for (let page = 0; page < 10; page += 1) {
      const notes = await of.notes.list('coaching', { personId: uuid(1), before, limit: 2 });
      if (notes.length === 0) break;
      seen.push(...notes.map(({ id }) => id));
      before = notes.at(-1)?.at ?? null;
    }
    expect(seen).toHaveLength(9);
    expect(new Set(seen).size).toBe(9);
  });

  it('shows the inbox as the notes of nobody', async () => {
    const { of } = fresh();
    await of.notes.add('coaching', note(10, { personId: null }));
    await of.notes.add('coaching', note(11));
    const inbox = await of.notes.list('coaching', { personId: null, before: null, limit: 5 });
    expect(inbox.map(({ id }) => id)).toEqual([uuid(10)]);
    await of.notes.change('coaching', uuid(10), { personId: uuid(1) }, monday);
    expect(await of.notes.list('coaching', { personId: null, before: null, limit: 5 })).toEqual([]);
    expect(await of.notes.list('coaching', { personId: uuid(1), before: null, limit: 5 })).toHaveLength(2);
  });

  it('lets time go forward only, when the clock was set back', async () => {
    const { of } = fresh();
    await of.notes.add('coaching', note(10));
    const first = await of.notes.change('coaching', uuid(10), { text: 'one' }, monday - dayMs);
    const second = await of.notes.change('coaching', uuid(10), { text: 'two' }, monday - 2 * dayMs);
    expect(first?.updatedAt).toBeGreaterThan(monday);
    expect(second?.updatedAt).toBeGreaterThan(first?.updatedAt ?? Infinity);
  });

  it('takes a note out of its session when it is moved to another person', async () => {
    const { of } = fresh();
    await of.notes.add('coaching', note(10, { sessionId: uuid(5) }));
    const moved = await of.notes.change('coaching', uuid(10), { personId: uuid(2) }, monday);
    expect(moved).toMatchObject({ personId: uuid(2), sessionId: null });
  });
});

describe('removal', () => {
  it('brings a removed note back, also after a restart', async () => {
    const { db, of } = fresh();
    await of.notes.add('coaching', note(10));
    expect(await of.trash.removeRow('notes', uuid(10), monday)).toBe(true);
    expect(await of.trash.removeRow('notes', uuid(10), monday)).toBe(true);
    db.close();
    const { of: later } = fresh(db.name);
    expect(await later.notes.has('coaching', uuid(10))).toBe(false);
    expect(await later.trash.restoreRow('notes', uuid(10))).toBe(true);
    expect(await later.notes.has('coaching', uuid(10))).toBe(true);
  });

  it('says so when there was nothing to remove or to bring back', async () => {
    const { of } = fresh();
    expect(await of.trash.removeRow('notes', uuid(10), monday)).toBe(false);
    expect(await of.trash.restoreRow('notes', uuid(10))).toBe(false);
    expect(await of.trash.removePerson(uuid(1), monday)).toBe(false);
    expect(await of.trash.restorePerson(uuid(1))).toBe(false);
  });

  it('removes a person with everything about them and nothing of anybody else', async () => {
    const { db, of } = fresh();
    for (const n of [1, 2]) {
      await of.people.save(person(n), monday);
      await of.sessions.start('coaching', session(10 + n, { personId: uuid(n) }));
      await of.notes.add('coaching', note(20 + n, { personId: uuid(n), behaviours: [tag(1)] }));
      await of.actions.add('coaching', action(30 + n, { personId: uuid(n) }), 'coaching');
      await of.drafts.save({
        slot: `person:${uuid(n)}`,
        personId: uuid(n),
        kind: 'idea',
        text: 'x',
        behaviours: [],
        at: 1,
      });
    }
    const before = await of.backup.dump();
    await of.trash.removePerson(uuid(1), monday);
    const kept = await of.backup.dump();
    expect(JSON.stringify({ ...kept, tombstones: [] })).not.toContain(uuid(1));
    expect(kept.notes.map(({ id }) => id)).toEqual([uuid(22)]);
    expect(await db.tombstones.count()).toBe(1);
    await of.trash.restorePerson(uuid(1));
    expect(await of.backup.dump()).toEqual(before);
  });

  it('erases everything and brings everything back', async () => {
    const { of } = fresh();
    await of.people.save(person(1), monday);
    await of.notes.add('coaching', note(10));
    await of.maps.apply(map(), monday, uuid(90));
    const before = await of.backup.dump();
    await of.trash.erase(monday);
    await of.trash.erase(monday + 1);
    expect(Object.values(await of.backup.counts()).every((count) => count === 0)).toBe(true);
    expect(await of.trash.unerase()).toBe(true);
    expect(await of.backup.dump()).toEqual(before);
  });
});

describe('sessions', () => {
  it('gives back the session that stands for this meeting and person', async () => {
    const { of } = fresh();
    const first = await of.sessions.start('coaching', session(10, { meetingKey: 'g:1' }));
    const again = await of.sessions.start('coaching', session(11, { meetingKey: 'g:1' }));
    const other = await of.sessions.start('coaching', session(12, { meetingKey: 'g:1', personId: uuid(2) }));
    expect(again.id).toBe(first.id);
    expect(other.id).toBe(uuid(12));
  });

  it('lets two surfaces start the same meeting at once and ends with one session', async () => {
    const { db, of } = fresh();
    const { of: other } = fresh(db.name);
    const [one, two] = await Promise.all([
      of.sessions.start('coaching', session(10, { meetingKey: 'g:1' })),
      other.sessions.start('coaching', session(11, { meetingKey: 'g:1' })),
    ]);
    expect(one.id).toBe(two.id);
    expect(await db.sessions.count()).toBe(1);
  });

  it('turns an empty session into an evaluation, and writes it in the journal', async () => {
    const { db, of } = fresh();
    await of.sessions.start('coaching', session(10));
    const context = { now: monday + 1, ids: () => uuid(99) };
    const type = { id: 'performance_review', purpose: 'evaluation' as const };
    const changed = await of.sessions.change('coaching', uuid(10), { type }, context);
    expect(changed).toMatchObject({ id: uuid(10), purpose: 'evaluation' });
    expect(await db.journal.toArray()).toMatchObject([{ act: 'purpose-changed', subject: uuid(10) }]);
  });

  it('splits a session that holds something: what was written in coaching stays in coaching', async () => {
    const { of } = fresh();
    await of.sessions.start('coaching', session(10, { takeaway: 'private' }));
    await of.notes.add('coaching', note(20, { sessionId: uuid(10) }));
    let next = 50;
    const context = { now: monday + 1, ids: () => uuid((next += 1)) };
    const type = { id: 'performance_review', purpose: 'evaluation' as const };
    const second = await of.sessions.change('coaching', uuid(10), { type }, context);
    const again = await of.sessions.change('coaching', uuid(10), { type }, context);
    expect(second).toMatchObject({ purpose: 'evaluation', takeaway: '' });
    expect(second?.id).not.toBe(uuid(10));
    expect(again?.id).toBe(second?.id);
    expect(await of.sessions.list('coaching', uuid(1), 5)).toMatchObject([
      { id: uuid(10), takeaway: 'private' },
    ]);
    expect(await of.notes.ofSession('evaluation', uuid(10))).toEqual([]);
  });
});

describe('people', () => {
  it('refuses a second owner of an address, in whatever case', async () => {
    const { of } = fresh();
    await of.people.save(person(1), monday);
    const taken = await of.people.save(person(2, { emails: ['PERSON1@acme.test'] }), monday);
    expect(taken).toMatchObject({ ok: false, code: 'taken' });
    expect(await of.people.list()).toHaveLength(1);
  });

  it('learns a name and an address once', async () => {
    const { of } = fresh();
    await of.people.save(person(1), monday);
    await of.people.link(uuid(1), { name: 'Sam', email: 'Sam@home.test' }, monday + 1);
    const linked = await of.people.link(uuid(1), { name: 'Sam', email: 'sam@home.test' }, monday + 2);
    expect(linked).toMatchObject({
      value: { aliases: ['Sam'], emails: ['person1@acme.test', 'sam@home.test'], updatedAt: monday + 1 },
    });
  });
});

describe('promises', () => {
  it('lists open ones, and the done ones when asked', async () => {
    const { of } = fresh();
    await of.actions.add('coaching', action(10, { due: '2026-04-01' }), 'coaching');
    await of.actions.add('coaching', action(11, { due: '2026-03-01' }), 'coaching');
    await of.actions.change('coaching', uuid(10), { doneAt: monday }, monday);
    expect((await of.actions.list('coaching', uuid(1), false)).map(({ id }) => id)).toEqual([uuid(11)]);
    expect(await of.actions.list('coaching', uuid(1), true)).toHaveLength(2);
    await of.actions.change('coaching', uuid(10), { doneAt: null }, monday);
    expect(await of.actions.list('coaching', uuid(1), false)).toHaveLength(2);
  });
});

describe('a write that is broken off', () => {
  it('leaves nothing behind', async () => {
    const { db, of } = fresh();
    await of.notes.add('coaching', note(10));
    const crash = db.transaction('rw', [db.notes, db.meta, db.undo], async () => {
      await of.notes.add('coaching', note(11));
      await of.notes.change('coaching', uuid(10), { text: 'half' }, monday);
      throw new Error('crash');
    });
    await expect(crash).rejects.toThrow('crash');
    const kept = await of.notes.list('coaching', { personId: uuid(1), before: null, limit: 5 });
    expect(kept).toEqual([note(10)]);
  });
});
