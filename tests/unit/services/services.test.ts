import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { TouchlineDatabase } from '../../../utils/db/schema.ts';
import type { CallName } from '../../../utils/messaging/protocol.ts';
import { inputs } from '../../contract/messages/inputs.ts';
import { action, map, monday, note, person, session, tag, uuid } from '../db/samples.ts';
import { content, page, panel, running } from './fakes.ts';
import { reading } from './reading.ts';

describe('every call', () => {
  it.each(Object.keys(inputs) as CallName[])(
    '%s is answered, and answered alike when repeated',
    async (name) => {
      const { handle, errors } = running();
      const context = { ...panel, caller: 'page' } as const;
      const first = await handle(name, inputs[name], context);
      const second = await handle(name, inputs[name], context);
      expect(second.ok).toBe(first.ok);
      expect(errors).toEqual([]);
    },
  );

  it('is a code when the disk is full, and keeps what was there', async () => {
    const { handle, deps } = running();
    await handle('notes.add', { note: note(10) }, page);
    deps.db.notes.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await handle('notes.add', { note: note(11) }, page)).toMatchObject({ ok: false, code: 'quota' });
    const listed = await handle('notes.list', { personId: uuid(1), before: null, limit: 9 }, page);
    expect(listed).toMatchObject({ ok: true, value: [{ id: uuid(10) }] });
  });

  it('is a code when the database is of a later version, and settings still work', async () => {
    const opening = indexedDB.open('later', 990);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    opening.result.close();
    const { handle } = running({ db: new TouchlineDatabase('later') });
    expect(await handle('people.list', {}, page)).toMatchObject({ ok: false, code: 'database-newer' });
    expect(await handle('settings.get', {}, page)).toMatchObject({ ok: true });
  });

  it('logs a bug without what was typed, and says failed', async () => {
    const { handle, deps } = running();
    const log = vi.spyOn(deps.log, 'error');
    deps.db.notes.hook('creating', () => {
      throw new TypeError('PRIVATE');
    });
    expect(await handle('notes.add', { note: note(10, { text: 'PRIVATE' }) }, page)).toEqual({
      ok: false,
      code: 'failed',
    });
    expect(log.mock.calls[0]?.[0]).toBe('notes.add');
  });
});

describe('notes', () => {
  it('stand on the side of their session, whatever the message says', async () => {
    const { handle } = running();
    await handle(
      'sessions.start',
      { session: session(10, { purpose: 'evaluation', type: 'performance_review' }) },
      page,
    );
    const added = await handle(
      'notes.add',
      { note: note(20, { sessionId: uuid(10), purpose: 'coaching' }) },
      page,
    );
    expect(added).toMatchObject({ value: { purpose: 'evaluation' } });
  });

  it('come back with the name of their person', async () => {
    const { handle } = running();
    await handle('people.save', { person: person(1) }, page);
    await handle('notes.add', { note: note(20, { text: 'find me' }) }, page);
    const found = await handle('notes.search', { query: 'FIND', limit: 5 }, page);
    expect(found).toMatchObject({ value: [{ text: 'find me', personName: 'Person 1' }] });
  });

  it('that were removed are not added again by a late repeat', async () => {
    const { handle } = running();
    await handle('notes.add', { note: note(20) }, page);
    await handle('notes.remove', { id: uuid(20) }, page);
    expect(await handle('notes.add', { note: note(20) }, page)).toMatchObject({ code: 'not-found' });
    expect(await handle('notes.restore', { id: uuid(20) }, page)).toMatchObject({ ok: true });
    expect(await handle('notes.add', { note: note(20) }, page)).toMatchObject({ ok: true });
  });

  it('that were removed can be brought back until the next browser session begins', async () => {
    const { handle, again } = running();
    await handle('notes.add', { note: note(20) }, page);
    await handle('notes.remove', { id: uuid(20) }, page);
    const later = again();
    await later.beginSession();
    expect(await later.handle('notes.restore', { id: uuid(20) }, page)).toMatchObject({ code: 'not-found' });
  });
});

describe('drafts', () => {
  it('survive a stopped worker', async () => {
    const { handle, again } = running();
    const draft = {
      slot: 'popup',
      personId: null,
      kind: 'idea',
      text: 'x'.repeat(100_000),
      behaviours: [],
      at: monday,
    } as const;
    await handle('drafts.save', { draft: { ...draft, behaviours: [tag(1)] } }, page);
    expect(await again().handle('drafts.get', { slot: 'popup' }, page)).toMatchObject({
      value: { text: draft.text },
    });
  });
});

describe('people', () => {
  it('are refused a second owner of an address', async () => {
    const { handle } = running();
    await handle('people.save', { person: person(1) }, page);
    const second = await handle(
      'people.save',
      { person: person(2, { emails: ['person1@acme.test'] }) },
      page,
    );
    expect(second).toEqual({ ok: false, code: 'bad-input', at: 'emails', detail: 'taken' });
  });
});

describe('meetings', () => {
  const seen = (change: Parameters<typeof reading>[0] = {}) => reading(change);

  it('are known to a popup over the tab in front, and gone when they are closed', async () => {
    const { handle, show } = running();
    await handle('people.save', { person: person(1) }, page);
    await show(seen());
    expect(await handle('meeting.current', {}, page)).toMatchObject({
      value: { key: 'event1', personId: uuid(1) },
    });
    await handle('meeting.gone', {}, content);
    expect(await handle('meeting.current', {}, page)).toEqual({ ok: true, value: null });
  });

  it('outlive a stopped worker', async () => {
    const { show, again } = running();
    await show(seen());
    expect(await again().handle('meeting.current', {}, page)).toMatchObject({ value: { key: 'event1' } });
  });

  it('that are private give nothing away', async () => {
    const { handle, show } = running();
    await handle('people.save', { person: person(1) }, page);
    await show(seen({ private: true, title: 'Secret' }));
    expect(await handle('meeting.current', {}, page)).toMatchObject({
      value: { title: null, personId: null },
    });
  });

  it('stay hidden in every tab until they are shown again', async () => {
    const { handle, again } = running();
    await handle('dock.veil', { veiled: true }, content);
    const later = again();
    const seenLater = await later.handle('meeting.seen', inputs['meeting.seen'], content);
    expect(seenLater).toMatchObject({ value: { veiled: true } });
    await later.handle('dock.veil', { veiled: false }, content);
    expect(await later.handle('meeting.seen', inputs['meeting.seen'], content)).toMatchObject({
      value: { veiled: false },
    });
  });
});

describe('maps', () => {
  it('begin with the starter map and come back to it', async () => {
    const { handle } = running();
    expect(await handle('maps.list', {}, page)).toMatchObject({ value: [{ id: 'starter', active: true }] });
    await handle('maps.apply', inputs['maps.apply'], page);
    expect(await handle('maps.roles', {}, page)).toMatchObject({ value: { mapId: 'acme' } });
    expect(await handle('maps.undo', {}, page)).toMatchObject({ value: { id: 'starter' } });
    expect(await handle('maps.undo', {}, page)).toEqual({ ok: true, value: null });
  });

  it('give the picker what is expected of the person, else everything', async () => {
    const { handle } = running();
    await handle('maps.apply', inputs['maps.apply'], page);
    await handle('people.save', { person: person(1, { roleId: 'engineer', levelId: 'l1' }) }, page);
    const ids = async (personId: string | null): Promise<string[]> => {
      const listed = await handle('behaviours.list', { personId }, page);
      return listed.ok ? listed.value.map(({ tag: { behaviourId } }) => behaviourId) : [];
    };
    expect(await ids(uuid(1))).toEqual(['b1', 'b3']);
    expect(await ids(null)).toEqual(map().behaviours.map(({ id }) => id));
  });
});

describe('promises', () => {
  it('keep the side on which they were agreed', async () => {
    const { handle, deps } = running();
    await handle('sessions.start', { session: session(10) }, page);
    await handle('actions.add', { action: action(30, { sessionId: uuid(10) }) }, page);
    expect(await deps.db.actions.get(uuid(30))).toMatchObject({ purpose: 'coaching', open: 1 });
  });
});
