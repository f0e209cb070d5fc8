import type { MeetingReading } from '../../domain/meeting.ts';
import type { Sighting } from '../types.ts';
import { iconRow, openBox } from './box.ts';
import { toEventReading, type EventHints } from './event.ts';

/** Families of icons by what they stand before, in the sets that calendars use. */
const families = {
  when: /clock|access.?time|schedule/i,
  place: /place|map-?(pin|marker)|location|building|door/i,
  repeats: /repeat|rotate|recur/i,
} as const;

/** An event read from its box alone: rows by icons, then by the names of classes, then two clock values anywhere. */
export function toBoxReading(sighting: Sighting, now: number, hints: EventHints = {}): MeetingReading | null {
  const seen = openBox(sighting);
  const place = iconRow(seen.lines, families.place);
  const repeats = iconRow(seen.lines, families.repeats);
  const when = iconRow(seen.lines, families.when);
  const [startAt = '', endAt = ''] = seen.lines.stamps ?? [];
  const title = seen.lines.title?.join(' ') ?? '';
  const texts = (seen.lines.texts ?? []).filter((text) => !title.includes(text));
  const lines = {
    ...(startAt && seen.lines.stamps?.length === 2 && { startAt: [startAt], endAt: [endAt] }),
    ...seen.lines,
    texts,
    ...(place?.length && { place }),
    ...(repeats?.length && { repeats }),
  };
  const inLine = when ? [when.join(' ')] : [];
  return toEventReading({ ...seen, lines }, now, {
    when: [...(hints.when ?? []), ...inLine, ...texts],
    ...hints,
  });
}
