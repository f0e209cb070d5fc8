import { i18n } from '#i18n';
import type { Action } from '../../../utils/domain/records.ts';
import type { DaySession } from '../../../utils/state/options-rhythm-day.ts';
import { formatDate, formatDay } from '../../notebook/format.ts';
import { Badge } from '../../ui/Chip.tsx';
import { formatNumber } from '../format.ts';
import { formatHours } from './dates.ts';

/** A page for the whole day has room for these. */
const mostActions = 4;

export function DayCard({ session, now }: { session: DaySession; now: number }) {
  const { lastTime, prompt, mode } = session;
  const actions = session.actions.slice(0, mostActions);
  const rest = session.actions.length - actions.length;
  return (
    <li class="day-card">
      <header>
        <p class="day-time">{session.start === null ? '' : formatHours(session.start, session.end)}</p>
        <h2 class="private">
          <bdi>{session.personName ?? session.title ?? i18n.t('rhythm.day.untitled')}</bdi>
        </h2>
        <p class="meta">
          {session.type}
          {mode === 'evaluation' && <Badge tone="evaluation">{i18n.t('panel.mode.evaluation')}</Badge>}
        </p>
      </header>
      {mode === 'evaluation' && <p class="meta">{i18n.t('rhythm.day.evaluation')}</p>}
      {lastTime && (
        <section>
          <h3>{i18n.t('rhythm.day.last', { day: formatDay(lastTime.at, now) })}</h3>
          {lastTime.takeaway !== '' && (
            <p class="private">
              <bdi>{lastTime.takeaway}</bdi>
            </p>
          )}
          {lastTime.notes.map((note) => (
            <p key={note.id} class="private day-note">
              <bdi>{note.text}</bdi>
            </p>
          ))}
        </section>
      )}
      {actions.length > 0 && (
        <section>
          <h3>{i18n.t('rhythm.day.open')}</h3>
          <ul>
            {actions.map((action) => (
              <Promised key={action.id} action={action} now={now} />
            ))}
          </ul>
          {rest > 0 && <p class="meta">{i18n.t('rhythm.day.more', { count: formatNumber(rest) })}</p>}
        </section>
      )}
      {prompt && (
        <section>
          <h3>{i18n.t('rhythm.day.ask')}</h3>
          <p class="day-ask">
            <bdi>{prompt.text}</bdi>
          </p>
        </section>
      )}
    </li>
  );
}

function Promised({ action, now }: { action: Action; now: number }) {
  return (
    <li class="day-action">
      <span aria-hidden="true" class="day-box" />
      <span class="private">
        <bdi>{action.text}</bdi>
      </span>
      <span class="meta">
        {action.owner === 'me' ? i18n.t('notebook.ownerMe') : i18n.t('notebook.ownerThem')}
        {action.due !== null && ` · ${formatDate(action.due, now)}`}
      </span>
    </li>
  );
}
