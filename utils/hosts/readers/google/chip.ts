import type { Response } from '../../../domain/meeting.ts';
import type { SightedChip } from '../../types.ts';
import type { ClockRange, ClockReader } from '../clock.ts';
import { toDayNumbers, type DayNumbers } from '../day.ts';
import { parseDatekey } from './eid.ts';
import { toResponse } from '../words.ts';

/** What the grid shows of an event; every part is null where the chip does not say it. */
export interface ChipReading {
  id: string;
  title: string | null;
  /** The column's day (wall). An event over midnight has a chip in each of its columns. */
  day: number | null;
  /** Times of day; null for all-day chips and unreadable ones. */
  range: ClockRange | null;
  /** Day numbers in the sentence before the title: only events over midnight are dated there. */
  days: DayNumbers | null;
  /** The sentence was readable and holds no time. */
  untimed: boolean;
  ownResponse: Response;
  /** All text of the chip, to check another reading against. */
  text: string;
}

const separator = /[,;،、，၊፣]/;
const opening = /[,;،、，၊፣]\s?「?$/;
const closing = /^」?[,;،、，၊፣]/;

/** Where a visible text stands in the sentence, after the times: its first bounded occurrence is the title. */
function findTitle(sentence: string, shown: string[], from: number): { title: string; at: number } | null {
  let best: { title: string; at: number } | null = null;
  for (const title of shown) {
    for (let at = sentence.indexOf(title, from); at >= 0; at = sentence.indexOf(title, at + 1)) {
      if (!opening.test(sentence.slice(0, at)) || !closing.test(sentence.slice(at + title.length))) continue;
      if (!best || at < best.at || (at === best.at && title.length > best.title.length)) best = { title, at };
      break;
    }
  }
  return best;
}

/** Without a visible title: the segment after the times. A title with a separator in it ends too early. */
function titleAfter(sentence: string, to: number): string | null {
  const mark = separator.exec(sentence.slice(to));
  if (!mark) return null;
  // "…6:30 10 tháng 6, 2024, TITLE": the year after the end time is not the title
  const rest = sentence.slice(to + mark.index).replace(/^[,،]\s?\d{4}(?=[,،])/, '');
  const quoted = /^、\s?「(.*?)」、/.exec(rest);
  if (quoted) return quoted[1] || null;
  const own = /[،,]/.test(mark[0]) ? '[,،]\\s' : mark[0] === ';' ? ';\\s' : mark[0];
  return new RegExp(`^.\\s?(.*?)(?:${own}|$)`).exec(rest)?.[1]?.trim() || null;
}

/**
 * Reads a chip of the day, week, month or agenda view. Its sentence is, in all 73 languages that were looked
 * at, the times, the title, calendar or person, an answer, the place and the date; over midnight both times
 * are dated and no date follows.
 */
export function toChip(chip: SightedChip, clocks: ClockReader): ChipReading {
  const sentence = clocks.normalise(chip.label);
  const shown = chip.lines.map((line) => clocks.normalise(line));
  const firstRange = clocks.range(sentence);
  // Digits of the title must not be taken for a time: look left of it.
  const found = findTitle(sentence, shown, firstRange?.to ?? 0) ?? findTitle(sentence, shown, 0);
  const range = found ? clocks.range(sentence.slice(0, found.at)) : firstRange;
  const title = found
    ? chip.label.slice(found.at, found.at + found.title.length)
    : range && titleAfter(chip.label, range.to);
  const titleAt = title ? chip.label.indexOf(title, found?.at ?? range?.to) : sentence.length;
  const response = chip.label
    .slice(titleAt + (title?.length ?? 0))
    .split(separator)
    .find((each) => each.length < 24 && !/[:：]/.test(each) && toResponse(each) !== 'unknown');
  return {
    id: chip.id,
    title: title || null,
    day: parseDatekey(chip.day),
    range,
    days: range && toDayNumbers(clocks.without(sentence.slice(0, Math.max(titleAt, range.to)))),
    untimed: Boolean(found) && !range,
    ownResponse: response ? toResponse(response) : 'unknown',
    text: `${chip.label} ${chip.lines.join(' ')}`,
  };
}
