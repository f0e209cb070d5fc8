import { Dexie } from 'dexie';
import { toCanonicalJson } from '../../domain/canonical-json.ts';
import type { Playbook } from '../../domain/playbook.ts';
import type { JournalEntry, PackRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';

/** A pack in one language. */
export interface PackName {
  id: string;
  locale: string;
}

/** When a pack was written, and the id of its journal line. */
interface Stamp {
  now: number;
  entryId: string;
}

/** Versions of one pack that are kept; an edit of a prompt is a version, too. */
export const mostRevisions = 50;

const toKey = (id: string, revision: number): string => `${id}@${revision}`;
const isSame = (row: PackRow, { id, locale }: PackName): boolean =>
  row.id === id && row.playbook.locale === locale;

/**
 * Packs the manager brought, with their versions. A row in use has an `order` above 0; of two for one pack (a restored
 * backup) the higher one counts.
 */
export const packRepository = (db: TouchlineDatabase) => {
  const tables = [db.packs, db.journal];

  const ofPack = async (name: PackName): Promise<PackRow[]> => {
    const rows = await db.packs
      .where('[id+revision]')
      .between([name.id, Dexie.minKey], [name.id, Dexie.maxKey])
      .toArray();
    return rows.filter((row) => isSame(row, name));
  };

  const inUseOf = (rows: readonly PackRow[]): PackRow | null =>
    rows.reduce<PackRow | null>((most, row) => (row.order > (most?.order ?? 0) ? row : most), null);

  const nextOrder = async (now: number): Promise<number> => {
    const last = await db.packs.orderBy('order').last();
    return Math.max(now, (last?.order ?? 0) + 1);
  };

  const note = (act: JournalEntry['act'], subject: string, { now, entryId }: Stamp): PromiseLike<string> =>
    db.journal.add({ id: entryId, at: now, act, subject, detail: '' });

  /** The latest version that was not taken back is in use again; null when there is none. */
  const promote = async (rows: readonly PackRow[], now: number): Promise<PackRow | null> => {
    const standing = rows.filter(({ undoneAt }) => undoneAt === null);
    const latest = standing.toSorted((a, b) => b.revision - a.revision)[0];
    if (!latest) return null;
    const row = { ...latest, order: await nextOrder(now) };
    await db.packs.put(row);
    return row;
  };

  const add = async (playbook: Playbook, stamp: Stamp): Promise<PackRow> => {
    const { id } = playbook;
    const all = await db.packs
      .where('[id+revision]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .toArray();
    const mine = all.filter((row) => isSame(row, playbook));
    const active = inUseOf(mine);
    if (active && toCanonicalJson(active.playbook) === toCanonicalJson(playbook)) return active;
    const revision = Math.max(0, ...all.map((row) => row.revision)) + 1;
    const row: PackRow = {
      key: toKey(id, revision),
      id,
      revision,
      appliedAt: stamp.now,
      order: await nextOrder(stamp.now),
      undoneAt: null,
      playbook,
    };
    await db.packs.bulkPut(mine.filter(({ order }) => order > 0).map((one) => ({ ...one, order: 0 })));
    await db.packs.add(row);
    const surplus = mine.toSorted((a, b) => b.revision - a.revision).slice(mostRevisions - 1);
    await db.packs.bulkDelete(surplus.map(({ key }) => key));
    await note('pack-applied', row.key, stamp);
    return row;
  };

  return {
    /** Changes whenever a pack is applied, taken back, removed, erased or restored; cheap enough for each brief. */
    stamp: async (): Promise<string> => (await db.packs.where('order').above(0).keys()).join(' '),

    /** In the order in which they were applied; one for each pack and language. */
    inUse: async (): Promise<PackRow[]> => {
      const rows = await db.packs.where('order').above(0).sortBy('order');
      const latest = new Map(rows.map((row) => [`${row.id} ${row.playbook.locale}`, row]));
      return rows.filter((row) => latest.get(`${row.id} ${row.playbook.locale}`) === row);
    },

    /** Every version, the newest first. */
    list: async (): Promise<PackRow[]> => {
      const rows = await db.packs.toArray();
      return rows.toSorted((a, b) => b.appliedAt - a.appliedAt || b.revision - a.revision);
    },

    get: async (key: string): Promise<PackRow | null> => (await db.packs.get(key)) ?? null,

    /** One transaction. Applying what is in use, word for word, changes nothing. */
    apply: (playbook: Playbook, stamp: Stamp): Promise<PackRow> =>
      db.transaction('rw', tables, async () => add(playbook, stamp)),

    /** Reads, changes and writes in one transaction, so that two pages do not lose each other's edit. */
    edit: <C extends string>(
      name: PackName,
      change: (before: Playbook | null) => { ok: true; value: Playbook } | { ok: false; code: C },
      stamp: Stamp,
    ): Promise<{ ok: true; value: PackRow } | { ok: false; code: C }> =>
      db.transaction('rw', tables, async () => {
        const after = change(inUseOf(await ofPack(name))?.playbook ?? null);
        return after.ok ? { ok: true, value: await add(after.value, stamp) } : after;
      }),

    /** Takes the version in use back; the one before is in use again, or none. `false`: nothing was in use. */
    undo: (name: PackName, stamp: Stamp): Promise<boolean> =>
      db.transaction('rw', tables, async () => {
        const rows = await ofPack(name);
        const active = inUseOf(rows);
        if (!active) return false;
        const undone = { ...active, order: 0, undoneAt: stamp.now };
        await db.packs.put(undone);
        await promote(
          rows.filter((row) => row !== active),
          stamp.now,
        );
        await note('pack-undone', active.key, stamp);
        return true;
      }),

    /** Out of use with all its versions, which stay readable. Gives the time by which it can be brought back. */
    remove: (name: PackName, stamp: Stamp): Promise<number | null> =>
      db.transaction('rw', tables, async () => {
        const rows = await ofPack(name);
        const active = inUseOf(rows);
        if (!active) return null;
        // A time of its own, so that what comes back is what this removal took away.
        const at = Math.max(stamp.now, ...rows.map(({ undoneAt }) => (undoneAt ?? 0) + 1));
        const standing = rows.filter(({ undoneAt }) => undoneAt === null);
        await db.packs.bulkPut(standing.map((row) => ({ ...row, order: 0, undoneAt: at })));
        await note('pack-removed', active.key, stamp);
        return at;
      }),

    /** Brings back what was removed at this time. Repeating it changes nothing. */
    restore: (name: PackName, removedAt: number, stamp: Stamp): Promise<boolean> =>
      db.transaction('rw', tables, async () => {
        const rows = await ofPack(name);
        if (inUseOf(rows)) return true;
        const back = rows
          .filter(({ undoneAt }) => undoneAt === removedAt)
          .map((row) => ({ ...row, undoneAt: null }));
        await db.packs.bulkPut(back);
        const row = await promote(back, stamp.now);
        if (row) await note('pack-applied', row.key, stamp);
        return row !== null;
      }),
  };
};

export type PackRepository = ReturnType<typeof packRepository>;
