import { i18n } from '#i18n';
import type { ReviewNudge } from '../../utils/state/options-rhythm.ts';
import { formatDate, formatNumber } from './format.ts';

/** `in 12 days`, `tomorrow`. */
const formatAhead = (days: number): string =>
  new Intl.RelativeTimeFormat(document.documentElement.lang || undefined, { numeric: 'auto' }).format(
    days,
    'day',
  );

export const nudgeText = (
  nudge: Pick<ReviewNudge, 'since' | 'opensInDays' | 'people'>,
  now: number,
): string => {
  const said = { day: formatDate(nudge.since, now), count: formatNumber(nudge.people.length) };
  return nudge.opensInDays === 0
    ? i18n.t('rhythm.nudge.open', said)
    : i18n.t('rhythm.nudge.ahead', { ...said, when: formatAhead(nudge.opensInDays) });
};
