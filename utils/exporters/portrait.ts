import type { Action, Draft, Goal, Note, Person, Session } from '../domain/records.ts';
import type { Purpose } from '../domain/session-type.ts';

/** One person with all that is to be written about them; `person` is null for the inbox. */
export interface Portrait {
  person: Person | null;
  role: string | null;
  level: string | null;
  sessions: Session[];
  notes: Note[];
  /** Ids of those notes that are copies made for a review. */
  promoted: ReadonlySet<string>;
  actions: (Action & { purpose: Purpose })[];
  goals: Goal[];
  drafts: (Draft & { purpose: Purpose })[];
}

const isCoaching = ({ purpose }: { purpose: Purpose }): boolean => purpose === 'coaching';

/** Is anything from coaching in it? */
export const isPrivatePortrait = ({ sessions, notes, actions, goals, drafts }: Portrait): boolean =>
  [sessions, notes, actions, goals, drafts].some((records) => records.some(isCoaching));

/** How many records it holds, the person not counted. */
export const sizeOfPortrait = ({ sessions, notes, actions, goals, drafts }: Portrait): number =>
  sessions.length + notes.length + actions.length + goals.length + drafts.length;
