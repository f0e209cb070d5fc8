import { hasEnoughForBackup, type BackupFacts } from '../../domain/backup-reminder.ts';
import { isObject } from '../../domain/is-object.ts';
import type { TouchlineDatabase } from '../schema.ts';

const keys = {
  last: 'backup:last',
  since: 'backup:since',
  later: 'backup:later',
  failed: 'backup:failed',
  folderLost: 'backup:folder-lost',
} as const;

/** What became of a backup, or of the question for one. `seq`: number of the last note in it. */
export type BackupMark =
  | { kind: 'saved'; at: number; seq: number }
  | { kind: 'later' }
  | { kind: 'failed' }
  | { kind: 'folder-lost' }
  | { kind: 'folder-found' };

const toNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const toLast = (value: unknown): { at: number | null; seq: number } =>
  isObject(value) && 'at' in value && 'seq' in value
    ? { at: toNumber(value.at), seq: toNumber(value.seq) ?? 0 }
    : { at: null, seq: 0 };

/** When the last backup was made and what was written since, in the bookkeeping: it is in no backup itself. */
export const backupHistory = (db: TouchlineDatabase) => {
  const load = async (key: string): Promise<unknown> => (await db.meta.get(key))?.value;
  const put = async (key: string, value: unknown): Promise<void> => void (await db.meta.put({ key, value }));

  return {
    facts: (now: number): Promise<BackupFacts> =>
      db.transaction('rw', db.meta, db.notes, async () => {
        const notes = await db.notes.count();
        const last = toLast(await load(keys.last));
        let since = toNumber(await load(keys.since));
        if (since === null && hasEnoughForBackup(notes)) {
          since = now;
          await put(keys.since, now);
        }
        return {
          lastAt: last.at,
          since,
          notes,
          notesSince: await db.notes.where('seq').above(last.seq).count(),
          laterAt: toNumber(await load(keys.later)),
          failed: (await load(keys.failed)) === true,
          folderLost: (await load(keys.folderLost)) === true,
        };
      }),

    mark: (mark: BackupMark, now: number): Promise<void> =>
      db.transaction('rw', db.meta, async () => {
        if (mark.kind === 'later') await put(keys.later, now);
        else if (mark.kind === 'failed') await put(keys.failed, true);
        else if (mark.kind === 'folder-lost') await put(keys.folderLost, true);
        else if (mark.kind === 'folder-found') await db.meta.delete(keys.folderLost);
        else {
          await put(keys.last, { at: mark.at, seq: mark.seq });
          await db.meta.bulkDelete([keys.failed, keys.later]);
        }
      }),
  };
};
