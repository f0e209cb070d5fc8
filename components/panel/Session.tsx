import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { Notice } from '../ui/Notice.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Ask } from './Ask.tsx';
import { Behaviours } from './Behaviours.tsx';
import { Checklist, Outcomes } from './Checklist.tsx';
import { HeldHow } from './HeldHow.tsx';
import { LastTime } from './LastTime.tsx';
import { EmployeeCard, Notes, Reflect } from './parts.ts';
import { RunBar } from './RunBar.tsx';
import { sessionTabs } from './session-tabs.ts';
import { SheetButtons } from './SheetButtons.tsx';
import { ThisTime } from './ThisTime.tsx';

/** A session with one person. On the evaluation side nothing of the coaching side is drawn, whatever the brief holds. */
export function Session({ panel, brief, searching }: { panel: Panel; brief: Brief; searching: number }) {
  const tab = panel.tabs.tab.value;
  const coaching = brief.mode === 'coaching';
  return (
    <main class="session">
      <Tabs
        label={i18n.t('panel.tabs.label')}
        tabs={sessionTabs.map((value) => ({ value, label: i18n.t(`panel.tabs.${value}`) }))}
        value={tab}
        onChoose={panel.tabs.choose}
      >
        {!coaching && (
          <Notice tone="warning" icon="evaluation">
            {i18n.t('panel.evaluationLead')}
          </Notice>
        )}
        {brief.meeting === null && <EmployeeCard panel={panel} brief={brief} />}
        {tab === 'reflect' ? (
          <Reflect panel={panel} brief={brief} />
        ) : (
          <>
            {tab === 'run' && <RunBar panel={panel} brief={brief} />}
            {coaching && <LastTime panel={panel} brief={brief} />}
            {tab === 'prepare' && <ThisTime brief={brief} />}
            {tab === 'prepare' && (
              <Checklist panel={panel} title={i18n.t('panel.checklist.before')} items={brief.before} />
            )}
            {coaching && <Ask panel={panel} brief={brief} />}
            {coaching && <Behaviours panel={panel} brief={brief} />}
            {tab === 'run' && <HeldHow panel={panel} brief={brief} />}
            <Outcomes brief={brief} />
          </>
        )}
        {coaching && brief.person && <Notes panel={panel} name={brief.person.name} searching={searching} />}
        <SheetButtons panel={panel} brief={brief} />
      </Tabs>
    </main>
  );
}
