import { i18n } from '#i18n';
import type { SiteField, SiteHealth } from '../../../utils/domain/site-health.ts';
import { formatList } from '../format.ts';

/** A title is a meeting's, or a person's. */
const fieldText = (kind: SiteHealth['kind'], field: SiteField): string =>
  i18n.t(`sites.fields.${kind === 'employee' && field === 'title' ? 'jobTitle' : field}`);

/** What the last reading of a site says about it. */
export const healthText = (health: Pick<SiteHealth, 'kind' | 'state' | 'missing'> | null): string => {
  if (!health) return i18n.t('sites.health.never');
  if (health.state === 'changed') return i18n.t('sites.health.changed');
  if (health.state === 'full') return i18n.t('sites.health.full');
  const names = health.missing.map((field) => fieldText(health.kind, field));
  return i18n.t('sites.health.partly', { fields: formatList(names) });
};

/** `2026-11` as a month of a year. */
export const adapterDate = (checked: string): string =>
  new Intl.DateTimeFormat(i18n.t('language.code').replace('_', '-'), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${checked}-01T00:00:00Z`));
