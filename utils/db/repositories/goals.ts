import { byUrgency, withChange, type GoalChange } from '../../domain/goals.ts';
import type { Goal } from '../../domain/records.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { takeSeq } from './meta.ts';
import { logChange, logTables } from './undo-log.ts';
import { mayReadAction, type Reader } from './wall.ts';

/** Goals and growth experiments. Like promises they follow the person: coaching sees those of both sides. */
export const goalRepository = (db: TouchlineDatabase) => {
  const written = [db.goals, ...logTables(db)];

  const write = async (
    before: Goal | null,
    after: Goal,
    act: 'goals.add' | 'goals.update',
    now: number,
  ): Promise<Goal> => {
    await db.goals.put(after);
    await takeSeq(db, 'records');
    await logChange(db, { act, now, rows: [{ table: 'goals', before, after }] });
    return after;
  };

  return {
    /** Adds, or gives what already stands under this id, as far as the reader may have it. */
    add: (reader: Reader, goal: Goal, now = goal.createdAt): Promise<Goal> =>
      db.transaction('rw', written, async () => {
        const present = await db.goals.get(goal.id);
        if (present) return mayReadAction(reader, present) ? present : goal;
        return write(null, goal, 'goals.add', now);
      }),

    change: (
      reader: Reader,
      id: string,
      change: GoalChange,
      now: number,
    ): Promise<Result<Goal, 'not-found' | 'too-many'>> =>
      db.transaction('rw', written, async () => {
        const before = await db.goals.get(id);
        if (!before || !mayReadAction(reader, before)) return fail('not-found');
        const after = withChange(before, change, now);
        return after ? ok(await write(before, after, 'goals.update', now)) : fail('too-many');
      }),

    list: async (reader: Reader, personId: string): Promise<Goal[]> => {
      const rows =
        reader === 'coaching'
          ? await db.goals.where('personId').equals(personId).toArray()
          : await db.goals.where('[purpose+personId]').equals([reader, personId]).toArray();
      return rows.toSorted(byUrgency);
    },
  };
};

export type GoalRepository = ReturnType<typeof goalRepository>;
