import { ar } from './due-date/ar.ts';
import {
  firstOf,
  lastOf,
  partsOf,
  plusDays,
  plusMonths,
  toIsoDate,
  weekdayOf,
  weekOf,
} from './due-date/calendar.ts';
import { de } from './due-date/de.ts';
import { en } from './due-date/en.ts';
import { es } from './due-date/es.ts';
import { fr } from './due-date/fr.ts';
import { ja } from './due-date/ja.ts';
import { readNumericDate, type DateOrder } from './due-date/numeric.ts';
import { toPlain } from './due-date/plain.ts';
import { pt } from './due-date/pt.ts';
import { bareTexts, matchRule, type Matched } from './due-date/match.ts';
import type { DueRule, DueWords } from './due-date/words.ts';

const tables: Readonly<Record<string, DueWords>> = { ar, de, en, es, fr, ja, pt };

/** Longer is a sentence and not a date. */
const longest = 60;

export interface DueContext {
  /** ISO date. */
  today: string;
  /** BCP 47; English is understood beside it. */
  language: string;
  /** How the manager's locale writes numeric dates: see `dateOrderOf`. */
  order: DateOrder;
}

/** A day without its year is the next such day, today included. */
const nextSuch = (today: string, month: number, date: number): string | null => {
  const { year } = partsOf(today);
  const options = [year, year + 1, year + 2, year + 3, year + 4].map((one) => toIsoDate(one, month, date));
  return options.find((one) => one !== null && one >= today) ?? null;
};

const toDate = (today: string, { day, month, year }: Matched): string | null => {
  if (day === null) return null;
  if (month !== null) return year === null ? nextSuch(today, month, day) : toIsoDate(year, month, day);
  const now = partsOf(today);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const first = firstOf(today, 'month', ahead);
    const found = toIsoDate(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day);
    if (found !== null && (ahead > 0 || day >= now.date)) return found;
  }
  return null;
};

const toEndOfMonth = (today: string, { month }: Matched): string | null => {
  if (month === null) return null;
  const { year } = partsOf(today);
  const ends = [year, year + 1]
    .map((one) => toIsoDate(one, month, 1))
    .flatMap((first) => (first ? [lastOf(first, 'month', 0)] : []));
  return ends.find((end) => end >= today) ?? null;
};

const toWeekday = (today: string, weekday: number, which: 'coming' | 'next', first: number): string =>
  which === 'coming'
    ? plusDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
    : plusDays(weekOf(today, first), 7 + ((weekday - first + 7) % 7));

const toEndOfWeek = (today: string, ahead: number, { first, last }: DueWords['week']): string => {
  const end = plusDays(weekOf(today, first), (last - first + 7) % 7);
  return plusDays(end, (ahead + (end < today ? 1 : 0)) * 7);
};

const toDay = (rule: DueRule, found: Matched, today: string, { week }: DueWords): string | null => {
  if ('days' in rule) return plusDays(today, rule.days);
  if ('date' in rule) return toDate(today, found);
  if ('endOfMonth' in rule) return toEndOfMonth(today, found);
  if ('weekday' in rule) {
    return found.weekday === null ? null : toWeekday(today, found.weekday, rule.weekday, week.first);
  }
  if ('next' in rule) {
    return rule.next === 'week' ? plusDays(weekOf(today, week.first), 7) : firstOf(today, rule.next, 1);
  }
  if ('end' in rule) {
    return rule.end === 'week' ? toEndOfWeek(today, rule.ahead, week) : lastOf(today, rule.end, rule.ahead);
  }
  const { count } = found;
  if (count === null) return null;
  if (rule.add === 'day' || rule.add === 'week') return plusDays(today, count * (rule.add === 'day' ? 1 : 7));
  return plusMonths(today, count * (rule.add === 'month' ? 1 : 12));
};

const tablesFor = (language: string): DueWords[] => {
  const own = tables[language.toLowerCase().split(/[-_]/)[0] ?? ''];
  return own && own !== en ? [own, en] : [en];
};

/**
 * "Friday", "in 3 weeks", "end of month", `2026-03-05` or `5.3.` as an ISO date, in the manager's language and in
 * English; null when it says no date. It may lie in the past: such a promise is overdue at once.
 */
export const parseDueDate = (text: string, { today, language, order }: DueContext): string | null => {
  const plain = toPlain(text);
  if (plain === '' || plain.length > longest) return null;
  for (const table of tablesFor(language)) {
    const bare = bareTexts(plain, table);
    for (const text of bare) {
      const numeric = readNumericDate(text, order);
      if (!numeric) continue;
      const { year, month, day } = numeric;
      return year === null ? nextSuch(today, month, day) : toIsoDate(year, month, day);
    }
    const match = matchRule(bare, table);
    const found = match && toDay(match.rule, match.found, today, table);
    if (found) return found;
  }
  return null;
};

export { dateOrderOf } from './due-date/numeric.ts';
