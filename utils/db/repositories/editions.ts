import { Dexie } from 'dexie';
import type { Playbook, Prompt } from '../../domain/playbook.ts';
import type { EditionRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';

/** The playbook as it is used, cut by session type: a meeting reads the prompts of its own type and no others. */
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

    /** Prompts of these sessions; a session without any is left out. */
    parts: async (key: string, sessions: readonly string[]): Promise<Prompt[]> => {
      const rows = await db.editionParts.bulkGet(sessions.map((session): [string, string] => [key, session]));
      return rows.flatMap((row) => row?.prompts ?? []);
    },

    whole: (key: string): Promise<Prompt[]> =>
      partsOf(key)
        .toArray()
        .then((rows) => rows.flatMap(({ prompts }) => prompts)),

    save: (key: string, stamp: string, playbook: Playbook, untranslated: readonly string[]): Promise<EditionRow> =>
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
