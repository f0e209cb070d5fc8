import type { Playbook } from '../../domain/playbook.ts';
import type { TouchlineDatabase } from '../schema.ts';

export const playbookRepository = (db: TouchlineDatabase) => ({
  /** As this version of the extension brought it; null when it has to be read from the package again. */
  get: async (id: string, locale: string, appVersion: string): Promise<Playbook | null> => {
    const row = await db.playbooks.get([id, locale]);
    return row && row.appVersion === appVersion ? row.playbook : null;
  },

  save: (playbook: Playbook, appVersion: string): Promise<void> =>
    db.transaction('rw', db.playbooks, async () => {
      await db.playbooks.put({ id: playbook.id, locale: playbook.locale, appVersion, playbook });
    }),
});
