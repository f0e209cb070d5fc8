import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { Icon } from '../ui/Icon.tsx';
import { later } from './later.tsx';

const SiteNotice = later(() => import('./SiteNotice.tsx').then((part) => part.SiteNotice), 0);
const SiteDetails = later(() => import('./SiteDetails.tsx').then((part) => part.SiteDetails), 60);

const sites: Readonly<Record<string, 'google_calendar' | 'outlook'>> = {
  'google-calendar': 'google_calendar',
  outlook: 'outlook',
};

/** A calendar file is no site: nothing more can be said of it. */
const file = 'ics';

type Read = NonNullable<Brief['reading'] | Brief['page']>;

/** What of a page is wanted: without these it is read in part. */
const wanted: readonly string[] = ['title', 'start', 'attendees', 'name'];

const nameOf = ({ site, label }: Read, ofPerson: boolean): string => {
  const known = sites[site];
  if (known) return i18n.t(`panel.sites.${known}`);
  return label ?? (ofPerson ? i18n.t('sites.thisPage') : i18n.t('panel.sites.other'));
};

/** What could be read, in one sentence. */
function readText({ missing, problems }: Read, name: string, ofPerson: boolean): string {
  if (problems.includes('changed')) return i18n.t('panel.footer.changed', { site: name });
  const lacks = (field: string): boolean => missing.some((one) => one === field);
  if (!ofPerson) {
    const guests =
      lacks('attendees') || problems.some((one) => one === 'no-guests' || one === 'hidden-guests');
    if (guests && lacks('title')) return i18n.t('panel.footer.neither');
    if (guests) return i18n.t('panel.footer.noGuests');
    if (lacks('title')) return i18n.t('panel.footer.noTitle');
    if (lacks('start') || problems.includes('no-time')) return i18n.t('panel.footer.noTime');
  }
  return isFull({ missing, problems })
    ? i18n.t('panel.footer.full', { site: name })
    : i18n.t('panel.footer.partly', { site: name });
}

const isFull = ({ missing, problems }: Pick<Read, 'missing' | 'problems'>): boolean =>
  problems.length === 0 && !missing.some((field) => wanted.includes(field));

/** How well the page in front is read; pressed, since when and by what. */
export function Footer({ panel, brief }: { panel: Panel; brief: Brief }) {
  const [open, setOpen] = useState<string | null>(null);
  const read = brief.reading ?? brief.page ?? null;
  if (!read) return <Line text={i18n.t('panel.footer.manual')} />;
  const ofPerson = brief.reading === null;
  const name = nameOf(read, ofPerson);
  const partly = !isFull(read);
  const shown = open === read.site;
  return (
    <>
      {partly && <SiteNotice client={panel.client} site={read.site} name={name} />}
      <Line
        partly={partly}
        text={readText(read, name, ofPerson)}
        open={shown}
        onPress={read.site === file ? undefined : () => setOpen(shown ? null : read.site)}
      >
        {shown && (
          <div id="site-details" class="panel-foot-more">
            <SiteDetails
              client={panel.client}
              site={read.site}
              kind={ofPerson ? 'employee' : 'meeting'}
              missing={read.missing.filter((field) => wanted.includes(field))}
            />
          </div>
        )}
      </Line>
    </>
  );
}

function Line({
  text,
  partly = false,
  open = false,
  onPress,
  children,
}: {
  text: string;
  partly?: boolean;
  open?: boolean;
  onPress?: (() => void) | undefined;
  children?: ComponentChildren;
}) {
  const dot = <i class={partly ? 'dot partly' : 'dot'} />;
  return (
    <footer class="panel-foot">
      {children}
      {onPress ? (
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? 'site-details' : undefined}
          onClick={onPress}
        >
          {dot}
          <bdi>{text}</bdi>
          <Icon name="down" size={14} />
        </button>
      ) : (
        <span>
          {dot}
          {text}
        </span>
      )}
      <span>{i18n.t('panel.footer.local')}</span>
    </footer>
  );
}
