import type { Note } from '../records.ts';
import { isNoteWanted, type SearchQuery } from './query.ts';
import { occursIn, standsAt, type SearchTerm } from './term.ts';
import { toSearchText } from './text.ts';

/** Ids are UUIDs. */
const idLength = 36;
const noteKinds = ['observation', 'praise', 'concern', 'idea'] as const;
const evidenceBit = 4;
/** What begins the wording of behaviours, and the tags; neither can be typed. */
const behavioursMark = '\u0001';
const tagsMark = '\u0002';

/** What a note is searched by. */
export type Searchable = Pick<
  Note,
  'id' | 'personId' | 'kind' | 'text' | 'behaviours' | 'evidence' | 'tags' | 'at'
>;

/**
 * Notes as they are searched, newest first: one flat text and a few numbers for each, because a hundred thousand
 * objects would take twice the memory and ten times the time.
 */
export interface Chunk {
  text: string;
  /** Where each note begins in `text`; one more than there are notes. */
  starts: Int32Array;
  /** Epoch ms. */
  at: Float64Array;
  /** Number of the person, by `PersonNumbers`. */
  who: Uint32Array;
  kind: Uint8Array;
  /** One after the other, each of the same length. */
  ids: string;
}

/** Numbers in place of person ids. */
export type PersonNumbers = Map<string, number>;

export const numberOf = (numbers: PersonNumbers, personId: string | null): number => {
  const key = personId ?? '';
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
};

const textOf = ({ text, behaviours, evidence, tags }: Searchable): string => {
  const said = evidence
    ? [text, evidence.situation, evidence.impact, evidence.link ?? evidence.source ?? ''].join('\n')
    : text;
  const tied = behaviours.flatMap((tag) => [tag.competency, tag.text]).join('\n');
  const tagged = (tags ?? []).map((tag) => `#${toSearchText(tag)}`).join('\n');
  if (tied === '' && tagged === '') return `${toSearchText(said)}\n`;
  return `${toSearchText(said)}${behavioursMark}${toSearchText(tied)}${tagsMark}${tagged}\n`;
};

export const toChunk = (notes: readonly Searchable[], numbers: PersonNumbers): Chunk => {
  const count = notes.length;
  const chunk: Chunk = {
    text: '',
    starts: new Int32Array(count + 1),
    at: new Float64Array(count),
    who: new Uint32Array(count),
    kind: new Uint8Array(count),
    ids: notes.map(({ id }) => id).join(''),
  };
  let from = 0;
  const texts = notes.map((note, index) => {
    const text = textOf(note);
    chunk.starts[index] = from;
    chunk.at[index] = note.at;
    chunk.who[index] = numberOf(numbers, note.personId);
    chunk.kind[index] = noteKinds.indexOf(note.kind) + (note.evidence ? evidenceBit : 0);
    from += text.length;
    return text;
  });
  chunk.starts[count] = from;
  chunk.text = texts.join('');
  return chunk;
};

export const idAt = ({ ids }: Chunk, index: number): string =>
  ids.slice(index * idLength, (index + 1) * idLength);

/** A query made ready for chunks. `people`: numbers of those it is about, null = everybody. Times: epoch ms. */
export interface ChunkQuery {
  query: SearchQuery;
  people: ReadonlySet<number> | null;
  from: number;
  until: number;
}

const isIn = ({ query, people, from, until }: ChunkQuery, chunk: Chunk, index: number): boolean => {
  const at = chunk.at[index] ?? 0;
  if (at < from || at >= until) return false;
  if (people !== null && !people.has(chunk.who[index] ?? -1)) return false;
  const kind = chunk.kind[index] ?? 0;
  return isNoteWanted(query, {
    kind: noteKinds[kind % evidenceBit] ?? 'observation',
    isEvidence: kind >= evidenceBit,
  });
};

const holds = (text: string, { terms, behaviours, tags }: SearchQuery, known: SearchTerm | null): boolean => {
  for (const term of terms) if ((term !== known || term.phrase) && !occursIn(text, term)) return false;
  if (behaviours.length === 0 && tags.length === 0) return true;
  const tied = text.indexOf(behavioursMark);
  if (tied < 0) return false;
  const tagsAt = text.indexOf(tagsMark, tied);
  const wording = text.slice(tied + 1, tagsAt);
  const tagged = `${text.slice(tagsAt + 1)}`.split('\n');
  return (
    behaviours.every((term) => occursIn(wording, term)) && tags.every((tag) => tagged.includes(`#${tag}`))
  );
};

/** How much of a chunk is looked at to tell which of several words is the rarest. */
const sampled = 50_000;

const countIn = (sample: string, { word }: SearchTerm): number => {
  let count = 0;
  for (let at = sample.indexOf(word); at >= 0; at = sample.indexOf(word, at + word.length)) count += 1;
  return count;
};

/** The term whose word is met least often: the others are looked for only where it stands. */
const rarest = (chunk: Chunk, terms: readonly SearchTerm[]): SearchTerm | null => {
  const [first, ...others] = terms;
  if (!first || others.length === 0) return first ?? null;
  const sample = chunk.text.slice(0, sampled);
  let best = first;
  let least = countIn(sample, first);
  for (const term of others) {
    const count = countIn(sample, term);
    if (count < least || (count === least && term.word.length > best.word.length)) {
      best = term;
      least = count;
    }
  }
  return best;
};

/** Index of the note in which this place of the text lies. */
const noteAt = ({ starts }: Chunk, place: number, from: number): number => {
  let low = from;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
};

function* withoutWords(chunk: Chunk, asked: ChunkQuery): Generator<number> {
  for (let index = 0; index < chunk.at.length; index += 1) {
    if (!isIn(asked, chunk, index)) continue;
    const text = chunk.text.slice(chunk.starts[index], chunk.starts[index + 1]);
    if (holds(text, asked.query, null)) yield index;
  }
}

/** Indexes of the notes that are meant, newest first. */
export function* findIn(chunk: Chunk, asked: ChunkQuery): Generator<number> {
  const term = rarest(chunk, asked.query.terms);
  if (!term) {
    yield* withoutWords(chunk, asked);
    return;
  }
  const { text, starts } = chunk;
  let index = 0;
  for (let at = text.indexOf(term.word); at >= 0;) {
    if (!standsAt(text, at, term)) {
      at = text.indexOf(term.word, at + 1);
      continue;
    }
    index = noteAt(chunk, at, index);
    const end = starts[index + 1] ?? text.length;
    if (isIn(asked, chunk, index) && holds(text.slice(starts[index], end), asked.query, term)) yield index;
    at = text.indexOf(term.word, end);
  }
}
