import { isObject } from '../domain/is-object.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { toOpening, toRecords, toTableOpening } from '../domain/backup-text.ts';
import type { OpenDigest } from '../domain/digest.ts';
import {
  backupEnvelope,
  backupFormat,
  backupTableNames,
  backupTables,
  type BackupEnvelope,
  type BackupTable,
  type BackupTables,
} from '../schema/backup.ts';

/**
 * `too-big`: over the limit. `backup-foreign`: not a backup of ours. `backup-truncated`: the end is missing.
 * `backup-newer`: written by a later Touchline, `detail` says by which schema. `backup-edited`: not what was exported.
 */
export type BackupCode = 'too-big' | 'backup-foreign' | 'backup-truncated' | 'backup-newer' | 'backup-edited';

export interface Backup {
  exportedAt: number;
  schema: number;
  tables: BackupTables;
}

/** Longest backup in UTF-16 units: some 200,000 notes, and still one string for every browser. */
export const backupLimit = 128 * 1024 * 1024;

/** The start of a file of ours, whatever happened to its end. */
const looksOurs = (text: string): boolean =>
  new RegExp(`^\\uFEFF?\\s*\\{\\s*"format"\\s*:\\s*"${backupFormat}"`).test(text.slice(0, 200));

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const parseEnvelope = (text: string): Result<BackupEnvelope, BackupCode> => {
  const json = parseJson(text);
  if (json === undefined) return fail(looksOurs(text) ? 'backup-truncated' : 'backup-foreign');
  if (!isObject(json) || !('format' in json)) return fail('backup-foreign');
  if (json.format !== backupFormat) {
    const later = /^touchline-backup\/(\d+)$/.exec(String(json.format));
    return later ? fail('backup-newer', { detail: String(json.format) }) : fail('backup-foreign');
  }
  const envelope = backupEnvelope.safeParse(json);
  return envelope.success
    ? ok(envelope.data)
    : fail('backup-edited', { at: envelope.error.issues[0]?.path.join('.') ?? '' });
};

/** Records looked into before other work gets its turn. */
const chunk = 2_000;

/** How far reading has come: `done` of `total` records, twice over (checksum, then content). */
export type Advance = (done: number, total: number) => Promise<void>;

const checksumOf = async (
  { checksum: _checksum, tables, ...head }: BackupEnvelope,
  openDigest: OpenDigest,
  step: (records: number) => Promise<void>,
): Promise<string> => {
  const digest = openDigest();
  digest.add(toOpening(head));
  for (const [index, name] of Object.keys(tables).toSorted().entries()) {
    const rows = tables[name] ?? [];
    digest.add(`${index === 0 ? '' : ']'}${toTableOpening(name, index === 0)}`);
    for (let at = 0; at < rows.length; at += chunk) {
      const part = rows.slice(at, at + chunk);
      digest.add(toRecords(part, at === 0));
      await step(part.length);
    }
  }
  digest.add(Object.keys(tables).length === 0 ? '}}' : ']}}');
  return digest.hex();
};

const parseTable = async <K extends BackupTable>(
  name: K,
  rows: readonly unknown[],
  step: (records: number) => Promise<void>,
): Promise<Result<BackupTables[K], BackupCode>> => {
  const parsed: unknown[] = [];
  for (const [index, row] of rows.entries()) {
    const record = backupTables[name].safeParse(row);
    if (!record.success) return fail('backup-edited', { at: `${name}[${index}]` });
    parsed.push(record.data);
    if ((index + 1) % chunk === 0) await step(chunk);
  }
  return ok(parsed as BackupTables[K]);
};

/**
 * A backup's text as records, or why not; reads nothing and writes nothing. `schema` is the newest database version
 * known here.
 */
export const loadBackup = async (
  text: string,
  {
    schema,
    openDigest,
    limit = backupLimit,
    advance = async () => {},
  }: { schema: number; openDigest: OpenDigest; limit?: number; advance?: Advance },
): Promise<Result<Backup, BackupCode>> => {
  if (text.length > limit) return fail('too-big');
  const envelope = parseEnvelope(text);
  if (!envelope.ok) return envelope;
  const { checksum, ...content } = envelope.value;
  if (content.schema > schema) return fail('backup-newer', { detail: String(content.schema) });
  const total = 2 * Object.values(content.tables).reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  const step = (records: number): Promise<void> => advance((done += records), total);
  if ((await checksumOf(envelope.value, openDigest, step)) !== checksum)
    return fail('backup-edited', { at: 'checksum' });
  const tables = {} as Record<BackupTable, unknown[]>;
  for (const name of backupTableNames) {
    const table = await parseTable(name, content.tables[name] ?? [], step);
    if (!table.ok) return table;
    tables[name] = table.value;
  }
  return ok({ exportedAt: content.exportedAt, schema: content.schema, tables: tables as BackupTables });
};
