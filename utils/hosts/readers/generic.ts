import type { MeetingReading } from '../../domain/meeting.ts';
import type { Sighting, SiteReader } from '../types.ts';
import { toBoxReading } from './box-event.ts';
import { toEventReading } from './event.ts';
import { fromJson, fromMicrodata } from './schema-event.ts';

const longestMs = 14 * 86_400_000;

/** A box is an event only with a title, a start and an end, in order; machine-readable data says itself what it is. */
function toReading(sighting: Sighting, now: number): MeetingReading | null {
  const { data, values } = sighting.lines;
  if (data) {
    const found = fromMicrodata(values ?? []) ?? fromJson(data);
    return found && toEventReading({ ...sighting, ...found }, now);
  }
  const reading = toBoxReading(sighting, now);
  if (!reading) return null;
  const { title, start, end } = reading.meeting;
  const isEvent = start !== null && end !== null && end > start && end - start < longestMs;
  return isEvent && (title !== null || reading.meeting.private) ? reading : null;
}

/** Any other calendar: see the adapter for what counts as an event. */
export default { id: 'generic', toReading } satisfies SiteReader;
