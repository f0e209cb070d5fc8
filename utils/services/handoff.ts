import { isoDay } from '../domain/brief/history.ts';
import { standardsOf } from '../domain/brief/standards.ts';
import { fail, ok } from '../domain/result.ts';
import { isEmptyHandoff, toHandoff, toHandoffNote, type HandoffSource } from '../domain/review/handoff.ts';
import { toHandoffJson, toHandoffMarkdown } from '../exporters/handoff-markdown.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Library } from './library.ts';
import type { Repositories } from './repositories.ts';
import { toPackFiles } from './review.ts';

type HandoffCalls = 'handoff.get' | 'handoff.file';

const whole = 0xffff_ffff;

/** What the next manager of a person is given. */
export const handoffHandlers = (
  { clock, ids }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
  library: Library,
): Handlers<HandoffCalls> => {
  const load = async (personId: string): Promise<HandoffSource | null> => {
    const person = await of.people.get(personId);
    if (!person) return null;
    const row = await library.mapOf(person);
    const page = { personId, before: null, limit: whole };
    const [index, actions, reviewed, copies, notes] = await Promise.all([
      library.index(row, person.roleId),
      of.actions.list('coaching', personId, false),
      of.notes.list('evaluation', page),
      of.promotions.ofPerson(personId),
      of.notes.list('coaching', page),
    ]);
    const standards = standardsOf(index, person);
    const shared = new Set(copies.map(({ id }) => id));
    const focus = person.focus.flatMap((id) => {
      const competency = row.head.competencies.find((one) => one.id === id);
      if (!competency) return [];
      const behaviours = standards.items
        .filter((one) => one.competency.id === id)
        .map(({ behaviour }) => behaviour.text);
      return [{ id, competency: competency.name, behaviours }];
    });
    return {
      personName: person.name,
      role: standards.role?.name ?? null,
      level: standards.own?.name ?? null,
      cadenceDays: person.cadenceDays,
      focus,
      actions: actions.map(({ id, owner, text, due }) => ({ id, owner, text, due })),
      evidence: reviewed.filter(({ id }) => shared.has(id)).map(toHandoffNote),
      privateNotes: notes.map(toHandoffNote),
    };
  };

  return {
    'handoff.get': async ({ personId }, { view }) => {
      if ((await current.mode(view)) === 'evaluation') return fail('not-allowed');
      const source = await load(personId);
      return source ? ok(source) : fail('not-found');
    },
    'handoff.file': async ({ personId, choice, words }, { view }) => {
      if ((await current.mode(view)) === 'evaluation') return fail('not-allowed');
      const source = await load(personId);
      if (!source) return fail('not-found');
      const handoff = toHandoff(source, choice);
      if (isEmptyHandoff(handoff)) return fail('nothing-to-share');
      const now = clock.now();
      const isPrivate = handoff.containsPrivate;
      await of.journal.addExport({ id: ids(), at: now, subject: personId, what: 'handoff', isPrivate });
      const today = isoDay(now, clock.zone());
      return ok(
        toPackFiles(`${handoff.personName} handoff ${today}`, [
          { extension: 'md', text: toHandoffMarkdown(handoff, words, today) },
          { extension: 'json', text: toHandoffJson(handoff, now) },
        ]),
      );
    },
  };
};
