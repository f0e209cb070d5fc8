import type { PracticePack } from '../../domain/practice.ts';
import type { PracticeCard } from '../../domain/learning/records.ts';
import type { PracticePackRow, TrashRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';

const table = 'practicePacks';

/** One language of one pack. */
export const practiceKey = ({ id, locale }: Pick<PracticePack, 'id' | 'locale'>): string => `${id}|${locale}`;

/** Where each drill stands, and the material that the manager brought. */
export const practiceRepository = (db: TouchlineDatabase) => {
  const packTables = [db.practicePacks, db.trash];

  /** Set aside, with the row that stood there: what was done last can be taken back. */
  const setAside = async (key: string, now: number): Promise<boolean> => {
    const row = await db.practicePacks.get(key);
    const batch = `${table}:${key}`;
    const kept: TrashRow = { key: `${batch}#1`, batch, table, removedAt: now, rows: row ? [row] : [] };
    await db.trash.put(kept);
    return row !== undefined;
  };

  return {
    cards: (): Promise<PracticeCard[]> => db.practiceCards.toArray(),
    card: async (drillId: string): Promise<PracticeCard | null> =>
      (await db.practiceCards.get(drillId)) ?? null,

    /** null takes the card away: as if the drill had never been practised. */
    putCard: (drillId: string, card: PracticeCard | null): Promise<void> =>
      db.transaction('rw', db.practiceCards, async () => {
        if (card) await db.practiceCards.put(card);
        else await db.practiceCards.delete(drillId);
      }),

    packs: (): Promise<PracticePackRow[]> => db.practicePacks.toArray(),
    pack: async (key: string): Promise<PracticePack | null> =>
      (await db.practicePacks.get(key))?.pack ?? null,

    /** `true`: it took the place of an earlier one. */
    savePack: (pack: PracticePack, now: number): Promise<boolean> =>
      db.transaction('rw', packTables, async () => {
        const key = practiceKey(pack);
        const replaced = await setAside(key, now);
        await db.practicePacks.put({ key, appliedAt: now, pack });
        return replaced;
      }),

    removePack: (key: string, now: number): Promise<boolean> =>
      db.transaction('rw', packTables, async () => {
        if (!(await db.practicePacks.get(key))) return false;
        await setAside(key, now);
        await db.practicePacks.delete(key);
        return true;
      }),

    /** Takes back the last import or removal. `false`: there is nothing to take back. */
    undoPack: (key: string): Promise<boolean> =>
      db.transaction('rw', packTables, async () => {
        const batch = `${table}:${key}`;
        const kept = await db.trash.get(`${batch}#1`);
        if (!kept) return false;
        const [row] = kept.rows as PracticePackRow[];
        if (row) await db.practicePacks.put(row);
        else await db.practicePacks.delete(key);
        await db.trash.delete(`${batch}#1`);
        return true;
      }),
  };
};
