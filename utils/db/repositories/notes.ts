import { Dexie } from 'dexie';
import { mergeChange, withNoteChange, type NoteChange } from '../../domain/note-edit.ts';
import type { Note } from '../../domain/records.ts';
import type { NoteRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toNote, toNoteRow, toWho } from '../to-rows.ts';
import { takeSeq } from './meta.ts';
import { readPromoted } from './promoted.ts';
import { isUndoable, logChange, logTables } from './undo-log.ts';
import { mayRead, type Reader } from './wall.ts';

export interface NotePage {
  /** null is the inbox. */
  personId: string | null;
  /** `at` of the last note already shown. */
  before: number | null;
  limit: number;
}

/** From where an edit began, and the id of the second note should both versions have to be kept. */
export interface EditStart {
  since: number;
  newId: string;
}

export interface EditedNote extends Note {
  /** The note had moved on: it stays, and this is the edit as another version of it. */
  bothKept?: true;
}

/** The most that IndexedDB takes for a count. */
const wholeTable = 0xffff_ffff;

/** Rows read at once where all of somebody's are looked at. */
const tagStep = 2_000;

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

  const listPromoted = async ({ personId, before, limit }: NotePage): Promise<Note[]> =>
    personId === null ? [] : readPromoted(db, { personId, after: before === null ? null : -before, limit });

  const written = [db.notes, ...logTables(db)];

  const write = async (
    note: Note,
    before: NoteRow | null,
    act: 'notes.add' | 'notes.edit',
    now: number,
  ): Promise<Note> => {
    const after = toNoteRow(note, await takeSeq(db, 'notes'));
    await db.notes.put(after);
    await logChange(db, { act, now, rows: [{ table: 'notes', before, after }] });
    return note;
  };

  /** The note as it read at that moment, while the undo log still knows. */
  const loadBase = async (id: string, since: number): Promise<Note | null> => {
    const rows = (await db.undo.toArray()).flatMap(({ before }) => before);
    const found = rows.find(({ key, row }) => key === id && isUndoable(row) && row.updatedAt === since);
    return found ? toNote(found.row as NoteRow) : null;
  };

  const writeBeside = async (
    seen: Note,
    change: NoteChange,
    newId: string,
    now: number,
  ): Promise<EditedNote> => {
    const second = { ...withNoteChange(seen, change, now), id: newId, versionOf: seen.id, createdAt: now };
    return { ...(await write(second, null, 'notes.add', now)), bothKept: true };
  };

  return {
    /** Adds, or gives what already stands under this id, as far as the reader may have it. */
    add: (reader: Reader, note: Note, now = note.createdAt): Promise<Note> =>
      db.transaction('rw', written, async () => {
        const present = await db.notes.get(note.id);
        if (present) return mayRead(reader, present) ? toNote(present) : note;
        await write(note, null, 'notes.add', now);
        return note;
      }),

    /**
     * null when there is no such note on this side of the wall. `now` never takes `updatedAt` back. A note that has
     * moved on since the edit began takes in what does not meet what was changed meanwhile; else both are kept.
     */
    change: (
      reader: Reader,
      id: string,
      change: NoteChange,
      now: number,
      start?: EditStart,
    ): Promise<EditedNote | null> =>
      db.transaction('rw', written, async () => {
        const row = await db.notes.get(id);
        if (!row || !mayRead(reader, row)) return null;
        const before = toNote(row);
        if (!start || start.since === before.updatedAt) {
          return write(withNoteChange(before, change, now), row, 'notes.edit', now);
        }
        const base = await loadBase(id, start.since);
        const left = mergeChange(base, before, change);
        if (left === null) return writeBeside(base ?? before, change, start.newId, now);
        if (Object.keys(left).length === 0) return before;
        return write(withNoteChange(before, left, now), row, 'notes.edit', now);
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

    /** All that is tied to behaviours, promoted copies too where an evaluation reads; newest first. */
    withBehaviours: async (reader: Reader, personId: string): Promise<Note[]> => {
      const range = [reader, personId, Dexie.minKey] as const;
      const rows = await db.notes
        .where('tagged')
        .between([...range], [reader, personId, Dexie.maxKey])
        .toArray();
      const promoted =
        reader === 'coaching' ? [] : await listPromoted({ personId, before: null, limit: wholeTable });
      const tied = promoted.filter(({ behaviours }) => behaviours.length > 0);
      return [...rows.map(toNote), ...tied].toSorted(byLate);
    },

    /** The manager's own tags, note by note; of everybody where no person is named. */
    tags: (reader: Reader, personId: string | null): Promise<{ tags: string[]; at: number }[]> =>
      db.transaction('r', db.notes, async () => {
        const index = personId === null ? '[purpose+late]' : '[purpose+who+late]';
        const start = personId === null ? [reader] : [reader, personId];
        const found = new Map<string, { tags: string[]; at: number }>();
        let late: number = Dexie.minKey;
        for (let size = tagStep; ;) {
          const rows = await db.notes
            .where(index)
            .between([...start, late], [...start, Dexie.maxKey])
            .limit(size)
            .toArray();
          for (const { id, tags, at } of rows) if (tags && tags.length > 0) found.set(id, { tags, at });
          const last = rows.at(-1);
          if (!last || rows.length < size) break;
          // A step within one millisecond must not begin where it ended.
          size = last.late === late ? size * 2 : tagStep;
          late = last.late;
        }
        return [...found.values()];
      }),

    /** Deletes for good what the manager set to go by now, and its traces in the undo log. How many went. */
    expire: (now: number): Promise<number> =>
      db.transaction('rw', [db.notes, db.undo], async () => {
        const due = await db.notes
          .filter(({ deleteAt }) => deleteAt !== undefined && deleteAt <= now)
          .primaryKeys();
        if (due.length === 0) return 0;
        const gone = new Set(due);
        await db.undo.filter(({ before }) => before.some(({ key }) => gone.has(key))).delete();
        await db.notes.bulkDelete(due);
        return due.length;
      }),

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
