import './calendar-file.css';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { openPopupSite } from '../../utils/state/popup-site.ts';
import { Button } from '../ui/Button.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Notice } from '../ui/Notice.tsx';

/** The page in front: whether Touchline is allowed there, and the way to allow it. */
export function PopupSite({
  version,
  open = openPopupSite,
}: {
  version: string;
  open?: typeof openPopupSite;
}) {
  const site = useMemo(() => open(version), [open, version]);
  const name = site.name.value;
  const access = site.access.value;
  const said = site.diagnosed.value;
  if (name === null) return null;
  return (
    <div class="popup-site">
      {access === 'granted' && <p class="meta">{i18n.t('sites.popup.on', { site: name })}</p>}
      {access !== 'granted' && access !== 'unknown' && (
        <p class="meta">{i18n.t('sites.popup.off', { site: name })}</p>
      )}
      {(access === 'denied' || access === 'blocked') && (
        <Notice tone="warning" announce>
          {i18n.t(`sites.${access}`)}
        </Notice>
      )}
      <span class="popup-site-acts">
        {access !== 'granted' && access !== 'unknown' && (
          <Button size="small" onPress={site.grant}>
            {i18n.t('sites.popup.use')}
          </Button>
        )}
        <Button look="quiet" size="small" onPress={() => void site.diagnose()}>
          {i18n.t('sites.diagnose.do')}
        </Button>
      </span>
      {said && <p class="meta">{i18n.t(`sites.diagnose.${said}`)}</p>}
      <LiveRegion text={said ? i18n.t(`sites.diagnose.${said}`) : ''} />
    </div>
  );
}
