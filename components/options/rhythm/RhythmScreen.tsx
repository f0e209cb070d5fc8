import './rhythm.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import type { Rhythm } from '../../../utils/state/options-rhythm.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Loaded } from '../Loaded.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { CadenceGroups } from './CadenceGroups.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { ReviewNotice } from './ReviewNotice.tsx';
import { RoleSetting } from './RoleSetting.tsx';
import { StaleFocus } from './StaleFocus.tsx';
import { Unsettled } from './Unsettled.tsx';
import { YearSetting } from './YearSetting.tsx';

const parts = ['people', 'settings'] as const;

export function RhythmScreen({ model }: { model: OptionsModel }) {
  const part = model.route.value.rest === 'settings' ? 'settings' : 'people';
  return (
    <>
      <ScreenHead title={i18n.t('rhythm.title')} lead={i18n.t('rhythm.lead')} />
      <div class="rhythm-tabs">
        <Tabs
          label={i18n.t('rhythm.tabs.label')}
          tabs={parts.map((value) => ({ value, label: i18n.t(`rhythm.tabs.${value}`) }))}
          value={part}
          onChoose={(next) => (window.location.hash = next === 'people' ? '#rhythm' : '#rhythm/settings')}
        >
          {part === 'people' ? <People model={model} /> : <Settings model={model} />}
        </Tabs>
      </div>
    </>
  );
}

function People({ model }: { model: OptionsModel }) {
  const rhythm = model.rhythm();
  return (
    <div class="rhythm-parts">
      <Loaded from={rhythm.rhythm.value}>
        {(found: Rhythm) => (
          <>
            {found.nudge && <ReviewNotice nudge={found.nudge} rhythm={rhythm} />}
            {found.unsettled.length > 0 && <Unsettled sessions={found.unsettled} rhythm={rhythm} />}
            {found.lines.length === 0 ? (
              <EmptyState
                title={i18n.t('rhythm.emptyTitle')}
                action={
                  <ButtonLink look="primary" size="large" href="#people/new">
                    {i18n.t('rhythm.add')}
                  </ButtonLink>
                }
              >
                {i18n.t('rhythm.empty')}
              </EmptyState>
            ) : (
              <CadenceGroups lines={found.lines} usualDays={found.usualDays} rhythm={rhythm} />
            )}
            {found.stale.length > 0 && <StaleFocus stale={found.stale} now={rhythm.now()} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Settings({ model }: { model: OptionsModel }) {
  return (
    <div class="rhythm-parts">
      <Loaded from={model.settings.settings.value}>
        {() => (
          <>
            <RoleSetting settings={model.settings} />
            <YearSetting year={model.year()} rhythm={model.rhythm()} />
            <ReminderSettings form={model.reminders()} settings={model.settings} />
          </>
        )}
      </Loaded>
    </div>
  );
}
