import { toCanonicalJson } from './canonical-json.ts';
import type { Note } from './records.ts';

/** What can be said of a note anew; what is left out stays, null takes back what was said. */
export type NoteChange = {
  [K in 'text' | 'kind' | 'behaviours' | 'personId' | 'tags' | 'dismissed' | 'at' | 'zone']?:
    Note[K] | undefined;
} & { [K in 'evidence' | 'keepBecause' | 'deleteAt' | 'versionOf']?: Note[K] | null };

type Fields = Readonly<Record<string, unknown>>;

const isSame = (a: unknown, b: unknown): boolean => toCanonicalJson(a ?? null) === toCanonicalJson(b ?? null);

const saidIn = (change: NoteChange): [string, unknown][] =>
  Object.entries(change).filter(([, value]) => value !== undefined);

/** The note as it is after the change. One that moves to somebody else leaves the session it was written in. */
export const withNoteChange = (note: Note, change: NoteChange, now: number): Note => {
  const all = Object.entries({ ...note, ...Object.fromEntries(saidIn(change)) });
  // A note of nobody is in the inbox: there alone null says something.
  const after = Object.fromEntries(
    all.filter(([name, value]) => value !== null || name === 'personId' || name === 'sessionId'),
  ) as unknown as Note;
  return {
    ...after,
    sessionId: after.personId === note.personId ? after.sessionId : null,
    updatedAt: Math.max(now, note.updatedAt + 1),
  };
};

/**
 * An edit that began at `base` meets a note that has moved on to `current`. Gives what of the change is left to write,
 * or null when both changed the same thing differently. Without a base every difference counts as such.
 */
export const mergeChange = (base: Note | null, current: Note, change: NoteChange): NoteChange | null => {
  const stood = base as Fields | null;
  const stands = current as unknown as Fields;
  const left: [string, unknown][] = [];
  for (const [name, value] of saidIn(change)) {
    if (isSame(value, stands[name]) || (stood && isSame(value, stood[name]))) continue;
    if (!stood || !isSame(stood[name], stands[name])) return null;
    left.push([name, value]);
  }
  return Object.fromEntries(left);
};
