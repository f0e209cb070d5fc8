import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { mostRevisions, packRepository } from '../../../utils/db/repositories/packs.ts';
import { ok } from '../../../utils/domain/result.ts';
import { playbookOf, promptOf } from '../domain/playbook-samples.ts';
import { monday, openFresh, uuid } from './samples.ts';

const packOf = (version: string, change = {}) =>
  playbookOf({ id: 'acme', version, sessions: [], prompts: [promptOf('acme.1', 'one')], ...change });
const acme = { id: 'acme', locale: 'en' };

const open = () => {
  const db = openFresh();
  let n = 0;
  const stamp = () => ({ now: monday + (n += 1), entryId: uuid(0xa00 + n) });
  return { db, packs: packRepository(db), stamp };
};
const versionsIn = async (packs: ReturnType<typeof packRepository>): Promise<string[]> =>
  (await packs.inUse()).map(({ id, playbook }) => `${id} ${playbook.locale} ${playbook.version}`);

describe('packs', () => {
  it('has one version of a pack in use and keeps the earlier ones readable', async () => {
    const { packs, stamp } = open();
    await packs.apply(packOf('1.0.0'), stamp());
    await packs.apply(packOf('1.1.0'), stamp());
    expect(await versionsIn(packs)).toEqual(['acme en 1.1.0']);
    expect((await packs.list()).map(({ playbook }) => playbook.version)).toEqual(['1.1.0', '1.0.0']);
    expect((await packs.get('acme@1'))?.playbook.version).toBe('1.0.0');
  });

  it('changes nothing when what is in use is applied again', async () => {
    const { db, packs, stamp } = open();
    await packs.apply(packOf('1.0.0'), stamp());
    await packs.apply(packOf('1.0.0'), stamp());
    expect(await db.packs.count()).toBe(1);
    expect(await db.journal.count()).toBe(1);
  });

  it('keeps the languages of a pack apart', async () => {
    const { packs, stamp } = open();
    await packs.apply(packOf('1.0.0'), stamp());
    await packs.apply(packOf('1.0.0', { locale: 'de' }), stamp());
    expect(await versionsIn(packs)).toEqual(['acme en 1.0.0', 'acme de 1.0.0']);
    await packs.remove(acme, stamp());
    expect(await versionsIn(packs)).toEqual(['acme de 1.0.0']);
  });

  it('goes back one version at a time, to none in the end', async () => {
    const { packs, stamp } = open();
    await packs.apply(packOf('1.0.0'), stamp());
    await packs.apply(packOf('1.1.0'), stamp());
    expect(await packs.undo(acme, stamp())).toBe(true);
    expect(await versionsIn(packs)).toEqual(['acme en 1.0.0']);
    await packs.undo(acme, stamp());
    expect(await versionsIn(packs)).toEqual([]);
    expect(await packs.undo(acme, stamp())).toBe(false);
  });

  it('removes a pack and brings it back with its history', async () => {
    const { packs, stamp } = open();
    for (const version of ['1.0.0', '1.1.0', '1.2.0']) await packs.apply(packOf(version), stamp());
    await packs.undo(acme, stamp());
    const removedAt = await packs.remove(acme, stamp());
    expect(await versionsIn(packs)).toEqual([]);
    expect(await packs.list()).toHaveLength(3);
    expect(await packs.restore(acme, removedAt ?? 0, stamp())).toBe(true);
    expect(await versionsIn(packs)).toEqual(['acme en 1.1.0']);
    expect(await packs.restore(acme, removedAt ?? 0, stamp())).toBe(true);
    await packs.undo(acme, stamp());
    expect(await versionsIn(packs)).toEqual(['acme en 1.0.0']);
  });

  it('does not bring back by a removal what was taken back before, even in the same millisecond', async () => {
    const { packs, stamp } = open();
    const still = (n: number) => ({ now: monday, entryId: uuid(n) });
    await packs.apply(packOf('1.0.0'), stamp());
    await packs.apply(packOf('1.1.0'), stamp());
    await packs.undo(acme, still(1));
    const removedAt = await packs.remove(acme, still(2));
    await packs.restore(acme, removedAt ?? 0, still(3));
    expect(await versionsIn(packs)).toEqual(['acme en 1.0.0']);
  });

  it('has nothing to remove or to bring back where there is no such pack', async () => {
    const { packs, stamp } = open();
    expect(await packs.remove(acme, stamp())).toBeNull();
    expect(await packs.restore(acme, monday, stamp())).toBe(false);
  });

  it('gives another stamp after each change, and the same without one', async () => {
    const { packs, stamp } = open();
    const stamps = [await packs.stamp()];
    await packs.apply(packOf('1.0.0'), stamp());
    stamps.push(await packs.stamp());
    await packs.apply(packOf('1.1.0'), stamp());
    stamps.push(await packs.stamp());
    await packs.undo(acme, stamp());
    stamps.push(await packs.stamp());
    expect(new Set(stamps).size).toBe(4);
    expect(await packs.stamp()).toBe(stamps[3]);
  });

  it('edits from what is there, so that two edits both last', async () => {
    const { packs, stamp } = open();
    const add = (id: string) =>
      packs.edit(
        { id: 'own', locale: 'en' },
        (before) =>
          ok(packOf('1.0.0', { id: 'own', prompts: [...(before?.prompts ?? []), promptOf(id, 'one')] })),
        stamp(),
      );
    await Promise.all([add('own.1'), add('own.2')]);
    const [row] = await packs.inUse();
    expect(row?.playbook.prompts.map(({ id }) => id)).toEqual(['own.1', 'own.2']);
  });

  it('writes nothing when an edit is refused', async () => {
    const { db, packs, stamp } = open();
    const refused = await packs.edit(acme, () => ({ ok: false, code: 'no' as const }), stamp());
    expect(refused).toEqual({ ok: false, code: 'no' });
    expect(await db.packs.count()).toBe(0);
  });

  it(`keeps the last ${mostRevisions} versions and the journal of all`, async () => {
    const { db, packs, stamp } = open();
    for (let n = 0; n < mostRevisions + 5; n += 1) await packs.apply(packOf(`1.0.${n}`), stamp());
    expect(await db.packs.count()).toBe(mostRevisions);
    expect(await versionsIn(packs)).toEqual([`acme en 1.0.${mostRevisions + 4}`]);
    expect(await db.journal.count()).toBe(mostRevisions + 5);
  });

  it('counts the latest where a backup brought a second one in use', async () => {
    const { db, packs, stamp } = open();
    const row = await packs.apply(packOf('1.0.0'), stamp());
    const later = { ...row, key: 'acme@7', revision: 7, order: row.order + 5, playbook: packOf('7.0.0') };
    await db.packs.add(later);
    expect(await versionsIn(packs)).toEqual(['acme en 7.0.0']);
  });
});
