import { Dexie } from 'dexie';
import type { Note } from '../../domain/records.ts';
import type { NoteRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toNote, toNoteRow, toPromotion, toWho } from '../to-rows.ts';
import { takeSeq } from './meta.ts';
import { mayRead, toPromotedNote, type Reader } from './wall.ts';

export interface NotePage {
  /** null is the inbox. */
  personId: string | null;
  /** `at` of the last note already shown. */
  before: number | null;
  limit: number;
}

export type NoteChange = { [K in 'text' | 'kind' | 'behaviours' | 'personId']?: Note[K] | undefined };

const byLate = (a: Note, b: Note): number => b.at - a.at || (a.id < b.id ? -1 : 1);

/** Notes and their promoted copies. Every way to a text asks who reads. */
export const noteRepository = (db: TouchlineDatabase) => {
  const loadRows = (reader: Reader, { personId, before, limit }: NotePage): Promise<NoteRow[]> => {
    const who = toWho(personId);
    const from = before === null ? Dexie.minKey : -before;
    return db.notes
      .where('[purpose+who+late]')
      .between([reader, who, from], [reader, who, Dexie.maxKey], before === null, true)
      .limit(limit)
      .toArray();
  };

  /** Those of the same millisecond as the last are added, so that none falls between two pages. */
  const withTies = async (reader: Reader, rows: NoteRow[], limit: number): Promise<NoteRow[]> => {
    const last = rows.at(-1);
    if (rows.length < limit || !last) return rows;
    const ties = await db.notes.where('[purpose+who+late]').equals([reader, last.who, last.late]).toArray();
    const known = new Set(rows.map(({ id }) => id));
    return [...rows, ...ties.filter(({ id }) => !known.has(id))];
  };

  const listPromoted = async ({ personId, before, limit }: NotePage): Promise<Note[]> => {
    if (personId === null) return [];
    const from = before === null ? Dexie.minKey : -before;
    const rows = await db.promotions
      .where('[personId+late]')
      .between([personId, from], [personId, Dexie.maxKey], before === null, true)
      .limit(limit)
      .toArray();
    return rows.map(toPromotion).map(toPromotedNote);
  };

  return {
    /** Adds, or gives what already stands under this id, as far as the reader may have it. */
    add: (reader: Reader, note: Note): Promise<Note> =>
      db.transaction('rw', [db.notes, db.meta], async () => {
        const present = await db.notes.get(note.id);
        if (present) return mayRead(reader, present) ? toNote(present) : note;
        await db.notes.add(toNoteRow(note, await takeSeq(db, 'notes')));
        return note;
      }),

    /** null when there is no such note on this side of the wall. `now` never takes `updatedAt` back. */
    change: (reader: Reader, id: string, change: NoteChange, now: number): Promise<Note | null> =>
      db.transaction('rw', [db.notes, db.meta], async () => {
        const row = await db.notes.get(id);
        if (!row || !mayRead(reader, row)) return null;
        const before = toNote(row);
        const after: Note = {
          ...before,
          text: change.text ?? before.text,
          kind: change.kind ?? before.kind,
          behaviours: change.behaviours ?? before.behaviours,
          personId: change.personId === undefined ? before.personId : change.personId,
          updatedAt: Math.max(now, before.updatedAt + 1),
        };
        // A note that moves to somebody else no longer belongs to the session it was written in.
        if (after.personId !== before.personId) after.sessionId = null;
        await db.notes.put(toNoteRow(after, await takeSeq(db, 'notes')));
        return after;
      }),

    has: async (reader: Reader, id: string): Promise<boolean> => {
      const row = await db.notes.get(id);
      return row !== undefined && mayRead(reader, row);
    },

    /** A page of a person's notes, or of the inbox, newest first. */
    list: async (reader: Reader, page: NotePage): Promise<Note[]> => {
      const rows = await withTies(reader, await loadRows(reader, page), page.limit);
      const notes = rows.map(toNote);
      if (reader === 'coaching') return notes;
      const both = [...notes, ...(await listPromoted(page))];
      return both.toSorted(byLate).slice(0, Math.max(page.limit, notes.length));
    },

    /** The newest of a person, as fast as it can be had: one query, and promoted copies only for an evaluation. */
    recent: async (reader: Reader, personId: string, limit: number): Promise<Note[]> => {
      const page = { personId, before: null, limit };
      const [rows, promoted] = await Promise.all([
        loadRows(reader, page),
        reader === 'coaching' ? [] : listPromoted(page),
      ]);
      return [...rows.map(toNote), ...promoted].toSorted(byLate).slice(0, limit);
    },

    ofSession: async (reader: Reader, sessionId: string): Promise<Note[]> => {
      const rows = await db.notes.where('sessionId').equals(sessionId).toArray();
      return rows
        .filter((row) => mayRead(reader, row))
        .map(toNote)
        .toSorted(byLate);
    },

    /** Notes tied to behaviours, newest first. */
    tagged: async (reader: Reader, personId: string, limit: number): Promise<Note[]> => {
      const rows = await db.notes
        .where('tagged')
        .between([reader, personId, Dexie.minKey], [reader, personId, Dexie.maxKey])
        .limit(limit)
        .toArray();
      return rows.map(toNote);
    },
  };
};

export type NoteRepository = ReturnType<typeof noteRepository>;
