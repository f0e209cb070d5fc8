import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../utils/domain/canonical-json.ts';
import { loadBackupText } from '../../../utils/exporters/backup.ts';
import { loadBackup } from '../../../utils/importers/backup.ts';
import type { BackupTables } from '../../../utils/schema/backup.ts';
import { openSha256 } from '../../../utils/platform/sha256.ts';
import { defaultSettings } from '../../../utils/settings/settings.ts';
import { action, map, monday, note, person, promptEvent, session, tag, uuid } from '../db/samples.ts';

const tables = (change: Partial<BackupTables> = {}): BackupTables => ({
  maps: [{ revision: 1, appliedAt: monday, undoneAt: null, order: monday, map: map() }],
  people: [person(1)],
  sessions: [session(10)],
  notes: [note(20, { behaviours: [tag(1)] })],
  actions: [{ ...action(30), purpose: 'coaching' }],
  goals: [],
  promptEvents: [promptEvent(40)],
  promotions: [],
  journal: [],
  tombstones: [{ id: uuid(50), at: monday }],
  drafts: [],
  choices: [{ key: 'g:1', scope: 'event', type: 'none', at: monday }],
  packs: [],
  promptTallies: [],
  promptRules: [],
  promptPins: [],
  experiments: [],
  assignments: [],
  practiceCards: [],
  practicePacks: [],
  pilots: [],
  settings: [defaultSettings],
  ...change,
});

const exported = (change: Partial<BackupTables> = {}, schema = 1) =>
  loadBackupText({ schema, exportedAt: monday, tables: tables(change) }, openSha256);
const load = (text: string, limit = 1_000_000) =>
  loadBackup(text, { schema: 1, openDigest: openSha256, limit });

const edited = async (change: (json: Record<string, unknown>) => void): Promise<string> => {
  const json = JSON.parse(await exported()) as Record<string, unknown>;
  change(json);
  return JSON.stringify(json);
};

describe('canonical JSON', () => {
  it('is the same text for the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        return toCanonicalJson(value) === toCanonicalJson(turned);
      }),
    );
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(toCanonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a backup', () => {
  it('comes back as it went out, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), async (text) => {
        const change = { notes: [note(20, { text })] };
        const back = await load(await exported(change));
        expect(back).toEqual({ ok: true, value: { schema: 1, exportedAt: monday, tables: tables(change) } });
      }),
      { numRuns: 50 },
    );
  });

  it('is read when spaces or line ends were changed on its way', async () => {
    const text = JSON.stringify(JSON.parse(await exported()), null, 2).replace(/\n/g, '\r\n');
    expect((await load(`\uFEFF${text}`)).ok).toBe(true);
  });

  it('says that it is truncated, wherever it was cut', async () => {
    const text = await exported();
    for (const part of [0.2, 0.5, 0.9, 0.999]) {
      expect(await load(text.slice(0, Math.floor(text.length * part)))).toMatchObject({
        code: 'backup-truncated',
      });
    }
  });

  it.each([
    ['a note', (json: Record<string, unknown>) => ((json.tables as BackupTables).notes = [])],
    ['the date', (json: Record<string, unknown>) => (json.exportedAt = 5)],
    ['a count', (json: Record<string, unknown>) => (json.counts = {})],
    ['the checksum', (json: Record<string, unknown>) => (json.checksum = 'f'.repeat(64))],
    ['no checksum', (json: Record<string, unknown>) => delete json.checksum],
  ])('says that %s was edited', async (_name, change) => {
    expect(await load(await edited(change))).toMatchObject({ ok: false, code: 'backup-edited' });
  });

  it('refuses records that could not have been exported, checksum or not', async () => {
    const text = await exported({ notes: [note(20, { text: 'x'.repeat(5_001) })] });
    expect(await load(text)).toMatchObject({ code: 'backup-edited', at: 'notes[0]' });
  });

  it('says that it is newer, by schema and by format', async () => {
    expect(await load(await exported({}, 2))).toMatchObject({ code: 'backup-newer', detail: '2' });
    const format = await edited((json) => (json.format = 'touchline-backup/2'));
    expect(await load(format)).toMatchObject({ code: 'backup-newer' });
  });

  it.each([
    '',
    'hello',
    '[]',
    '{}',
    'null',
    '{"format":"competency-map/1"}',
    '<html></html>',
    '{"notes": [1',
  ])('does not take %j for one of ours', async (text) =>
    expect(await load(text)).toMatchObject({ code: 'backup-foreign' }),
  );

  it('is one file in which each record stands once, its checksum over the canonical text', async () => {
    const { checksum, ...rest } = JSON.parse(await exported()) as Record<string, unknown>;
    const digest = openSha256();
    digest.add(toCanonicalJson(rest));
    expect(checksum).toBe(digest.hex());
  });

  it('tells how far reading has come', async () => {
    const notes = Array.from({ length: 4_500 }, (_, n) => note(1_000 + n));
    const steps: number[] = [];
    const text = await exported({ notes });
    await loadBackup(text, {
      schema: 1,
      openDigest: openSha256,
      advance: async (done, total) => void steps.push(done / total),
    });
    expect(steps.length).toBeGreaterThan(3);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toBeLessThanOrEqual(1);
  });

  it('refuses what is over the limit before reading it', async () => {
    expect(await load(await exported(), 100)).toMatchObject({ code: 'too-big' });
  });

  it('does not let a record reach the prototype', async () => {
    const text = (await exported()).replace('"counts":{', '"__proto__":{"polluted":true},"counts":{');
    await load(text);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
