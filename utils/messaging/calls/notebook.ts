import { z } from 'zod';
import type { Action, Draft, Note, Session } from '../../domain/records.ts';
import { action, draft, evidence, note, purpose, session } from '../../schema/records.ts';
import { call } from '../call.ts';

const id = z.uuid();
/** Which side of the wall is asked for; coaching where absent. A surface that shows an evaluation gets no other. */
const side = purpose.optional();
const ours = ['panel', 'page'] as const;

/** Whatever stands where a link belongs is taken; what is no http(s) address is kept as text. */
const typedEvidence = evidence.extend({ link: z.string().max(2_000).nullable() });
const typedNote = note.extend({ evidence: typedEvidence.optional() });

/** A note after an edit. */
export interface EditedNote extends Note {
  /**
   * Somebody else, or another window, had changed the note meanwhile. It stays as they left it; this is what was
   * written here, as a note of its own whose `versionOf` is the other one.
   */
  bothKept?: true;
}

/** A note as a search or a timeline shows it. */
export interface FoundNote extends Note {
  personName: string | null;
}

export const notebookCalls = {
  /** Idempotent by id and by meeting: the session that already stands for this person and meeting is returned instead. */
  'sessions.start': call<Session>()(ours, z.object({ session })),
  'sessions.update': call<Session>()(
    ours,
    z.object({
      id,
      change: session
        .pick({
          state: true,
          takeaway: true,
          type: true,
          approximate: true,
          card: true,
          reflectSkipped: true,
          group: true,
          ticks: true,
        })
        .partial()
        // null takes back what was said.
        .extend({
          format: session.shape.format.nullable(),
          startedAt: session.shape.startedAt.nullable(),
          endedAt: session.shape.endedAt.nullable(),
          energy: session.shape.energy.nullable(),
        }),
    }),
  ),
  'sessions.list': call<Session[]>()(
    ours,
    z.object({ personId: id, limit: z.int().min(1).max(500), purpose: side }),
  ),

  /** Answers only when the write is durable. `future-date`: evidence dated after today. */
  'notes.add': call<Note>()(ours, z.object({ note: typedNote })),
  /** `since`: the `updatedAt` of the note that the edit started from. null takes back what was said. */
  'notes.edit': call<EditedNote>()(
    ours,
    z.object({
      id,
      since: z.number().optional(),
      change: note
        .pick({
          text: true,
          kind: true,
          behaviours: true,
          personId: true,
          tags: true,
          dismissed: true,
          at: true,
          zone: true,
        })
        .partial()
        .extend({
          evidence: typedEvidence.nullable().optional(),
          keepBecause: note.shape.keepBecause.nullable(),
          deleteAt: note.shape.deleteAt.nullable(),
          versionOf: z.null().optional(),
        }),
    }),
  ),
  'notes.remove': call<null>()(ours, z.object({ id })),
  /** Undo of a removal. */
  'notes.restore': call<null>()(ours, z.object({ id })),
  /** Newest first; `personId: null` is the inbox. `before` is the `at` of the last note already shown. */
  'notes.list': call<FoundNote[]>()(
    ours,
    z.object({
      personId: id.nullable(),
      before: z.number().nullable(),
      limit: z.int().min(1).max(200),
      purpose: side,
    }),
  ),
  /** Newest first; with `personId` only the notes of that person. */
  'notes.search': call<FoundNote[]>()(
    ours,
    z.object({
      query: z.string().max(200),
      limit: z.int().min(1).max(200),
      personId: id.optional(),
      purpose: side,
    }),
  ),

  'actions.add': call<Action>()(ours, z.object({ action })),
  'actions.update': call<Action>()(
    ours,
    z.object({ id, change: action.pick({ doneAt: true, due: true, text: true, owner: true }).partial() }),
  ),
  'actions.remove': call<null>()(ours, z.object({ id })),
  'actions.restore': call<null>()(ours, z.object({ id })),
  'actions.list': call<Action[]>()(ours, z.object({ personId: id, includeDone: z.boolean() })),

  'drafts.get': call<Draft | null>()(ours, z.object({ slot: draft.shape.slot })),
  'drafts.save': call<null>()(ours, z.object({ draft })),
  'drafts.clear': call<null>()(ours, z.object({ slot: draft.shape.slot })),
};
