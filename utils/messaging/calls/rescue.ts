import { z } from 'zod';
import { call } from '../call.ts';
import type { ExportedFile } from './data.ts';

/** What could be read of a notebook that cannot be opened. */
export interface RescuedFiles {
  files: ExportedFile[];
  /** Records that restore can take back, others that were only copied, and rows that could not be read at all. */
  whole: number;
  loose: number;
  unread: number;
}

export const rescueCalls = {
  /** Reads only. */
  'rescue.export': call<RescuedFiles>()(['page'], z.object({})),
  /** Deletes the notebook for good and begins an empty one; the caller has checked the typed word. */
  'rescue.restart': call<null>()(['page'], z.object({})),
};
