import { i18n } from '#i18n';
import type { GroupRoom } from '../../utils/state/panel-group.ts';
import { formatHour, formatMinutes, formatNumber } from '../notebook/format.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Section } from './Section.tsx';

/** Which round it is, what its rule is, and until when. */
export function GroupRounds({ room }: { room: GroupRoom }) {
  const rounds = room.rounds.value;
  const at = room.round.value;
  const round = rounds[at];
  const time = room.time.value;
  if (!round) return null;
  const facts = time
    ? [
        i18n.t('session.group.until', { time: formatHour(time.to) }),
        time.left >= 0
          ? i18n.t('session.group.left', { minutes: formatMinutes(time.left) })
          : i18n.t('session.over', { minutes: formatMinutes(-time.left) }),
      ]
    : [formatMinutes(round.minutes)];
  return (
    <Section
      title={i18n.t('session.group.roundOf', {
        round: formatNumber(at + 1),
        all: formatNumber(rounds.length),
      })}
    >
      <div class="card first round" aria-live="polite">
        <h3 class="question" dir="auto">
          {round.name}
        </h3>
        <p dir="auto">{round.rule}</p>
        <Facts facts={facts} />
      </div>
      <div class="acts round-acts">
        {at > 0 && (
          <Button size="small" onPress={() => room.goTo(at - 1)}>
            {i18n.t('session.group.previous')}
          </Button>
        )}
        {at < rounds.length - 1 && (
          <Button size="small" look="accent" onPress={() => room.goTo(at + 1)}>
            {i18n.t('session.group.next')}
          </Button>
        )}
      </div>
    </Section>
  );
}
