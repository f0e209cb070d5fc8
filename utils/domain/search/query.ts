import type { NoteKind } from '../records.ts';
import { toSearchText } from './text.ts';
import { toExactTerm, toTerms, type SearchTerm } from './term.ts';

export const searchKinds = [
  'observation',
  'praise',
  'concern',
  'idea',
  'note',
  'evidence',
  'action',
  'goal',
  'person',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What is looked for; everything said must hold. */
export interface SearchQuery {
  terms: SearchTerm[];
  /** In the name of the person it is about. */
  people: SearchTerm[];
  /** In the wording of a behaviour or its competency. */
  behaviours: SearchTerm[];
  /** As they are kept, folded. */
  tags: string[];
  /** Any of these; empty = all. */
  kinds: SearchKind[];
  /** ISO dates: from this day on, and until the day before that one. */
  after: string | null;
  before: string | null;
  /** Operators that are none, or whose value says nothing, as they were typed: they are looked for as text. */
  unknown: string[];
}

/** What else a kind is called. */
const otherNames: Readonly<Record<string, SearchKind>> = {
  promise: 'action',
  todo: 'action',
  'to-do': 'action',
  people: 'person',
};

const quotes = /[“”„‟«»「」『』＂]/gu;
const token = /(?:([\p{L}][\p{L}_-]*)[:：])?(?:"([^"]*)(?:"|$)|([^\s"]+))?/gu;

const toKind = (value: string): SearchKind | null => {
  const name = value.toLowerCase();
  return searchKinds.find((kind) => kind === name) ?? otherNames[name] ?? null;
};

/** `2026`, `2026-03` or `2026-03-05` as its first day; null for anything else. */
const toFirstDay = (value: string): string | null => {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
  if (!match) return null;
  const [, year = '', month = '1', day = '1'] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  return date.toISOString().slice(0, 10);
};

type Read = (query: SearchQuery, value: string, quoted: boolean) => boolean;

const termsOf = (value: string, quoted: boolean): SearchTerm[] => {
  if (!quoted) return toTerms(value);
  const term = toExactTerm(value);
  return term ? [term] : [];
};

const intoTerms =
  (list: 'people' | 'behaviours'): Read =>
  (query, value, quoted) => {
    const terms = termsOf(value, quoted);
    query[list].push(...terms);
    return terms.length > 0;
  };

/** Each says whether the value meant something to it. */
const operators: Readonly<Record<string, Read>> = {
  person: intoTerms('people'),
  behaviour: intoTerms('behaviours'),
  behavior: intoTerms('behaviours'),
  kind: (query, value) => {
    const kind = toKind(value);
    if (kind) query.kinds.push(kind);
    return kind !== null;
  },
  tag: (query, value) => {
    const tag = toSearchText(value.replace(/^#/, '')).trim();
    if (tag !== '') query.tags.push(tag);
    return tag !== '';
  },
  before: (query, value) => {
    const day = toFirstDay(value);
    if (day && (query.before === null || day < query.before)) query.before = day;
    return day !== null;
  },
  after: (query, value) => {
    const day = toFirstDay(value);
    if (day && (query.after === null || day > query.after)) query.after = day;
    return day !== null;
  },
};

/** Words, "phrases" and `operator:value`; nothing that is typed is an error. */
export const parseQuery = (typed: string): SearchQuery => {
  const query: SearchQuery = {
    terms: [],
    people: [],
    behaviours: [],
    tags: [],
    kinds: [],
    after: null,
    before: null,
    unknown: [],
  };
  /** `person: Sam`: the value may follow after a space. */
  let waiting: string | null = null;
  for (const [whole, name, quoted, bare] of typed.replace(quotes, '"').matchAll(token)) {
    const value = quoted ?? bare ?? '';
    const isQuoted = quoted !== undefined;
    const operator: string | null = name?.toLowerCase() ?? waiting;
    if (whole === '') continue;
    waiting = null;
    const read = operator === null ? undefined : operators[operator];
    if (read && value === '') waiting = operator;
    else if (read?.(query, value, isQuoted)) continue;
    else {
      if (name !== undefined && value !== '') query.unknown.push(whole);
      query.terms.push(...(name === undefined ? [] : toTerms(name)), ...termsOf(value, isQuoted));
    }
  }
  return query;
};

/** Does it say anything? */
export const isEmpty = ({ terms, people, behaviours, tags, kinds, after, before }: SearchQuery): boolean =>
  terms.length + people.length + behaviours.length + tags.length + kinds.length === 0 &&
  after === null &&
  before === null;

/** The kinds of note a query allows: null = none at all. */
export const isNoteWanted = (
  { kinds }: Pick<SearchQuery, 'kinds'>,
  note: { kind: NoteKind; isEvidence: boolean },
): boolean =>
  kinds.length === 0 ||
  kinds.some((kind) => kind === note.kind || kind === (note.isEvidence ? 'evidence' : 'note'));
