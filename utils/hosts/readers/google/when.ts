import type { ClockReader } from '../clock.ts';
import {
  dayMs,
  dayOf,
  localOffset,
  minuteMs,
  toDate,
  toDayNumbers,
  toEndDay,
  toEpoch,
  toStartDay,
  type DayNumbers,
  type Wall,
} from '../day.ts';
import type { FieldSource } from '../../../domain/meeting.ts';
import type { ChipReading } from './chip.ts';
import type { EventId } from './eid.ts';

export interface When {
  start: number | null;
  end: number | null;
  allDay: boolean;
  source: FieldSource;
}

const unknown: When = { start: null, end: null, allDay: false, source: 'text' };

/** Everything the page says about the time of one event. */
export interface WhenClues {
  /** The date and time line of the popover, normalised; empty when there is none. */
  line: string;
  eid: EventId;
  chips: ChipReading[];
  clocks: ClockReader;
  lang: string;
  now: number;
  /** Minutes by which the page's zone is ahead of the browser's own. */
  shift: number;
}

/**
 * The day on which the event starts: a column of the grid, else the id's own suffix if the shown day number
 * agrees (a moved occurrence keeps its old suffix), else the line as the browser's locale data would write it.
 */
function toFirstDay(clues: WhenClues, shown: DayNumbers | null): Wall | null {
  const { line, eid, chips, clocks, lang, now, shift } = clues;
  const columns = chips
    .flatMap(({ day, days }) => (day === null ? [] : [toStartDay(day, shown ?? days)]))
    .sort((a, b) => a - b);
  const fits = (day: Wall) => shown?.first === new Date(day).getUTCDate();
  const column = columns.find(fits) ?? columns[0];
  if (column !== undefined) return column;
  if (eid.original !== null) {
    const wall = eid.allDay ? eid.original : eid.original + (localOffset(eid.original) + shift) * minuteMs;
    if (fits(dayOf(wall))) return dayOf(wall);
  }
  return toDate(clocks.without(line), lang, now);
}

/**
 * Date and time from three witnesses, none of them words: digits of the line, the grid's columns and the id's
 * suffix. The visible time wins over the suffix. Missing beats guessed: without a time that is shown there is
 * no start, and without evidence that the event has no time it is not all-day.
 */
export function toWhen(clues: WhenClues): When {
  const { line, eid, chips, clocks, shift } = clues;
  const [date = '', ...times] = line.split(/[⋅·]/);
  const shownRange = (times.length ? clocks.range(times.join('⋅')) : null) ?? clocks.range(line);
  const chip = chips.find((each) => each.range);
  const range = shownRange ?? chip?.range ?? null;
  const shown =
    toDayNumbers(clocks.without(times.length > 0 && shownRange ? date : line)) ?? chip?.days ?? null;
  const startDay = toFirstDay(clues, shown);
  if (startDay === null) return unknown;

  const toInstant = (wall: Wall) => toEpoch(wall) - shift * minuteMs;
  if (!range) {
    const allDay = eid.allDay || (chips.length > 0 && chips.every((each) => each.untimed));
    if (!allDay || times.length > 0) return unknown;
    // The grid shows one chip for several days: only the line tells the last one.
    const end = shown && toEpoch(toEndDay(startDay, shown) + dayMs);
    return { start: toEpoch(startDay), end, allDay, source: 'attribute' };
  }
  const start = startDay + range.start * minuteMs;
  let end: Wall | null = null;
  if (range.end !== null) {
    end = toEndDay(startDay, shown) + range.end * minuteMs;
    if (end < start) end += dayMs;
  }
  const instant = toInstant(start);
  const source = instant === eid.original ? 'attribute' : shownRange ? 'text' : 'aria';
  return { start: instant, end: end === null ? null : toInstant(end), allDay: false, source };
}
