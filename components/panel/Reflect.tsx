import './notes.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Session } from '../../utils/domain/records.ts';
import type { Refusal } from '../../utils/messaging/call.ts';
import type { SessionChange } from '../../utils/state/panel-sitting.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { formatMinutes } from '../notebook/format.ts';
import { refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Checklist } from './Checklist.tsx';
import { Promises } from './Promises.tsx';
import { QuickLines } from './QuickLines.tsx';
import { Section } from './Section.tsx';
import { SessionCard } from './SessionCard.tsx';
import { Takeaway } from './Takeaway.tsx';

const states = ['held', 'moved', 'cancelled'] as const;
const minuteMs = 60_000;

/** Afterwards: whether it took place, how it went, what stays, what was promised. All of it optional. */
export function Reflect({ panel, brief }: { panel: Panel; brief: Brief }) {
  const standing = panel.sitting.standing.value;
  const [opened, setOpened] = useState('');
  const session = panel.sitting.session.value;
  const time = panel.tabs.reflectTime.value;
  const open = () => setOpened(standing);

  if (opened !== standing && time === 'early') {
    return (
      <EmptyState action={<Button onPress={open}>{i18n.t('session.reflect.now')}</Button>}>
        {i18n.t('session.reflect.early')}
      </EmptyState>
    );
  }
  const isShort = brief.reflect === 'short' || time === 'late' || session?.reflectSkipped === true;
  return (
    <Questions
      key={standing}
      panel={panel}
      brief={brief}
      full={opened === standing || !isShort}
      onOpen={open}
    />
  );
}

function Questions({
  panel,
  brief,
  full,
  onOpen,
}: {
  panel: Panel;
  brief: Brief;
  full: boolean;
  onOpen: () => void;
}) {
  const [refused, setRefused] = useState<Refusal | null>(null);
  const session = panel.sitting.session.value;
  const actions = panel.actions.list.value;
  const say = async (change: SessionChange) => {
    const answer = await panel.sitting.update(change);
    setRefused(answer.ok ? null : answer.code);
  };
  return (
    <>
      <Held session={session} onSay={(change) => void say(change)} />
      {full && <SessionCard session={session} brief={brief} onSay={(change) => void say(change)} />}
      <Takeaway panel={panel} kept={session?.takeaway ?? ''} />
      {full && brief.mode === 'coaching' && brief.person && (
        <QuickLines panel={panel} prompts={brief.prompts} />
      )}
      {full && actions.length > 0 && (
        <Section title={i18n.t('panel.reflect.promises')}>
          <Promises panel={panel} actions={actions} />
        </Section>
      )}
      {full && <Checklist panel={panel} title={i18n.t('panel.checklist.after')} items={brief.after} />}
      {refused && (
        <Notice tone="warning" announce>
          {refusalText(refused)}
        </Notice>
      )}
      <div class="acts">
        {full ? (
          <Button look="quiet" size="small" onPress={() => void say({ reflectSkipped: true })}>
            {i18n.t('session.reflect.notNow')}
          </Button>
        ) : (
          <Button
            look="quiet"
            size="small"
            onPress={() => {
              onOpen();
              if (session?.reflectSkipped) void say({ reflectSkipped: false });
            }}
          >
            {i18n.t('session.reflect.more')}
          </Button>
        )}
      </div>
    </>
  );
}

function Held({ session, onSay }: { session: Session | null; onSay: (change: SessionChange) => void }) {
  const { startedAt, endedAt } = session ?? {};
  const minutes =
    startedAt === undefined || endedAt === undefined
      ? null
      : formatMinutes(Math.max(0, Math.round((endedAt - startedAt) / minuteMs)));
  return (
    <Section title={i18n.t('panel.reflect.held')}>
      <div class="chips" role="group" aria-label={i18n.t('panel.reflect.held')}>
        {states.map((state) => (
          <Chip
            key={state}
            pressed={session?.state === state}
            onPress={() => onSay({ state: session?.state === state ? 'open' : state })}
          >
            {i18n.t(`panel.reflect.states.${state}`)}
          </Chip>
        ))}
      </div>
      {minutes !== null && (
        <Meta>
          {session?.approximate
            ? i18n.t('session.lastedRoughly', { minutes })
            : i18n.t('session.lasted', { minutes })}
        </Meta>
      )}
    </Section>
  );
}
