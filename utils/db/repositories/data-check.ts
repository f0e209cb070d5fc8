import {
  checkedTables,
  cutText,
  findFaults,
  limitOf,
  repairedTime,
  toBehaviourKey,
  type CheckedRow,
  type CheckedTable,
  type CheckedTables,
  type Finding,
} from '../../domain/data-check.ts';
import { isObject } from '../../domain/is-object.ts';
import type { Note } from '../../domain/records.ts';
import { backupTables } from '../../schema/backup.ts';
import { noteLimit } from '../../domain/limits.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toNoteRow } from '../to-rows.ts';
import { swapBack, swapRows, type RowSwap } from './aside.ts';
import { takeSeq } from './meta.ts';

const batchStart = 'check:';
const joined = [
  'sessions',
  'notes',
  'actions',
  'goals',
  'promotions',
  'promptEvents',
  'promptPins',
  'drafts',
] as const;

const isRow = (value: unknown): value is CheckedRow =>
  isObject(value) && 'id' in value && typeof value.id === 'string';

/** What an index needs follows from the record. */
const withIndexes = (table: string, row: Record<string, unknown>): Record<string, unknown> => {
  const who = typeof row['personId'] === 'string' ? row['personId'] : '';
  if (table === 'sessions') return { ...row, who, late: -Number(row['start']) };
  if (table === 'promptEvents') return { ...row, who, late: -Number(row['at']) };
  if (table === 'promotions') return { ...row, late: -Number(row['at']) };
  if (table !== 'notes') return row;
  const late = -Number(row['at']);
  const { tagged: _tagged, ...rest } = row;
  const tied = Array.isArray(row['behaviours']) && row['behaviours'].length > 0;
  return { ...rest, who, late, ...(tied ? { tagged: [row['purpose'], who, late] } : {}) };
};

/** Looks for what cannot be right in the notebook, and repairs what is chosen. */
export const dataCheckRepository = (db: TouchlineDatabase) => {
  const load = async (): Promise<CheckedTables> => {
    const tables: Partial<Record<CheckedTable, CheckedRow[]>> = {};
    for (const name of checkedTables) tables[name] = (await db.table<unknown>(name).toArray()).filter(isRow);
    return tables as Record<CheckedTable, CheckedRow[]>;
  };

  const find = async (now: number): Promise<{ tables: CheckedTables; findings: Finding[] }> => {
    const tables = await load();
    const known = await db.behaviours.toArray();
    const behaviours = new Set(
      known.map(({ map, behaviour }) => toBehaviourKey(map.slice(0, map.lastIndexOf('@')), behaviour.id)),
    );
    const fits = (table: CheckedTable, row: CheckedRow): boolean =>
      backupTables[table].safeParse(row).success;
    return { tables, findings: findFaults(tables, { now, behaviours, fits }) };
  };

  return {
    find: (now: number): Promise<{ tables: CheckedTables; findings: Finding[] }> =>
      db.transaction('r', db.tables, async () => find(now)),

    /** All or nothing. What was repaired elsewhere meanwhile is left alone; gives how many rows were written. */
    repair: (
      keys: readonly string[],
      { now, batch, ids }: { now: number; batch: string; ids: () => string },
    ): Promise<number> =>
      db.transaction('rw', db.tables, async () => {
        const { tables, findings } = await find(now);
        const wanted = new Set(keys);
        const before = new Map<string, { table: string; row: CheckedRow }>();
        const after = new Map<string, Record<string, unknown> | null>();
        const placeOf = (table: string, id: string): string => `${table} ${id}`;
        const current = (table: string, row: CheckedRow): Record<string, unknown> | null => {
          const place = placeOf(table, row.id);
          if (!before.has(place)) before.set(place, { table, row });
          return after.has(place) ? (after.get(place) ?? null) : row;
        };
        const put = (table: string, row: CheckedRow, change: Record<string, unknown> | null): void => {
          const now_ = current(table, row);
          after.set(
            placeOf(table, row.id),
            change && now_ ? withIndexes(table, { ...now_, ...change }) : null,
          );
        };
        const extra: RowSwap[] = [];
        const addNotes = async (row: CheckedRow, table: CheckedTable, pieces: string[]): Promise<void> => {
          for (const text of pieces.flatMap((piece) => cutText(piece, noteLimit))) {
            if (text.trim() === '') continue;
            const note: Note = {
              id: ids(),
              personId: table === 'people' ? row.id : ((row['personId'] as string | null) ?? null),
              sessionId: table === 'sessions' ? row.id : null,
              kind: 'observation',
              text,
              behaviours: [],
              purpose: row['purpose'] === 'evaluation' || table === 'promotions' ? 'evaluation' : 'coaching',
              at: typeof row['at'] === 'number' ? row['at'] : now,
              zone: typeof row['zone'] === 'string' ? row['zone'] : 'UTC',
              createdAt: now,
              updatedAt: now,
            };
            const made = toNoteRow(note, await takeSeq(db, 'notes'));
            extra.push({ table: 'notes', key: note.id, before: null, after: made });
          }
        };
        const join = async (row: CheckedRow, otherId: string): Promise<void> => {
          const other = tables.people.find(({ id }) => id === otherId);
          if (!other) return;
          for (const table of joined) {
            const rows: unknown[] = await db
              .table(table)
              .filter((one) => one.personId === row.id)
              .toArray();
            for (const one of rows) {
              if (isRow(one)) put(table, one, { personId: otherId });
              else if (isObject(one) && 'slot' in one) {
                const key = String(one.slot);
                extra.push({ table, key, before: one, after: { ...one, personId: otherId } });
              }
            }
          }
          const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
          const names = [...words(other['aliases']), String(row['name']), ...words(row['aliases'])];
          put('people', other, {
            emails: [...new Set([...words(other['emails']), ...words(row['emails'])])].slice(0, 20),
            aliases: [...new Set(names)].filter((name) => name !== other['name']).slice(0, 50),
          });
          put('people', row, null);
        };
        for (const finding of findings.filter(({ key }) => wanted.has(key))) {
          const { table, id, field, repair, other } = finding;
          const row = tables[table].find((one) => one.id === id);
          if (!row) continue;
          if (repair === 'set-aside') put(table, row, null);
          else if (repair === 'inbox') put(table, row, { personId: null });
          else if (repair === 'date') put(table, row, { [field]: repairedTime(row, field, now) });
          else if (repair === 'join' && other !== null) await join(row, other);
          else if (repair === 'shorten') {
            const [first = '', ...rest] = cutText(String(row[field]), limitOf(table, field) ?? noteLimit);
            put(table, row, { [field]: first.trim() });
            await addNotes(row, table, rest);
          } else if (field === 'behaviours') {
            const kept = new Set(
              (await db.behaviours.toArray()).map(({ map, behaviour }) =>
                toBehaviourKey(map.slice(0, map.lastIndexOf('@')), behaviour.id),
              ),
            );
            const tags = (row['behaviours'] as { mapId: string; behaviourId: string }[]).filter(
              ({ mapId, behaviourId }) => kept.has(toBehaviourKey(mapId, behaviourId)),
            );
            put(table, row, { behaviours: tags });
          } else put(table, row, { [field]: null });
        }
        const swaps = [...after].map(([place, row]): RowSwap => {
          const was = before.get(place);
          return { table: was?.table ?? '', key: was?.row.id ?? '', before: was?.row ?? null, after: row };
        });
        await swapRows(db, batchStart + batch, now, [...swaps, ...extra]);
        const touched = new Set(swaps.map(({ key }) => key));
        await db.undo.filter((line) => line.after.some(({ key }) => touched.has(key))).delete();
        await takeSeq(db, 'records');
        return swaps.length + extra.length;
      }),

    /** Rows that were changed since the repair stay as they are. How many came back. */
    undo: (batch: string): Promise<number> =>
      db.transaction('rw', db.tables, async () => {
        const parts = await db.trash
          .where('batch')
          .equals(batchStart + batch)
          .toArray();
        let back = 0;
        for (const { rows } of parts) back += await swapBack(db, rows);
        await db.trash.bulkDelete(parts.map(({ key }) => key));
        await takeSeq(db, 'records');
        return back;
      }),
  };
};
