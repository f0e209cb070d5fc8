import { toLocale } from './clock.ts';

/** A civil day or a wall-clock time as the epoch ms it would have in UTC: arithmetic without zones. */
export type Wall = number;

export const dayMs = 86_400_000;
export const minuteMs = 60_000;

export const toWallDay = (year: number, month: number, day: number): Wall => Date.UTC(year, month - 1, day);

/** `YYYYMMDD`, with or without dashes. */
export function parseWallDay(text: string | null): Wall | null {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text ?? '');
  return match ? toWallDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Epoch ms of a wall-clock time in the browser's own zone. */
export function toEpoch(wall: Wall): number {
  const at = new Date(wall);
  return new Date(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
  ).getTime();
}

/** Minutes by which the browser's own zone is ahead of UTC at that instant. */
export const localOffset = (epoch: number): number => -new Date(epoch).getTimezoneOffset();

/** Epoch ms of a wall-clock time in an IANA zone; null when the browser does not know the zone. */
export function toEpochIn(wall: Wall, zone: string): number | null {
  const shown = (epoch: number): number => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }).formatToParts(epoch);
    const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  };
  try {
    const guess = wall - (shown(wall) - wall);
    return wall - (shown(guess) - guess);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export const dayOf = (wall: Wall): Wall => wall - (((wall % dayMs) + dayMs) % dayMs);
const dayNumber = (wall: Wall): number => new Date(wall).getUTCDate();

/** Months in digits: the languages that write one mark it, so a page without a language is read alike. */
const numericMonth = /(\d{1,2})\s?[月월]|tháng\s(\d{1,2})/g;

/** First and last day of the month that a date text names. */
export interface DayNumbers {
  first: number;
  last: number;
}

/** Day numbers of a date text without its times: digits only, no words. */
export function toDayNumbers(text: string): DayNumbers | null {
  const numbers = text.replace(numericMonth, ' ').match(/\d+/g) ?? [];
  const days = numbers.map(Number).filter((day) => day > 0 && day < 32);
  const [first] = days;
  return first === undefined ? null : { first, last: days[days.length - 1] ?? first };
}

/**
 * The day on which an event starts, from one day that it touches (a column of the grid) and the day numbers
 * that the page shows: a night shift seen in its second column started the day before.
 */
export function toStartDay(touched: Wall, shown: DayNumbers | null): Wall {
  if (!shown || shown.first === shown.last || dayNumber(touched) === shown.first) return touched;
  for (let back = 1; back < 32; back++) {
    if (dayNumber(touched - back * dayMs) === shown.first) return touched - back * dayMs;
  }
  return touched;
}

/** The day on which it ends, by the same day numbers. */
export function toEndDay(start: Wall, shown: DayNumbers | null): Wall {
  if (!shown || shown.first === shown.last || dayNumber(start) !== shown.first) return start;
  for (let on = 1; on < 32; on++) {
    if (dayNumber(start + on * dayMs) === shown.last) return start + on * dayMs;
  }
  return start;
}

/** A month's name beside a day, as the browser's locale data writes it. */
function toMonthName(locale: string, month: number): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const parts = format.formatToParts(toWallDay(2024, month, 20));
  return (parts.find((part) => part.type === 'month')?.value ?? '').toLowerCase();
}

/**
 * Last resort: the date as the browser's locale data would write it in the page's language. A text without a
 * year is of the current one. Null unless exactly one month fits.
 */
export function toDate(text: string, lang: string, now: number): Wall | null {
  const year = Number(/\b\d{4}\b/.exec(text)?.[0] ?? new Date(now).getFullYear());
  const inDigits = [...text.matchAll(numericMonth)].map((match) => Number(match[1] ?? match[2]));
  const named = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) =>
    text.toLowerCase().includes(toMonthName(toLocale(lang), month)),
  );
  const [month] = inDigits.length > 0 ? inDigits : named.length === 1 ? named : [];
  const days = toDayNumbers(text);
  return days && month && month < 13 ? toWallDay(year, month, days.first) : null;
}
