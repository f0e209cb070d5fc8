import './header.css';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief, BriefClock } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { formatMinutes, formatNumber } from '../notebook/format.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { Badge } from '../ui/Chip.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PanelMenu } from './PanelMenu.tsx';
import { TypeSheet } from './parts.ts';

export function Header({ panel, brief, onKeys }: { panel: Panel; brief: Brief | null; onKeys: () => void }) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  // Whom it is with may be open while the kind of session is plain from its title.
  const typed =
    brief &&
    (brief.state === 'ready' ||
      brief.state === 'group' ||
      (brief.state === 'choose-person' && brief.prompts.length > 0));
  return (
    <header class="panel-head">
      <div class="bar">
        {brief && (
          <Badge tone={brief.mode} icon={brief.mode}>
            {i18n.t(`panel.mode.${brief.mode}`)}
          </Badge>
        )}
        {typed && (
          <button
            type="button"
            class="type-button"
            aria-expanded={asking}
            aria-controls={asking ? id : undefined}
            aria-label={i18n.t('panel.type.change', { type: brief.type.name })}
            title={brief.type.name}
            onClick={() => setAsking(!asking)}
          >
            <span dir="auto">{brief.type.name}</span>
            <Icon name="down" size={14} />
          </button>
        )}
        <div class="bar-tools">
          <PanelMenu panel={panel} onKeys={onKeys} />
          <IconButton icon="hide" label={i18n.t('panel.tools.hide')} onPress={panel.hide} />
          {panel.docked && (
            <IconButton icon="close" label={i18n.t('panel.tools.close')} onPress={panel.close} />
          )}
        </div>
      </div>
      {typed && asking && <TypeSheet id={id} panel={panel} brief={brief} onDone={() => setAsking(false)} />}
      {brief?.person && brief.state === 'ready' && <Who panel={panel} brief={brief} />}
      {typed && brief.clock && (
        <Clock
          clock={brief.clock}
          over={panel.running.overBy.value}
          evaluation={brief.mode === 'evaluation'}
        />
      )}
    </header>
  );
}

function Who({ panel, brief }: { panel: Panel; brief: Brief }) {
  const person = brief.person;
  if (!person) return null;
  const facts = [
    person.role,
    person.level,
    person.weeksIn === null ? null : i18n.t('panel.weeksIn', { weeks: formatNumber(person.weeksIn) }),
  ];
  return (
    <div class="who private">
      <Avatar name={person.name} />
      <div>
        <h1 title={person.name}>
          <bdi>{person.name}</bdi>
        </h1>
        <Facts facts={facts} />
      </div>
      {brief.meeting === null && (
        <Button look="quiet" size="small" onPress={() => void panel.briefing.choose({ personId: null })}>
          {i18n.t('panel.change')}
        </Button>
      )}
    </div>
  );
}

const timeText = (clock: BriefClock): string => {
  if (clock.state === 'running') {
    const values = { minutes: formatMinutes(clock.minutes), length: formatNumber(clock.length) };
    return i18n.t('panel.clock.left', values);
  }
  if (clock.state === 'before')
    return i18n.t('panel.clock.before', { minutes: formatMinutes(clock.minutes) });
  if (clock.minutes === 0) return i18n.t('panel.clock.overNow');
  return i18n.t('panel.clock.over', { minutes: formatMinutes(clock.minutes) });
};

/** `over`: minutes over the plan of what still runs; null otherwise. */
function Clock({ clock, over, evaluation }: { clock: BriefClock; over: number | null; evaluation: boolean }) {
  const current = i18n.t(`panel.clock.phases.${over === null ? clock.current : 'close'}`);
  const left = over === null ? timeText(clock) : i18n.t('session.over', { minutes: formatMinutes(over) });
  return (
    <>
      <div
        class={evaluation ? 'clock evaluation' : 'clock'}
        role="img"
        aria-label={i18n.t('panel.clock.now', { phase: current, left })}
      >
        {clock.segments.map((segment) => (
          <i
            key={segment.phase}
            title={segment.focus}
            style={{ flex: `${segment.share} 1 0`, '--done': `${Math.round(segment.done * 100)}%` }}
          />
        ))}
      </div>
      <p class="phase meta">
        <span>
          <b>{current}</b>
          {clock.next && ` · ${i18n.t(`panel.clock.then.${clock.next}`)}`}
        </span>
        <span>{left}</span>
      </p>
    </>
  );
}
