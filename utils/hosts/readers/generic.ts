import type { MeetingReading } from '../../domain/meeting.ts';
import type { Sighting, SiteReader } from '../types.ts';
import { openBox } from './box.ts';
import { toBoxReading } from './box-event.ts';
import { toEventReading } from './event.ts';
import { fromJson, fromMicrodata, toItemValues } from './schema-event.ts';

const longestMs = 14 * 86_400_000;

/** Lists of a day's events open in boxes too. */
const list = /fc-more-popover|event-?list|agenda/i;

/** Something beside a title and two times that only events have. */
function isTold({ nodes = [] }: Sighting, { meeting }: MeetingReading, seen: Sighting['lines']): boolean {
  const [root] = nodes;
  if (list.test(root?.names?.class ?? '')) return false;
  // A page without a box of its own says at captions when the event is, or in times for machines.
  if (/^(main|article)$/.test(root?.tag ?? '') || root?.names?.role === 'main')
    return Boolean(seen.at?.length) || seen.stamps?.length === 2;
  const isPlain = meeting.place === null && meeting.conference === null && meeting.attendees.length === 0;
  return !isPlain || Boolean(seen.at?.length) || seen.event !== undefined;
}

/** A box is an event only with a title, a start and an end, in order; machine-readable data says itself what it is. */
function toReading(sighting: Sighting, now: number): MeetingReading | null {
  const { data } = sighting.lines;
  if (data) {
    const found = fromMicrodata(toItemValues(sighting.nodes ?? [])) ?? fromJson(data);
    return found && toEventReading({ ...sighting, ...found }, now);
  }
  const seen = openBox(sighting);
  const reading = toBoxReading(seen, now);
  if (!reading || !isTold(sighting, reading, seen.lines)) return null;
  const { title, start, end } = reading.meeting;
  const isTimed = start !== null && end !== null && end > start && end - start < longestMs;
  return isTimed && (title !== null || reading.meeting.private) ? reading : null;
}

/** Any other calendar: see the adapter for what counts as an event. */
export default { id: 'generic', toReading } satisfies SiteReader;
