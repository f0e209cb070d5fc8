import type { z } from 'zod';
import type { OpenDigest } from '../domain/digest.ts';
import { isObject } from '../domain/is-object.ts';
import { backupTableNames, backupTables, type BackupTable, type BackupTables } from '../schema/backup.ts';
import { loadBackupText } from './backup.ts';

/** What was read from a damaged database: `unread` counts rows that are there and cannot be read. */
export interface RescuedTables {
  version: number;
  tables: Readonly<Record<string, readonly unknown[]>>;
  unread: Readonly<Record<string, number>>;
}

export interface RescueFiles {
  /** A backup like any other, of every row that is as it should be. */
  backup: string;
  /** All else, as it lies there; null where nothing is left over. */
  rest: string | null;
  /** Rows in the backup, and rows that went into the rest. */
  whole: number;
  loose: number;
}

/** Only serve the other tables, or are made anew. */
const derived = new Set(['behaviours', 'editions', 'editionParts', 'meta', 'undo', 'trash', 'vault']);

/** A map lies in two tables. */
const toMapRecord = (row: unknown, behaviours: readonly unknown[]): unknown => {
  if (!isObject(row) || !('head' in row) || !isObject(row.head) || !('key' in row)) return row;
  const own = behaviours.filter(
    (one): one is { map: unknown; seq: number; behaviour: unknown } =>
      isObject(one) && 'behaviour' in one && 'map' in one && one.map === row.key,
  );
  const inOrder = own.toSorted((a, b) => a.seq - b.seq).map(({ behaviour }) => behaviour);
  return { ...row, map: { ...row.head, behaviours: inOrder } };
};

/** JSON cannot say bytes. */
const withBytes = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array
    ? { $bytes: Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('') }
    : value;

/** Every readable row as a file: what our restore takes, and beside it whatever is not as it should be. */
export const loadRescueFiles = async (
  { version, tables, unread }: RescuedTables,
  { schema, exportedAt, openDigest }: { schema: number; exportedAt: number; openDigest: OpenDigest },
): Promise<RescueFiles> => {
  const found = Object.fromEntries(backupTableNames.map((name) => [name, [] as unknown[]]));
  const rest: Record<string, unknown[]> = {};
  const setAside = (name: string, row: unknown): void => void (rest[name] ??= []).push(row);
  for (const [name, rows] of Object.entries(tables)) {
    if (derived.has(name)) {
      if (name === 'vault' || name === 'trash') for (const row of rows) setAside(name, row);
      continue;
    }
    const table: z.ZodType | undefined = backupTables[name as BackupTable];
    for (const row of rows) {
      const record = name === 'maps' ? toMapRecord(row, tables['behaviours'] ?? []) : row;
      const parsed = table?.safeParse(record);
      if (parsed?.success) found[name]?.push(parsed.data);
      else setAside(name, row);
    }
  }
  const loose = Object.values(rest).reduce((sum, rows) => sum + rows.length, 0);
  const lost = Object.keys(unread).length > 0;
  const content = { schema, exportedAt, tables: found as unknown as BackupTables };
  return {
    backup: await loadBackupText(content, openDigest),
    rest:
      loose === 0 && !lost
        ? null
        : JSON.stringify(
            { format: 'touchline-rescue/1', version, exportedAt, unread, tables: rest },
            withBytes,
          ),
    whole: Object.values(found).reduce((sum, rows) => sum + rows.length, 0),
    loose,
  };
};
