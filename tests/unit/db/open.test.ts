import 'fake-indexeddb/auto';
// oxlint-disable-next-line no-restricted-imports -- its error classes are what is told apart here
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { guarded, toDatabaseCode } from '../../../utils/db/errors.ts';
import { openDatabase } from '../../../utils/db/open.ts';
import { repositories } from '../../../utils/services/repositories.ts';
import { note, openFresh, uuid } from './samples.ts';

const openRaw = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.result.createObjectStore('future', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

describe('opening', () => {
  it('opens once and again', async () => {
    const db = openFresh();
    expect(await openDatabase(db)).toEqual({ ok: true, value: null });
    expect(await openDatabase(db)).toEqual({ ok: true, value: null });
  });

  it('refuses a database of a later version and leaves it as it is', async () => {
    const db = openFresh();
    (await openRaw(db.name, 990)).close();
    expect(await openDatabase(db)).toMatchObject({ ok: false, code: 'database-newer' });
    const raw = await openRaw(db.name, 990);
    expect([...raw.objectStoreNames]).toEqual(['future']);
    raw.close();
  });

  it('says that it is blocked while another tab holds an older version open', async () => {
    const db = openFresh();
    const older = await openRaw(db.name, 1);
    expect(await openDatabase(db)).toMatchObject({ ok: false, code: 'blocked' });
    older.close();
  });

  it('waits for the disk on every write', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await repositories(openFresh()).notes.add('coaching', note(1));
    const asked = begin.mock.calls
      .filter(([, mode]) => mode === 'readwrite')
      .map(([, , options]) => options?.durability);
    expect(asked).toEqual(['strict']);
  });
});

describe('database errors', () => {
  it.each([
    ['QuotaExceededError', 'quota'],
    ['DatabaseClosedError', 'blocked'],
    ['VersionError', 'database-newer'],
    ['UnknownError', 'database-unreadable'],
    ['TypeError', null],
  ])('%s is %s', (name, code) => {
    expect(toDatabaseCode(Object.assign(new Error('x'), { name }))).toBe(code);
  });

  it('finds the cause inside an aborted transaction', () => {
    const quota = new Dexie.QuotaExceededError('full');
    expect(toDatabaseCode(new Dexie.AbortError('aborted', quota))).toBe('quota');
  });

  it('is a code for a full disk, and is thrown on for a bug', async () => {
    const full = async () => Promise.reject(new Dexie.QuotaExceededError('full'));
    expect(await guarded(full)).toEqual({ ok: false, code: 'quota' });
    await expect(guarded(async () => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
  });

  it('keeps what was there when a write is refused', async () => {
    const db = openFresh();
    const of = repositories(db);
    await of.notes.add('coaching', note(1));
    db.notes.hook('creating', () => {
      throw new Dexie.QuotaExceededError('full');
    });
    expect(await guarded(() => of.notes.add('coaching', note(2)))).toMatchObject({ code: 'quota' });
    const kept = await of.notes.list('coaching', { personId: uuid(1), before: null, limit: 9 });
    expect(kept).toHaveLength(1);
  });
});
