/** Days are ISO dates `YYYY-MM-DD`; nothing here knows of hours or zones. */
const dayMs = 86_400_000;

const toTime = (day: string): number => Date.parse(`${day}T00:00Z`);
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** null for a day that no month has, and for years that nobody means. */
export const toIsoDate = (year: number, month: number, day: number): string | null => {
  if (year < 1970 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
};

export const partsOf = (day: string): { year: number; month: number; date: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

export const plusDays = (day: string, days: number): string => toDay(toTime(day) + days * dayMs);

/** The same day of a later month; where it has none, its last. */
export const plusMonths = (day: string, months: number): string => {
  const { year, month, date } = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(first.getTime() + (Math.min(date, last) - 1) * dayMs);
};

/** 0 = Monday. */
export const weekdayOf = (day: string): number => (new Date(toTime(day)).getUTCDay() + 6) % 7;

const stepsOf = { month: 1, quarter: 3, year: 12 } as const;
type Stretch = keyof typeof stepsOf;

/** First day of the month, quarter or year the day is in, so many of them later. */
export const firstOf = (day: string, stretch: Stretch, ahead: number): string => {
  const { year, month } = partsOf(day);
  const steps = stepsOf[stretch];
  const start = Math.floor((month - 1) / steps) * steps;
  return toDay(Date.UTC(year, start + ahead * steps, 1));
};

export const lastOf = (day: string, stretch: Stretch, ahead: number): string =>
  plusDays(firstOf(day, stretch, ahead + 1), -1);

/** First day of the week the day is in. `first`: the weekday a week begins on. */
export const weekOf = (day: string, first: number): string =>
  plusDays(day, -((weekdayOf(day) - first + 7) % 7));
