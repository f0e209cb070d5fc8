import { isFuture, toEvidence, toTags } from '../domain/evidence.ts';
import type { Note } from '../domain/records.ts';
import { fail, ok } from '../domain/result.ts';
import type { FoundNote } from '../messaging/calls/notebook.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

type NoteCalls =
  | 'notes.add'
  | 'notes.edit'
  | 'notes.remove'
  | 'notes.restore'
  | 'notes.list'
  | 'notes.search'
  | 'drafts.get'
  | 'drafts.save'
  | 'drafts.clear';

/** Notes and what is being typed. Which side of the wall is read follows from what the asking surface shows. */
export const noteHandlers = (
  { clock, ids }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
): Handlers<NoteCalls> => {
  const withNames = async (notes: readonly Note[]): Promise<FoundNote[]> => {
    const names = await of.people.names(
      notes.flatMap(({ personId }) => (personId === null ? [] : [personId])),
    );
    return notes.map((note) => ({ ...note, personName: names.get(note.personId ?? '') ?? null }));
  };

  return {
    'notes.add': async ({ note: { evidence, tags, ...typed } }, { view }) => {
      if (await of.trash.holds('notes', typed.id)) return fail('not-found');
      const now = clock.now();
      if (evidence) {
        // The note's text is the behaviour: without one there is nothing that was seen.
        if (typed.text.trim() === '') return fail('bad-input', { at: 'note.text' });
        if (isFuture(typed, await of.undo.highest(now))) return fail('future-date', { at: 'note.at' });
      }
      const note: Note = {
        ...typed,
        ...(evidence ? { evidence: toEvidence(evidence) } : {}),
        ...(tags ? { tags: toTags(tags) } : {}),
      };
      // A note stands on the side of its session, whatever the message says.
      const purpose = note.sessionId === null ? null : await of.sessions.purposeOf(note.sessionId);
      const kept = { ...note, purpose: purpose ?? note.purpose };
      return ok(await of.notes.add(await current.mode(view), kept, now));
    },
    'notes.edit': async ({ id, since, change: { evidence, tags, ...change } }, { view }) => {
      const now = clock.now();
      const { at, zone = clock.zone() } = change;
      if (at !== undefined && isFuture({ at, zone }, await of.undo.highest(now))) {
        return fail('future-date', { at: 'change.at' });
      }
      const said = {
        ...change,
        evidence: evidence ? toEvidence(evidence) : evidence,
        tags: tags && toTags(tags),
      };
      const start = since === undefined ? undefined : { since, newId: ids() };
      const note = await of.notes.change(await current.mode(view), id, said, now, start);
      return note ? ok(note) : fail('not-found');
    },
    'notes.remove': async ({ id }) =>
      (await of.trash.removeRow('notes', id, clock.now())) ? ok(null) : fail('not-found'),
    'notes.restore': async ({ id }) =>
      (await of.trash.restoreRow('notes', id)) ? ok(null) : fail('not-found'),
    'notes.list': async ({ purpose, ...page }, { view }) =>
      ok(await withNames(await of.notes.list(await current.reader(view, purpose), page))),
    'notes.search': async ({ query, limit, personId, purpose }, { view, caller }) => {
      const reader = await current.reader(view, purpose);
      const hold = caller === 'page';
      const found = await of.search.find(reader, { text: query, limit, personId: personId ?? null, hold });
      return ok(await withNames(found));
    },
    'drafts.get': async ({ slot }, { view }) => {
      // The place itself says on which side of the wall is typed there.
      const asked = slot.endsWith(':evaluation') ? 'evaluation' : undefined;
      return ok(await of.drafts.get(await current.reader(view, asked), slot));
    },
    'drafts.save': async ({ draft }) => {
      await of.drafts.save(draft);
      return ok(null);
    },
    'drafts.clear': async ({ slot }) => {
      await of.drafts.clear(slot);
      return ok(null);
    },
  };
};
