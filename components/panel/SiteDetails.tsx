import './site-details.css';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteField, SiteHealth } from '../../utils/domain/site-health.ts';
import type { Client } from '../../utils/messaging/client.ts';
import { createSiteDetails } from '../../utils/state/panel-site-notice.ts';
import { adapterDate, healthText } from '../options/sites/health.ts';
import { formatDay } from '../options/format.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Meta } from '../ui/Meta.tsx';
import { useLinks } from './links.ts';

/** Under the footer's sentence: what is missing, when the site was last read in full, and how old its adapter is. */
export function SiteDetails({
  client,
  site,
  kind,
  missing,
}: {
  client: Pick<Client, 'call'>;
  /** Id of its adapter. */
  site: string;
  kind: SiteHealth['kind'];
  /** On the page in front. */
  missing: readonly SiteField[];
}) {
  const links = useLinks();
  const model = useMemo(() => createSiteDetails(client, site), [client, site]);
  const about = model.value;
  if (about === null) return <div class="site-details" aria-busy="true" />;
  const { health, checked, label } = about;
  const here = missing.length > 0 ? { kind, state: 'partly' as const, missing: [...missing] } : health;
  return (
    <div class="site-details">
      <Meta>{healthText(here)}</Meta>
      {label === null && checked !== null && <Meta>{i18n.t('sites.health.unnamed')}</Meta>}
      <Meta>
        {health?.lastFull
          ? i18n.t('sites.health.last', { when: formatDay(health.lastFull) })
          : i18n.t('sites.health.neverFull')}
      </Meta>
      {checked !== null && <Meta>{i18n.t('sites.health.checked', { when: adapterDate(checked) })}</Meta>}
      <ButtonLink look="accent" size="small" href={links.options('sites')} newTab>
        {i18n.t('sites.all')}
      </ButtonLink>
    </div>
  );
}
