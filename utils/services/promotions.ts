import { fail, ok, type Result } from '../domain/result.ts';
import type { PromotionRefusal } from '../db/repositories/promotions.ts';
import type { Refusal } from '../messaging/call.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

type PromotionCalls =
  | 'review.notes'
  | 'review.promote'
  | 'review.takeBack'
  | 'review.bringBack'
  | 'review.coachOnly'
  | 'journal.exported'
  | 'journal.list';

/** What stands in an evaluation or in the inbox is nothing that could be copied: the screen does not offer it. */
const refused = (code: PromotionRefusal): Result<never, Refusal> =>
  code === 'not-coaching' || code === 'no-person' ? fail('bad-input', { at: 'copy.noteId' }) : fail(code);

/** Copying coaching notes into a review, one by one, and what is written down of it. */
export const promotionHandlers = (
  { clock, ids }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
): Handlers<PromotionCalls> => {
  const context = () => ({ now: clock.now(), entryId: ids() });

  return {
    'review.notes': async ({ personId, ...page }, { view }) => {
      if ((await current.mode(view)) === 'evaluation') return fail('not-allowed');
      const notes = await of.notes.list('coaching', { personId, ...page });
      const copies = await of.promotions.ofNotes(personId, notes);
      return ok(notes.map((note) => ({ note, copy: copies.get(note.id) ?? null })));
    },
    'review.promote': async ({ copy }) => {
      const promoted = await of.promotions.promote(copy, context());
      return promoted.ok ? promoted : refused(promoted.code);
    },
    'review.takeBack': async ({ id }) =>
      (await of.promotions.takeBack(id, context())) ? ok(null) : fail('not-found'),
    'review.bringBack': async ({ id }) => {
      const back = await of.promotions.restore(id, context());
      return back.ok ? back : refused(back.code);
    },
    'review.coachOnly': async ({ personId, on }) => {
      const person = await of.people.get(personId);
      if (!person) return fail('not-found');
      if ((person.coachOnly === true) === on) return ok(person);
      const now = clock.now();
      const saved = await of.people.save({ ...person, coachOnly: on }, now);
      if (!saved.ok) return fail('failed');
      await of.journal.add({
        id: ids(),
        at: now,
        act: 'coach-only',
        subject: personId,
        detail: on ? 'on' : 'off',
      });
      return saved;
    },
    'journal.exported': async ({ personId, what, isPrivate, count = null }) => {
      const line = { id: ids(), at: clock.now(), subject: personId ?? '' };
      await of.journal.addExport({ ...line, what, isPrivate, count });
      return ok(null);
    },
    'journal.list': async ({ before, limit }) => {
      const entries = await of.journal.list(limit, before);
      const names = await of.people.names(entries.map(({ subject }) => subject));
      return ok(entries.map((entry) => ({ entry, personName: names.get(entry.subject) ?? null })));
    },
  };
};
