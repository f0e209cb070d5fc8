import { i18n } from '#i18n';
import type { Share } from '../../../utils/domain/learning/own-practice.ts';
import type { Format } from '../../../utils/domain/playbook.ts';
import { formatNumber } from '../format.ts';

const locale = (): string | undefined => document.documentElement.lang || undefined;

export const formatPercent = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A difference of shares in percentage points, with its sign. */
export const formatPoints = (difference: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(
    difference * 100,
  );

/** A day where there is little room. */
export const formatShortDay = (time: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(time);

/** `2026-03` in words. */
export const formatMonth = (month: string): string =>
  new Intl.DateTimeFormat(locale(), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );

export const countText = (count: number, of: number): string =>
  i18n.t('learning.share.of', { count: formatNumber(count), of: formatNumber(of) });

/** A count where there is too little for a share, nothing where nothing was counted. */
export function shareText({ count, of, share, interval }: Share): string {
  if (of === 0) return '–';
  if (share === null || interval === null) return countText(count, of);
  return i18n.t('learning.share.interval', {
    share: formatPercent(share),
    low: formatPercent(interval.low),
    high: formatPercent(interval.high),
  });
}

export const minutesText = (minutes: number | null): string =>
  minutes === null ? '–' : i18n.t('learning.share.minutes', { minutes: formatNumber(minutes) });

export const formatName = (format: Format | null): string => i18n.t(`learning.formats.${format ?? 'unsaid'}`);
