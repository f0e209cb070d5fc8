import type { Person } from '../records.ts';
import type { BriefInput } from './input.ts';
import { isGroupType, noType, sessionPlaybook } from './type.ts';
import type { Brief } from './types.ts';

/** With more people than this nobody in particular is meant. */
const crowd = 50;

/** Why the card stays folded: the meeting will not be held with the manager in it, or is none. */
function collapsedBecause({ reading }: BriefInput): Brief['collapsed'] {
  if (reading === null) return null;
  const { cancelled, ownResponse, allDay } = reading.meeting;
  if (cancelled) return 'cancelled';
  if (ownResponse === 'declined') return 'declined';
  return allDay ? 'all-day' : null;
}

/** Untitled or busy. A title that is missing because the page changed is a broken reading, not a private event. */
function isPrivate({ reading }: BriefInput): boolean {
  if (reading === null) return false;
  const { meeting, problems } = reading;
  if (meeting.private) return true;
  return (meeting.title ?? '').trim() === '' && !problems.includes('changed');
}

/** People other than the manager; rooms are nobody. */
const othersIn = ({ reading }: BriefInput): number =>
  reading?.meeting.attendees.filter((one) => !one.self && !one.resource).length ?? 0;

const peopleIn = ({ reading }: BriefInput): number =>
  Math.max(reading?.meeting.attendeeCount ?? 0, reading?.meeting.attendees.length ?? 0);

/** Chosen by hand, if it is someone who is still in the list. */
export const chosenPerson = ({ choice, people }: BriefInput): Person | null =>
  people.find((person) => person.id === choice?.personId) ?? null;

/**
 * Whom the meeting is with, when that is certain: chosen by hand, kept with the session, or matched on an invitation
 * that names a single person's meeting. A private event and a crowd match nobody.
 */
function personOf(input: BriefInput, isGroup: boolean): Person | null {
  const chosen = chosenPerson(input);
  if (chosen !== null || isGroup) return chosen;
  const id =
    input.session?.personId ??
    (input.match?.state === 'matched' && !isPrivate(input) ? input.match.personId : null);
  return input.people.find((person) => person.id === id) ?? null;
}

function isGroupMeeting(input: BriefInput, type: string): boolean {
  if (chosenPerson(input) !== null) return false;
  if (input.classification?.groupOnly || peopleIn(input) > crowd) return true;
  if (isGroupType(type) || sessionPlaybook(input.playbook, type)?.group)
    return input.match?.state !== 'matched' || othersIn(input) > 1;
  return type === noType && input.match?.state !== 'matched' && othersIn(input) > 2;
}

/**
 * Which face the panel shows, and for whom. What the manager chose by hand wins over a folded card and a private
 * event, because choosing is what these ask for.
 */
export function stateOf(
  input: BriefInput,
  type: string,
): { state: Brief['state']; collapsed: Brief['collapsed']; person: Person | null } {
  const isGroup = isGroupMeeting(input, type);
  const person = personOf(input, isGroup);
  const chosen = chosenPerson(input) !== null;
  const collapsed = chosen ? null : collapsedBecause(input);
  if (collapsed !== null) return { state: 'collapsed', collapsed, person: null };
  if (person !== null) return { state: 'ready', collapsed: null, person };
  if (isPrivate(input)) return { state: 'private', collapsed: null, person: null };
  if (isGroup) return { state: 'group', collapsed: null, person: null };
  const manual = input.reading === null && type === noType;
  return { state: manual ? 'manual' : 'choose-person', collapsed: null, person: null };
}
