import { i18n } from '#i18n';
import { adapterDate, healthText } from './health.ts';
import type { KnownSite, SiteHealth } from '../../../utils/state/options-sites.ts';
import { formatDay } from '../format.ts';

/** What is read on a kind of site, and why. */
export function Facts({ kind }: { kind: KnownSite['kind'] }) {
  const hr = kind === 'hris';
  return (
    <dl class="site-facts">
      <dt>{i18n.t('options.sites.reads')}</dt>
      <dd>{hr ? i18n.t('sites.hrReads') : i18n.t('options.sites.readsWhat')}</dd>
      <dt>{i18n.t('options.sites.why')}</dt>
      <dd>
        {hr ? i18n.t('sites.hrWhy') : i18n.t('options.sites.readsWhy')} {i18n.t('options.sites.never')}
      </dd>
    </dl>
  );
}

/** How well a site is read now, when it last was in full, and when its adapter was checked. */
export function Health({ health, checked }: { health: SiteHealth | null; checked: string | null }) {
  return (
    <p class="meta site-health">
      <span class={health && health.state !== 'full' ? 'site-warn' : undefined}>{healthText(health)}</span>
      {health && (
        <span>
          {health.lastFull
            ? i18n.t('sites.health.last', { when: formatDay(health.lastFull) })
            : i18n.t('sites.health.neverFull')}
        </span>
      )}
      {checked && <span>{i18n.t('sites.health.checked', { when: adapterDate(checked) })}</span>}
    </p>
  );
}
