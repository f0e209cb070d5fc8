import './rhythm.css';
import { i18n } from '#i18n';
import type { CadenceLine } from '../../utils/domain/cadence.ts';
import type { Outcome, PopupRhythm as Model, UnsettledSession } from '../../utils/state/popup-rhythm.ts';
import { formatDays, formatMoment } from '../notebook/format.ts';
import { nudgeText } from '../notebook/rhythm.ts';
import { refusalText } from '../notebook/texts.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';

/** More than these are a list, which the options page has. */
const most = { unsettled: 2, overdue: 5 };
const outcomes: readonly Outcome[] = ['held', 'moved', 'cancelled'];

/** What became of the last sessions, who is overdue where no event of today is known, and the way to the whole. */
export function PopupRhythm({
  model,
  hasEvents,
  now,
  href,
}: {
  model: Model;
  hasEvents: boolean;
  now: () => number;
  href: (screen: string) => string;
}) {
  const found = model.rhythm.value;
  const overdue = hasEvents ? [] : (found?.lines ?? []).filter(({ state }) => state === 'overdue');
  return (
    <>
      <Unsettled model={model} sessions={found?.unsettled ?? []} now={now} />
      {overdue.length > 0 && <Overdue lines={overdue} />}
      {found?.nudge && (
        <div class="popup-nudge">
          <p>{nudgeText(found.nudge, now())}</p>
          <Button look="quiet" size="small" onPress={() => void model.later()}>
            {i18n.t('rhythm.nudge.later')}
          </Button>
        </div>
      )}
      <div class="popup-foot">
        <ButtonLink look="quiet" size="small" href={href('day')} newTab>
          {i18n.t('rhythm.popup.prep')}
        </ButtonLink>
        <ButtonLink look="quiet" size="small" href={href('rhythm')} newTab>
          {i18n.t('rhythm.popup.all')}
        </ButtonLink>
      </div>
    </>
  );
}

function Unsettled({
  model,
  sessions,
  now,
}: {
  model: Model;
  sessions: readonly UnsettledSession[];
  now: () => number;
}) {
  const settled = model.settled.value;
  if (sessions.length === 0 && !settled) return null;
  return (
    <section class="popup-part" aria-labelledby="held">
      <h2 id="held">{i18n.t('rhythm.held.title')}</h2>
      <ul>
        {sessions.slice(0, most.unsettled).map((session, at) => (
          <li key={session.key} class="popup-held">
            <p id={`held-${at}`}>
              <bdi>{session.personName ?? i18n.t('rhythm.held.group')}</bdi>{' '}
              <span class="meta">{formatMoment(session.start, now())}</span>
            </p>
            <span>
              {outcomes.map((outcome) => (
                <Button
                  key={outcome}
                  size="small"
                  describedBy={`held-${at}`}
                  onPress={() => void model.settle(session, outcome)}
                >
                  {i18n.t(`rhythm.held.${outcome}`)}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p class="popup-held" role="status">
        {settled && (
          <>
            <span class="meta">{i18n.t(`rhythm.notice.${settled.outcome}`)}</span>
            <Button look="quiet" size="small" onPress={() => void model.undo()}>
              {i18n.t('options.undo')}
            </Button>
          </>
        )}
        {model.refusal.value && <span class="meta">{refusalText(model.refusal.value)}</span>}
      </p>
    </section>
  );
}

function Overdue({ lines }: { lines: readonly CadenceLine[] }) {
  return (
    <section class="popup-part" aria-labelledby="overdue">
      <h2 id="overdue">{i18n.t('rhythm.day.overdue')}</h2>
      <ul>
        {lines.slice(0, most.overdue).map((line) => (
          <li key={line.personId} class="popup-overdue">
            <bdi>{line.name}</bdi>
            <span class="meta">{i18n.t('rhythm.line.overdue', { days: formatDays(line.overdueDays) })}</span>
          </li>
        ))}
      </ul>
      {lines.length > most.overdue && (
        <p class="meta">{i18n.t('rhythm.day.more', { count: String(lines.length - most.overdue) })}</p>
      )}
    </section>
  );
}
