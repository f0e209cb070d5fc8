import { nameLimit } from '../domain/limits.ts';
import type { Attendee } from '../domain/meeting.ts';
import type { Prompt } from '../domain/playbook.ts';
import type { PromptEvent } from '../domain/records.ts';
import { fail, ok } from '../domain/result.ts';
import type { Guest, SittingSoFar } from '../messaging/calls/sittings.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Library } from './library.ts';
import { tabBeside } from './meetings.ts';
import { toMatch } from './recognise.ts';
import type { Repositories } from './repositories.ts';

/** A longer list is a broadcast, and nobody speaks in turn. */
const mostGuests = 50;

/** As the playbook words it: facts of a person are not kept with the event. */
const wordingOf = ({ text, plain }: Prompt): string => {
  const bare = [text, plain ?? ''].find((one) => one !== '' && !/[{}]/.test(one));
  return bare ?? text.replace(/\{[^{}]*\}/g, '…');
};

const toAsked = (events: readonly PromptEvent[], prompts: readonly Prompt[]): SittingSoFar['asked'] => {
  const inOrder = events.toSorted((a, b) => a.at - b.at);
  const ids = new Set(inOrder.filter(({ outcome }) => outcome === 'asked').map(({ promptId }) => promptId));
  return [...ids].flatMap((promptId) => {
    const prompt = prompts.find(({ id }) => id === promptId);
    const last = inOrder.findLast(
      (event) =>
        event.promptId === promptId && (event.outcome === 'useful' || event.outcome === 'not_useful'),
    );
    const verdict = last?.outcome === 'useful' || last?.outcome === 'not_useful' ? last.outcome : null;
    return prompt ? [{ promptId, text: wordingOf(prompt), verdict }] : [];
  });
};

/** What was done in a session so far, and who is invited to it. */
export const sittingHandlers = (
  deps: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
  library: Library,
): Handlers<'sitting.get' | 'sitting.guests'> => ({
  'sitting.get': async ({ id }, { view }) => {
    const session = await of.sessions.get(await current.mode(view), id);
    if (!session) return fail('not-found');
    const { playbookLocale } = await deps.settings.load();
    const [events, pins, playbook] = await Promise.all([
      of.promptEvents.ofSession(id),
      session.personId === null ? [] : of.learning.pins(session.personId),
      library.playbook(playbookLocale),
    ]);
    return ok({
      session,
      asked: toAsked(events, playbook.prompts),
      pinned: pins.filter(({ at }) => at >= session.start).map(({ promptId }) => promptId),
    });
  },

  'sitting.guests': async (_input, context) => {
    const tabId = await tabBeside(deps, context);
    const reading = tabId === null ? null : await current.reading(tabId);
    if (!reading || reading.meeting.private) return ok([]);
    const [people, { ownAddresses }] = await Promise.all([of.people.list(), deps.settings.load()]);
    const toGuest = (attendee: Attendee): Guest | null => {
      const alone = { ...reading, meeting: { ...reading.meeting, attendees: [attendee] } };
      const match = toMatch(alone, people, ownAddresses);
      if (match.state === 'none') return null;
      const person = match.state === 'matched' ? people.find(({ id }) => id === match.personId) : undefined;
      const suggested = match.state === 'unknown' ? match.suggestion?.name : undefined;
      const name = person?.name ?? suggested ?? attendee.name?.trim();
      return name ? { name: name.slice(0, nameLimit), personId: person?.id ?? null } : null;
    };
    const guests = reading.meeting.attendees.map(toGuest).filter((guest) => guest !== null);
    const known = new Set<string>();
    const once = guests.filter(({ name, personId }) => {
      const key = personId ?? name;
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
    return ok(once.slice(0, mostGuests));
  },
});
