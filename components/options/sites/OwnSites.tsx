import { i18n } from '#i18n';
import { ownField, type SitesModel } from '../../../utils/state/options-sites.ts';
import { formatList } from '../format.ts';
import { AddressField } from './AddressField.tsx';
import { AllowedHost } from './AllowedHost.tsx';
import { Answer } from './Answer.tsx';

/** Products at addresses of the organisation itself, and any other page. */
export function OwnSites({ model }: { model: SitesModel }) {
  return (
    <section class="section site-group" aria-labelledby="sites-own">
      <h2 id="sites-own">{i18n.t('sites.groups.own')}</h2>
      <p class="lead">{i18n.t('sites.ownLead', { names: formatList(model.products) })}</p>
      <Answer access={model.access.value[ownField] ?? 'unknown'} />
      {model.own.value.length > 0 && (
        <ul class="site-own">
          {model.own.value.map(({ origin }) => (
            <AllowedHost key={origin} origin={origin} field={ownField} model={model} />
          ))}
        </ul>
      )}
      <AddressField
        field={ownField}
        model={model}
        label={i18n.t('sites.ownAddress')}
        hint={i18n.t('sites.ownHint', { example: 'https://calendar.acme.example' })}
        act={i18n.t('sites.allowAddress')}
        wrong={i18n.t('sites.ownWrong')}
      />
    </section>
  );
}
