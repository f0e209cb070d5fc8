import type { Meeting } from '../meeting.ts';

/** A place that is an address of a call is a call. */
const isAddress = (place: string): boolean => /^https?:\/\//i.test(place.trim());

/**
 * How the conversation is held as far as the invitation tells: a call without a room is remote, a room without a call
 * in person. Both or neither is not known.
 */
export function formatOf(
  meeting: Pick<Meeting, 'conference' | 'place'> | null,
): 'in_person' | 'remote' | null {
  const place = meeting?.place?.trim() ?? '';
  const call = Boolean(meeting?.conference) || isAddress(place);
  const room = place !== '' && !isAddress(place);
  if (call === room) return null;
  return call ? 'remote' : 'in_person';
}
