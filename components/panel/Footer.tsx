import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';

const sites: Readonly<Record<string, 'google_calendar' | 'outlook'>> = {
  'google-calendar': 'google_calendar',
  outlook: 'outlook',
};

/** What could be read, in one sentence. */
function readText({ site, missing, problems }: NonNullable<Brief['reading']>): string {
  const name = i18n.t(`panel.sites.${sites[site] ?? 'other'}`);
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

export function Footer({ brief }: { brief: Brief }) {
  return (
    <footer class="panel-foot">
      <span>
        <i class={brief.reading && !isFull(brief.reading) ? 'dot partly' : 'dot'} />
        {brief.reading ? readText(brief.reading) : i18n.t('panel.footer.manual')}
      </span>
      <span>{i18n.t('panel.footer.local')}</span>
    </footer>
  );
}
