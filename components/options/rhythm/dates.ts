const locale = (): string | undefined => document.documentElement.lang || undefined;

/** `Sunday 22 November`. */
export const formatWholeDay = (at: number): string =>
  new Intl.DateTimeFormat(locale(), { weekday: 'long', day: 'numeric', month: 'long' }).format(at);

/** `9:00 – 9:30`, as the language writes it. */
export const formatHours = (start: number, end: number | null): string => {
  const hours = new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit' });
  return end === null || end <= start ? hours.format(start) : hours.formatRange(start, end);
};

/** 1…12 in the reader's language. */
export const formatMonth = (month: number): string =>
  new Intl.DateTimeFormat(locale(), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1));

/** 0 = Sunday. */
export const formatWeekday = (day: number): string =>
  new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 7 + day));

/** Days of the week in the reader's order. */
export const weekdays = (): number[] => {
  const first = firstDay();
  return Array.from({ length: 7 }, (_, at) => (first + at) % 7);
};

/** Monday where the browser does not know. */
const firstDay = (): number => {
  const known = new Intl.Locale(locale() ?? 'en') as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
  };
  return (known.getWeekInfo?.().firstDay ?? 1) % 7;
};
