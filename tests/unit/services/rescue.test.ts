import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Result } from '../../../utils/domain/result.ts';
import { note, openFresh, person, uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';

const value = <T>(answer: Result<T>): T => {
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};

/** Opens as another version and does something to the stores there. */
const tamper = (name: string, version: number, change: (db: IDBDatabase) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => change(request.result));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('tamper')));
  });

const filled = async () => {
  const app = running();
  await app.handle('people.save', { person: person(1, { name: 'Sam' }) }, page);
  await app.handle('notes.add', { note: note(10, { text: 'worth keeping' }) }, page);
  await app.handle('maps.list', {}, page);
  return app;
};

it('does not put an empty store in the place of a lost one, and says so', async () => {
  const app = await filled();
  app.deps.db.close();
  const { version = 0 } = (await indexedDB.databases()).find(({ name }) => name === app.deps.db.name) ?? {};
  await tamper(app.deps.db.name, version + 1, (db) => db.deleteObjectStore('actions'));
  const again = app.again();
  expect(await again.handle('people.list', {}, page)).toMatchObject({ code: 'database-unreadable' });
  expect(await again.handle('settings.get', {}, page)).toMatchObject({ ok: true });
});

it('gets everything readable out of a notebook without a store, as a backup that restore takes', async () => {
  const app = await filled();
  app.deps.db.close();
  const { version = 0 } = (await indexedDB.databases()).find(({ name }) => name === app.deps.db.name) ?? {};
  await tamper(app.deps.db.name, version + 1, (db) => db.deleteObjectStore('actions'));
  const again = app.again();
  const { files, loose, unread } = value(await again.handle('rescue.export', {}, page));
  expect({ loose, unread, files: files.length }).toEqual({ loose: 0, unread: 0, files: 1 });
  value(await again.handle('rescue.restart', {}, page));
  expect(value(await again.handle('people.list', {}, page))).toEqual([]);
  value(await again.handle('data.restore', { text: files[0]?.text ?? '', keep: 'newer' } as never, page));
  expect(value(await again.handle('people.list', {}, page))).toMatchObject([{ name: 'Sam' }]);
  const notes = await again.deps.db.notes.toArray();
  expect(notes).toMatchObject([{ text: 'worth keeping' }]);
});

it('reads a notebook of a later version without changing it, and keeps what it does not know beside the backup', async () => {
  const app = await filled();
  await app.deps.db.people.put({ ...person(2), relation: 'mentor' as never });
  app.deps.db.close();
  const { name } = app.deps.db;
  await tamper(name, 990, (db) => db.createObjectStore('letters', { keyPath: 'id' }));
  const again = app.again();
  expect(await again.handle('people.list', {}, page)).toMatchObject({ code: 'database-newer' });
  const { files, whole, loose } = value(await again.handle('rescue.export', {}, page));
  expect(files.map((file) => file.name.endsWith('-rest.json'))).toEqual([false, true]);
  expect(whole).toBeGreaterThanOrEqual(2);
  expect(loose).toBe(1);
  expect(files[1]?.text).toContain(uuid(2));
  expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(990);
});

it('does not delete a notebook that another page still holds open', async () => {
  const app = await filled();
  app.deps.db.close();
  const other = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(app.deps.db.name);
    request.addEventListener('success', () => resolve(request.result));
  });
  expect(await app.again().handle('rescue.restart', {}, page)).toMatchObject({ code: 'blocked' });
  other.close();
});

it('has nothing to rescue where there is no notebook', async () => {
  const app = running({ db: openFresh() });
  expect(await app.handle('rescue.export', {}, page)).toMatchObject({ code: 'not-found' });
});
