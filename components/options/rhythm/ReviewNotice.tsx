import { i18n } from '#i18n';
import type { ReviewNudge, RhythmModel } from '../../../utils/state/options-rhythm.ts';
import { nudgeText } from '../../notebook/rhythm.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatNumber } from '../format.ts';

/** More names than these are a list, and the people are below anyway. */
const mostNamed = 8;

export function ReviewNotice({ nudge, rhythm }: { nudge: ReviewNudge; rhythm: RhythmModel }) {
  const rest = nudge.people.length - mostNamed;
  return (
    <Notice
      icon="calendar"
      action={
        <Button look="quiet" size="small" onPress={() => void rhythm.later()}>
          {i18n.t('rhythm.nudge.later')}
        </Button>
      }
    >
      <p>{nudgeText(nudge, rhythm.now())}</p>
      <p class="nudge-names private">
        {nudge.people.slice(0, mostNamed).map(({ id, name }) => (
          <a key={id} href={`#people/${id}`}>
            <bdi>{name}</bdi>
          </a>
        ))}
        {rest > 0 && <span>{i18n.t('rhythm.nudge.more', { count: formatNumber(rest) })}</span>}
      </p>
      <p class="meta">{i18n.t('rhythm.nudge.why')}</p>
    </Notice>
  );
}
