import { mapBehaviours, restoredNotes, type Promised } from './kill-work.ts';

/** A record of an exported backup, as far as it is looked at here. */
interface Row {
  id?: string;
  slot?: string;
  text?: string;
  sessionId?: string | null;
  noteId?: string;
  act?: string;
  map?: { id: string; name: string; behaviours: unknown[] };
}

export type Tables = Record<string, Row[]>;

const idOf = ({ id, slot, map }: Row): string => id ?? slot ?? map?.id ?? '';

/** What was answered and is not there, or not as it was answered. */
export const findLost = (tables: Tables, promised: readonly Promised[]): string[] => {
  const byTable = new Map(
    Object.entries(tables).map(([table, rows]) => [table, new Map(rows.map((row) => [idOf(row), row]))]),
  );
  return promised.flatMap(({ table, id, text }) => {
    const row = byTable.get(table)?.get(id);
    if (!row) return [`${table} ${id} is gone`];
    const said = row.text ?? row.map?.name ?? '';
    return text === '' || said === text ? [] : [`${table} ${id} reads otherwise`];
  });
};

/** What stands without the rest of what was written with it. */
export const findHalves = (tables: Tables): string[] => {
  const rows = (table: string): Row[] => tables[table] ?? [];
  const ids = (table: string): Set<string> => new Set(rows(table).map(idOf));
  const [sessions, notes] = [ids('sessions'), ids('notes')];
  const halves: string[] = [];
  for (const table of ['notes', 'actions']) {
    for (const row of rows(table)) {
      if (typeof row.sessionId === 'string' && !sessions.has(row.sessionId))
        halves.push(`${table} ${idOf(row)} has no session`);
    }
  }
  const batches = Map.groupBy(
    rows('notes').filter(({ text }) => text?.startsWith('batch ')),
    ({ sessionId }) => sessionId ?? '',
  );
  for (const [batch, restored] of batches)
    if (restored.length !== restoredNotes) halves.push(`${batch}: ${restored.length} of ${restoredNotes}`);
  for (const { map } of rows('maps')) {
    if (map?.id.startsWith('map-') && map.behaviours.length !== mapBehaviours)
      halves.push(`${map.id}: ${map.behaviours.length} of ${mapBehaviours} behaviours`);
  }
  const promoted = rows('promotions');
  for (const row of promoted)
    if (!notes.has(row.noteId ?? '')) halves.push(`promotion ${idOf(row)} has no note`);
  const lines = rows('journal').filter(({ act }) => act === 'promoted').length;
  if (lines !== promoted.length) halves.push(`${promoted.length} promotions, ${lines} journal lines`);
  return halves;
};
