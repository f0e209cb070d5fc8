import { newestVersion } from '../db/migrations.ts';
import type { Conflict, MergeOptions, MergeOutcome, TableOutcome } from '../db/repositories/backup.ts';
import { toCanonicalJson } from '../domain/canonical-json.ts';
import { ok, type Result } from '../domain/result.ts';
import { openBackupWriter } from '../exporters/backup.ts';
import { loadBackup, type Backup } from '../importers/backup.ts';
import type { Refusal } from '../messaging/call.ts';
import type { BackupFile } from '../messaging/calls/backups.ts';
import type { BackupPreview, TableCounts } from '../messaging/calls/data.ts';
import { openSha256 } from '../platform/sha256.ts';
import { backupTableNames } from '../schema/backup.ts';
import { defaultSettings, type SettingsStore } from '../settings/settings.ts';
import type { Job } from './jobs.ts';
import type { Repositories } from './repositories.ts';

const toDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

const toPreview = (
  { exportedAt, schema, tables }: Backup,
  outcome: MergeOutcome & { settings: TableOutcome },
): BackupPreview => {
  const of = (part: keyof TableOutcome): TableCounts =>
    Object.fromEntries(Object.entries(outcome).map(([name, counts]) => [name, counts[part]]));
  const counts = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
  return {
    exportedAt,
    schema,
    counts,
    present: of('present'),
    added: of('added'),
    conflicts: of('conflicts'),
    heldBack: of('heldBack'),
  };
};

/** Settings have no date: theirs are taken when asked for, or where nothing was set here. */
const mergeSettings = async (
  settings: SettingsStore,
  backup: Backup,
  { keep, write }: MergeOptions,
): Promise<TableOutcome> => {
  const outcome: TableOutcome = { present: 0, added: 0, conflicts: 0, heldBack: 0 };
  const theirs = backup.tables.settings[0];
  if (!theirs) return outcome;
  const mine = await settings.load();
  if (toCanonicalJson(mine) === toCanonicalJson({ ...mine, ...theirs })) return { ...outcome, present: 1 };
  const unset = toCanonicalJson(mine) === toCanonicalJson(defaultSettings);
  if (write && (unset || keep === 'theirs')) await settings.change(theirs);
  return unset ? { ...outcome, added: 1 } : { ...outcome, conflicts: 1 };
};

/** Backups between the notebook and a file of text. */
export const backupFiles = (settings: SettingsStore, of: Repositories) => ({
  /** The whole notebook, in one consistent reading. */
  async write(exportedAt: number, job: Pick<Job, 'report'>): Promise<BackupFile> {
    const own = await settings.load();
    const names = backupTableNames.toSorted();
    let total = 0;
    let done = 0;
    let at = 0;
    let writer: ReturnType<typeof openBackupWriter> | undefined;
    /** Settings lie beside the database: their turn comes between its tables. */
    const addUpTo = (name: string | null): void => {
      for (; at < names.length && names[at] !== name; at += 1) {
        writer?.table(names[at] ?? '');
        if (names[at] === 'settings') writer?.add([own]);
      }
      if (name === null) return;
      writer?.table(name);
      at += 1;
    };
    const seq = await of.backup.read({
      begin(counts) {
        total = Object.values(counts).reduce((sum, count) => sum + count, 0);
        const header = { schema: newestVersion, exportedAt, counts: { ...counts, settings: 1 } };
        writer = openBackupWriter(header, openSha256);
      },
      table: addUpTo,
      add(records) {
        writer?.add(records);
        done += records.length;
        job.report(done, total);
      },
    });
    addUpTo(null);
    if (!writer) throw new Error('nothing was read');
    return { name: `touchline-${toDay(exportedAt)}.json`, file: writer.finish(), exportedAt, seq };
  },

  read: (text: string, job?: Job): Promise<Result<Backup, Refusal>> =>
    loadBackup(text, {
      schema: newestVersion,
      openDigest: openSha256,
      ...(job && {
        advance: async (done, total) => {
          job.report(done, total);
          await job.breathe();
        },
      }),
    }),

  async merge(
    backup: Backup,
    options: MergeOptions & { onConflict?: (conflict: Conflict) => void },
  ): Promise<Result<BackupPreview, Refusal>> {
    const { settings: _settings, ...notebook } = backup.tables;
    const outcome = await of.backup.merge(notebook, options);
    return ok(toPreview(backup, { ...outcome, settings: await mergeSettings(settings, backup, options) }));
  },
});

export type BackupFiles = ReturnType<typeof backupFiles>;
