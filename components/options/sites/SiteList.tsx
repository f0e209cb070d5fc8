import './sites.css';
import { i18n } from '#i18n';
import type { KnownSite, SitesModel } from '../../../utils/state/options-sites.ts';
import { Facts } from './SiteFacts.tsx';
import { OwnSites } from './OwnSites.tsx';
import { SiteCard } from './SiteCard.tsx';

const groups: readonly KnownSite['group'][] = ['builtIn', 'calendars', 'hr'];

/** Every site with its toggle; what is read, said once for each kind. */
export function SiteList({ model }: { model: SitesModel }) {
  return (
    <div class="site-groups">
      {groups.map((group) => {
        const sites = model.sites.value.filter((site) => site.group === group);
        if (sites.length === 0) return null;
        return (
          <section key={group} class="section site-group" aria-labelledby={`sites-${group}`}>
            <h2 id={`sites-${group}`}>{i18n.t(`sites.groups.${group}`)}</h2>
            {group !== 'calendars' && <Facts kind={group === 'hr' ? 'hris' : 'calendar'} />}
            <ul class="site-list">
              {sites.map((site) => (
                <SiteCard key={site.id} site={site} model={model} />
              ))}
            </ul>
          </section>
        );
      })}
      <OwnSites model={model} />
    </div>
  );
}
