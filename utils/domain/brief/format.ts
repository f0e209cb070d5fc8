import type { Meeting } from '../meeting.ts';
import type { Format } from '../playbook.ts';
import type { Session } from '../records.ts';

/** A place that is an address of a call is a call. */
const isAddress = (place: string): boolean => /^https?:\/\//i.test(place.trim());

/**
 * How the conversation is held: as the manager said, else as far as the invitation tells. A call without a room is
 * remote, a room without a call in person; both or neither is not known.
 */
export function formatOf(
  meeting: Pick<Meeting, 'conference' | 'place'> | null,
  session: Pick<Session, 'format'> | null,
): Format | null {
  if (session?.format !== undefined) return session.format;
  const place = meeting?.place?.trim() ?? '';
  const call = Boolean(meeting?.conference) || isAddress(place);
  const room = place !== '' && !isAddress(place);
  if (call === room) return null;
  return call ? 'remote' : 'in_person';
}
