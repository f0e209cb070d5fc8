import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
// oxlint-disable-next-line no-restricted-imports -- an earlier version is opened as it was declared then
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { migrations, newestVersion, type Migration } from '../../../utils/db/migrations.ts';
import { openDatabase } from '../../../utils/db/open.ts';
import { TouchlineDatabase } from '../../../utils/db/schema.ts';
import { backupTables, type NotebookTable } from '../../../utils/schema/backup.ts';
import { repositories } from '../../../utils/services/repositories.ts';

const folder = new URL('../../fixtures/database/', import.meta.url);

/** A database as that version left it: its declared stores, and rows as they lay in them. */
const example = z.object({
  version: z.int(),
  stores: z.record(z.string(), z.string().nullable()),
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown())).min(1)),
});
type Example = z.infer<typeof example>;

const fileOf = (version: number): URL => new URL(`v${version}.json`, folder);
const readExample = (version: number): Example =>
  example.parse(JSON.parse(readFileSync(fileOf(version), 'utf8')));

const upTo = (version: number): readonly Migration[] => migrations.filter((one) => one.version <= version);

const fill = async ({ version, rows }: Example, name = `migration-from-${version}`): Promise<string> => {
  const old = new Dexie(name);
  for (const { version: declared, stores } of upTo(version)) old.version(declared).stores(stores);
  await old.open();
  for (const [table, records] of Object.entries(rows)) await old.table(table).bulkAdd(records);
  old.close();
  return name;
};

describe('versions of the database', () => {
  it('count up by one', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it.each(migrations.map(({ version, name }) => [version, name] as const))(
    'has a stored example for version %i: %s',
    (version) => expect(existsSync(fileOf(version))).toBe(true),
  );

  it.each(migrations.map(({ version }) => version))(
    'has not changed version %i since it was stored',
    (version) => {
      const stores = migrations.find((one) => one.version === version)?.stores;
      expect(stores).toEqual(readExample(version).stores);
    },
  );

  it.each(migrations.map(({ version }) => version))(
    'has a row of every table in the example of %i',
    (version) => {
      const stores: Migration['stores'] = Object.assign({}, ...upTo(version).map((one) => one.stores));
      const tables = Object.keys(stores).filter((table) => stores[table] !== null);
      expect(Object.keys(readExample(version).rows).toSorted()).toEqual(tables.toSorted());
    },
  );

  it.each(migrations.map(({ version }) => version))(
    'brings version %i to the newest without losing a record',
    async (version) => {
      const stored = readExample(version);
      const db = new TouchlineDatabase(await fill(stored));
      expect(await openDatabase(db)).toMatchObject({ ok: true });
      expect(db.verno).toBe(newestVersion);
      const of = repositories(db);
      const dump = await of.backup.dump();
      for (const [table, records] of Object.entries(dump)) {
        // A table that came later may be filled from what was there.
        const count = stored.rows[table]?.length ?? records.length;
        expect({ table, count: records.length }).toEqual({ table, count });
        for (const record of records) {
          const { error } = backupTables[table as NotebookTable].safeParse(record);
          expect({ table, error }).toEqual({ table, error: undefined });
        }
      }
      const [person] = dump.people;
      const found = await of.search.find('coaching', {
        text: 'release',
        personId: person?.id ?? '',
        limit: 5,
      });
      expect(found.map(({ text }) => text)).toEqual(['Led the release <b>calmly</b>.']);
    },
  );
});

describe('version 2', () => {
  it('counts what was marked before prompts had tallies', async () => {
    const db = new TouchlineDatabase(await fill(readExample(1), 'tallies'));
    await openDatabase(db);
    expect(await db.promptTallies.toArray()).toEqual([
      {
        promptId: 'one_on_one.open.1',
        sessionType: 'one_on_one',
        shown: 0,
        asked: 1,
        skipped: 0,
        useful: 0,
        notUseful: 0,
        action: 0,
        lastAt: 1772442000000,
      },
    ]);
  });
});
