import { z } from 'zod';
import type { Action, Draft, Note, Session } from '../../domain/records.ts';
import { action, draft, note, purpose, session } from '../../schema/records.ts';
import { call } from '../call.ts';

const id = z.uuid();
/** Which side of the wall is asked for; coaching where absent. A surface that shows an evaluation gets no other. */
const side = purpose.optional();
const ours = ['panel', 'page'] as const;

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

  /** Answers only when the write is durable. */
  'notes.add': call<Note>()(ours, z.object({ note })),
  'notes.edit': call<Note>()(
    ours,
    z.object({
      id,
      change: note.pick({ text: true, kind: true, behaviours: true, personId: true }).partial(),
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
