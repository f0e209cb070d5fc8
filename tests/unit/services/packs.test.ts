import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Playbook } from '../../../utils/domain/playbook.ts';
import type { Input } from '../../../utils/messaging/protocol.ts';
import { playbookOf, promptOf, sessionOf } from '../domain/playbook-samples.ts';
import { map } from '../db/samples.ts';
import { page, running } from './fakes.ts';
import { reading } from './reading.ts';

const core = playbookOf({
  version: '0.1.0',
  sessions: [sessionOf('one_on_one'), sessionOf('retro'), sessionOf('generic')],
  prompts: [1, 2, 3, 4].map((n) => promptOf(`one_on_one.0${n}`, 'one_on_one')),
});
const german = playbookOf({
  version: '0.1.0',
  locale: 'de',
  sessions: [sessionOf('one_on_one', { name: 'Gespräch' }), sessionOf('generic')],
  prompts: core.prompts.map((one) => ({
    ...one,
    text: `Was meinst du zu ${one.id}?`,
    formal: { text: `Was meinen Sie zu ${one.id}?`, followUp: 'Und Sie?' },
  })),
});
const acme = playbookOf({
  id: 'acme',
  version: '2.0.0',
  sessions: [sessionOf('tea', { name: 'Tea' })],
  prompts: [promptOf('acme.1', 'tea'), promptOf('one_on_one.01', 'one_on_one', { text: 'Ours?' })],
});

const open = (change = {}) => {
  const read: string[] = [];
  const started = running({
    loadBundled: async (path) => {
      read.push(path);
      if (path.startsWith('maps/')) return map({ source: { kind: 'bundled' } });
      const known: Record<string, Playbook> = { 'packs/core/en.json': core, 'packs/core/de.json': german };
      if (known[path]) return structuredClone(known[path]);
      throw new Error('no such file');
    },
    ...change,
  });
  return { ...started, read };
};
type App = ReturnType<typeof running>;

const call = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false; code: string }>): Promise<T> => {
  const result = await answer;
  if (!result.ok) throw new Error(result.code);
  return result.value;
};
const apply = (app: App, playbook: Playbook) =>
  call(app.handle('packs.apply', { playbook: playbook as Input<'packs.apply'>['playbook'] }, page));
const view = (app: App) => call(app.handle('playbook.view', {}, page));
const textOf = async (app: App, id: string): Promise<string | undefined> =>
  (await call(app.handle('playbook.get', {}, page))).prompts.find((one) => one.id === id)?.text;
const edit = (app: App, change: Partial<Input<'packs.edit'>>) =>
  app.handle(
    'packs.edit',
    {
      pack: { id: 'own', locale: 'en', name: null },
      put: { sessions: [], prompts: [] },
      drop: { sessions: [], prompts: [] },
      ...change,
    },
    page,
  );
const putting = (...prompts: Playbook['prompts']) =>
  ({ put: { sessions: [], prompts } }) as unknown as Partial<Input<'packs.edit'>>;

describe('the edition', () => {
  it('reads the bundled files once, also for a worker that starts later', async () => {
    const app = open();
    await textOf(app, 'one_on_one.01');
    expect(app.read).toEqual(['packs/core/en.json']);
    await textOf(app, 'one_on_one.01');
    await textOf(app.again(), 'one_on_one.01');
    expect(app.read).toHaveLength(1);
  });

  it('reads them again after an update', async () => {
    const app = open();
    await textOf(app, 'one_on_one.01');
    await textOf(open({ db: app.deps.db, appVersion: '1.0.1', loadBundled: app.deps.loadBundled }), 'x');
    expect(app.read).toEqual(['packs/core/en.json', 'packs/core/en.json']);
  });

  it('reads no file when packs come and go', async () => {
    const app = open();
    await textOf(app, 'one_on_one.01');
    await apply(app, acme);
    await app.handle('packs.undo', { id: 'acme', locale: 'en' }, page);
    expect(app.read).toHaveLength(1);
  });

  it('is seen by a worker that had another one in memory', async () => {
    const app = open();
    const other = open({ db: app.deps.db });
    expect(await textOf(other, 'one_on_one.01')).toBe('What about one_on_one.01?');
    await apply(app, acme);
    expect(await textOf(other, 'one_on_one.01')).toBe('Ours?');
  });

  it('speaks the wanted language, formally where that is set', async () => {
    const app = open();
    await app.deps.settings.change({ playbookLocale: 'de' });
    expect(await textOf(app, 'one_on_one.01')).toBe('Was meinst du zu one_on_one.01?');
    await app.deps.settings.change({ address: 'formal' });
    expect(await textOf(app, 'one_on_one.01')).toBe('Was meinen Sie zu one_on_one.01?');
    expect((await view(app)).untranslated).toEqual(['retro']);
  });

  it('is English in a language that the core is not written in', async () => {
    const app = open();
    await app.deps.settings.change({ playbookLocale: 'ar' });
    expect(await textOf(app, 'one_on_one.01')).toBe('What about one_on_one.01?');
    expect((await view(app)).untranslated).toEqual(['one_on_one', 'retro', 'generic']);
  });

  it('gives a brief the prompts of its own session, among them those of a pack', async () => {
    const app = open();
    await app.show(reading());
    await apply(app, acme);
    const brief = await call(app.handle('brief.get', { choice: null, swapped: [] }, page));
    const texts = brief.prompts.map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts.every((text) => text === 'Ours?' || text.startsWith('What about one_on_one.'))).toBe(true);
  });
});

describe('packs', () => {
  it('come to lie over the core and say where each entry is from', async () => {
    const app = open();
    expect(await apply(app, acme)).toMatchObject({ key: 'acme@1', version: '2.0.0', inUse: true });
    const { playbook, sources } = await view(app);
    expect(playbook.sessions.map(({ id }) => id)).toEqual(['one_on_one', 'retro', 'generic', 'tea']);
    expect(sources.prompts['one_on_one.01']).toMatchObject({ pack: 'acme', overrides: true });
    expect(sources.prompts['one_on_one.02']).toMatchObject({ pack: 'core', overrides: false });
  });

  it('are taken back, removed and brought back', async () => {
    const app = open();
    const name = { id: 'acme', locale: 'en' };
    await apply(app, acme);
    await apply(app, { ...acme, version: '2.1.0', prompts: [] });
    await call(app.handle('packs.undo', name, page));
    expect(await textOf(app, 'one_on_one.01')).toBe('Ours?');
    const { removedAt } = await call(app.handle('packs.remove', name, page));
    expect(await textOf(app, 'one_on_one.01')).toBe('What about one_on_one.01?');
    await call(app.handle('packs.restore', { ...name, removedAt }, page));
    expect(await textOf(app, 'one_on_one.01')).toBe('Ours?');
    const journal = await app.deps.db.journal.toArray();
    expect(journal.map(({ act }) => act).toSorted()).toEqual([
      'pack-applied',
      'pack-applied',
      'pack-applied',
      'pack-removed',
      'pack-undone',
    ]);
  });

  it('keep earlier versions to be read', async () => {
    const app = open();
    await apply(app, acme);
    await apply(app, { ...acme, version: '2.1.0' });
    const list = await call(app.handle('packs.list', {}, page));
    expect(list.map(({ version, inUse }) => [version, inUse])).toEqual([
      ['2.1.0', true],
      ['2.0.0', false],
    ]);
    expect(await call(app.handle('packs.get', { key: 'acme@1' }, page))).toEqual(acme);
  });

  it.each([
    ['a dangling follow-up', { prompts: [promptOf('acme.1', 'one_on_one', { next: 'gone' })] }],
    ['a session nobody knows', { prompts: [promptOf('acme.1', 'coffee')] }],
    ['the id of the core', { id: 'core' }],
  ])('with %s are refused, and nothing is replaced', async (_, change) => {
    const app = open();
    await apply(app, acme);
    const playbook = { ...acme, version: '3.0.0', ...change } as Input<'packs.apply'>['playbook'];
    expect(await app.handle('packs.apply', { playbook }, page)).toMatchObject({
      ok: false,
      code: 'bad-input',
    });
    expect(await textOf(app, 'one_on_one.01')).toBe('Ours?');
    expect(await call(app.handle('packs.list', {}, page))).toHaveLength(1);
  });

  it('of an earlier version than the one in use ask first', async () => {
    const app = open();
    await apply(app, acme);
    const text = JSON.stringify({ ...acme, version: '1.9.0' });
    expect(await call(app.handle('packs.preview', { name: 'acme.json', text }, page))).toMatchObject({
      older: { installed: '2.0.0', given: '1.9.0' },
    });
  });

  it('are looked at without a trace', async () => {
    const app = open();
    await apply(app, acme);
    const text = JSON.stringify({ ...acme, version: '1.9.0', sessions: [] });
    const preview = await call(app.handle('packs.preview', { name: 'acme.json', text }, page));
    expect(preview).toMatchObject({
      pack: null,
      messages: [{ code: 'unknown-session', at: '$.prompts[0].session' }],
    });
    expect(await call(app.handle('packs.list', {}, page))).toHaveLength(1);
  });

  it.each(['json', 'markdown'] as const)('are handed on as %s and come back the same', async (as) => {
    const app = open();
    await apply(app, acme);
    const file = await call(app.handle('packs.export', { key: 'acme@1', as }, page));
    expect(file.name).toBe(`acme-2.0.0-en.${as === 'json' ? 'json' : 'md'}`);
    const preview = await call(app.handle('packs.preview', file, page));
    expect(preview.pack).toEqual(acme);
  });

  it('can be begun from the core', async () => {
    const app = open();
    const { text } = await call(app.handle('packs.export', { key: 'core', as: 'json' }, page));
    expect(JSON.parse(text)).toEqual(core);
  });

  it('are gone with everything else, and back with it', async () => {
    const app = open();
    await apply(app, acme);
    await call(app.handle('data.erase', {}, page));
    expect(await textOf(app, 'one_on_one.01')).toBe('What about one_on_one.01?');
    await call(app.handle('data.unerase', {}, page));
    expect(await textOf(app, 'one_on_one.01')).toBe('Ours?');
  });
});

describe('an edit', () => {
  const mine = promptOf('one_on_one.02', 'one_on_one', { text: 'Mine?' });

  it('goes into the manager’s own pack, whose version counts up, and back to the core’s wording', async () => {
    const app = open();
    expect(await call(edit(app, putting(mine)))).toMatchObject({ id: 'own', version: '1.0.0' });
    expect(await textOf(app, mine.id)).toBe('Mine?');
    const again = await call(edit(app, { drop: { sessions: [], prompts: [mine.id] } }));
    expect(again).toMatchObject({ version: '1.0.1', counts: { prompts: 0 } });
    expect(await textOf(app, mine.id)).toBe('What about one_on_one.02?');
  });

  it('lies over every other pack, whichever was applied last', async () => {
    const app = open();
    await call(edit(app, putting({ ...mine, id: 'one_on_one.01' })));
    await apply(app, acme);
    expect(await textOf(app, 'one_on_one.01')).toBe('Mine?');
  });

  it('can be undone', async () => {
    const app = open();
    await call(edit(app, putting(mine)));
    await call(edit(app, putting({ ...mine, text: 'Mine again?' })));
    await call(app.handle('packs.undo', { id: 'own', locale: 'en' }, page));
    expect(await textOf(app, mine.id)).toBe('Mine?');
  });

  it('begins a new pack by its name', async () => {
    const app = open();
    const pack = { id: 'team', locale: 'en', name: 'Our team' };
    expect(await call(edit(app, { pack, ...putting(promptOf('team.1', 'retro')) }))).toMatchObject({
      key: 'team@1',
      name: 'Our team',
    });
  });

  it('with a fault is refused with its place, and nothing is written', async () => {
    const app = open();
    const answer = await edit(app, putting({ ...mine, text: '<b>Mine</b>?' }));
    expect(answer).toEqual({ ok: false, code: 'bad-input', at: '$.prompts[0].text', detail: 'html' });
    expect(await call(app.handle('packs.list', {}, page))).toEqual([]);
  });
});
