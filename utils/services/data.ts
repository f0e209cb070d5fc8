import { guarded } from '../db/errors.ts';
import type { MergeOptions } from '../db/repositories/backup.ts';
import { copyBefore } from '../db/safety/before.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { BackupPreview } from '../messaging/calls/data.ts';
import { backupFiles } from './backup-file.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

type DataCalls =
  'data.counts' | 'data.export' | 'data.preview' | 'data.restore' | 'data.erase' | 'data.unerase';

/** The whole notebook in and out. */
export const dataHandlers = (
  { clock, db, ids, settings }: ServiceDeps,
  of: Repositories,
): Handlers<DataCalls> => {
  const files = backupFiles(settings, of);

  const merge = async (text: string, options: MergeOptions): Promise<Result<BackupPreview, Refusal>> => {
    const backup = await files.read(text);
    return backup.ok ? files.merge(backup.value, options) : backup;
  };

  return {
    'data.counts': async () => ok(await of.backup.counts()),
    'data.export': async () => {
      let count = 0;
      const report = (_done: number, total: number): void => void (count = total);
      const { name, file, exportedAt } = await files.write(clock.now(), { report });
      const line = { id: ids(), at: exportedAt, subject: '' };
      await of.journal.addExport({ ...line, what: 'backup', isPrivate: true, count });
      return ok({ name, mime: 'application/json', text: await file.text() });
    },
    'data.preview': ({ text }) => merge(text, { keep: 'newer', revive: false, write: false }),
    'data.restore': ({ text, keep, revive = false }) => merge(text, { keep, revive, write: true }),
    'data.erase': async () => {
      const copied = await guarded(() => copyBefore(db.name, { why: 'erase', now: clock.now() }));
      if (!copied.ok) return copied.code === 'quota' ? fail('safety-full') : copied;
      await of.trash.erase(clock.now());
      return ok(null);
    },
    'data.unerase': async () => {
      await of.trash.unerase();
      return ok(null);
    },
  };
};
