import {
  findIn,
  idAt,
  toChunk,
  type Chunk,
  type ChunkQuery,
  type PersonNumbers,
  type Searchable,
} from '../../domain/search/chunk.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { loadSeq } from './meta.ts';
import { newestNotes, type NewestNotes } from './newest-notes.ts';
import { mayRead, type Reader } from './wall.ts';

/** What one side of the wall has read so far, newest first, and what was written since. */
export interface Corpus {
  numbers: PersonNumbers;
  /** Ids, newest first; reads on while nothing is found and something is left. A note may have gone meanwhile. */
  find(asked: ChunkQuery): AsyncGenerator<string, void>;
}

interface Kept extends Corpus {
  /** The last number of writing that was looked at. */
  seq: number;
  /** Written since: what stands of these in the chunks is out of date. */
  written: Map<string, Searchable | null>;
  /** Those of them that may be read. */
  fresh: Chunk;
}

/** Rows read at first, and at most, at once. */
const step = 1_250;
const most = 10_000;
/** More than this written since, and everything is read anew: a restore, a spring clean. */
const mostWritten = 2_000;

const newestFirst = (a: Searchable, b: Searchable): number => b.at - a.at || (a.id < b.id ? -1 : 1);

/** Merges what is newer from either side; both give the newest first. */
async function* merged(
  fresh: { id: string; at: number }[],
  chunks: AsyncGenerator<{ id: string; at: number }, void>,
): AsyncGenerator<string, void> {
  let next = 0;
  for await (const hit of chunks) {
    for (let one = fresh[next]; one && one.at >= hit.at; one = fresh[next]) {
      next += 1;
      yield one.id;
    }
    yield hit.id;
  }
  for (const { id } of fresh.slice(next)) yield id;
}

const createCorpus = (rows: NewestNotes, seq: number): Kept => {
  const numbers: PersonNumbers = new Map();
  const chunks: Chunk[] = [];
  const written: Kept['written'] = new Map();

  async function* inChunks(asked: ChunkQuery): AsyncGenerator<{ id: string; at: number }, void> {
    for (let n = 0; ; n += 1) {
      if (n === chunks.length) {
        if (rows.isDone()) return;
        const read = await rows.next(n > 0);
        chunks.push(toChunk(read, numbers));
      }
      const chunk = chunks[n];
      if (!chunk) return;
      for (const index of findIn(chunk, asked)) {
        const id = idAt(chunk, index);
        if (!written.has(id)) yield { id, at: chunk.at[index] ?? 0 };
      }
    }
  }

  const kept: Kept = {
    numbers,
    seq,
    written,
    fresh: toChunk([], numbers),
    find(asked) {
      const { fresh } = kept;
      const newer = [...findIn(fresh, asked)].map((index) => ({
        id: idAt(fresh, index),
        at: fresh.at[index] ?? 0,
      }));
      return merged(newer, inChunks(asked));
    },
  };
  return kept;
};

const toSearchable = ({
  id,
  personId,
  kind,
  text,
  behaviours,
  evidence,
  tags,
  at,
}: Searchable): Searchable => ({
  ...{ id, personId, kind, text, behaviours, evidence, tags, at },
});

/** The notes of each side as this page has read them so far; brought up to date whenever one is opened. */
export const searchCorpora = (db: TouchlineDatabase) => {
  const kept = new Map<Reader, Kept>();

  const begin = (reader: Reader, seq: number): Kept => {
    const fresh = createCorpus(newestNotes(db, reader, { who: null, step, most }), seq);
    kept.set(reader, fresh);
    return fresh;
  };

  return {
    open: async (reader: Reader): Promise<Corpus> => {
      const seq = await loadSeq(db, 'notes');
      const known = kept.get(reader);
      if (!known || known.seq > seq) return begin(reader, seq);
      if (known.seq === seq) return known;
      const rows = await db.notes
        .where('seq')
        .above(known.seq)
        .limit(mostWritten + 1)
        .toArray();
      if (rows.length + known.written.size > mostWritten) return begin(reader, seq);
      for (const row of rows) known.written.set(row.id, mayRead(reader, row) ? toSearchable(row) : null);
      const readable = [...known.written.values()].filter((row) => row !== null);
      known.fresh = toChunk(readable.toSorted(newestFirst), known.numbers);
      known.seq = seq;
      return known;
    },
  };
};
