import { Dexie } from 'dexie';
import type { Playbook, Prompt } from '../../domain/playbook.ts';
import type { EditionRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';

/** A playbook ready to use, cut by session type: a meeting reads the prompts of its own type and no others. */
export const editionRepository = (db: TouchlineDatabase) => {
  const tables = [db.editions, db.editionParts];
  const partsOf = (key: string) =>
    db.editionParts.where('[edition+session]').between([key, Dexie.minKey], [key, Dexie.maxKey]);

  return {
    /** null when it was made from something else and has to be made again. */
    head: async (key: string, stamp: string): Promise<EditionRow | null> => {
      const row = await db.editions.get(key);
      return row?.stamp === stamp ? row : null;
    },

    /** The prompts of each of these sessions, in the same order; none for a session without any. */
    parts: async (key: string, sessions: readonly string[]): Promise<Prompt[][]> => {
      const rows = await db.editionParts.bulkGet(sessions.map((session): [string, string] => [key, session]));
      return rows.map((row) => row?.prompts ?? []);
    },

    /** In the order of the sessions. */
    whole: async ({ key, head }: EditionRow): Promise<Playbook> => {
      const rows = await partsOf(key).toArray();
      const bySession = new Map(rows.map(({ session, prompts }) => [session, prompts]));
      return { ...head, prompts: head.sessions.flatMap(({ id }) => bySession.get(id) ?? []) };
    },

    save: (
      key: string,
      stamp: string,
      playbook: Playbook,
      untranslated: readonly string[],
    ): Promise<EditionRow> =>
      db.transaction('rw', tables, async () => {
        const { prompts, ...head } = playbook;
        const row: EditionRow = { key, stamp, head, untranslated: [...untranslated] };
        const bySession = Map.groupBy(prompts, ({ session }) => session);
        await partsOf(key).delete();
        await db.editionParts.bulkPut(
          [...bySession].map(([session, own]) => ({ edition: key, session, prompts: own })),
        );
        await db.editions.put(row);
        return row;
      }),
  };
};
