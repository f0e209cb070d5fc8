import { Dexie } from 'dexie';
import type { MapRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { takeSeq } from './meta.ts';

/** Maps beside each other, each with its versions. The present version of a map is the latest that stands. */
export const mapFamilyRepository = (db: TouchlineDatabase) => {
  const tables = [db.maps, db.meta, db.journal];

  const versionsOf = (id: string): Promise<MapRow[]> =>
    db.maps.where('[id+revision]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();

  const latest = (rows: readonly MapRow[]): MapRow | null =>
    rows.filter(({ undoneAt }) => undoneAt === null).toSorted((a, b) => b.order - a.order)[0] ?? null;

  return {
    /** The present version; null when the map is not there or was put away. */
    standing: async (id: string): Promise<MapRow | null> => latest(await versionsOf(id)),

    /** The present version of each map, the one in use first. */
    list: async (): Promise<MapRow[]> => {
      const rows = (await db.maps.orderBy('order').toArray()).toReversed();
      const seen = new Set<string>();
      return rows.filter(({ id, undoneAt }) => undoneAt === null && !seen.has(id) && Boolean(seen.add(id)));
    },

    /** Maps of which no version stands: the last one of each, with the moment at which it went. */
    removed: async (): Promise<{ row: MapRow; at: number }[]> => {
      const rows = await db.maps.toArray();
      const standing = new Set(rows.filter(({ undoneAt }) => undoneAt === null).map(({ id }) => id));
      const last = new Map<string, { row: MapRow; at: number }>();
      for (const row of rows) {
        const at = row.undoneAt;
        if (at === null || standing.has(row.id)) continue;
        const known = last.get(row.id);
        if (!known || at > known.at || (at === known.at && row.revision > known.row.revision))
          last.set(row.id, { row, at });
      }
      return [...last.values()].toSorted((a, b) => b.at - a.at);
    },

    /** Puts a map in use without a new version; taking it back gives it its earlier place again. */
    choose: (id: string, now: number): Promise<boolean> =>
      db.transaction('rw', tables, async () => {
        const [row, first] = [latest(await versionsOf(id)), latest(await db.maps.toArray())];
        if (!row || !first) return false;
        if (row.key === first.key) return true;
        const order = Math.max(now, first.order + 1);
        await db.maps.put({ ...row, order, orderBefore: row.order, seq: await takeSeq(db, 'maps') });
        return true;
      }),

    /** Takes every version that stands back. False for the last map that stands. */
    remove: (id: string, now: number, entryId: string): Promise<boolean | null> =>
      db.transaction('rw', tables, async () => {
        const all = (await db.maps.toArray()).filter(({ undoneAt }) => undoneAt === null);
        const own = all.filter((row) => row.id === id);
        if (own.length === 0) return null;
        if (own.length === all.length) return false;
        await db.maps.bulkPut(own.map((row) => ({ ...row, undoneAt: now })));
        await db.journal.add({ id: entryId, at: now, act: 'map-undone', subject: id, detail: '' });
        return true;
      }),

    /** What went at that moment stands again. */
    bringBack: (id: string, at: number): Promise<boolean> =>
      db.transaction('rw', tables, async () => {
        const rows = (await versionsOf(id)).filter(({ undoneAt }) => undoneAt === at);
        for (const row of rows) await db.maps.put({ ...row, undoneAt: null, seq: await takeSeq(db, 'maps') });
        return rows.length > 0;
      }),
  };
};
