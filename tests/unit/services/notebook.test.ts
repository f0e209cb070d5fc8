import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CallName, Input } from '../../../utils/messaging/protocol.ts';
import { action, dayMs, goal, monday, note, person, session, tag, uuid } from '../db/samples.ts';
import { page, panel, running } from './fakes.ts';

const evidence = {
  situation: 'in the demo',
  impact: 'they signed',
  polarity: 'strength',
  link: null,
} as const;

/** A surface that shows an evaluation. */
const evaluating = async (app: ReturnType<typeof running>) => {
  await app.deps.store.set('mode:options', 'evaluation');
  return app;
};

describe('evidence', () => {
  it('is kept with an address only where it is one, and with the rest as text', async () => {
    const { handle } = running();
    const added = await handle(
      'notes.add',
      { note: note(10, { evidence: { ...evidence, link: 'ticket 7' } }) },
      page,
    );
    expect(added).toMatchObject({ value: { evidence: { link: null, source: 'ticket 7' } } });
    const link = 'https://wiki/page';
    const edited = await handle(
      'notes.edit',
      { id: uuid(10), change: { evidence: { ...evidence, link } } },
      page,
    );
    expect(edited).toMatchObject({ value: { evidence: { link } } });
    const plain = await handle('notes.edit', { id: uuid(10), change: { evidence: null } }, page);
    expect(plain.ok && 'evidence' in plain.value).toBe(false);
  });

  it('needs the behaviour, and is of what has happened', async () => {
    const { handle, deps } = running();
    const add = (change: Parameters<typeof note>[1]) =>
      handle('notes.add', { note: note(10, { evidence, ...change }) }, page);
    expect(await add({ text: '  ' })).toMatchObject({ code: 'bad-input', at: 'note.text' });
    expect(await add({ at: monday + dayMs })).toMatchObject({ code: 'future-date' });
    expect(await deps.db.notes.count()).toBe(0);
    expect(await add({})).toMatchObject({ ok: true });
    const later = await handle('notes.edit', { id: uuid(10), change: { at: monday + 2 * dayMs } }, page);
    expect(later).toMatchObject({ code: 'future-date' });
    const earlier = await handle('notes.edit', { id: uuid(10), change: { at: monday - 9 * dayMs } }, page);
    expect(earlier).toMatchObject({ value: { at: monday - 9 * dayMs } });
  });

  it('dated today is taken although the clock was set back since', async () => {
    const { handle, clock } = running();
    await handle('notes.add', { note: note(10) }, page);
    clock.set(monday - 30 * dayMs);
    expect(await handle('notes.add', { note: note(11, { evidence }) }, page)).toMatchObject({ ok: true });
  });

  it('keeps the wording of a behaviour that no map knows', async () => {
    const { handle } = running();
    const unknown = { behaviourId: 'gone', mapId: 'older', competency: 'Craft', text: 'As it read then.' };
    await handle('people.save', { person: person(1) }, page);
    await handle('notes.add', { note: note(10, { evidence, behaviours: [unknown] }) }, page);
    expect(await handle('coverage.get', { personId: uuid(1) }, page)).toMatchObject({
      value: { elsewhere: [{ tag: unknown, observed: { first: '2026-03-02' } }] },
    });
  });

  it('has tags as they are compared, and forgets what is taken back', async () => {
    const { handle } = running();
    const deleteAt = monday + dayMs;
    await handle(
      'notes.add',
      { note: note(10, { tags: ['#Calm', 'calm'], deleteAt, keepBecause: 'agreed' }) },
      page,
    );
    const change = { deleteAt: null, keepBecause: null, dismissed: ['always'] };
    const edited = await handle('notes.edit', { id: uuid(10), change }, page);
    expect(edited).toMatchObject({ value: { tags: ['calm'], dismissed: ['always'] } });
    expect(edited.ok && ('deleteAt' in edited.value || 'keepBecause' in edited.value)).toBe(false);
  });
});

describe('a note edited in two windows', () => {
  it('is kept in both versions, and the answer says so', async () => {
    const { handle } = running();
    await handle('notes.add', { note: note(10, { text: 'as it was' }) }, page);
    const edit = (text: string) =>
      handle('notes.edit', { id: uuid(10), since: monday, change: { text } }, page);
    expect(await edit('from one')).toMatchObject({ value: { id: uuid(10) } });
    const second = await edit('from the other');
    expect(second).toMatchObject({ value: { bothKept: true, versionOf: uuid(10), text: 'from the other' } });
    const listed = await handle('notes.list', { personId: uuid(1), before: null, limit: 9 }, page);
    expect(listed.ok && listed.value.map(({ text }) => text).toSorted()).toEqual([
      'from one',
      'from the other',
    ]);
    const id = second.ok ? second.value.id : '';
    const settled = await handle('notes.edit', { id, change: { versionOf: null } }, page);
    expect(settled.ok && 'versionOf' in settled.value).toBe(false);
  });
});

describe('goals', () => {
  it('are added once, checked in on, removed and brought back', async () => {
    const { handle } = running();
    await handle('goals.add', { goal: goal(10) }, page);
    await handle('goals.add', { goal: goal(10, { text: 'said again' }) }, page);
    const checkIn = { id: uuid(11), at: monday, text: 'half way' };
    expect(await handle('goals.update', { id: uuid(10), change: { checkIn } }, page)).toMatchObject({
      value: { text: 'goal 10', checkIns: [checkIn] },
    });
    await handle('goals.remove', { id: uuid(10) }, page);
    expect(await handle('goals.list', { personId: uuid(1) }, page)).toEqual({ ok: true, value: [] });
    expect(await handle('goals.add', { goal: goal(10) }, page)).toMatchObject({ code: 'not-found' });
    await handle('goals.restore', { id: uuid(10) }, page);
    expect(await handle('goals.list', { personId: uuid(1) }, page)).toMatchObject({
      value: [{ checkIns: [checkIn] }],
    });
  });

  it('agreed while an evaluation is shown stand on that side', async () => {
    const { handle } = await evaluating(running());
    await handle('goals.add', { goal: goal(10) }, page);
    expect(await handle('goals.list', { personId: uuid(1) }, page)).toMatchObject({
      value: [{ purpose: 'evaluation' }],
    });
  });
});

describe('search', () => {
  const filled = async () => {
    const app = running();
    const { handle } = app;
    await handle('people.save', { person: person(1, { name: 'Release Rita' }) }, page);
    await handle('notes.add', { note: note(10, { text: 'release went well', at: monday + 3 }) }, page);
    await handle('notes.add', { note: note(11, { text: 'release', evidence, at: monday - dayMs }) }, page);
    await handle(
      'actions.add',
      { action: action(20, { text: 'plan the release', createdAt: monday + 2 }) },
      page,
    );
    await handle(
      'goals.add',
      { goal: goal(30, { measure: 'one release alone', createdAt: monday + 1 }) },
      page,
    );
    const find = async (query: string, context = page, personId?: string) => {
      const given = personId === undefined ? {} : { personId };
      const answer = await handle('search.find', { query, limit: 50, ...given }, context);
      if (!answer.ok) throw new Error(answer.code);
      return { kinds: answer.value.hits.map(({ kind }) => kind), ...answer.value };
    };
    return { ...app, find };
  };

  it('finds people, notes, promises, goals and evidence, people first and the newest next', async () => {
    const { find } = await filled();
    const { kinds, hits } = await find('release');
    expect(kinds).toEqual(['person', 'note', 'action', 'goal', 'evidence']);
    expect(hits.every((hit) => hit.person?.name === 'Release Rita')).toBe(true);
  });

  it('narrows down by kind, person and day, and says which operator is none', async () => {
    const { find } = await filled();
    expect((await find('kind:promise release')).kinds).toEqual(['action']);
    expect((await find('kind:goal')).kinds).toEqual(['goal']);
    expect((await find('person:rita kind:evidence')).kinds).toEqual(['evidence']);
    expect((await find('before:2026-03-02 release')).kinds).toEqual(['evidence']);
    expect(await find('status:open release')).toMatchObject({ hits: [], unknown: ['status:open'] });
    expect((await find('')).hits).toEqual([]);
  });

  it('answers a panel in a web page alike, keeping nothing', async () => {
    const { find } = await filled();
    expect((await find('release', panel, uuid(1))).kinds).toEqual(['note', 'action', 'goal', 'evidence']);
    expect((await find('release', panel)).kinds).toEqual((await find('release')).kinds);
  });

  it('keeps up with promises, goals and people that change', async () => {
    const { find, handle } = await filled();
    expect((await find('release')).kinds).toHaveLength(5);
    await handle('actions.update', { id: uuid(20), change: { text: 'something else' } }, page);
    await handle('goals.remove', { id: uuid(30) }, page);
    expect((await find('release')).kinds).toEqual(['person', 'note', 'evidence']);
    await handle('people.remove', { id: uuid(1) }, page);
    expect((await find('release')).hits).toEqual([]);
    await handle('people.restore', { id: uuid(1) }, page);
    expect((await find('release')).kinds).toEqual(['person', 'note', 'evidence']);
  });
});

describe('a surface that shows an evaluation', () => {
  it('is told nothing of coaching, whatever side it asks for', async () => {
    const app = running();
    const { handle } = app;
    const quiet = { text: 'QUIET', behaviours: [{ ...tag(1), text: 'QUIET' }] };
    await handle('people.save', { person: person(1) }, page);
    await handle('sessions.start', { session: session(9, { takeaway: 'QUIET' }) }, page);
    await handle('notes.add', { note: note(10, { ...quiet, kind: 'praise', tags: ['quiet'] }) }, page);
    await handle('goals.add', { goal: goal(30, quiet) }, page);
    await handle('actions.add', { action: action(20, { text: 'QUIET', sessionId: uuid(9) }) }, page);
    await handle('notes.remove', { id: uuid(10) }, page);
    await handle('notes.restore', { id: uuid(10) }, page);
    await evaluating(app);
    const asked: { [K in CallName]?: Input<K> } = {
      'timeline.list': { personId: uuid(1), before: null, limit: 50, purpose: 'coaching' },
      'timeline.themes': { purpose: 'coaching' },
      'coverage.get': { personId: uuid(1), purpose: 'coaching' },
      'recognition.get': { personId: uuid(1), purpose: 'coaching' },
      'goals.list': { personId: uuid(1), purpose: 'coaching' },
      'search.find': { query: 'quiet', limit: 50, purpose: 'coaching' },
      'undo.list': {},
    };
    for (const [name, input] of Object.entries(asked)) {
      const answer = await handle(name as CallName, input as never, page);
      expect(answer.ok).toBe(true);
      expect(JSON.stringify(answer).toLowerCase()).not.toContain('quiet');
    }
  });
});

describe('a full disk', () => {
  const writes: readonly [table: 'notes' | 'goals' | 'actions' | 'undo', name: CallName, input: unknown][] = [
    ['notes', 'notes.add', { note: note(10, { evidence }) }],
    ['undo', 'notes.add', { note: note(10) }],
    ['goals', 'goals.add', { goal: goal(10) }],
    ['undo', 'goals.add', { goal: goal(10) }],
    ['actions', 'actions.add', { action: action(10) }],
    ['undo', 'people.save', { person: person(1) }],
  ];
  it.each(writes)(
    'refuses a row of %s in %s with a code, and leaves nothing half written',
    async (table, name, input) => {
      const { handle, deps, errors } = running();
      deps.db.table(table).hook('creating', () => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      expect(await handle(name, input as never, page)).toMatchObject({ ok: false, code: 'quota' });
      expect(errors).toEqual([]);
      for (const each of ['notes', 'goals', 'actions', 'people', 'undo', 'meta']) {
        expect({ each, count: await deps.db.table(each).count() }).toEqual({ each, count: 0 });
      }
    },
  );
});
