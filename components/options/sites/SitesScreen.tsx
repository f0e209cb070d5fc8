import './sites.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { SiteList } from './SiteList.tsx';
import { ScreenHead } from '../ScreenHead.tsx';

export function SitesScreen({ model }: { model: OptionsModel }) {
  return (
    <>
      <ScreenHead title={i18n.t('options.sites.title')} lead={i18n.t('options.sites.lead')} />
      <SiteList model={model.sites()} />
    </>
  );
}
