import './sites.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { sites, type Access, type Site, type SitesModel } from '../../../utils/state/options-sites.ts';
import { Badge } from '../../ui/Chip.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ScreenHead } from '../ScreenHead.tsx';

export function SitesScreen({ model }: { model: OptionsModel }) {
  const state = model.sites();
  return (
    <>
      <ScreenHead title={i18n.t('options.sites.title')} lead={i18n.t('options.sites.lead')} />
      <ul class="site-list">
        {sites.map((site) => (
          <SiteCard key={site.id} site={site} state={state} />
        ))}
      </ul>
    </>
  );
}

const siteName = (id: Site['id']): string =>
  id === 'outlook' ? i18n.t('options.sites.outlook') : i18n.t('options.sites.google');

function SiteCard({ site, state }: { site: Site; state: SitesModel }) {
  const access = state.access.value[site.id];
  const name = siteName(site.id);
  const missing = access === 'missing' || access === 'refused';
  return (
    <li class="site">
      <header class="site-head">
        <h2>{name}</h2>
        <AccessBadge access={access} />
        {missing && (
          <span class="push">
            <Button onPress={() => void state.grant(site)}>
              {i18n.t('options.sites.grantFor', { site: name })}
            </Button>
          </span>
        )}
      </header>
      {access === 'refused' && (
        <Notice tone="warning" announce>
          {i18n.t('options.sites.refused')}
        </Notice>
      )}
      {missing && <p class="meta">{i18n.t('options.sites.offHint')}</p>}
      <dl class="site-facts">
        <dt>{i18n.t('options.sites.reads')}</dt>
        <dd>{site.isRead ? i18n.t('options.sites.readsWhat') : i18n.t('options.sites.readsNothing')}</dd>
        {site.isRead && (
          <>
            <dt>{i18n.t('options.sites.why')}</dt>
            <dd>
              {i18n.t('options.sites.readsWhy')} {i18n.t('options.sites.never')}
            </dd>
          </>
        )}
        <dt>{i18n.t('options.sites.addresses')}</dt>
        <dd>
          {site.hosts.map((host) => (
            <span key={host} class="code" dir="ltr">
              {host}
            </span>
          ))}
        </dd>
      </dl>
    </li>
  );
}

function AccessBadge({ access }: { access: Access }) {
  if (access === 'granted') {
    return (
      <Badge tone="coaching" icon="check">
        {i18n.t('options.sites.on')}
      </Badge>
    );
  }
  if (access === 'unknown') return <Badge>{i18n.t('options.sites.unknown')}</Badge>;
  return (
    <Badge tone="warning" icon="warning">
      {i18n.t('options.sites.off')}
    </Badge>
  );
}
