import { z } from 'zod';
import type { BackupReminder } from '../../domain/backup-reminder.ts';
import { call } from '../call.ts';
import type { BackupPreview } from './data.ts';

/** Where the manager stands with backups; times in epoch ms. */
export interface BackupStatus extends BackupReminder {
  lastAt: number | null;
  notes: number;
  notesSince: number;
  failed: boolean;
  folderLost: boolean;
}

/** A file that was made in this page; it never travels by message. */
export interface BackupFile {
  name: string;
  file: Blob;
  exportedAt: number;
  /** Number of the last note in it, for `backup.mark`. */
  seq: number;
}

/** One side of a record in two versions: what tells them apart for a reader. */
export interface ConflictSide {
  at: number;
  text: string;
}

export interface BackupConflict {
  key: string;
  table: string;
  /** Whom it is about; null for nobody, or where the person is not known here. */
  about: string | null;
  mine: ConflictSide;
  theirs: ConflictSide;
  /** Can both stand side by side? */
  both: boolean;
}

/** A copy made by itself before something great happened to the notebook. */
export interface SafetyCopy {
  id: string;
  at: number;
  /** Version of the database in it. */
  schema: number;
  /** Bytes as they are kept. */
  size: number;
  why: 'migration' | 'erase';
}

/** The page's own id of a long piece of work. */
const job = z.uuid();
const keep = z.enum(['mine', 'theirs', 'newer', 'both']);

/** Of a page of ours that stands by itself: files and long work stay in it. */
export const backupCalls = {
  'backup.status': call<BackupStatus>()(['page'], z.object({})),
  'backup.mark': call<null>()(
    ['page'],
    z.object({
      mark: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('saved'), at: z.int().min(0), seq: z.int().min(0) }),
        z.object({ kind: z.literal('later') }),
        z.object({ kind: z.literal('failed') }),
        z.object({ kind: z.literal('folder-lost') }),
        z.object({ kind: z.literal('folder-found') }),
      ]),
    }),
  ),
  /** The whole notebook as one file, record by record. */
  'backup.export': call<BackupFile>()(['page'], z.object({ job })),
  /** Looks a backup over and keeps it in mind under `job`; nothing is written. */
  'backup.read': call<BackupPreview>()(['page'], z.object({ job, file: z.instanceof(Blob) })),
  /** Records of it that are here with other content. */
  'backup.conflicts': call<BackupConflict[]>()(
    ['page'],
    z.object({ job, from: z.int().min(0), limit: z.int().min(1).max(200) }),
  ),
  /** All or nothing. `choices`: what was chosen for single records, by their key. */
  'backup.restore': call<BackupPreview>()(
    ['page'],
    z.object({
      job,
      keep,
      revive: z.boolean(),
      choices: z.record(z.string(), z.enum(['mine', 'theirs', 'both'])),
    }),
  ),
  'backup.forget': call<null>()(['page'], z.object({ job })),
  'backup.progress': call<{ done: number; total: number } | null>()(['page'], z.object({ job })),
  'backup.stop': call<null>()(['page'], z.object({ job })),
  'safety.list': call<SafetyCopy[]>()(['page'], z.object({})),
  'safety.remove': call<null>()(['page'], z.object({ id: z.string().max(100) })),
  /** The copy as a backup of today's version, to save or to restore. */
  'safety.file': call<BackupFile>()(['page'], z.object({ id: z.string().max(100), job })),
};
