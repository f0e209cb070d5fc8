import './data.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { Export } from './Export.tsx';
import { ExportAll } from './ExportAll.tsx';
import { Kept } from './Kept.tsx';
import { Restore } from './Restore.tsx';
import { Uninstall } from './Uninstall.tsx';

export function DataScreen({ model }: { model: OptionsModel }) {
  const data = model.data();
  return (
    <>
      <ScreenHead title={i18n.t('options.data.title')} lead={i18n.t('options.data.lead')} />
      <Kept counts={data.counts.value} />
      <ExportAll data={data} />
      <Export exports={model.exports()} />
      <Restore data={data} />
      <Uninstall />
    </>
  );
}
