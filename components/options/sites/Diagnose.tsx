import { i18n } from '#i18n';
import type { SitesModel } from '../../../utils/state/options-sites.ts';
import { Button } from '../../ui/Button.tsx';

/** A report of the site's open page, without a word of it, and what became of it. */
export function Diagnose({
  name,
  origins,
  model,
}: {
  /** As the site is called on the screen. */
  name: string;
  origins: readonly string[];
  model: SitesModel;
}) {
  const said = model.diagnosed.value[name];
  return (
    <div class="site-diagnose">
      <Button
        size="small"
        look="quiet"
        label={i18n.t('sites.diagnose.for', { site: name })}
        onPress={() => void model.diagnose(name, origins)}
      >
        {i18n.t('sites.diagnose.short')}
      </Button>
      <span role="status" class="meta">
        {said &&
          (said === 'no-tab'
            ? i18n.t('sites.diagnose.noTab', { site: name })
            : i18n.t(`sites.diagnose.${said}`))}
      </span>
    </div>
  );
}
