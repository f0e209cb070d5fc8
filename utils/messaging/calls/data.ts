import { z } from 'zod';
import { call } from '../call.ts';

export type TableCounts = Record<string, number>;

/** What restoring a backup would do; nothing is written yet. */
export interface BackupPreview {
  exportedAt: number;
  schema: number;
  counts: TableCounts;
  /** Records already here, word for word. */
  present: TableCounts;
  added: TableCounts;
  /** Same id, different content: the newer `updatedAt` is proposed. */
  conflicts: TableCounts;
  /** About people who were deleted here: left out unless `revive` is said. */
  heldBack?: TableCounts;
}

export interface ExportedFile {
  name: string;
  mime: string;
  text: string;
}

export const dataCalls = {
  'data.counts': call<TableCounts>()(['page'], z.object({})),
  'data.export': call<ExportedFile>()(['page'], z.object({})),
  'data.preview': call<BackupPreview>()(['page'], z.object({ text: z.string() })),
  'data.restore': call<BackupPreview>()(
    ['page'],
    z.object({
      text: z.string(),
      keep: z.enum(['mine', 'theirs', 'newer', 'both']),
      revive: z.boolean().optional(),
    }),
  ),
  /** Everything goes; the caller has checked the typed word. What went is kept for `data.unerase` until the browser closes. */
  'data.erase': call<null>()(['page'], z.object({})),
  'data.unerase': call<null>()(['page'], z.object({})),
};
