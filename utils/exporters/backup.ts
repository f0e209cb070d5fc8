import { backupFormat, backupTableNames, type BackupTables } from '../schema/backup.ts';
import { toCanonicalJson } from '../domain/canonical-json.ts';

/** Hex digest of a text in UTF-8. */
export type Sha256 = (text: string) => Promise<string>;

export interface BackupContent {
  /** Version of the database the records come from. */
  schema: number;
  /** Epoch ms. */
  exportedAt: number;
  tables: BackupTables;
}

/** What the checksum is over: everything in the file but the checksum. */
export const toChecked = (content: BackupContent & { counts: Record<string, number> }): string =>
  toCanonicalJson({
    format: backupFormat,
    schema: content.schema,
    exportedAt: content.exportedAt,
    counts: content.counts,
    tables: content.tables,
  });

/** The whole notebook as one JSON text. `format` stands first, so that a cut file can still be told from a foreign one. */
export const loadBackupText = async (content: BackupContent, sha256: Sha256): Promise<string> => {
  const counts = Object.fromEntries(backupTableNames.map((name) => [name, content.tables[name].length]));
  const checksum = await sha256(toChecked({ ...content, counts }));
  const { schema, exportedAt, tables } = content;
  return JSON.stringify({ format: backupFormat, schema, exportedAt, counts, checksum, tables });
};
