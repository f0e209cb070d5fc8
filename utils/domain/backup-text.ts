import { toCanonicalJson } from './canonical-json.ts';

/** What stands around the tables of a backup and is under its checksum. */
export interface BackupHead {
  format: string;
  /** Version of the database the records come from. */
  schema: number;
  /** Epoch ms. */
  exportedAt: number;
  /** Records of each table. */
  counts: Record<string, number>;
}

/**
 * The canonical JSON of head and tables in pieces: `toOpening`, then for each table by name in sorted order
 * `toTableOpening`, its records and `]`, then `}}`. What a checksum is over.
 */
export const toOpening = ({ counts, exportedAt, format, schema }: BackupHead): string =>
  `${toCanonicalJson({ counts, exportedAt, format, schema }).slice(0, -1)},"tables":{`;

export const toTableOpening = (name: string, first: boolean): string =>
  `${first ? '' : ','}${JSON.stringify(name)}:[`;

export const toRecords = (records: readonly unknown[], first: boolean): string =>
  records.length === 0 ? '' : `${first ? '' : ','}${records.map((one) => toCanonicalJson(one)).join(',')}`;
