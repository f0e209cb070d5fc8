import type { Action } from '../../domain/records.ts';
import type { Purpose } from '../../domain/session-type.ts';
import type { ActionRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toActionRow } from '../to-rows.ts';
import { takeSeq } from './meta.ts';
import { logChange, logTables } from './undo-log.ts';
import { mayReadAction, type Reader } from './wall.ts';

export type ActionChange = { [K in 'doneAt' | 'due' | 'text' | 'owner']?: Action[K] | undefined };

const toAction = ({ open: _open, purpose: _purpose, ...action }: ActionRow): Action => action;

/** Open first by due date (those without one last), then the done ones, latest first. */
const byUrgency = (a: Action, b: Action): number =>
  (a.doneAt === null ? 0 : 1) - (b.doneAt === null ? 0 : 1) ||
  (b.doneAt ?? 0) - (a.doneAt ?? 0) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  a.createdAt - b.createdAt;

export const actionRepository = (db: TouchlineDatabase) => {
  const written = [db.actions, ...logTables(db)];

  const write = async (
    before: ActionRow | null,
    after: ActionRow,
    act: 'actions.add' | 'actions.update',
    now: number,
  ): Promise<Action> => {
    await db.actions.put(after);
    await takeSeq(db, 'records');
    await logChange(db, { act, now, rows: [{ table: 'actions', before, after }] });
    return toAction(after);
  };

  return {
    /** Adds, or gives what already stands under this id. `purpose`, the side of the wall, stays with it. */
    add: (reader: Reader, action: Action, purpose: Purpose, now = action.createdAt): Promise<Action> =>
      db.transaction('rw', written, async () => {
        const present = await db.actions.get(action.id);
        if (present) return mayReadAction(reader, present) ? toAction(present) : action;
        return write(null, toActionRow({ ...action, purpose }), 'actions.add', now);
      }),

    change: (reader: Reader, id: string, change: ActionChange, now: number): Promise<Action | null> =>
      db.transaction('rw', written, async () => {
        const row = await db.actions.get(id);
        if (!row || !mayReadAction(reader, row)) return null;
        const after: ActionRow = toActionRow({
          ...toAction(row),
          purpose: row.purpose,
          doneAt: change.doneAt === undefined ? row.doneAt : change.doneAt,
          due: change.due === undefined ? row.due : change.due,
          text: change.text ?? row.text,
          owner: change.owner ?? row.owner,
          updatedAt: Math.max(now, row.updatedAt + 1),
        });
        return write(row, after, 'actions.update', now);
      }),

    has: async (reader: Reader, id: string): Promise<boolean> => {
      const row = await db.actions.get(id);
      return row !== undefined && mayReadAction(reader, row);
    },

    list: async (reader: Reader, personId: string, includeDone: boolean): Promise<Action[]> => {
      // One equality each: a set of keys would be walked by a cursor.
      const read = (open: 0 | 1): Promise<ActionRow[]> =>
        reader === 'coaching'
          ? db.actions.where('[personId+open]').equals([personId, open]).toArray()
          : db.actions.where('[purpose+personId+open]').equals([reader, personId, open]).toArray();
      const rows = (await Promise.all(includeDone ? [read(1), read(0)] : [read(1)])).flat();
      return rows.map(toAction).toSorted(byUrgency);
    },

    /** All of a person, done or not, in no order. */
    ofPerson: async (reader: Reader, personId: string): Promise<Action[]> => {
      const rows =
        reader === 'coaching'
          ? await db.actions
              .where('[personId+open]')
              .between([personId, 0], [personId, 1], true, true)
              .toArray()
          : await db.actions
              .where('[purpose+personId+open]')
              .between([reader, personId, 0], [reader, personId, 1], true, true)
              .toArray();
      return rows.map(toAction);
    },
  };
};

export type ActionRepository = ReturnType<typeof actionRepository>;
