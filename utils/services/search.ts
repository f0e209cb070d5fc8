import { ok } from '../domain/result.ts';
import type { Note } from '../domain/records.ts';
import type { SearchHit } from '../messaging/calls/search.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { Repositories } from './repositories.ts';

/** Everything that was written down, found by its words. */
export const searchHandlers = (of: Repositories, current: CurrentMeetings): Handlers<'search.find'> => ({
  'search.find': async ({ query, limit, personId, purpose }, { view }) => {
    const reader = await current.reader(view, purpose);
    const notes = await of.search.find(reader, { text: query, limit, personId: personId ?? null });
    const names = await of.people.names(notes.flatMap((note) => (note.personId ? [note.personId] : [])));
    const toHit = (note: Note): SearchHit => {
      const name = names.get(note.personId ?? '');
      return {
        kind: note.evidence ? 'evidence' : 'note',
        id: note.id,
        at: note.at,
        person: note.personId !== null && name !== undefined ? { id: note.personId, name } : null,
        note,
      };
    };
    return ok({ hits: notes.map(toHit), unknown: [] });
  },
});
