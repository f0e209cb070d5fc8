import type { Action, Goal, Note, NoteKind, Session } from './records.ts';
import type { Purpose } from './session-type.ts';

/** Something of one day on a printed page. */
export interface PaperItem {
  id: string;
  purpose: Purpose;
  /** `what` says which of the others is set. */
  what: 'session' | 'note' | 'evidence';
  /** Id of a session type. */
  type: string;
  kind: NoteKind | null;
  /** A copy made for a review. */
  copied: boolean;
  texts: string[];
  facts: string[];
}

/** A person as they are printed, for a time. */
export interface PersonPaper {
  name: string;
  role: string | null;
  level: string | null;
  actions: Pick<Action, 'id' | 'owner' | 'text' | 'due' | 'doneAt'>[];
  goals: Pick<Goal, 'id' | 'text' | 'measure' | 'due' | 'state'>[];
  /** Newest first. */
  days: { day: string; items: PaperItem[] }[];
  containsPrivate: boolean;
  records: number;
  /** Estimated. */
  pages: number;
}

/** More is asked about first. */
export const mostPages = 200;

/** A4 and Letter at our print size. */
const lettersInLine = 95;
const linesOnPage = 52;

/** Sheets that so many texts fill, each with its heading line and a blank one. An estimate: fonts differ. */
export const estimatePages = (texts: Iterable<string>): number => {
  let lines = 6;
  for (const text of texts) {
    for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / lettersInLine));
    lines += 2;
  }
  return Math.ceil(lines / linesOnPage);
};

export const sessionItem = ({ id, purpose, type, state, takeaway }: Session): PaperItem => ({
  ...{ id, purpose, type, what: 'session', kind: null, copied: false },
  texts: takeaway === '' ? [] : [takeaway],
  facts: [state],
});

export const noteItem = (note: Note, copied: boolean): PaperItem => ({
  ...{ id: note.id, purpose: note.purpose, type: '', kind: note.kind, copied },
  what: note.evidence ? 'evidence' : 'note',
  texts: [note.evidence?.situation ?? '', note.text, note.evidence?.impact ?? ''].filter(
    (text) => text !== '',
  ),
  facts: note.behaviours.map(({ competency, text }) => `${competency}: ${text}`),
});
