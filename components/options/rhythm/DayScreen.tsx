import './day.css';
import { i18n } from '#i18n';
import { valueOr } from '../../../utils/state/options-loading.ts';
import { isPrivateDay, type Day, type DayModel } from '../../../utils/state/options-rhythm-day.ts';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { formatDays } from '../../notebook/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Loaded } from '../Loaded.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { formatWholeDay } from './dates.ts';
import { DayCard } from './DayCard.tsx';

/** Today on one page, to read in a minute or to print. */
export function DayScreen({ model }: { model: OptionsModel }) {
  const day = model.day();
  return (
    <div class="day">
      <ScreenHead
        title={i18n.t('rhythm.day.title', { day: formatWholeDay(day.now()) })}
        lead={<DayMark day={day} />}
        action={<Button onPress={() => void day.print()}>{i18n.t('rhythm.day.print')}</Button>}
      />
      <Loaded from={day.day.value}>{(found: Day) => <Found found={found} day={day} />}</Loaded>
    </div>
  );
}

/** Private is the sheet as such, with names and meetings; whether coaching notes stand on it is said beside. */
function DayMark({ day }: { day: DayModel }) {
  const found = valueOr(day.day.value, null);
  return (
    <>
      <span class="private-mark">
        <Icon name="lock" size={14} />
        {i18n.t('rhythm.day.private')}
      </span>{' '}
      {found && (isPrivateDay(found) ? i18n.t('review.mark.yes') : i18n.t('review.mark.no'))}
    </>
  );
}

function Found({ found, day }: { found: Day; day: DayModel }) {
  if (found.sessions.length > 0) {
    return (
      <ol class="day-sessions" aria-label={i18n.t('rhythm.day.sessions')}>
        {found.sessions.map((session) => (
          <DayCard key={session.key} session={session} now={day.now()} />
        ))}
      </ol>
    );
  }
  return (
    <>
      <p>{i18n.t('rhythm.day.noEvents')}</p>
      <section class="section" aria-labelledby="day-overdue">
        <h2 id="day-overdue">{i18n.t('rhythm.day.overdue')}</h2>
        {found.overdue.length === 0 ? (
          <p class="meta">{i18n.t('rhythm.day.noneOverdue')}</p>
        ) : (
          <ul class="day-overdue">
            {found.overdue.map((line) => (
              <li key={line.personId}>
                <a class="private" href={`#people/${line.personId}`}>
                  <bdi>{line.name}</bdi>
                </a>
                <span class="meta">
                  {i18n.t('rhythm.line.overdue', { days: formatDays(line.overdueDays) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
