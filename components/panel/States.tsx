import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Select } from '../ui/Select.tsx';
import { Ask } from './Ask.tsx';
import { Outcomes } from './Checklist.tsx';
import { CalendarFile } from '../popup/CalendarFile.tsx';
import { useLinks } from './links.ts';
import { ChoosePerson } from './ChoosePerson.tsx';

/**
 * Not certain whom the session is with: read and not sure, hidden by the page, or nothing is open and person and type
 * are chosen by hand. One place for all three, so that nothing that was typed is lost when one becomes the other.
 */
export function Undecided({ panel, brief }: { panel: Panel; brief: Brief }) {
  const { readCalendar } = useLinks();
  const byHand = brief.meeting === null;
  const hidden = brief.state === 'private';
  const title = hidden ? null : brief.meeting?.title;
  // Beside an HR page the page says something, too.
  const nothing = byHand && !brief.page;
  return (
    <main class="panel-main">
      {title && <MeetingTitle title={title} />}
      <EmptyState level={1} title={titleOf(nothing, hidden)}>
        {leadOf(nothing, hidden)}
      </EmptyState>
      {byHand && <TypeByHand panel={panel} brief={brief} />}
      <ChoosePerson key={panel.briefing.meetingKey.value ?? ''} panel={panel} brief={brief} />
      {brief.prompts.length > 0 && <Ask panel={panel} brief={brief} />}
      {brief.outcomes.length > 0 && <Outcomes brief={brief} />}
      {byHand && readCalendar && (
        <CalendarFile
          client={panel.client}
          now={panel.now}
          load={readCalendar}
          onTaken={panel.briefing.reload}
        />
      )}
    </main>
  );
}

const titleOf = (nothing: boolean, hidden: boolean): string => {
  if (nothing) return i18n.t('panel.manual.title');
  return hidden ? i18n.t('panel.private.title') : i18n.t('panel.choose.title');
};

const leadOf = (nothing: boolean, hidden: boolean): string => {
  if (nothing) return i18n.t('panel.manual.lead');
  return hidden ? i18n.t('panel.private.lead') : i18n.t('panel.choose.lead');
};

/** Which meeting is meant, where no person's name says it. */
function MeetingTitle({ title }: { title: string }) {
  return (
    <Meta>
      <span dir="auto">{title}</span>
    </Meta>
  );
}

function TypeByHand({ panel, brief }: { panel: Panel; brief: Brief }) {
  useEffect(() => void panel.loadPlaybook(), [panel]);
  const playbook = panel.playbook.value;
  if (playbook.status !== 'ready') return null;
  return (
    <Select
      label={i18n.t('panel.manual.type')}
      options={[
        { value: '', label: i18n.t('panel.manual.typeUnsure') },
        ...playbook.value.sessions.map((session) => ({ value: session.id, label: session.name })),
      ]}
      value={brief.type.chosen ? brief.type.id : ''}
      onChoose={(type) => void panel.briefing.choose({ type: type || null })}
    />
  );
}

const reasons = { 'all-day': 'all_day', cancelled: 'cancelled', declined: 'declined' } as const;

/** Nothing to prepare, with the reason; who wants to see it anyway can. */
export function Collapsed({ brief, onExpand }: { brief: Brief; onExpand: () => void }) {
  return (
    <main class="panel-main">
      <EmptyState
        level={1}
        title={i18n.t(`panel.collapsed.${reasons[brief.collapsed ?? 'all-day']}`)}
        action={<Button onPress={onExpand}>{i18n.t('panel.collapsed.expand')}</Button>}
      >
        {i18n.t('panel.collapsed.lead')}
      </EmptyState>
    </main>
  );
}
