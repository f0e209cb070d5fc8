import { newestVersion } from '../../../utils/db/migrations.ts';
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../utils/messaging/protocol.ts';
import { action, dayMs, map, monday, note, person, promptEvent, session, tag, uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';

type Running = ReturnType<typeof running>;

const exportOf = async ({ handle }: Running): Promise<string> => {
  const file = await handle('data.export', {}, page);
  if (!file.ok) throw new Error(file.code);
  return file.value.text;
};

type Rows = { id?: string; act?: string }[];

/** All that is kept; without the lines that reading it by an export leaves in the journal. */
const tablesOf = async (app: Running): Promise<Record<string, Rows>> => {
  const { tables } = JSON.parse(await exportOf(app)) as { tables: Record<string, Rows> };
  return { ...tables, journal: (tables['journal'] ?? []).filter(({ act }) => act !== 'exported') };
};

const fill = async ({ handle }: Running, texts: readonly string[] = ['one', 'two']) => {
  await handle('people.save', { person: person(1, { aliases: ['Sam'] }) }, page);
  await handle('sessions.start', { session: session(10, { takeaway: texts[0] ?? '' }) }, page);
  for (const [n, text] of texts.entries()) {
    await handle(
      'notes.add',
      { note: note(20 + n, { text, behaviours: [tag(n)], sessionId: uuid(10) }) },
      page,
    );
  }
  await handle('actions.add', { action: action(60) }, page);
  await handle('prompt.mark', { event: promptEvent(70) }, page);
  await handle('maps.apply', { map: map() as Input<'maps.apply'>['map'] }, page);
  await handle('type.choose', { choice: { key: 'g:1', scope: 'event', type: 'none', at: monday } }, page);
  await handle(
    'drafts.save',
    { draft: { slot: 'popup', personId: null, kind: 'idea', text: 'half', behaviours: [], at: monday } },
    page,
  );
  await handle('settings.set', { change: { ownAddresses: ['boss@acme.test'], promptCount: 5 } }, page);
};

const restore = (
  app: Running,
  text: string,
  keep: Input<'data.restore'>['keep'] = 'newer',
  revive?: boolean,
) => app.handle('data.restore', { text, keep, ...(revive === undefined ? {} : { revive }) }, page);

const total = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

describe('export and import', () => {
  it('lose nothing between two profiles, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), { maxLength: 5 }),
        async (texts) => {
          const [mine, clean] = [running(), running()];
          await fill(mine, texts);
          await restore(clean, await exportOf(mine));
          expect(await tablesOf(clean)).toEqual(await tablesOf(mine));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('lose nothing where the clean profile already has its starter map, and the imported map leads', async () => {
    const [mine, clean] = [running(), running()];
    clean.clock.set(monday + dayMs);
    await fill(mine);
    await clean.handle('maps.list', {}, page);
    const answer = await restore(clean, await exportOf(mine));
    expect(answer).toMatchObject({
      value: { conflicts: { maps: 0 }, present: { maps: 1 }, added: { maps: 1 } },
    });
    expect(await clean.handle('maps.roles', {}, page)).toMatchObject({ value: { mapId: 'acme' } });
  });

  it('say before and after what was there and what is new', async () => {
    const [mine, clean] = [running(), running()];
    await fill(mine);
    const text = await exportOf(mine);
    const preview = await clean.handle('data.preview', { text }, page);
    expect(preview).toMatchObject({
      value: { schema: newestVersion, counts: { notes: 2 }, added: { notes: 2, people: 1 } },
    });
    expect(
      total(await clean.handle('data.counts', {}, page).then((answer) => (answer.ok ? answer.value : {}))),
    ).toBe(0);
    await restore(clean, text);
    const again = await restore(clean, text);
    if (!again.ok) throw new Error(again.code);
    expect(total(again.value.added) + total(again.value.conflicts)).toBe(0);
    expect(again.value.present).toMatchObject({ notes: 2, people: 1, settings: 1 });
  });
});

describe('two versions of a note', () => {
  const conflict = async (mineLater: boolean) => {
    const [mine, theirs] = [running(), running()];
    await fill(mine);
    await restore(theirs, await exportOf(mine));
    mine.clock.set(monday + (mineLater ? 2 : 1) * dayMs);
    theirs.clock.set(monday + (mineLater ? 1 : 2) * dayMs);
    await mine.handle('notes.edit', { id: uuid(20), change: { text: 'mine' } }, page);
    await theirs.handle('notes.edit', { id: uuid(20), change: { text: 'theirs' } }, page);
    return { mine, text: await exportOf(theirs) };
  };
  const textsOf = async (app: Running): Promise<string[]> => {
    const listed = await app.handle('notes.list', { personId: uuid(1), before: null, limit: 50 }, page);
    return listed.ok ? listed.value.map(({ text }) => text).toSorted() : [];
  };

  it.each([
    ['mine', true, ['mine', 'two']],
    ['mine', false, ['mine', 'two']],
    ['theirs', true, ['theirs', 'two']],
    ['newer', true, ['mine', 'two']],
    ['newer', false, ['theirs', 'two']],
    ['both', false, ['mine', 'theirs', 'two']],
  ] as const)('keep %s (mine is later: %s)', async (keep, mineLater, texts) => {
    const { mine, text } = await conflict(mineLater);
    expect(await mine.handle('data.preview', { text }, page)).toMatchObject({
      value: { conflicts: { notes: 1 } },
    });
    expect(await restore(mine, text, keep)).toMatchObject({ value: { conflicts: { notes: 1 } } });
    expect(await textsOf(mine)).toEqual(texts);
  });

  it('stand side by side once, however often they are restored', async () => {
    const { mine, text } = await conflict(true);
    await restore(mine, text, 'both');
    await restore(mine, text, 'both');
    expect(await textsOf(mine)).toEqual(['mine', 'theirs', 'two']);
  });
});

describe('a restore that fails', () => {
  it.each([
    ['truncated', (text: string) => text.slice(0, -20), 'backup-truncated'],
    ['edited', (text: string) => text.replace('"one"', '"1ne"'), 'backup-edited'],
    ['newer', (text: string) => text.replace('touchline-backup/1', 'touchline-backup/7'), 'backup-newer'],
    ['foreign', () => '{"hello":1}', 'backup-foreign'],
  ])('because the file is %s changes nothing', async (_name, damage, code) => {
    const [mine, other] = [running(), running()];
    await fill(mine);
    await other.handle('notes.add', { note: note(99) }, page);
    const before = await tablesOf(other);
    expect(await restore(other, damage(await exportOf(mine)))).toMatchObject({ ok: false, code });
    expect(await tablesOf(other)).toEqual(before);
  });

  it('half-way is rolled back whole', async () => {
    const [mine, other] = [running(), running()];
    await fill(mine);
    await other.handle('notes.add', { note: note(99) }, page);
    const before = await tablesOf(other);
    other.deps.db.choices.hook('creating', () => {
      throw new Error('disk gone');
    });
    expect(await restore(other, await exportOf(mine))).toMatchObject({ ok: false, code: 'failed' });
    expect(await tablesOf(other)).toEqual(before);
  });
});

describe('a deleted person', () => {
  it('does not come back with an old backup, unless the manager insists', async () => {
    const app = running();
    await fill(app);
    const old = await exportOf(app);
    await app.handle('people.remove', { id: uuid(1) }, page);
    const held = await restore(app, old);
    expect(held).toMatchObject({ value: { heldBack: { people: 1, notes: 2, sessions: 1 } } });
    expect(await app.handle('people.list', {}, page)).toEqual({ ok: true, value: [] });
    expect(JSON.stringify({ ...(await tablesOf(app)), tombstones: [] })).not.toContain(uuid(1));
    await restore(app, old, 'newer', true);
    expect(await app.handle('people.list', {}, page)).toMatchObject({ value: [{ id: uuid(1) }] });
  });
});

describe('erasing', () => {
  it('takes everything, gives it back, and lets a backup in afterwards', async () => {
    const app = running();
    await fill(app);
    const before = await tablesOf(app);
    const backup = await exportOf(app);
    await app.handle('data.erase', {}, page);
    const counts = await app.handle('data.counts', {}, page);
    expect(counts.ok && total(counts.value)).toBe(0);
    await app.handle('data.unerase', {}, page);
    expect(await tablesOf(app)).toEqual(before);
    await app.handle('data.erase', {}, page);
    await restore(app, backup);
    expect(await tablesOf(app)).toEqual(before);
  });
});
