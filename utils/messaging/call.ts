import type { z } from 'zod';

/**
 * Who speaks: a content script; one in a frame of another page; a frame of ours not yet claimed; a panel frame that our dock opened; a top-level page of ours.
 * Proven by the browser-stamped sender, never by what the message says.
 */
export type Caller = 'content' | 'embedded' | 'frame' | 'panel' | 'page';

/** One line of the protocol: who may call it, what it takes, what it gives. */
export interface Call<I extends z.ZodType = z.ZodType, O = unknown> {
  who: readonly Caller[];
  input: I;
  /** Only a type: answers come from our own background. */
  readonly output?: O;
}

export const call =
  <O>() =>
  <I extends z.ZodType>(who: readonly Caller[], input: I): Call<I, O> => ({ who, input });

export type Calls = Record<string, Call>;
export type InputOf<C> = C extends Call<infer I, unknown> ? z.infer<I> : never;
export type OutputOf<C> = C extends Call<z.ZodType, infer O> ? O : never;

/**
 * Why a call was refused; a refusal is a code, never silence. `lost`: said by the client alone, when the background
 * cannot be reached because the extension was updated or removed; only reloading the page helps. `experiment-running`:
 * another one would spoil it. `future-date`: evidence of what has not happened yet. `changed-since`: taking a change
 * back would undo a later one too; asked for again with `anyway` it is done. `coach-only`: whoever coaches a person does not evaluate
 * them. `promoted-already`: another copy of the note stands in the review. `nothing-to-share`: no file is made of nothing.
 * `locked`: the notebook is sealed and its passphrase was not given. `wrong-passphrase`: nothing was changed by it.
 * `stopped`: the manager ended it. `database-…`, `safety-full`: see `db/errors.ts`. `backup-…` and `too-big`: see `importers/backup.ts`.
 */
export type Refusal =
  | 'foreign-sender'
  | 'not-allowed'
  | 'unknown-call'
  | 'bad-input'
  | 'failed'
  | 'quota'
  | 'blocked'
  | 'not-found'
  | 'lost'
  | 'experiment-running'
  | 'future-date'
  | 'changed-since'
  | 'coach-only'
  | 'promoted-already'
  | 'nothing-to-share'
  | 'locked'
  | 'wrong-passphrase'
  | 'safety-full'
  | 'stopped'
  | 'database-newer'
  | 'database-unreadable'
  | 'too-big'
  | 'backup-foreign'
  | 'backup-truncated'
  | 'backup-edited'
  | 'backup-newer';
