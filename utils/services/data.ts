import { newestVersion } from '../db/migrations.ts';
import type { MergeOptions, MergeOutcome, TableOutcome } from '../db/repositories/backup.ts';
import { ok, type Result } from '../domain/result.ts';
import { toCanonicalJson } from '../domain/canonical-json.ts';
import { loadBackupText } from '../exporters/backup.ts';
import { toMarkdownFiles } from '../exporters/markdown.ts';
import { loadBackup, type Backup } from '../importers/backup.ts';
import type { Refusal } from '../messaging/call.ts';
import type { BackupPreview, TableCounts } from '../messaging/calls/data.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import { loadPortraits } from './portraits.ts';
import type { Repositories } from './repositories.ts';
import { toSha256 } from './sha256.ts';

type DataCalls =
  | 'data.counts'
  | 'data.export'
  | 'data.markdown'
  | 'data.preview'
  | 'data.restore'
  | 'data.erase'
  | 'data.unerase';

const bothSides = ['coaching', 'evaluation'] as const;

const toDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The whole notebook in and out. */
export const dataHandlers = (
  { clock, settings }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
): Handlers<DataCalls> => {
  const isDefault = (value: unknown): boolean => toCanonicalJson(value) === toCanonicalJson(defaultSettings);

  /** Settings have no date: theirs are taken when asked for, or where nothing was set here. */
  const mergeSettings = async (backup: Backup, { keep, write }: MergeOptions): Promise<TableOutcome> => {
    const outcome: TableOutcome = { present: 0, added: 0, conflicts: 0, heldBack: 0 };
    const theirs = backup.tables.settings[0];
    if (!theirs) return outcome;
    const mine = await settings.load();
    if (toCanonicalJson(mine) === toCanonicalJson({ ...mine, ...theirs })) return { ...outcome, present: 1 };
    const unset = isDefault(mine);
    if (write && (unset || keep === 'theirs')) await settings.change(theirs);
    return unset ? { ...outcome, added: 1 } : { ...outcome, conflicts: 1 };
  };

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

  const merge = async (text: string, options: MergeOptions): Promise<Result<BackupPreview, Refusal>> => {
    const backup = await loadBackup(text, { schema: newestVersion, sha256: toSha256 });
    if (!backup.ok) return backup;
    const { settings: _settings, ...notebook } = backup.value.tables;
    const outcome = await of.backup.merge(notebook, options);
    return ok(toPreview(backup.value, { ...outcome, settings: await mergeSettings(backup.value, options) }));
  };

  return {
    'data.counts': async () => ok(await of.backup.counts()),
    'data.export': async () => {
      const exportedAt = clock.now();
      const tables = { ...(await of.backup.dump()), settings: [await settings.load()] };
      const text = await loadBackupText({ schema: newestVersion, exportedAt, tables }, toSha256);
      return ok({ name: `touchline-${toDay(exportedAt)}.json`, mime: 'application/json', text });
    },
    'data.markdown': async ({ purpose }, { view }) => {
      const isReview = purpose === 'evaluation' || (await current.mode(view)) === 'evaluation';
      const readers = isReview ? (['evaluation'] as const) : purpose ? [purpose] : bothSides;
      return ok(toMarkdownFiles(await loadPortraits(of, readers), clock.now()));
    },
    'data.preview': ({ text }) => merge(text, { keep: 'newer', revive: false, write: false }),
    'data.restore': ({ text, keep, revive = false }) => merge(text, { keep, revive, write: true }),
    'data.erase': async () => {
      await of.trash.erase(clock.now());
      return ok(null);
    },
    'data.unerase': async () => {
      await of.trash.unerase();
      return ok(null);
    },
  };
};
