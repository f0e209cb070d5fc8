import { z } from 'zod';
import type { Playbook } from '../../domain/playbook.ts';
import { packLimit, type PackPreview } from '../../domain/playbook-faults.ts';
import type { PlaybookSource } from '../../domain/playbook-layers.ts';
import { playbook, prompt, sessionPlaybook } from '../../schema/playbook.ts';
import { call } from '../call.ts';

/** One version of a pack. */
export interface PackSummary {
  /** `id@revision`. */
  key: string;
  id: string;
  locale: string;
  version: string;
  /** What it is called; its id where it has no name. */
  name: string;
  appliedAt: number;
  inUse: boolean;
  counts: { sessions: number; prompts: number };
}

/** The playbook as those see it who edit it: both forms of address, and the source of each entry by its id. */
export interface PlaybookView {
  playbook: Playbook;
  /** Sessions that stand in another language than the playbook. */
  untranslated: string[];
  sources: { sessions: Record<string, PlaybookSource>; prompts: Record<string, PlaybookSource> };
}

const entryId = z.string().min(1).max(120);
const packName = { id: z.string().min(1).max(80), locale: z.string().min(2).max(20) };

export const packCalls = {
  'playbook.view': call<PlaybookView>()(['page'], z.object({})),
  /** Every version of every pack, the newest first. */
  'packs.list': call<PackSummary[]>()(['page'], z.object({})),
  'packs.get': call<Playbook | null>()(['page'], z.object({ key: entryId })),
  /** What the text of a file would bring; nothing is written. A little above the limit, so that the limit can answer. */
  'packs.preview': call<PackPreview<Playbook>>()(
    ['page'],
    z.object({ name: z.string().max(300), text: z.string().max(packLimit + 1) }),
  ),
  /** One transaction: this version is in use, the earlier one stays readable. */
  'packs.apply': call<PackSummary>()(['page'], z.object({ playbook })),
  /** Back to the version before, or to none. */
  'packs.undo': call<null>()(['page'], z.object(packName)),
  /** Out of use with all its versions. `removedAt` brings it back. */
  'packs.remove': call<{ removedAt: number }>()(['page'], z.object(packName)),
  'packs.restore': call<null>()(['page'], z.object({ ...packName, removedAt: z.int().min(0) })),
  /** Puts entries into a pack and takes others out; the version is counted up. A pack that is not there is begun. */
  'packs.edit': call<PackSummary>()(
    ['page'],
    z.object({
      pack: z.object({ ...packName, name: z.string().trim().min(1).max(80).nullable() }),
      put: z.object({ sessions: z.array(sessionPlaybook).max(200), prompts: z.array(prompt).max(500) }),
      drop: z.object({ sessions: z.array(entryId).max(200), prompts: z.array(entryId).max(500) }),
    }),
  ),
  /** `key`: a version's, or `core`. */
  'packs.export': call<{ name: string; mime: string; text: string }>()(
    ['page'],
    z.object({ key: entryId, as: z.enum(['json', 'markdown']) }),
  ),
};
