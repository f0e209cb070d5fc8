import { i18n } from '#i18n';
import { newestHealth } from '../../../utils/domain/site-health.ts';
import type { Access, Site, SitesModel } from '../../../utils/state/options-sites.ts';
import { Badge } from '../../ui/Chip.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AddressField } from './AddressField.tsx';
import { AllowedHost } from './AllowedHost.tsx';
import { Answer } from './Answer.tsx';
import { Diagnose, Diagnosed } from './Diagnose.tsx';
import { Health } from './SiteFacts.tsx';

const hostOf = (origin: string): string => origin.replace(/^https:\/\//, '').replace(/\/\*$/, '');

/** One site: allowed or not, its addresses, how well it is read. */
export function SiteCard({ site, model }: { site: Site; model: SitesModel }) {
  const access = model.access.value[site.id] ?? 'unknown';
  const whole = site.origins.length > 0;
  const on = access === 'granted';
  return (
    <li class="site">
      <header class="site-head">
        <h3>{site.label}</h3>
        <AccessBadge access={access} />
        {whole && access !== 'unknown' && (
          <span class="push">
            {on ? (
              <>
                <Diagnose name={site.label} origins={site.origins} model={model} />
                <Button
                  size="small"
                  look="quiet"
                  label={i18n.t('sites.offFor', { site: site.label })}
                  onPress={() => void model.drop(site.origins, site.id)}
                >
                  {i18n.t('sites.turnOff')}
                </Button>
              </>
            ) : (
              <Button
                size="small"
                label={i18n.t('sites.allowFor', { site: site.label })}
                onPress={() => void model.grant(site)}
              >
                {i18n.t('sites.allow')}
              </Button>
            )}
          </span>
        )}
      </header>
      <Answer access={access} />
      {on && model.kept.value.has(site.id) && <Notice announce>{i18n.t('sites.kept')}</Notice>}
      {on && site.companies.length === 0 && (
        <Health health={newestHealth(model.health.value, { site: site.id })} checked={site.checked} />
      )}
      {on && <Diagnosed name={site.label} model={model} />}
      {whole && (
        <p class="site-hosts meta">
          {site.origins.map((origin) => (
            <span key={origin} class="code" dir="ltr">
              {hostOf(origin)}
            </span>
          ))}
        </p>
      )}
      {site.companies.length > 0 && (
        <ul class="site-own">
          {site.companies.map((origin) => (
            <AllowedHost key={origin} origin={origin} field={site.id} model={model} />
          ))}
        </ul>
      )}
      {site.company.length > 0 && (
        <details class="site-more">
          <summary>
            <Icon name="forward" size={14} />
            {i18n.t('sites.company', { site: site.label })}
          </summary>
          <AddressField
            field={site.id}
            model={model}
            label={i18n.t('sites.company', { site: site.label })}
            labelHidden
            hint={i18n.t('sites.companyHint', { example: site.example })}
            act={i18n.t('sites.allowFor', { site: site.label })}
            wrong={i18n.t('sites.companyWrong', { site: site.label, example: site.example })}
          />
        </details>
      )}
    </li>
  );
}

function AccessBadge({ access }: { access: Access }) {
  if (access === 'unknown') return <Badge>{i18n.t('options.sites.unknown')}</Badge>;
  return access === 'granted' ? (
    <Badge tone="coaching" icon="check">
      {i18n.t('options.sites.on')}
    </Badge>
  ) : (
    <Badge>{i18n.t('options.sites.off')}</Badge>
  );
}
