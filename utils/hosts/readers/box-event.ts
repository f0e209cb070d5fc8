import type { MeetingReading } from '../../domain/meeting.ts';
import type { Sighting } from '../types.ts';
import { iconRow, openBox } from './box.ts';
import { toEventReading, type EventHints } from './event.ts';
import { isGenericHeading } from './labels.ts';

/** Families of icons by what they stand before, in the sets that calendars use. */
const families = {
  when: /clock|access.?time|schedule|calendar|event(?!.*name)/i,
  place: /(?<!re)place|map|pin\b|marker|location|geo|venue|environment|building|door|room\b/i,
  repeats: /repeat|rotate|recur|loop|sync|autorenew/i,
} as const;

const mostWindows = 40;
const widest = 4;

/** Neighbouring texts together, the narrowest first: a date and its times stand beside each other. */
function windowsOf(texts: readonly string[]): string[] {
  const said = texts.slice(0, mostWindows).reduce<string[]>((all, text) => {
    // A dash or a comma of its own belongs to what it stands behind.
    if (!/[\p{L}\p{Nd}]/u.test(text) && all.length > 0) return [...all.slice(0, -1), `${all.at(-1)} ${text}`];
    return [...all, text];
  }, []);
  const windows: string[] = [];
  for (let width = 1; width <= widest; width++)
    for (let at = 0; at + width <= said.length; at++) windows.push(said.slice(at, at + width).join(' '));
  return windows;
}

const isDay = (stamp = ''): boolean => /^\d{4}-\d\d-\d\d$/.test(stamp);
const isStamp = (stamp: string): boolean => /^\d{4}-\d\d-\d\d/.test(stamp);

/** `<time>` says start and end, or the whole days from the first to the last. */
function fromStamps(stamps: readonly string[] = []): Sighting['lines'] {
  const [startAt = '', endAt = startAt] = stamps;
  const isPair = stamps.length === 2 && stamps.every(isStamp) && isDay(startAt) === isDay(endAt);
  return isPair ? { startAt: [startAt], endAt: [endAt] } : {};
}

/** An event read from its box alone: captions, rows by icons, names of classes, then a date with two times of day. */
export function toBoxReading(sighting: Sighting, now: number, hints: EventHints = {}): MeetingReading | null {
  const seen = openBox(sighting, hints.titleMark);
  const place = iconRow(seen.lines, families.place);
  const repeats = iconRow(seen.lines, families.repeats);
  const when = iconRow(seen.lines, families.when);
  const shown = seen.lines.title?.join(' ') ?? '';
  const given = hints.titleMark || isGenericHeading(shown) ? '' : shown;
  const title = seen.lines.heading?.join(' ') ?? given;
  const texts = (seen.lines.texts ?? []).filter((text) => !title.includes(text));
  const lines = {
    ...fromStamps(seen.lines.stamps),
    ...seen.lines,
    title: [title].filter(Boolean),
    texts,
    ...(!seen.lines.place?.length && place?.length && { place }),
    ...(!seen.lines.repeats?.length && repeats?.length && { repeats }),
  };
  const inLine = when ? [when.join(' ')] : [];
  return toEventReading({ ...seen, lines }, now, {
    when: [...(hints.when ?? []), ...(seen.lines.at ?? []), ...inLine, ...windowsOf(texts)],
    ...hints,
  });
}
