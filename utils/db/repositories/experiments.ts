import type { Assignment, Experiment } from '../../domain/records.ts';
import type { TouchlineDatabase } from '../schema.ts';

/** Experiments and which session had which arm. Nobody is named in either. */
export const experimentRepository = (db: TouchlineDatabase) => ({
  /** Newest first. */
  list: async (): Promise<Experiment[]> =>
    (await db.experiments.toArray()).toSorted((a, b) => b.startedAt - a.startedAt),

  get: async (id: string): Promise<Experiment | null> => (await db.experiments.get(id)) ?? null,

  /** Once for a session, and only while the experiment runs: the arm that was shown first is the one that counts. */
  assign: (assignments: readonly Assignment[]): Promise<void> =>
    db.transaction('rw', [db.experiments, db.assignments], async () => {
      for (const one of assignments) {
        const experiment = await db.experiments.get(one.experimentId);
        if (experiment?.state !== 'running' || (one.arm === 'holdout' && !experiment.holdout)) continue;
        if (await db.assignments.get([one.experimentId, one.session])) continue;
        await db.assignments.add(one);
      }
    }),
});
