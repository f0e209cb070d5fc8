import '../data/data.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { Erase } from './Erase.tsx';
import { Retention } from './Retention.tsx';
import { Journal } from './Journal.tsx';
import { LockSection } from './LockSection.tsx';

export function PrivacyScreen({ model }: { model: OptionsModel }) {
  return (
    <>
      <ScreenHead title={i18n.t('privacy.title')} lead={i18n.t('privacy.lead')} />
      <LockSection lock={model.lockSettings()} />
      <Retention model={model.retention()} />
      <Journal journal={model.journal()} />
      <Erase data={model.data()} />
    </>
  );
}
