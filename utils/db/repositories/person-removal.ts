import type { Person, Session } from '../../domain/records.ts';
import { toTextId } from '../fingerprint.ts';
import type { TouchlineDatabase } from '../schema.ts';
import type { RowSwap } from './aside.ts';
import { takeTraces } from './undo-log.ts';

export type Rows = { table: string; rows: unknown[] }[];

/** Of a deletion in the journal; the line itself does not say who it was, not even by id. */
export const removalId = (id: string): string => toTextId(`removed ${id}`);

/** What stands for a deleted person: their id cannot be read from it, but an old backup's can be compared with it. */
export const burialId = (id: string): string => toTextId(`buried ${id}`);

/** Was this person deleted here? `buried`: ids of the tombstones; early versions wrote the person's own. */
export const isBuried = (buried: ReadonlySet<string>, id: string): boolean =>
  buried.has(id) || buried.has(burialId(id));

const mentions = (row: unknown, id: string): boolean => JSON.stringify(row)?.includes(id) === true;

const isOf = ({ id, name, aliases }: Person, one: { name: string; personId: string | null }): boolean =>
  one.personId === id || (one.personId === null && [name, ...aliases].includes(one.name));

/** Takes all that is kept of a person out of its tables; what is given back puts it in again. */
export const takePerson = async (db: TouchlineDatabase, { id }: Person): Promise<Rows> => {
  const sessions = db.sessions.where('[who+late]').between([id], [id, []]);
  const meetings = (await sessions.toArray()).flatMap((session) => [
    session.id,
    session.meetingKey,
    session.seriesKey,
  ]);
  const known = new Set(meetings.filter((key) => key !== null));
  const all = {
    sessions,
    promptEvents: db.promptEvents.where('[who+late]').between([id], [id, []]),
    actions: db.actions.where('[personId+open]').between([id], [id, []]),
    promotions: db.promotions.where('[personId+late]').between([id], [id, []]),
    notes: db.notes.where('who').equals(id),
    goals: db.goals.where('personId').equals(id),
    drafts: db.drafts.filter(({ personId, slot }) => personId === id || slot.includes(id)),
    promptPins: db.promptPins.where('personId').equals(id),
    choices: db.choices.filter(({ key }) => known.has(key)),
    assignments: db.assignments.filter(({ session }) => known.has(session)),
  };
  const parts: Rows = [];
  for (const [name, rows] of Object.entries(all)) {
    parts.push({ table: name, rows: await rows.toArray() });
    await rows.delete();
  }
  const traces = await takeTraces(db, id, parts);
  const others = await db.undo.filter((row) => mentions(row, id)).toArray();
  await db.undo.bulkDelete(others.map((row) => row.id));
  parts.push({ table: 'undo', rows: [...traces, ...others] });
  parts.push({ table: 'people', rows: await db.people.where('id').equals(id).toArray() });
  await db.people.delete(id);
  return parts;
};

/** What stays without them: groups they sat in, lines of the journal, and what was thrown away before. */
export const tracesElsewhere = async (
  db: TouchlineDatabase,
  person: Person,
  now: number,
): Promise<RowSwap[]> => {
  const { id } = person;
  const groups = await db.sessions
    .filter(({ group }) => group?.roster.some((one) => isOf(person, one)) === true)
    .toArray();
  const lines = await db.journal.filter(({ subject }) => subject === id).toArray();
  const thrown = (await db.trash.toArray()).filter((row) => mentions(row, id));
  return [
    ...groups.map((before): RowSwap => {
      const { group } = before;
      const roster = group?.roster.filter((one) => !isOf(person, one)) ?? [];
      const after: Session = {
        ...before,
        group: group && { ...group, roster },
        updatedAt: Math.max(now, before.updatedAt + 1),
      };
      return { table: 'sessions', key: before.id, before, after };
    }),
    ...lines.map((before): RowSwap => {
      const after = { ...before, subject: removalId(id) };
      return { table: 'journal', key: before.id, before, after };
    }),
    ...thrown.map((before): RowSwap => {
      const rows = before.rows.filter((row) => !mentions(row, id));
      const after = rows.length === 0 || before.batch.includes(id) ? null : { ...before, rows };
      return { table: 'trash', key: before.key, before, after };
    }),
  ];
};
