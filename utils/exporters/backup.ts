import { toOpening, toRecords, toTableOpening } from '../domain/backup-text.ts';
import type { OpenDigest } from '../domain/digest.ts';
import { backupFormat, backupTableNames, type BackupTables } from '../schema/backup.ts';

/** Records written at once. */
const chunk = 1_000;
/** Text beyond this leaves the memory of the page: the browser keeps pieces of a file on the disk. UTF-16 units. */
const largestPiece = 1_000_000;

export interface BackupHeader {
  schema: number;
  /** Epoch ms. */
  exportedAt: number;
  counts: Record<string, number>;
}

/** A backup written record by record; tables come in the sorted order of their names. */
export interface BackupWriter {
  table(name: string): void;
  add(records: readonly unknown[]): void;
  /** The whole notebook as one JSON file. */
  finish(): Blob;
}

/** `format` stands first in the file, so that a cut file can still be told from a foreign one. */
export const openBackupWriter = (header: BackupHeader, openDigest: OpenDigest): BackupWriter => {
  const head = { format: backupFormat, ...header };
  const digest = openDigest();
  digest.add(toOpening(head));
  const pieces: Blob[] = [];
  let text = '';
  let tables = 0;
  let rows = 0;
  const write = (piece: string): void => {
    digest.add(piece);
    text += piece;
    if (text.length < largestPiece) return;
    pieces.push(new Blob([text]));
    text = '';
  };
  return {
    table(name) {
      write(`${tables === 0 ? '' : ']'}${toTableOpening(name, tables === 0)}`);
      tables += 1;
      rows = 0;
    },
    add(records) {
      write(toRecords(records, rows === 0));
      rows += records.length;
    },
    finish() {
      write(`${tables === 0 ? '' : ']'}}}`);
      const { format, schema, exportedAt, counts } = head;
      const opening = JSON.stringify({ format, schema, exportedAt, counts, checksum: digest.hex() });
      return new Blob([`${opening.slice(0, -1)},"tables":{`, ...pieces, text], { type: 'application/json' });
    },
  };
};

/** A backup of what is in memory already. */
export const loadBackupText = (
  content: { schema: number; exportedAt: number; tables: BackupTables },
  openDigest: OpenDigest,
): Promise<string> => {
  const { schema, exportedAt, tables } = content;
  const counts = Object.fromEntries(backupTableNames.map((name) => [name, tables[name].length]));
  const writer = openBackupWriter({ schema, exportedAt, counts }, openDigest);
  for (const name of backupTableNames.toSorted()) {
    writer.table(name);
    for (let at = 0; at < tables[name].length; at += chunk) writer.add(tables[name].slice(at, at + chunk));
  }
  return writer.finish().text();
};
