import { i18n } from '#i18n';
import type { PilotView } from '../../../utils/messaging/calls/learning.ts';
import type { Notices } from '../../../utils/state/options-notices.ts';
import type { PilotModel } from '../../../utils/state/options-learning-pilot.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatDay, formatNumber } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { CheckIn } from './CheckIn.tsx';
import { Decide } from './Decide.tsx';
import { Milestones } from './Milestones.tsx';
import { PilotFigures } from './PilotFigures.tsx';
import { PilotStart } from './PilotStart.tsx';
import { SponsorPage } from './SponsorPage.tsx';

/** Trying Touchline out: dates, milestones, check-ins, figures, and a page that says keep, change or drop. */
export function PilotTab({ pilot, notices }: { pilot: PilotModel; notices: Notices }) {
  return (
    <Loaded from={pilot.pilots.value}>
      {(list) => {
        const view = pilot.view.value;
        const running = list.some((one) => one.pilot.decision === null);
        return (
          <div class="section wide-gaps">
            {!running && <PilotStart pilot={pilot} again={list.length > 0} />}
            {view &&
              (pilot.sponsor.value ? (
                <SponsorPage page={view.sponsor} pilot={pilot} notices={notices} />
              ) : (
                <Standing key={view.pilot.id} view={view} pilot={pilot} />
              ))}
            <Earlier pilot={pilot} />
          </div>
        );
      }}
    </Loaded>
  );
}

function Standing({ view, pilot }: { view: PilotView; pilot: PilotModel }) {
  const { startsAt, endsAt, decision } = view.pilot;
  const { report } = view;
  return (
    <>
      <header class="head-row">
        <div>
          <h2 class="pilot-title">
            {i18n.t('learning.pilot.dates', { from: formatDay(startsAt), to: formatDay(endsAt) })}
          </h2>
          <p class="meta">{i18n.t('learning.pilot.sessions', { count: formatNumber(report.sessions) })}</p>
        </div>
        <div class="row-actions">
          {decision !== null && (
            <Badge tone="coaching">{i18n.t(`learning.pilot.decisions.${decision}`)}</Badge>
          )}
          <Button icon="note" onPress={() => pilot.showSponsor(true)}>
            {i18n.t('learning.pilot.page')}
          </Button>
          <Button look="quiet" icon="bin" onPress={() => void pilot.remove()}>
            {i18n.t('learning.pilot.remove')}
          </Button>
        </div>
      </header>
      {report.over && report.tooFew && decision === null && (
        <Notice
          tone="warning"
          action={
            <Button size="small" onPress={() => void pilot.extend()}>
              {i18n.t('learning.pilot.extend')}
            </Button>
          }
        >
          {i18n.t('learning.pilot.tooFew', { count: formatNumber(report.sessions) })}
        </Notice>
      )}
      <Milestones milestones={view.pilot.milestones} pilot={pilot} />
      <CheckIn view={view} pilot={pilot} />
      <PilotFigures report={report} />
      <Decide view={view} pilot={pilot} />
    </>
  );
}

function Earlier({ pilot }: { pilot: PilotModel }) {
  const earlier = pilot.earlier.value;
  if (earlier.length === 0) return null;
  return (
    <section class="section" aria-labelledby="pilots-earlier">
      <h2 id="pilots-earlier">{i18n.t('learning.pilot.earlier')}</h2>
      <ul class="plain-rows">
        {earlier.map(({ pilot: { id, startsAt, endsAt, decision } }) => (
          <li key={id}>
            <span>
              {i18n.t('learning.pilot.dates', { from: formatDay(startsAt), to: formatDay(endsAt) })}
            </span>
            {decision !== null && <Badge>{i18n.t(`learning.pilot.decisions.${decision}`)}</Badge>}
            <Button size="small" look="quiet" onPress={() => pilot.look(id)}>
              {i18n.t('learning.pilot.look')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
