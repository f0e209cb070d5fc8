import { clashes } from '../../domain/learning/experiment.ts';
import type { Assignment, Experiment } from '../../domain/records.ts';
import type { TouchlineDatabase } from '../schema.ts';

/** Experiments and which session had which arm. Nobody is named in either. */
export const experimentRepository = (db: TouchlineDatabase) => {
  const tables = [db.experiments, db.assignments];
  const assignedTo = (id: string) => db.assignments.where('[experimentId+session]').between([id], [id, []]);

  return {
    /** Newest first. */
    list: async (): Promise<Experiment[]> =>
      (await db.experiments.toArray()).toSorted((a, b) => b.startedAt - a.startedAt),

    get: async (id: string): Promise<Experiment | null> => (await db.experiments.get(id)) ?? null,

    assignments: (id: string): Promise<Assignment[]> => assignedTo(id).toArray(),

    /** Once by id. `false`: another that runs would spoil it. */
    start: (experiment: Experiment): Promise<boolean> =>
      db.transaction('rw', db.experiments, async () => {
        const all = await db.experiments.toArray();
        if (all.some((other) => clashes(experiment, other))) return false;
        await db.experiments.put(experiment);
        return true;
      }),

    /** It is kept with what it showed; one that no session took part in goes for good. */
    close: (id: string, because: NonNullable<Experiment['closedBecause']>, now: number): Promise<boolean> =>
      db.transaction('rw', tables, async () => {
        const experiment = await db.experiments.get(id);
        if (!experiment) return false;
        if (experiment.state === 'closed') return true;
        if (because === 'manager' && (await assignedTo(id).count()) === 0) await db.experiments.delete(id);
        else
          await db.experiments.put({ ...experiment, state: 'closed', closedBecause: because, closedAt: now });
        return true;
      }),

    /** Once for a session, and only while the experiment runs: the arm that was shown first is the one that counts. */
    assign: (assignments: readonly Assignment[]): Promise<void> =>
      db.transaction('rw', tables, async () => {
        for (const one of assignments) {
          const experiment = await db.experiments.get(one.experimentId);
          if (experiment?.state !== 'running' || (one.arm === 'holdout' && !experiment.holdout)) continue;
          if (await db.assignments.get([one.experimentId, one.session])) continue;
          await db.assignments.add(one);
        }
      }),
  };
};
