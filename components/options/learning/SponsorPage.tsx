import { i18n } from '#i18n';
import type { SponsorPage as Page } from '../../../utils/domain/learning/pilot.ts';
import type { Notices } from '../../../utils/state/options-notices.ts';
import { questions, type PilotModel } from '../../../utils/state/options-learning-pilot.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatDay, formatNumber } from '../format.ts';
import { copy } from './copy.ts';
import { PilotFigures } from './PilotFigures.tsx';
import { toSponsorMarkdown } from './sponsor-markdown.ts';

/** What may be shown to whoever pays for it: figures and the manager's own words, and no person. */
export function SponsorPage({ page, pilot, notices }: { page: Page; pilot: PilotModel; notices: Notices }) {
  const { report, milestones, answers, decision, decidedAt, reason, withheld } = page;
  return (
    <article class="section wide-gaps sponsor" aria-labelledby="sponsor-title">
      <div class="row-actions no-print">
        <Button size="small" look="quiet" onPress={() => pilot.showSponsor(false)}>
          {i18n.t('learning.sponsor.back')}
        </Button>
        <Button size="small" onPress={() => window.print()}>
          {i18n.t('learning.sponsor.print')}
        </Button>
        <Button size="small" icon="copy" onPress={() => void copy(toSponsorMarkdown(page), notices)}>
          {i18n.t('learning.sponsor.copy')}
        </Button>
      </div>
      {withheld > 0 && (
        <div class="no-print">
          <Notice tone="warning">
            {i18n.t('learning.sponsor.withheld', { count: formatNumber(withheld) })}
          </Notice>
        </div>
      )}
      <header>
        <h2 id="sponsor-title" class="pilot-title">
          {i18n.t('learning.sponsor.title')}
        </h2>
        <p class="meta">
          {i18n.t('learning.pilot.dates', { from: formatDay(report.from), to: formatDay(report.to) })}
        </p>
        <p class="meta">{i18n.t('learning.pilot.sessions', { count: formatNumber(report.sessions) })}</p>
        <p class="meta">{i18n.t('learning.sponsor.noPerson')}</p>
      </header>
      <section class="section" aria-labelledby="sponsor-decision">
        <h2 id="sponsor-decision">{i18n.t('learning.pilot.decide')}</h2>
        <p>
          {decision !== null && decidedAt !== null
            ? i18n.t('learning.pilot.decided', {
                decision: i18n.t(`learning.pilot.decisions.${decision}`),
                day: formatDay(decidedAt),
              })
            : i18n.t('learning.sponsor.open')}
        </p>
        {reason !== '' && <p dir="auto">{reason}</p>}
      </section>
      <PilotFigures report={report} />
      {milestones.length > 0 && (
        <section class="section" aria-labelledby="sponsor-milestones">
          <h2 id="sponsor-milestones">{i18n.t('learning.pilot.milestones')}</h2>
          <ul class="lines">
            {milestones.map(({ text, at, doneAt }) => (
              <li key={`${at} ${text}`}>
                <bdi>{text}</bdi>{' '}
                <span class="meta">
                  {doneAt === null
                    ? i18n.t('learning.sponsor.due', { day: formatDay(at) })
                    : i18n.t('learning.sponsor.done', { day: formatDay(doneAt) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answers.length > 0 && (
        <section class="section" aria-labelledby="sponsor-answers">
          <h2 id="sponsor-answers">{i18n.t('learning.sponsor.said')}</h2>
          {answers.map((said) => (
            <div key={said.at} class="answers">
              <p class="meta">{formatDay(said.at)}</p>
              <dl>
                {questions
                  .filter((question) => said[question] !== '')
                  .map((question) => (
                    <div key={question}>
                      <dt>{i18n.t(`learning.pilot.questions.${question}`)}</dt>
                      <dd dir="auto">{said[question]}</dd>
                    </div>
                  ))}
              </dl>
            </div>
          ))}
        </section>
      )}
    </article>
  );
}
