import { z } from 'zod';
import type { JournalEntry } from '../../domain/journal.ts';
import { exportKinds } from '../../domain/journal.ts';
import { behavioursLimit, noteLimit } from '../../domain/limits.ts';
import type { Note, Person } from '../../domain/records.ts';
import type { AccessPack } from '../../domain/review/access.ts';
import type { HandoffSource } from '../../domain/review/handoff.ts';
import type { ReviewPack } from '../../domain/review/pack.ts';
import type { Promotion } from '../../domain/review/promotion.ts';
import { packWordNames } from '../../domain/review/words.ts';
import { behaviourTag, isoDate, note } from '../../schema/records.ts';
import { call } from '../call.ts';
import type { ExportedFile } from './data.ts';

const id = z.uuid();
/** These screens stand in pages of ours alone: a panel shows a meeting, and nothing of this belongs there. */
const page = ['page'] as const;
const words = z.record(z.enum(packWordNames), z.string().max(500));
const period = { personId: id, from: isoDate, to: isoDate };
const ids = z.array(id).max(20_000);
const choice = z.object({
  cadence: z.boolean(),
  focus: z.array(z.string().max(200)).max(3),
  actions: ids,
  evidence: ids,
  privateNotes: ids,
});

/** A coaching note, and its copy in the review where there is one. */
export interface PromotionCandidate {
  note: Note;
  copy: Promotion | null;
}

/** A line of the journal; the name of whom it is about, null where it is about nobody or they were deleted. */
export interface JournalLine {
  entry: JournalEntry;
  personName: string | null;
}

export const reviewCalls = {
  /** Coaching notes of a person, newest first. `not-allowed` where the asking surface shows an evaluation. */
  'review.notes': call<PromotionCandidate[]>()(
    page,
    z.object({ personId: id, before: z.number().nullable(), limit: z.int().min(1).max(200) }),
  ),
  /**
   * Copies a note into the review, as it was edited; with the id of a copy that stands it is written anew. The note stays
   * as it is. `coach-only`: whoever coaches this person does not evaluate them. `promoted-already`: another copy stands.
   */
  'review.promote': call<Promotion>()(
    page,
    z.object({
      copy: z.object({
        id,
        noteId: id,
        kind: note.shape.kind,
        text: z.string().trim().min(1).max(noteLimit),
        behaviours: z.array(behaviourTag).max(behavioursLimit),
        at: note.shape.at,
        zone: note.shape.zone,
      }),
    }),
  ),
  'review.takeBack': call<null>()(page, z.object({ id })),
  /** Undo of a taking back. */
  'review.bringBack': call<Promotion>()(page, z.object({ id })),
  /** The manager coaches, somebody else evaluates: nothing can be copied, and copies that stand are given to nobody. */
  'review.coachOnly': call<Person>()(page, z.object({ personId: id, on: z.boolean() })),
  /** `coach-only`, and `bad-input` for a time that ends before it begins. */
  'review.pack': call<ReviewPack>()(page, z.object(period)),
  'review.file': call<ExportedFile[]>()(page, z.object({ ...period, words })),
  'handoff.get': call<HandoffSource>()(page, z.object({ personId: id })),
  /** Markdown and JSON. `nothing-to-share`: nothing was chosen, and no file is made. */
  'handoff.file': call<ExportedFile[]>()(page, z.object({ personId: id, choice, words })),
  'access.get': call<AccessPack>()(page, z.object(period)),
  'access.file': call<ExportedFile[]>()(page, z.object({ ...period, words })),
  /** Something left the browser on paper or by the clipboard: writes the line that files write by themselves. */
  'journal.exported': call<null>()(
    page,
    z.object({
      /** null: about everybody. */
      personId: id.nullable(),
      what: z.enum(exportKinds),
      isPrivate: z.boolean(),
      /** Records in it. */
      count: z.int().min(0).optional(),
    }),
  ),
  'journal.list': call<JournalLine[]>()(
    page,
    z.object({ before: z.number().nullable(), limit: z.int().min(1).max(500) }),
  ),
};
