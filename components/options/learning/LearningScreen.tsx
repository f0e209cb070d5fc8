import './learning.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { valueOr } from '../../../utils/state/options-loading.ts';
import { learningTabs, type LearningModel } from '../../../utils/state/options-learning.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { formatDay } from '../format.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { Experiments } from './Experiments.tsx';
import { OwnSessions } from './OwnSessions.tsx';
import { PilotTab } from './PilotTab.tsx';
import { PromptLog } from './PromptLog.tsx';

export function LearningScreen({ model }: { model: OptionsModel }) {
  const learning = model.learning();
  const guarded = valueOr(model.settings.settings.value, null)?.fatigueGuard;
  const tab = learningTabs.find((one) => one === model.route.value.rest) ?? 'prompts';
  return (
    <>
      <ScreenHead title={i18n.t('learning.title')} lead={i18n.t('learning.lead')} />
      {guarded !== false && <Rest learning={learning} />}
      <Tabs
        label={i18n.t('learning.title')}
        tabs={learningTabs.map((value) => ({ value, label: i18n.t(`learning.tabs.${value}`) }))}
        value={tab}
        onChoose={(next) => (window.location.hash = `#learning/${next}`)}
      >
        {tab === 'prompts' && (
          <div class="section wide-gaps">
            <PromptLog log={learning.log()} />
            {guarded !== undefined && (
              <Tick checked={guarded} onTick={(fatigueGuard) => void model.settings.change({ fatigueGuard })}>
                {i18n.t('learning.guard.on')}
                <br />
                <span class="meta">{i18n.t('learning.guard.hint')}</span>
              </Tick>
            )}
          </div>
        )}
        {tab === 'experiments' && <Experiments experiments={learning.experiments()} />}
        {tab === 'sessions' && <OwnSessions learning={learning} />}
        {tab === 'pilot' && <PilotTab pilot={learning.pilot()} notices={model.notices} />}
      </Tabs>
    </>
  );
}

/** Fewer prompts for a while: why, until when, and the way back. */
function Rest({ learning }: { learning: LearningModel }) {
  const resting = learning.resting.value;
  if (!resting) return null;
  return (
    <Notice
      tone="warning"
      action={
        <Button size="small" icon="undo" onPress={() => void learning.undoRest()}>
          {i18n.t('learning.rest.undo')}
        </Button>
      }
    >
      {i18n.t(`learning.rest.${resting.reason}`)}{' '}
      {i18n.t('learning.rest.until', { day: formatDay(resting.until) })}
    </Notice>
  );
}
