import './sites.css';
import { i18n } from '#i18n';
import { ownField, type Site, type SitesModel } from '../../../utils/state/options-sites.ts';
import { Badge } from '../../ui/Chip.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { AddressField } from './AddressField.tsx';
import { Answer } from './Answer.tsx';

/** On the first page: the sites that stand at one address for everybody, one press each, and a field for the others. */
export function WelcomeSites({ model }: { model: SitesModel }) {
  const sites = model.sites.value;
  const byAddress = [
    ...sites.flatMap(({ companies }) => companies),
    ...model.own.value.map(({ origin }) => origin),
  ];
  return (
    <section class="section" aria-labelledby="welcome-sites">
      <h2 id="welcome-sites">{i18n.t('sites.welcome.title')}</h2>
      <p class="lead">{i18n.t('sites.welcome.lead')}</p>
      <ul class="welcome-sites">
        {sites
          .filter(({ origins }) => origins.length > 0)
          .map((site) => (
            <Line key={site.id} site={site} model={model} />
          ))}
      </ul>
      <AddressField
        field={ownField}
        model={model}
        label={i18n.t('sites.welcome.own')}
        hint={i18n.t('sites.ownHint', { example: 'https://calendar.acme.example' })}
        act={i18n.t('sites.allowAddress')}
        wrong={i18n.t('sites.ownWrong')}
      />
      <Answer access={model.access.value[ownField] ?? 'unknown'} />
      {byAddress.map((origin) => (
        <p key={origin} class="meta" role="status">
          {i18n.t('sites.welcome.allowed', { site: origin.replace(/^https?:\/\//, '').replace(/\/\*$/, '') })}
        </p>
      ))}
      <div class="row-actions">
        <ButtonLink look="secondary" href="#sites">
          {i18n.t('sites.all')}
        </ButtonLink>
      </div>
    </section>
  );
}

function Line({ site, model }: { site: Site; model: SitesModel }) {
  const access = model.access.value[site.id] ?? 'unknown';
  const { label } = site;
  return (
    <li>
      <div class="welcome-site">
        <span>{label}</span>
        {access === 'granted' && (
          <Badge tone="coaching" icon="check">
            {i18n.t('options.sites.on')}
          </Badge>
        )}
        {access !== 'granted' && access !== 'unknown' && (
          <Button
            size="small"
            label={i18n.t('sites.allowFor', { site: label })}
            onPress={() => void model.grant(site)}
          >
            {i18n.t('sites.allow')}
          </Button>
        )}
      </div>
      <Answer access={access} />
    </li>
  );
}
