import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { later } from './later.tsx';

const SiteNotice = later(() => import('./SiteNotice.tsx').then((part) => part.SiteNotice), 0);

const sites: Readonly<Record<string, 'google_calendar' | 'outlook'>> = {
  'google-calendar': 'google_calendar',
  outlook: 'outlook',
};

const nameOf = (site: string): string => i18n.t(`panel.sites.${sites[site] ?? 'other'}`);

/** What could be read, in one sentence. */
function readText({ site, missing, problems }: NonNullable<Brief['reading']>): string {
  const name = nameOf(site);
  if (problems.includes('changed')) return i18n.t('panel.footer.changed', { site: name });
  const guests =
    missing.includes('attendees') || problems.some((one) => one === 'no-guests' || one === 'hidden-guests');
  if (guests && missing.includes('title')) return i18n.t('panel.footer.neither');
  if (guests) return i18n.t('panel.footer.noGuests');
  if (missing.includes('title')) return i18n.t('panel.footer.noTitle');
  if (missing.includes('start') || problems.includes('no-time')) return i18n.t('panel.footer.noTime');
  if (problems.length > 0) return i18n.t('panel.footer.partly', { site: name });
  return i18n.t('panel.footer.full', { site: name });
}

const isFull = ({ missing, problems }: NonNullable<Brief['reading']>): boolean =>
  problems.length === 0 &&
  !missing.some((field) => field === 'title' || field === 'start' || field === 'attendees');

export function Footer({ panel, brief }: { panel: Panel; brief: Brief }) {
  const { reading } = brief;
  const partly = reading !== null && !isFull(reading);
  return (
    <>
      {partly && <SiteNotice client={panel.client} site={reading.site} name={nameOf(reading.site)} />}
      <footer class="panel-foot">
        <span>
          <i class={partly ? 'dot partly' : 'dot'} />
          {reading ? readText(reading) : i18n.t('panel.footer.manual')}
        </span>
        <span>{i18n.t('panel.footer.local')}</span>
      </footer>
    </>
  );
}
