import type { FoundRecord } from '../db/repositories/record-search.ts';
import type { Note } from '../domain/records.ts';
import { ok } from '../domain/result.ts';
import { isEmpty, parseQuery } from '../domain/search/query.ts';
import type { SearchHit } from '../messaging/calls/search.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { Repositories } from './repositories.ts';

type Names = ReadonlyMap<string, string>;

/** People stand above everything else, but must not hide it. */
const mostPeople = 8;

const personOf = (names: Names, id: string | null): SearchHit['person'] => {
  const name = names.get(id ?? '');
  return id === null || name === undefined ? null : { id, name };
};

const noteHit = (note: Note, names: Names): SearchHit => ({
  kind: note.evidence ? 'evidence' : 'note',
  id: note.id,
  at: note.at,
  person: personOf(names, note.personId),
  note,
});

const recordHit = ({ personId, ...record }: FoundRecord, names: Names): SearchHit => ({
  ...record,
  person: personOf(names, personId),
});

/** Everything that was written down, found by its words. */
export const searchHandlers = (of: Repositories, current: CurrentMeetings): Handlers<'search.find'> => ({
  'search.find': async ({ query: text, limit, personId = null, purpose }, { view, caller }) => {
    const query = parseQuery(text);
    if (isEmpty(query)) return ok({ hits: [], unknown: query.unknown });
    const reader = await current.reader(view, purpose);
    // A panel inside a web page is served by the background, which keeps no texts in memory.
    const hold = caller === 'page';
    const asked = { query, personId, limit, hold };
    const [notes, { records, people, names }] = await Promise.all([
      of.search.find(reader, { text, personId, limit, hold }),
      of.records.find(reader, asked),
    ]);
    const written = [
      ...notes.map((note) => noteHit(note, names)),
      ...records.map((record) => recordHit(record, names)),
    ].sort((a, b) => b.at - a.at);
    const found = people.slice(0, mostPeople).map(({ id, name, relation, updatedAt }): SearchHit => ({
      kind: 'person',
      id,
      at: updatedAt,
      person: { id, name },
      found: { id, name, relation },
    }));
    return ok({ hits: [...found, ...written].slice(0, limit), unknown: query.unknown });
  },
});
