import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../utils/domain/result.ts';
import { memoryStore } from '../../../utils/services/session-store.ts';
import { clip } from '../../../utils/services/clip.ts';
import { defaultSettings, settingsStore } from '../../../utils/settings/settings.ts';
import { inputs } from '../../contract/messages/inputs.ts';
import { action, goal, note, openFresh, person, session, uuid } from '../db/samples.ts';
import { content, memoryItem, page, panel, running } from '../services/fakes.ts';
import { findOnDisk, passphrase, readRaw } from './sealed.ts';

const minute = 60_000;
const words = {
  note: 'Quartzheron',
  name: 'Wilhelmina',
  email: 'wilhelmina@acme.test',
  alias: 'Minaqueen',
  action: 'Zephyrbudget',
  goal: 'Obsidiangoal',
  takeaway: 'Larkspurwords',
  draft: 'Marigolddraft',
  meeting: 'calendar:Foxglovemeeting',
  own: 'manager@larch.test',
};
const everyReminder = { ...defaultSettings.reminders, meeting: true, cadence: true, focus: true };
const setUp = { passphrase, idleMinutes: 15, acknowledged: true } as const;

const value = <T>(answer: Result<T, string>): T => {
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};

/** Without the lines that the exports themselves leave in the journal. */
const recordsOf = (backup: string): unknown => {
  const { data } = JSON.parse(backup) as { data: Record<string, unknown> };
  return { ...data, journal: [] };
};

type Running = ReturnType<typeof running>;

const fill = async ({ handle }: Running): Promise<void> => {
  const someone = person(1, { name: words.name, emails: [words.email], aliases: [words.alias] });
  value(await handle('people.save', { person: someone }, page));
  value(
    await handle(
      'sessions.start',
      { session: session(2, { meetingKey: words.meeting, seriesKey: null }) },
      page,
    ),
  );
  value(await handle('sessions.update', { id: uuid(2), change: { takeaway: words.takeaway } }, page));
  value(
    await handle('notes.add', { note: note(3, { text: `${words.note} spoke`, sessionId: uuid(2) }) }, page),
  );
  value(await handle('actions.add', { action: action(4, { text: words.action }) }, page));
  value(await handle('goals.add', { goal: goal(5, { text: words.goal }) }, page));
  value(await handle('notes.add', { note: note(6, { text: `${words.note} was removed` }) }, page));
  value(await handle('notes.remove', { id: uuid(6) }, page));
  value(
    await handle(
      'type.choose',
      { choice: { key: words.meeting, scope: 'event', type: 'none', at: 1 } },
      page,
    ),
  );
  const draft = { personId: uuid(1), kind: 'idea' as const, text: words.draft, behaviours: [], at: 1 };
  value(await handle('drafts.save', { draft: { slot: `person:${uuid(1)}`, ...draft } }, page));
  value(await handle('settings.set', { change: { ownAddresses: [words.own] } }, page));
};

const find = async ({ handle }: Running, query: string): Promise<string[]> =>
  value(await handle('notes.search', { query, limit: 9 }, page)).map(({ text }) => text);

const raw = (one: Running): string => one.deps.db.name;
const all = Object.values(words);

describe('a notebook with the lock on', () => {
  it('was readable on the disk before, so that the search for words can find something', async () => {
    const one = running();
    await fill(one);
    const found = (await findOnDisk(raw(one), all)).join('\n');
    for (const word of all.filter((one) => one !== words.own)) expect(found).toContain(word);
  });

  it('leaves none of its words on the disk, when it is switched on later', async () => {
    const one = running();
    await fill(one);
    value(await one.handle('vault.setUp', setUp, page));
    expect(await findOnDisk(raw(one), all)).toEqual([]);
    expect(JSON.stringify(await one.deps.settings.load())).not.toContain(words.own);
  });

  it('leaves none of its words on the disk, when they are written afterwards', async () => {
    const one = running();
    value(await one.handle('vault.setUp', setUp, page));
    await fill(one);
    expect(await findOnDisk(raw(one), all)).toEqual([]);
    expect(JSON.stringify(await one.deps.settings.load())).not.toContain(words.own);
    expect((await readRaw(raw(one))).some(({ row }) => row['sealed'] instanceof Uint8Array)).toBe(true);
  });

  it('is searched, briefed and exported as before', async () => {
    const one = running();
    await fill(one);
    const before = value(await one.handle('data.counts', {}, page));
    value(await one.handle('vault.setUp', setUp, page));
    expect(value(await one.handle('data.counts', {}, page))).toEqual(before);
    expect(await find(one, 'quartz')).toEqual([`${words.note} spoke`]);
    const brief = value(
      await one.handle('brief.get', { choice: { personId: uuid(1), type: null }, swapped: [] }, page),
    );
    expect(JSON.stringify(brief)).toContain(words.action);
    const { text } = value(await one.handle('data.export', {}, page));
    for (const word of all) expect(text).toContain(word);
    const draft = value(await one.handle('drafts.get', { slot: `person:${uuid(1)}` }, page));
    expect(draft?.text).toBe(words.draft);
    expect(value(await one.handle('notes.restore', { id: uuid(6) }, page))).toBeNull();
    expect(await find(one, 'removed')).toHaveLength(1);
  });
});

describe('locking', () => {
  it('answers every call that needs the notebook with a code, and opens with the passphrase', async () => {
    const one = running();
    await fill(one);
    value(await one.handle('vault.setUp', setUp, page));
    value(await one.handle('vault.lock', {}, page));
    for (const name of [
      'people.list',
      'brief.get',
      'data.export',
      'notes.search',
      'meeting.today',
    ] as const) {
      expect(await one.handle(name, inputs[name], page)).toMatchObject({ ok: false, code: 'locked' });
    }
    expect(await one.handle('settings.set', { change: { ownAddresses: [] } }, page)).toMatchObject({
      code: 'locked',
    });
    expect(value(await one.handle('settings.get', {}, page)).ownAddresses).toEqual([]);
    value(await one.handle('vault.unlock', { passphrase }, panel));
    expect(value(await one.handle('settings.get', {}, page)).ownAddresses).toEqual([words.own]);
    expect(await find(one, 'quartz')).toEqual([`${words.note} spoke`]);
    expect(one.errors).toEqual([]);
  });

  it('says nothing of anybody at a wake, and takes in no clip, without anything being thrown', async () => {
    const one = running();
    await fill(one);
    value(await one.handle('settings.set', { change: { reminders: everyReminder } }, page));
    value(await one.handle('vault.setUp', setUp, page));
    value(await one.handle('vault.lock', {}, page));
    one.clock.set(one.clock.now() + 30 * 24 * 60 * minute);
    const said: unknown[] = [];
    value(await one.wake(async (reminder) => said.push(reminder) > 0));
    expect(said).toEqual([]);
    await clip(one, 'Selected words', 'A page', one.clock.now(), page);
    expect(one.errors).toEqual([]);
    value(await one.handle('vault.unlock', { passphrase }, page));
    expect(value(await one.handle('drafts.get', { slot: 'popup' }, page))).toBeNull();
  });

  it('refuses a wrong passphrase as often as it is tried, and changes nothing', async () => {
    const one = running();
    await fill(one);
    value(await one.handle('vault.setUp', setUp, page));
    value(await one.handle('vault.lock', {}, page));
    const before = await readRaw(raw(one));
    for (let n = 0; n < 5; n += 1) {
      const answer = await one.handle('vault.unlock', { passphrase: `not this one ${n}` }, panel);
      expect(answer).toMatchObject({ ok: false, code: 'wrong-passphrase' });
    }
    expect(await readRaw(raw(one))).toEqual(before);
    value(await one.handle('vault.unlock', { passphrase }, panel));
  });

  it('locks itself after the idle time, and not while somebody is there', async () => {
    const one = running();
    value(await one.handle('vault.setUp', setUp, page));
    expect(one.bell.lockAt).toBe(one.clock.now() + 15 * minute);
    one.clock.set(one.clock.now() + 14 * minute);
    value(await one.handle('vault.stay', {}, panel));
    one.clock.set(one.clock.now() + 14 * minute);
    expect(value(await one.lockIfIdle())).toBe(false);
    value(await one.handle('people.list', {}, page));
    one.clock.set(one.clock.now() + 1 * minute);
    expect(value(await one.lockIfIdle())).toBe(true);
    expect(await one.handle('people.list', {}, page)).toMatchObject({ code: 'locked' });
  });

  it('is locked when a machine that slept is woken, before any alarm rang', async () => {
    const one = running();
    value(await one.handle('vault.setUp', setUp, page));
    one.clock.set(one.clock.now() + 600 * minute);
    expect(await one.handle('people.list', {}, page)).toMatchObject({ code: 'locked' });
    value(await one.handle('vault.stay', {}, panel));
    expect(await one.handle('people.list', {}, page)).toMatchObject({ code: 'locked' });
  });

  it('stays open when the worker was stopped, and is locked when the browser was', async () => {
    const one = running();
    await fill(one);
    value(await one.handle('vault.setUp', setUp, page));
    const again = one.again();
    expect(await find(again, 'quartz')).toEqual([`${words.note} spoke`]);
    again.deps.db.close();
    const restarted = running({ ...again.deps, db: openFresh(raw(one)), store: memoryStore() });
    expect(await restarted.handle('people.list', {}, page)).toMatchObject({ code: 'locked' });
    expect(value(await restarted.beginSession())).toBeNull();
    value(await restarted.handle('vault.unlock', { passphrase }, page));
    expect(await find(restarted, 'quartz')).toEqual([`${words.note} spoke`]);
  });

  it('takes in what a page shows while locked, opens nothing by itself, and recognises it afterwards', async () => {
    const one = running();
    await fill(one);
    const titled = (title: string) => ({
      sighting: {
        ...inputs['meeting.seen'].sighting,
        account: 'boss@acme.test',
        lines: { title: [title] },
        people: ['boss@acme.test', words.email].map((email) => ({ email, label: email, lines: [] })),
      },
    });
    const open = value(await one.handle('meeting.seen', titled('1:1 Wilhelmina'), content));
    value(await one.handle('vault.setUp', setUp, page));
    value(await one.handle('vault.lock', {}, page));
    const seen = value(await one.handle('meeting.seen', titled('1:1 Wilhelmina later'), content));
    expect([open.attention, seen.attention]).toEqual(['open', 'offer']);
    expect(await one.handle('meeting.current', {}, page)).toMatchObject({ code: 'locked' });
    value(await one.handle('vault.unlock', { passphrase }, panel));
    expect(value(await one.handle('meeting.current', {}, page))).toMatchObject({
      title: '1:1 Wilhelmina later',
    });
  });
});

describe('the passphrase', () => {
  it('is changed without any row being written, and the old one opens nothing any more', async () => {
    const one = running();
    await fill(one);
    value(await one.handle('vault.setUp', setUp, page));
    const before = (await readRaw(raw(one))).filter(({ table }) => table !== 'vault');
    const next = 'white egret at the weir';
    expect(await one.handle('vault.change', { current: 'something else', next }, page)).toMatchObject({
      code: 'wrong-passphrase',
    });
    value(await one.handle('vault.change', { current: passphrase, next }, page));
    expect((await readRaw(raw(one))).filter(({ table }) => table !== 'vault')).toEqual(before);
    value(await one.handle('vault.lock', {}, page));
    expect(await one.handle('vault.unlock', { passphrase }, page)).toMatchObject({ ok: false });
    value(await one.handle('vault.unlock', { passphrase: next }, page));
    expect(await find(one, 'quartz')).toHaveLength(1);
  });

  it('is taken for the same in another normal form', async () => {
    const one = running();
    value(await one.handle('vault.setUp', { ...setUp, passphrase: 'caf\u00e9 am Fluss' }, page));
    value(await one.handle('vault.lock', {}, page));
    value(await one.handle('vault.unlock', { passphrase: 'cafe\u0301 am Fluss' }, page));
  });

  it('switches the lock off: everything is readable again and nothing is lost', async () => {
    const one = running();
    await fill(one);
    const before = value(await one.handle('data.export', {}, page)).text;
    value(await one.handle('vault.setUp', setUp, page));
    expect(await one.handle('vault.remove', { passphrase: 'something else' }, page)).toMatchObject({
      ok: false,
    });
    value(await one.handle('vault.remove', { passphrase }, page));
    expect(value(await one.handle('vault.state', {}, page))).toMatchObject({ on: false, locked: false });
    const after = value(await one.handle('data.export', {}, page)).text;
    expect(recordsOf(after)).toEqual(recordsOf(before));
    expect(await findOnDisk(raw(one), [words.note])).not.toEqual([]);
    expect((await one.deps.settings.load()).ownAddresses).toEqual([words.own]);
  });
});

describe('two contexts over one notebook', () => {
  const both = async () => {
    const one = running();
    await fill(one);
    const other = running({ ...one.deps, db: openFresh(raw(one)) });
    expect(await find(other, 'quartz')).toHaveLength(1);
    return { one, other };
  };

  it('never write a readable row after the other one has set up the lock', async () => {
    const { one, other } = await both();
    value(await one.handle('vault.setUp', setUp, page));
    value(await other.handle('notes.add', { note: note(7, { text: 'Tansylate' }) }, page));
    expect(await findOnDisk(raw(one), ['Tansylate', ...all])).toEqual([]);
    expect(await find(one, 'tansylate')).toEqual(['Tansylate']);
    expect(other.errors).toEqual([]);
  });

  it('read on after the lock was set up, and after it was taken off', async () => {
    const { one, other } = await both();
    value(await one.handle('vault.setUp', setUp, page));
    expect(value(await other.handle('people.list', {}, page))).toMatchObject([{ name: words.name }]);
    value(await other.handle('vault.remove', { passphrase }, page));
    value(await one.handle('notes.add', { note: note(8, { text: 'Tansyopen' }) }, page));
    expect(await find(other, 'tansyopen')).toEqual(['Tansyopen']);
    expect(await findOnDisk(raw(one), ['Tansyopen'])).not.toEqual([]);
    expect(one.errors).toEqual([]);
  });

  it('answer all that is asked at once when a page has just opened', async () => {
    const { one } = await both();
    value(await one.handle('vault.setUp', setUp, page));
    const opened = running({ ...one.deps, db: openFresh(raw(one)) });
    const names = ['people.list', 'settings.get', 'drafts.get', 'notes.search', 'vault.state'] as const;
    const answers = await Promise.all(names.map((name) => opened.handle(name, inputs[name], page)));
    expect(answers.map(({ ok }) => ok)).toEqual(names.map(() => true));
  });

  it('lock and unlock together', async () => {
    const { one, other } = await both();
    value(await one.handle('vault.setUp', setUp, page));
    value(await other.handle('vault.lock', {}, page));
    expect(await one.hear(['vault:key'])).toBe(true);
    expect(await one.handle('people.list', {}, page)).toMatchObject({ code: 'locked' });
    value(await one.handle('vault.unlock', { passphrase }, page));
    expect(value(await other.handle('people.list', {}, page))).toHaveLength(1);
  });

  it('hear of each other while somebody is there, and stay open together', async () => {
    const { one, other } = await both();
    value(await one.handle('vault.setUp', setUp, page));
    value(await other.handle('people.list', {}, page));
    one.clock.set(one.clock.now() + 14 * minute);
    value(await one.handle('vault.stay', {}, panel));
    await other.hear(['vault:active']);
    one.clock.set(one.clock.now() + 14 * minute);
    expect(value(await other.handle('people.list', {}, page))).toHaveLength(1);
  });

  it('keep own addresses that were typed before the lock, also when the setting up was cut short', async () => {
    const one = running({ settings: settingsStore(memoryItem({ ownAddresses: [words.own] })) });
    value(await one.handle('vault.setUp', setUp, page));
    expect(value(await one.handle('settings.get', {}, page)).ownAddresses).toEqual([words.own]);
    expect((await one.deps.settings.load()).ownAddresses).toEqual([]);
  });
});
