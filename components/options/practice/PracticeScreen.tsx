import '../learning/learning.css';
import './practice.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { practiceTabs } from '../../../utils/state/options-practice.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { DrillOfTheDay } from './DrillOfTheDay.tsx';
import { PracticeLibrary } from './PracticeLibrary.tsx';
import { PracticeLog } from './PracticeLog.tsx';

export function PracticeScreen({ model }: { model: OptionsModel }) {
  const practice = model.practice();
  const tab = practiceTabs.find((one) => one === model.route.value.rest) ?? 'today';
  return (
    <>
      <ScreenHead title={i18n.t('learning.practice.title')} lead={i18n.t('learning.practice.lead')} />
      <Tabs
        label={i18n.t('learning.practice.title')}
        tabs={practiceTabs.map((value) => ({ value, label: i18n.t(`learning.practice.tabs.${value}`) }))}
        value={tab}
        onChoose={(next) => (window.location.hash = `#practice/${next}`)}
      >
        {tab === 'today' && <DrillOfTheDay practice={practice} />}
        {tab === 'library' && <PracticeLibrary practice={practice} notices={model.notices} />}
        {tab === 'log' && <PracticeLog practice={practice} notices={model.notices} />}
      </Tabs>
    </>
  );
}
