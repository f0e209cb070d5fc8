const locale = (): string | undefined => document.documentElement.lang || undefined;

export const formatNumber = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** A length of time, with its unit. */
export const formatMonths = (months: number): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(months);

export const formatDay = (time: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(time);

/** `zone`: the IANA zone the time was entered in. An unknown one falls back to the browser's own. */
export const formatTime = (time: number, zone?: string): string => {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  const known = zone !== undefined && zone !== '' && isZone(zone);
  return new Intl.DateTimeFormat(locale(), known ? { ...style, timeZone: zone } : style).format(time);
};

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** The language's own name for itself or the reader's; the code where the browser knows neither. */
export const formatLanguage = (code: string): string => {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
};

export const formatList = (items: readonly string[]): string => new Intl.ListFormat(locale()).format(items);
