import { i18n } from '#i18n';
import type { PilotReport } from '../../../utils/domain/learning/pilot.ts';
import { formatDay, formatNumber } from '../format.ts';
import { PromptText } from '../PromptText.tsx';
import { shareText } from './figures.ts';
import { Formats, Time } from './OwnSessions.tsx';

/** What was counted in the pilot's time. Drawn on the pilot's own screen and on the page for a sponsor alike. */
export function PilotFigures({ report }: { report: PilotReport }) {
  const { prompts, fatigue, formats, time, moved, cancelled } = report;
  const rows = [
    ['shown', formatNumber(prompts.shown)],
    ['asked', shareText(prompts.asked)],
    ['skipped', shareText(prompts.skipped)],
    ['useful', shareText(prompts.useful)],
  ] as const;
  return (
    <>
      <section class="section" aria-labelledby="pilot-prompts">
        <h2 id="pilot-prompts">{i18n.t('learning.pilot.prompts')}</h2>
        <dl class="figures">
          {rows.map(([row, value]) => (
            <div key={row}>
              <dt>{i18n.t(`learning.pilot.figures.${row}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {prompts.best.length > 0 && (
          <>
            <h3>{i18n.t('learning.pilot.best')}</h3>
            <ul class="lines">
              {prompts.best.map(({ promptId, text }) => (
                <li key={promptId} dir="auto">
                  <PromptText text={text} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section class="section" aria-labelledby="pilot-formats">
        <h2 id="pilot-formats">{i18n.t('learning.own.formats')}</h2>
        {formats.length === 0 ? (
          <p class="meta">{i18n.t('learning.pilot.noSessions')}</p>
        ) : (
          <Formats formats={formats} />
        )}
      </section>
      <section class="section" aria-labelledby="pilot-time">
        <h2 id="pilot-time">{i18n.t('learning.own.time')}</h2>
        <Time time={time} />
        <p class="meta">
          {i18n.t('learning.pilot.shifted', {
            moved: formatNumber(moved),
            cancelled: formatNumber(cancelled),
          })}
        </p>
      </section>
      <section class="section" aria-labelledby="pilot-fatigue">
        <h2 id="pilot-fatigue">{i18n.t('learning.pilot.fatigue')}</h2>
        <p>{i18n.t('learning.pilot.unasked', { share: shareText(fatigue.unasked) })}</p>
        <p>
          {fatigue.rested
            ? i18n.t('learning.pilot.rested', { day: formatDay(fatigue.rested.since) })
            : i18n.t('learning.pilot.neverRested')}
        </p>
      </section>
    </>
  );
}
