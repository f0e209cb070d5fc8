import { z } from 'zod';
import type { MapEdit } from '../../domain/map/edit.ts';
import { mapEdit, mostEdits } from '../../schema/map-edit.ts';
import { call } from '../call.ts';
import type { MapSummary } from './library.ts';

/** A map that stands beside others, as one for each job family does. */
export interface MapFamily {
  id: string;
  /** Its present version. */
  revision: number;
  name: string;
  /** Used for people who have no map of their own. */
  active: boolean;
  /** From a file; a bundled map is replaced and not compared with. */
  imported: boolean;
  appliedAt: number;
  behaviours: number;
  people: number;
}

export interface MapFamilies {
  standing: MapFamily[];
  /** Put away, and can be brought back; `at` says which versions went together. Newest first. */
  removed: { id: string; name: string; at: number }[];
}

/** A note that hangs on a behaviour: whose and from when, never what it says. */
export interface HangingNote {
  behaviourId: string;
  personId: string | null;
  /** '' = nobody, or somebody who is not here any more. */
  name: string;
  at: number;
}

export interface HangingEvidence {
  counts: Record<string, number>;
  /** Newest first; at most 20 for each behaviour and 1,000 in all. */
  notes: HangingNote[];
}

export interface MapDraft {
  /** The version it began from. */
  revision: number;
  edits: MapEdit[];
}

const id = z.string().min(1).max(200);
const version = z.object({ id, revision: z.int() });
const edits = z.array(mapEdit).max(mostEdits);
const hintId = z.string().max(120);

export const mapEditCalls = {
  'maps.families': call<MapFamilies>()(['page'], z.object({})),
  /** The map for people who have none of their own. */
  'maps.choose': call<null>()(['page'], z.object({ id })),
  /** All versions of a map; the last one that stands cannot go. `at` is what `maps.bringBack` asks for. */
  'maps.remove': call<{ at: number }>()(['page'], z.object({ id })),
  'maps.bringBack': call<null>()(['page'], z.object({ id, at: z.int() })),
  /** An earlier version becomes a new one, in use. */
  'maps.restore': call<MapSummary>()(['page'], version),
  /** Steps on a version become a new one, in use. `changed-since`: there is a later version; with `anyway` it goes over it. */
  'maps.edit': call<MapSummary>()(['page'], version.extend({ edits, anyway: z.boolean() })),
  /** Notes of both sides of the wall that hang on these behaviours, without their texts. */
  'maps.evidence': call<HangingEvidence>()(
    ['page'],
    z.object({ id, behaviourIds: z.array(z.string().max(200)).max(10_000) }),
  ),
  'maps.draft': call<MapDraft | null>()(['page'], z.object({ id })),
  /** Without edits there is no draft any more. */
  'maps.saveDraft': call<null>()(['page'], version.extend({ edits })),
  /** Hints that were put away. */
  'maps.hints': call<string[]>()(['page'], z.object({})),
  'maps.dismiss': call<string[]>()(
    ['page'],
    z.object({ ids: z.array(hintId).max(1_000), dismissed: z.boolean() }),
  ),
};
