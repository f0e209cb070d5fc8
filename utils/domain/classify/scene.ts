import { readHits, type Hit } from './evidence.ts';
import { ONE_ON_ONE, type Title } from './normalise.ts';
import { readPeople, type People } from './people.ts';
import { toCorrected } from './spelling.ts';
import type { Tables, WordSpan } from './tables.ts';
import type { ClassifyInput } from './types.ts';
import { readVetoes, type Veto } from './vetoes.ts';

/** Everything the rules look at. */
export interface Scene {
  input: ClassifyInput;
  title: Title;
  people: People;
  hits: Hit[];
  vetoes: Veto[];
  /** Words for a conversation, wherever they stand. */
  talks: WordSpan[];
  /** A 1:1 token that stands for a conversation. */
  token: boolean;
}

interface Reading {
  plain: string;
  spans: WordSpan[];
  hits: Hit[];
}

const readWords = (plain: string, input: ClassifyInput, tables: Tables): Reading => {
  const spans = tables.lexer.scan(plain);
  return { plain, spans, hits: readHits(plain, spans, input.language) };
};

const isStrong = ({ hits }: Reading): boolean => hits.some(({ strength }) => strength === 'strong');

/** Misspelt words are put right only where nothing strong was found as written. */
const readTitle = (title: Title, input: ClassifyInput, tables: Tables): Reading => {
  const written = readWords(title.plain, input, tables);
  if (isStrong(written)) return written;
  const isKnown = (word: string): boolean => tables.isNoise(word) || tables.isNotName(word);
  const corrected = toCorrected(title.plain, tables.vocabulary(), isKnown);
  if (corrected === title.plain) return written;
  const meant = readWords(corrected, input, tables);
  return written.hits.length === 0 || isStrong(meant) ? meant : written;
};

/** A date, a version or a result looks like a 1:1 too: "1/1" counts only between two people or beside names alone. */
const isToken = (title: Title, { attendeeCount }: ClassifyInput, people: People): boolean => {
  if (title.oneOnOne) return true;
  if (!title.looseOneOnOne) return false;
  if (attendeeCount === 2) return true;
  return attendeeCount === null && people.others === 0 && (people.names > 0 || people.rhythm > 0);
};

export const readScene = (input: ClassifyInput, title: Title, tables: Tables): Scene => {
  const { plain, spans, hits } = readTitle(title, input, tables);
  const talks = spans.filter(({ set }) => set === 'talk');
  const said = new Set([...hits, ...talks].flatMap(({ start, end }) => plain.slice(start, end).split(' ')));
  const people = readPeople(title.rest, tables, input.names ?? [], said);
  const token = isToken(title, input, people);
  return {
    input,
    title,
    people,
    hits: token ? hits : hits.filter(({ words }) => !words.includes(ONE_ON_ONE)),
    vetoes: readVetoes(plain, spans, tables),
    talks,
    token,
  };
};
