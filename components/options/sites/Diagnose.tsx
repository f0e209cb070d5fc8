import { i18n } from '#i18n';
import type { SitesModel, TabDiagnosed } from '../../../utils/state/options-sites.ts';
import { Button } from '../../ui/Button.tsx';

interface Diagnosing {
  /** As the site is called on the screen. */
  name: string;
  origins: readonly string[];
  model: SitesModel;
}

/** Copies a report of the site's open page, without a word of it. */
export function Diagnose({ name, origins, model }: Diagnosing) {
  return (
    <Button
      size="small"
      look="quiet"
      label={i18n.t('sites.diagnose.for', { site: name })}
      onPress={() => void model.diagnose(name, origins)}
    >
      {i18n.t('sites.diagnose.short')}
    </Button>
  );
}

const saidText = (said: TabDiagnosed, name: string): string =>
  said === 'no-tab' ? i18n.t('sites.diagnose.noTab', { site: name }) : i18n.t(`sites.diagnose.${said}`);

/** What became of it. */
export function Diagnosed({ name, model }: Omit<Diagnosing, 'origins'>) {
  const said = model.diagnosed.value[name];
  return (
    <p role="status" class="meta site-said">
      {said && saidText(said, name)}
    </p>
  );
}
