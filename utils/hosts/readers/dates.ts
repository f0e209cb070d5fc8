import { toLocale } from './clock.ts';
import { toWallDay, type Wall } from './day.ts';

/** A date in a text, and where it stands there. */
export interface FoundDate {
  day: Wall;
  at: number;
  to: number;
}

type Part = 'day' | 'month' | 'year';

/** Month names as locale data of these regions writes them where a language has several sets (Levant, Maghreb). */
const regions: Partial<Record<string, string[]>> = { ar: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-TN', 'ar-MA'] };

/** Order of day, month and year in a date of digits; English without a region is American. */
function toOrder(locale: string): Part[] {
  const parts = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(0);
  return parts.map(({ type }) => type).filter((type): type is Part => /^(day|month|year)$/.test(type));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\.$/, '');

/** Every spelling of the months in these languages: long and short, alone and beside a day; the longest first. */
function toMonthNames(locales: readonly string[]): [name: string, month: number][] {
  const names = new Map<string, number>();
  for (const locale of locales) {
    for (const month of ['long', 'short'] as const) {
      for (const beside of [{ day: 'numeric' }, {}] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
          month,
          ...beside,
          timeZone: 'UTC',
        });
        for (let index = 1; index < 13; index++) {
          const part = format.formatToParts(toWallDay(2024, index, 20)).find(({ type }) => type === 'month');
          const name = plain(part?.value ?? '');
          if (/\p{L}{2}/u.test(name) && !/\d/.test(name) && !names.has(name)) names.set(name, index);
        }
      }
    }
  }
  return [...withBeginnings(names)].sort(([a], [b]) => b.length - a.length);
}

/** Products shorten months in their own ways: four letters or more that only one month begins with. */
function withBeginnings(names: ReadonlyMap<string, number>): Map<string, number> {
  const all = new Map(names);
  const shared = new Set<string>();
  for (const [name, month] of names)
    for (let length = 4; length < name.length; length++) {
      const beginning = name.slice(0, length);
      const known = all.get(beginning);
      if (known !== undefined && known !== month && !names.has(beginning)) shared.add(beginning);
      if (known === undefined && /\p{L}$/u.test(beginning)) all.set(beginning, month);
    }
  for (const beginning of shared) all.delete(beginning);
  return all;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');

/** Years that other calendars write: Buddhist ones are 543 ahead. A short year is of this century. */
const toYear = (text: string): number => {
  const year = Number(text);
  return text.length < 3 ? 2000 + year : year > 2400 && year < 2700 ? year - 543 : year;
};

/** A day that exists; null for 31 February and for a month 13. */
function toRealDay(year: number, month: number, day: number): Wall | null {
  const wall = toWallDay(year, month, day);
  const at = new Date(wall);
  return month > 0 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? wall : null;
}

/** The year is not written: the one in which the day lies nearest to now. */
function nearest(month: number, day: number, now: number): Wall | null {
  const year = new Date(now).getFullYear();
  const days = [year - 1, year, year + 1].flatMap((each) => toRealDay(each, month, day) ?? []);
  return days.sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0] ?? null;
}

/** Finds the dates of a text that `ClockReader.normalise` gave, in order. */
export type DateReader = (normalised: string, now: number) => FoundDate[];

/**
 * Reads dates in any interface language: ISO, digits in the order of the page's language (an impossible month
 * turns the order), and month names by the browser's locale data, with the year on either side or none.
 */
export function dateReader(lang: string): DateReader {
  const locale = toLocale(lang);
  const [base = 'en'] = locale.split('-');
  const names = toMonthNames([locale, ...(regions[base] ?? []), ...(base === 'en' ? [] : ['en'])]);
  const order = toOrder(locale);
  const month = names.map(([name]) => escape(name)).join('|');
  const name = `(?<![\\p{L}\\p{M}])ב?(${month})(?![\\p{L}\\p{M}])\\.?`;
  const year = '(?:(?:[\\s,،/-]|de\\s|del\\s)*(\\d{4})(?![\\d:]))?';
  // "24. November 2026" before "November 24, 2026": an abbreviated weekday may be spelt like a month (mar 24 nov).
  const named = [
    new RegExp(
      `(?<![\\d:.])(\\d{1,2})(?:\\.|er|º|ª|th|st|nd|rd|日|일)?[\\s-]?(?:de\\s|d[’']|of\\s)?${name}${year}`,
      'giu',
    ),
    new RegExp(
      `(?:(?<!\\d)(\\d{4})[\\s,.年년]+)?${name}[\\s,/-]*(?<!\\d)(\\d{1,2})(?![\\d:]|\\s?[:時])(?:th|st|nd|rd|\\.|日|일)?${year}`,
      'giu',
    ),
  ] as const;
  const vietnamese = /(?<!\d)(\d{1,2}) (?:tháng|thg\.?) (\d{1,2})(?:[\s,]+(?:năm )?(\d{4}))?/giu;
  const marked =
    /(?:(\d{4})\s?[年년]\s?|(?:令和)\s?(\d{1,2})\s?年\s?)?(?<!\d)(\d{1,2})\s?[月월](?:[\s,]*(\d{1,2})(?![:\d])\s?[日일号號]?)(?:[\s,]+(\d{4})(?![\d:]))?/gu;
  const digits =
    /(?<![\d:.])(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?![\d:])|(?<![\d:.])(\d{1,2})([./])(\d{1,2})(?:\.(?=\s|$|,)|(?<=\/\d{1,2})(?![\d/]))/g;

  function fromDigits(match: RegExpMatchArray, now: number): Wall | null {
    if (match[5] !== undefined) {
      const isDayFirst = match[6] === '.' || order.indexOf('day') < order.indexOf('month');
      const [a, b] = [Number(match[5]), Number(match[7])];
      const [day, of] = isDayFirst === b <= 12 || a > 12 ? [a, b] : [b, a];
      return nearest(of, day, now);
    }
    const numbers = [match[1] ?? '', match[3] ?? '', match[4] ?? ''];
    const isIso = (numbers[0] ?? '').length === 4;
    let parts: Part[] = isIso
      ? ['year', 'month', 'day']
      : order[0] === 'year' && (numbers[2] ?? '').length === 4
        ? ['day', 'month', 'year']
        : order;
    // A full stop never stands in an American date.
    if (match[2] === '.' && parts[0] === 'month') parts = ['day', 'month', 'year'];
    const read = (part: Part, from: Part[]) => numbers[from.indexOf(part)] ?? '';
    const of = (from: Part[]) =>
      toRealDay(toYear(read('year', from)), Number(read('month', from)), Number(read('day', from)));
    const turned = parts.map((part) => (part === 'day' ? 'month' : part === 'month' ? 'day' : part));
    return of(parts) ?? (isIso ? null : of(turned));
  }

  return (text, now) => {
    const found: FoundDate[] = [];
    const add = (match: RegExpMatchArray, day: Wall | null) => {
      const at = match.index ?? 0;
      const to = at + match[0].length;
      if (day !== null && !found.some((each) => at < each.to && to > each.at)) found.push({ day, at, to });
    };
    for (const match of text.matchAll(digits)) add(match, fromDigits(match, now));
    for (const match of text.matchAll(marked)) {
      const year =
        match[1] ?? match[5] ?? (match[2] === undefined ? undefined : String(2018 + Number(match[2])));
      const [of, day] = [Number(match[3]), Number(match[4])];
      add(match, year === undefined ? nearest(of, day, now) : toRealDay(toYear(year), of, day));
    }
    const toDay = (day: number, of: number, in4: string | undefined) =>
      in4 === undefined ? nearest(of, day, now) : toRealDay(toYear(in4), of, day);
    const monthOf = (word = '') => names.find(([each]) => each === plain(word))?.[1] ?? 0;
    for (const match of text.matchAll(vietnamese))
      add(match, toDay(Number(match[1]), Number(match[2]), match[3]));
    for (const match of text.matchAll(named[0]))
      add(match, toDay(Number(match[1]), monthOf(match[2]), match[3]));
    for (const match of text.matchAll(named[1])) {
      add(match, toDay(Number(match[3]), monthOf(match[2]), match[4] ?? match[1]));
    }
    return found.sort((a, b) => a.at - b.at);
  };
}
