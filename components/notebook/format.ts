const dayMs = 86_400_000;

const locale = (): string | undefined => document.documentElement.lang || undefined;

/** `15 November`, with the year when it is not this one. */
export const formatDay = (at: number, now: number): string =>
  new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'long',
    ...(new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
  }).format(at);

export const formatMoment = (at: number, now: number): string =>
  new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    ...(new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
  }).format(at);

export const formatHour = (at: number): string =>
  new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit' }).format(at);

export const formatNumber = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** `2 days`, in the plural of the language. */
export const formatDays = (days: number): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);

/** `15 minutes`, `4 hours`, in the plural of the language. Whole hours from 60 on. */
export const formatLongMinutes = (minutes: number): string =>
  new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: minutes >= 60 ? 'hour' : 'minute',
    unitDisplay: 'long',
  }).format(minutes >= 60 ? minutes / 60 : minutes);

/** `12 min`; from three hours on in hours, from two days on in days. */
export function formatMinutes(minutes: number): string {
  if (minutes >= 2 * 24 * 60) return formatDays(Math.round(minutes / (24 * 60)));
  const [value, unit] = minutes >= 180 ? [Math.round(minutes / 60), 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/** `3 weeks ago`: coarse on purpose. */
export function formatAgo(at: number, now: number): string {
  const days = Math.max(0, Math.floor((now - at) / dayMs));
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (days < 14) return words.format(-days, 'day');
  if (days < 70) return words.format(-Math.round(days / 7), 'week');
  return words.format(-Math.round(days / 30.4), 'month');
}

/** Whole days from today to an ISO date, in the reader's own calendar; negative when it is over. */
export function daysUntil(isoDate: string, now: number): number {
  const [year = 1970, month = 1, day = 1] = isoDate.split('-').map(Number);
  const today = new Date(now);
  const from = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Math.round((Date.UTC(year, month - 1, day) - from) / dayMs);
}

/** An ISO date as a day of the reader's calendar. */
export function formatDate(isoDate: string, now: number): string {
  const [year = 1970, month = 1, day = 1] = isoDate.split('-').map(Number);
  return formatDay(new Date(year, month - 1, day).getTime(), now);
}

/** `112 kB`, in thousands. */
export const formatSize = (characters: number): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' }).format(
    Math.ceil(characters / 1000),
  );
