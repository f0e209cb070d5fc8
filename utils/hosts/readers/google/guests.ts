import type { Attendee } from '../../../domain/meeting.ts';
import type { SightedPerson, Sighting } from '../../types.ts';
import { toLatinDigit } from '../clock.ts';
import { organiserWord, toResponse } from '../words.ts';

const roomDomain = '@resource.calendar.google.com';

export interface GuestReading {
  attendees: Attendee[];
  /** People on the invitation; null when the page shows neither rows nor a number. */
  count: number | null;
  /** The page knows more guests than it shows. */
  hidden: boolean;
}

/** The accessible name without its states; unknown words leave a name only where there is no doubt. */
function nameInLabel(label: string): string | null {
  const parts = label.split(/(,\s|[،、，]\s?)/);
  const isState = (part: string | undefined) =>
    part !== undefined && (toResponse(part) !== 'unknown' || organiserWord.test(part));
  let kept = parts.length;
  while (kept > 1 && isState(parts[kept - 1])) kept -= 2;
  if (kept < parts.length) return parts.slice(0, kept).join('');
  return parts.length < 4 ? (parts[0] ?? null) : null;
}

/**
 * The person's name: the visible text with which the accessible name begins, else what the accessible name
 * says before the states. A name with a comma in it survives.
 */
function toName({ email, label, lines }: SightedPerson): string | null {
  const isWhole = (text: string) => label.startsWith(text) && /^($|[,،、，])/.test(label.slice(text.length));
  const name =
    lines.find(isWhole) ?? (label ? nameInLabel(label) : lines.find((text) => /\p{L}/u.test(text)));
  return name && !name.includes('@') && name.toLowerCase() !== email ? name : null;
}

function toGuest(person: SightedPerson, account: string | null, organiserLine: string): Attendee {
  const { email, label } = person;
  const name = toName(person);
  // Only what stands behind the name: "Maybelle" is not "maybe".
  const state = label.slice((name ?? '').length);
  return {
    name,
    email,
    response: toResponse(state),
    organiser: organiserWord.test(state) || (name !== null && organiserLine.includes(name)),
    self: email === account,
    resource: email.endsWith(roomDomain),
  };
}

/** The first number of a line, in digits of any script; 0 without one. */
function toNumber(line: string): number {
  const digits = /\p{Nd}{1,4}/u.exec(line)?.[0] ?? '';
  return Number([...digits].map(toLatinDigit).join(''));
}

/** All guests, each person once; the row with a name wins. */
export function toGuests({ people, lines }: Sighting, account: string | null): GuestReading {
  const organiserLine = lines.calendar?.join(' ') ?? '';
  const guests = new Map<string, Attendee>();
  for (const person of people) {
    if (!/^[^\s@]+@[^\s@]+$/.test(person.email)) continue;
    const guest = toGuest(person, account, organiserLine);
    if (!guests.get(person.email)?.name) guests.set(person.email, guest);
  }
  const attendees = [...guests.values()];
  const listed = attendees.filter((guest) => !guest.resource).length;
  const stated = Math.max(0, ...(lines.guests ?? []).slice(0, 1).map(toNumber));
  return {
    attendees,
    count: Math.max(listed, stated) || null,
    hidden: stated > listed || (lines.guests !== undefined && listed === 0),
  };
}
