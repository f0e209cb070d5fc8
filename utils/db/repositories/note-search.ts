import type { Note } from '../../domain/records.ts';
import {
  findIn,
  idAt,
  numberOf,
  toChunk,
  type ChunkQuery,
  type PersonNumbers,
} from '../../domain/search/chunk.ts';
import { isEmpty, parseQuery, type SearchQuery } from '../../domain/search/query.ts';
import { createQueue } from '../../platform/queue.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toNote, toPromotion } from '../to-rows.ts';
import { searchCorpora, type Corpus } from './note-corpus.ts';
import { newestNotes } from './newest-notes.ts';
import { withoutCoachOnly } from './promoted.ts';
import { findPeople, foldPerson } from './person-search.ts';
import { mayRead, toPromotedNote, type Reader } from './wall.ts';

export interface NoteQuery {
  text: string;
  /** Only of this person; null = of everybody. */
  personId: string | null;
  limit: number;
  /**
   * Keep what was read for the next query: the page that searches does. `false` in the background, which serves panels
   * inside web pages and must stay small: it reads the notes of the person anew.
   */
  hold?: boolean;
}

/** Rows read at once when nothing is kept. */
const step = 1_000;

const startOf = (day: string | null, otherwise: number): number =>
  day === null ? otherwise : new Date(`${day}T00:00`).getTime();

const byLate = (a: Note, b: Note): number => b.at - a.at || (a.id < b.id ? -1 : 1);

/**
 * Finds notes, newest first: a linear scan of folded text, read from the database only as far down as needed. What
 * another page wrote since is found too.
 */
export const noteSearch = (db: TouchlineDatabase) => {
  const corpora = searchCorpora(db);
  // Two searches at once would read the same notes into the corpus twice.
  const inTurn = createQueue();

  /** Whom it is about: the person asked for, those named by `person:`, or null = everybody. */
  const loadWhose = async (query: SearchQuery, personId: string | null): Promise<string[] | null> => {
    if (query.people.length === 0) return personId === null ? null : [personId];
    const people = (await db.people.toArray()).map(foldPerson);
    const named = findPeople(people, query.people).map(({ id }) => id);
    return personId === null ? named : named.filter((id) => id === personId);
  };

  const toAsked = (query: SearchQuery, whose: string[] | null, numbers: PersonNumbers): ChunkQuery => ({
    query,
    people: whose && new Set(whose.map((id) => numberOf(numbers, id))),
    from: startOf(query.after, -Infinity),
    until: startOf(query.before, Infinity),
  });

  /** Removed since it was read: no longer there, or on the other side. */
  const loadNotes = async (reader: Reader, ids: string[]): Promise<Note[]> => {
    const rows = await db.notes.bulkGet(ids);
    return rows.flatMap((row) => (row && mayRead(reader, row) ? toNote(row) : []));
  };

  const scan = async (corpus: Corpus, reader: Reader, asked: ChunkQuery, limit: number): Promise<Note[]> => {
    const found: Note[] = [];
    const hits = corpus.find(asked);
    for (;;) {
      const ids: string[] = [];
      while (ids.length < limit - found.length) {
        const hit = await hits.next();
        if (hit.done) break;
        ids.push(hit.value);
      }
      if (ids.length === 0) return found;
      found.push(...(await loadNotes(reader, ids)));
    }
  };

  /** Keeps nothing: one person after the other, or everything once through. */
  const stream = async (
    reader: Reader,
    query: SearchQuery,
    whose: string[] | null,
    limit: number,
  ): Promise<Note[]> => {
    const found: Note[] = [];
    for (const who of whose ?? [null]) {
      const numbers: PersonNumbers = new Map();
      const asked = toAsked(query, whose, numbers);
      const notes = newestNotes(db, reader, { who, step });
      let missing = limit;
      while (missing > 0 && !notes.isDone()) {
        const rows = await notes.next(missing < limit);
        for (const index of findIn(toChunk(rows, numbers), asked)) {
          const row = rows[index];
          if (row && missing > 0) found.push(toNote(row));
          missing -= 1;
        }
      }
    }
    return found.toSorted(byLate).slice(0, limit);
  };

  const scanPromoted = async (query: SearchQuery, whose: string[] | null, limit: number): Promise<Note[]> => {
    const rows = await withoutCoachOnly(db, await db.promotions.orderBy('late').toArray());
    const notes = rows.map(toPromotion).map(toPromotedNote);
    const numbers: PersonNumbers = new Map();
    const chunk = toChunk(notes, numbers);
    const ids = [...findIn(chunk, toAsked(query, whose, numbers))].slice(0, limit);
    return ids.flatMap((index) => notes.find(({ id }) => id === idAt(chunk, index)) ?? []);
  };

  return {
    find: (reader: Reader, { text, personId, limit, hold = true }: NoteQuery): Promise<Note[]> => {
      const query = parseQuery(text);
      if (isEmpty(query)) return Promise.resolve([]);
      const read = async (): Promise<Note[]> => {
        const whose = await loadWhose(query, personId);
        if (whose?.length === 0) return [];
        let notes: Note[];
        if (hold) {
          const corpus = await corpora.open(reader);
          notes = await scan(corpus, reader, toAsked(query, whose, corpus.numbers), limit);
        } else notes = await stream(reader, query, whose, limit);
        if (reader === 'coaching') return notes;
        const promoted = await scanPromoted(query, whose, limit);
        return [...notes, ...promoted].toSorted(byLate).slice(0, limit);
      };
      return inTurn(read);
    },
  };
};
