import { i18n } from '#i18n';
import type { SitesModel } from '../../../utils/state/options-sites.ts';
import { Button } from '../../ui/Button.tsx';

/** A host that was allowed by its address, and the way back. */
export function AllowedHost({ origin, field, model }: { origin: string; field: string; model: SitesModel }) {
  const host = origin.replace(/\/\*$/, '').replace(/^https:\/\//, '');
  return (
    <li>
      <span class="code" dir="ltr">
        {host}
      </span>
      <Button
        size="small"
        look="quiet"
        label={i18n.t('sites.offFor', { site: host })}
        onPress={() => void model.drop([origin], field)}
      >
        {i18n.t('sites.turnOff')}
      </Button>
    </li>
  );
}
