import { i18n } from '#i18n';
import { newestHealth } from '../../../utils/domain/site-health.ts';
import { ownField, type SitesModel } from '../../../utils/state/options-sites.ts';
import { Button } from '../../ui/Button.tsx';
import { Diagnose, Diagnosed } from './Diagnose.tsx';
import { Health } from './SiteFacts.tsx';

/** A host that was allowed by its address: what was recognised there, how well it is read, and the way back. */
export function AllowedHost({ origin, field, model }: { origin: string; field: string; model: SitesModel }) {
  const host = origin.replace(/\/\*$/, '').replace(/^https:\/\//, '');
  const health = newestHealth(model.health.value, { host: host.replace(/^http:\/\//, '') });
  const own = field === ownField;
  const name = health && model.nameOf(health.site);
  return (
    <li class="site-host">
      <div class="site-host-head">
        <span class="code" dir="ltr">
          {host}
        </span>
        <span class="push">
          <Diagnose name={host} origins={[origin]} model={model} />
          <Button
            size="small"
            look="quiet"
            label={i18n.t('sites.offFor', { site: host })}
            onPress={() => void model.drop([origin], field)}
          >
            {i18n.t('sites.turnOff')}
          </Button>
        </span>
      </div>
      {own && name && (
        <span class="meta">
          {name.label
            ? i18n.t('sites.health.recognised', { site: name.label })
            : i18n.t('sites.health.unnamed')}
        </span>
      )}
      <Health health={health} checked={name?.checked ?? null} />
      <Diagnosed name={host} model={model} />
    </li>
  );
}
