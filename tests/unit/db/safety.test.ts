import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
// oxlint-disable-next-line no-restricted-imports -- an earlier version is opened as it was declared then
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { migrations, newestVersion } from '../../../utils/db/migrations.ts';
import { openDatabase } from '../../../utils/db/open.ts';
import { copyBefore, safetyNameOf } from '../../../utils/db/safety/before.ts';
import { safetyCopies } from '../../../utils/db/safety/copies.ts';
import { withRevived } from '../../../utils/db/safety/revive.ts';
import { TouchlineDatabase } from '../../../utils/db/schema.ts';
import { repositories } from '../../../utils/services/repositories.ts';
import { note, openFresh } from './samples.ts';

interface Example {
  version: number;
  rows: Record<string, Record<string, unknown>[]>;
}
const readExample = (version: number): Example =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/database/v${version}.json`, import.meta.url), 'utf8'),
  ) as Example;

const older = migrations.map(({ version }) => version).filter((version) => version < newestVersion);

const fill = async (version: number): Promise<string> => {
  const name = `safety-from-${version}-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  for (const one of migrations) if (one.version <= version) old.version(one.version).stores(one.stores);
  await old.open();
  for (const [table, rows] of Object.entries(readExample(version).rows)) await old.table(table).bulkAdd(rows);
  old.close();
  return name;
};

describe('before a notebook is brought up to date', () => {
  it.each(older)('a copy of version %i is kept that holds every record', async (version) => {
    const name = await fill(version);
    const db = new TouchlineDatabase(name);
    expect(await openDatabase(db)).toMatchObject({ ok: true });
    const copies = safetyCopies(safetyNameOf(name));
    const [copy] = await copies.list(Date.now());
    expect(copy).toMatchObject({ schema: version, why: 'migration' });
    const kept = await copies.load(copy?.id ?? '');
    if (!kept) throw new Error('no copy');
    const bytes = new Uint8Array(kept.bytes);
    const back = await withRevived({ schema: kept.schema, bytes }, { status: 'off' }, (revived) =>
      repositories(revived).backup.dump(),
    );
    expect(back).toEqual(await repositories(db).backup.dump());
  });

  it.each(older)('of version %i nothing is changed where there is no room for the copy', async (version) => {
    const name = await fill(version);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await openDatabase(new TouchlineDatabase(name))).toMatchObject({ ok: false, code: 'safety-full' });
    put.mockRestore();
    const found = (await indexedDB.databases()).find((one) => one.name === name);
    expect(found?.version).toBe(version * 10);
  });

  it('nothing is copied of a notebook that is up to date, or new', async () => {
    const db = openFresh();
    await openDatabase(db);
    expect(await safetyCopies(safetyNameOf(db.name)).list(Date.now())).toEqual([]);
  });
});

describe('safety copies', () => {
  it('are the last two, for at most thirty days', async () => {
    const db = openFresh();
    await repositories(db).notes.add('coaching', note(1));
    const copies = safetyCopies(safetyNameOf(db.name));
    for (const now of [1_000, 2_000, 3_000]) await copyBefore(db.name, { why: 'erase', now });
    expect((await copies.list(3_000)).map(({ at }) => at)).toEqual([3_000, 2_000]);
    expect(await copies.list(3_000 + 31 * 86_400_000)).toEqual([]);
    expect(await copies.load('erase-3000')).toBeNull();
  });

  it('are deleted one by one', async () => {
    const db = openFresh();
    await repositories(db).notes.add('coaching', note(1));
    await copyBefore(db.name, { why: 'erase', now: 5 });
    const copies = safetyCopies(safetyNameOf(db.name));
    await copies.remove('erase-5');
    expect(await copies.list(5)).toEqual([]);
  });
});
