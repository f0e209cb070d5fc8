import { Dexie } from 'dexie';
import type { Note } from '../../domain/records.ts';
import { createQueue } from '../../platform/queue.ts';
import { toFolded, toWords } from '../../domain/search/fold.ts';
import type { NoteRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toNote, toPromotion, toWho } from '../to-rows.ts';
import { loadSeq } from './meta.ts';
import { withoutCoachOnly } from './promoted.ts';
import { mayRead, toPromotedNote, type Reader } from './wall.ts';

export interface NoteQuery {
  text: string;
  /** Only of this person; null = of everybody. */
  personId: string | null;
  limit: number;
}

interface Folded {
  id: string;
  who: string;
  late: number;
  text: string;
}

/** What one side of the wall has read so far: everything from the newest down to `until`, newest first. */
interface Corpus {
  entries: Folded[];
  until: number;
  complete: boolean;
  seq: number;
}

/** Rows read at once: one `getAll` of this size takes a few milliseconds. */
const batch = 2_000;

const toEntry = ({ id, who, late, text, behaviours }: NoteRow): Folded => ({
  id,
  who,
  late,
  text: toFolded([text, ...behaviours.flatMap((tag) => [tag.competency, tag.text])].join('\n')),
});

const matches = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/**
 * Finds notes by words: all must occur, newest first. A linear scan of folded text, read from the database only as
 * far down as needed and kept for the next query; written notes are taken in by their sequence number, so that what
 * another page wrote is found too.
 */
export const noteSearch = (db: TouchlineDatabase) => {
  const corpora = new Map<Reader, Corpus>();
  // Two searches at once would read the same notes into the corpus twice.
  const inTurn = createQueue();

  const catchUp = async (reader: Reader): Promise<Corpus> => {
    const seq = await loadSeq(db, 'notes');
    const known = corpora.get(reader);
    if (!known || known.seq > seq) {
      const fresh: Corpus = { entries: [], until: Dexie.minKey, complete: false, seq };
      corpora.set(reader, fresh);
      return fresh;
    }
    if (known.seq === seq) return known;
    const written = await db.notes.where('seq').above(known.seq).toArray();
    const ids = new Set(written.map(({ id }) => id));
    const added = written
      .filter((row) => mayRead(reader, row) && (known.complete || row.late <= known.until))
      .map(toEntry);
    known.entries = [...known.entries.filter(({ id }) => !ids.has(id)), ...added].sort(
      (a, b) => a.late - b.late,
    );
    known.seq = seq;
    return known;
  };

  /** Reads the next older notes; those of the last millisecond whole, so that `until` is a clean cut. */
  const readOn = async (reader: Reader, corpus: Corpus): Promise<void> => {
    const index = db.notes.where('[purpose+late]');
    const rows = await index
      .between([reader, corpus.until], [reader, Dexie.maxKey], false, true)
      .limit(batch)
      .toArray();
    const last = rows.at(-1);
    if (!last || rows.length < batch) corpus.complete = true;
    if (!last) return;
    const ties = await db.notes.where('[purpose+late]').equals([reader, last.late]).toArray();
    const known = new Set(rows.map(({ id }) => id));
    for (const row of rows) corpus.entries.push(toEntry(row));
    for (const row of ties) if (!known.has(row.id)) corpus.entries.push(toEntry(row));
    corpus.until = last.late;
  };

  const scan = async (reader: Reader, words: string[], query: NoteQuery): Promise<Note[]> => {
    const corpus = await catchUp(reader);
    const who = query.personId === null ? null : toWho(query.personId);
    const found: Note[] = [];
    for (let at = 0; found.length < query.limit;) {
      const ids: string[] = [];
      while (at < corpus.entries.length && ids.length < query.limit - found.length) {
        const entry = corpus.entries[at];
        at += 1;
        if (entry && (who === null || entry.who === who) && matches(entry.text, words)) ids.push(entry.id);
      }
      if (ids.length > 0) {
        // Removed since it was read: no longer there, or on the other side.
        for (const row of await db.notes.bulkGet(ids))
          if (row && mayRead(reader, row)) found.push(toNote(row));
      } else if (corpus.complete) break;
      else await readOn(reader, corpus);
    }
    return found;
  };

  const scanPromoted = async (words: string[], { personId, limit }: NoteQuery): Promise<Note[]> => {
    const rows = await db.promotions.orderBy('late').toArray();
    return (await withoutCoachOnly(db, rows))
      .filter((row) => personId === null || row.personId === personId)
      .filter((row) => matches(toFolded(row.text), words))
      .slice(0, limit)
      .map(toPromotion)
      .map(toPromotedNote);
  };

  return {
    find: (reader: Reader, query: NoteQuery): Promise<Note[]> => {
      const words = toWords(query.text);
      if (words.length === 0) return Promise.resolve([]);
      const read = async (): Promise<Note[]> => {
        const notes = await scan(reader, words, query);
        if (reader === 'coaching') return notes;
        const promoted = await scanPromoted(words, query);
        return [...notes, ...promoted].toSorted((a, b) => b.at - a.at).slice(0, query.limit);
      };
      return inTurn(async () => db.transaction('r', [db.notes, db.promotions, db.people, db.meta], read));
    },
  };
};
