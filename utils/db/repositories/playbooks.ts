import type { Playbook } from '../../domain/playbook.ts';
import type { TouchlineDatabase } from '../schema.ts';

export const playbookRepository = (db: TouchlineDatabase) => ({
  get: async (id: string, locale: string): Promise<Playbook | null> =>
    (await db.playbooks.get([id, locale]))?.playbook ?? null,

  save: (playbook: Playbook): Promise<void> =>
    db.transaction('rw', db.playbooks, async () => {
      await db.playbooks.put({ id: playbook.id, locale: playbook.locale, playbook });
    }),
});

export type PlaybookRepository = ReturnType<typeof playbookRepository>;
