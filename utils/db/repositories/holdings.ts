import type { Holdings } from '../../domain/export.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { mayReadDraft } from './wall.ts';

/** Where something of the coaching side is kept at all; no text is read. */
export const holdingsRepository = (db: TouchlineDatabase) => ({
  ofCoaching: async (): Promise<Holdings> => {
    const from = ['coaching'];
    const to = ['coaching', []];
    const [notes, sessions, actions, goals, drafts] = await Promise.all([
      db.notes.where('[purpose+late]').between(from, to).limit(1).count(),
      db.sessions.where('[purpose+who+late]').between(from, to).limit(1).count(),
      db.actions.where('[purpose+personId+open]').between(from, to).limit(1).count(),
      db.goals.where('[purpose+personId]').between(from, to).limit(1).count(),
      db.drafts.toCollection().primaryKeys(),
    ]);
    return {
      notes: notes > 0,
      sessions: sessions > 0,
      actions: actions > 0,
      goals: goals > 0,
      drafts: drafts.some((slot) => mayReadDraft('coaching', slot)),
    };
  },
});
