import './group.css';
import './notes.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import { createGroup } from '../../utils/state/panel-group.ts';
import { createGroupNotes } from '../../utils/state/panel-group-notes.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { formatNumber } from '../notebook/format.ts';
import { NoteText } from '../notebook/NoteText.tsx';
import { refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Ask } from './Ask.tsx';
import { Checklist, Outcomes } from './Checklist.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import { GroupRoster } from './GroupRoster.tsx';
import { GroupRounds } from './GroupRounds.tsx';
import { Reflect } from './parts.ts';
import { HeldHow } from './HeldHow.tsx';
import { RunBar } from './RunBar.tsx';
import { Fold, Section } from './Section.tsx';
import { sessionTabs } from './session-tabs.ts';
import { SheetButtons } from './SheetButtons.tsx';
import { ThisTime } from './ThisTime.tsx';

/** Several people: what suits them all, who speaks when, and no private note of any of them. */
export function Group({ panel, brief }: { panel: Panel; brief: Brief }) {
  const room = panel.open(createGroup);
  const tab = panel.tabs.tab.value;
  const refused = room.refused.value;
  return (
    <main class="session">
      <h1 class="group-title" dir="auto">
        {brief.meeting?.title || i18n.t('panel.group.title')}
      </h1>
      <Tabs
        label={i18n.t('panel.tabs.label')}
        tabs={sessionTabs.map((value) => ({ value, label: i18n.t(`panel.tabs.${value}`) }))}
        value={tab}
        onChoose={panel.tabs.choose}
      >
        {tab === 'prepare' && (
          <>
            <Lead panel={panel} brief={brief} />
            <ThisTime brief={brief} />
            <GroupRoster panel={panel} room={room} flow={brief.group} />
            <Roles roles={brief.group?.roles ?? []} />
            <Checklist panel={panel} title={i18n.t('panel.checklist.before')} items={brief.before} />
          </>
        )}
        {tab === 'run' && (
          <>
            <RunBar panel={panel} brief={brief} />
            <GroupRounds room={room} />
            <GroupRoster panel={panel} room={room} flow={brief.group} />
          </>
        )}
        {refused && <Notice tone="warning">{refusalText(refused)}</Notice>}
        {tab === 'reflect' ? (
          <Reflect panel={panel} brief={brief} />
        ) : (
          <>
            <Ask panel={panel} brief={brief} />
            {tab === 'run' && <HeldHow panel={panel} brief={brief} />}
            <Outcomes brief={brief} />
          </>
        )}
        <Topics panel={panel} />
        <SheetButtons panel={panel} brief={brief} />
      </Tabs>
    </main>
  );
}

function Lead({ panel, brief }: { panel: Panel; brief: Brief }) {
  const [choosing, setChoosing] = useState(false);
  return (
    <div class="choose">
      <Meta>{i18n.t('panel.group.lead')}</Meta>
      <div class="acts">
        <Button size="small" expanded={choosing} onPress={() => setChoosing(!choosing)}>
          {i18n.t('panel.group.one')}
        </Button>
      </div>
      {choosing && <ChoosePerson panel={panel} brief={brief} />}
    </div>
  );
}

function Roles({ roles }: { roles: readonly string[] }) {
  if (roles.length === 0) return null;
  return (
    <Fold title={i18n.t('session.group.roles')}>
      <ul class="plain-list">
        {roles.map((role) => (
          <li key={role} dir="auto">
            {role}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** What was noted in this meeting, by topic; closed until somebody wants to see it. */
function Topics({ panel }: { panel: Panel }) {
  const topics = panel.open(createGroupNotes).topics.value;
  if (topics.length === 0) return null;
  const count = topics.reduce((sum, { notes }) => sum + notes.length, 0);
  return (
    <Fold title={i18n.t('session.group.notes', { count: formatNumber(count) })}>
      {topics.map(({ topic, notes }) => (
        <Section key={topic} title={<span dir="auto">{topic || i18n.t('session.group.noTopic')}</span>}>
          <ul class="group-notes">
            {notes.map(({ id, text }) => (
              <li key={id} class="private">
                <NoteText text={text} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Fold>
  );
}
