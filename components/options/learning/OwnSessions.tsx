import { i18n } from '#i18n';
import { useEffect } from 'preact/hooks';
import type { FormatUse, OwnPractice, TimeUse } from '../../../utils/domain/learning/own-practice.ts';
import { ownWeeks, type LearningModel } from '../../../utils/state/options-learning.ts';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Count } from '../Count.tsx';
import { formatNumber } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { CardTrend } from './CardTrend.tsx';
import { formatName, minutesText, shareText } from './figures.ts';
import { ScrollTable } from './ScrollTable.tsx';

const states = ['held', 'unsaid', 'moved', 'cancelled'] as const;

/** How the manager's own sessions go, for the manager alone. */
export function OwnSessions({ learning }: { learning: LearningModel }) {
  useEffect(() => learning.loadOwn(), [learning]);
  return (
    <div class="section wide-gaps">
      <p class="lead">{i18n.t('learning.own.lead')}</p>
      <ChoiceChips
        legend={i18n.t('learning.own.period')}
        name="own-weeks"
        options={ownWeeks.map((weeks) => ({
          value: String(weeks),
          label: i18n.t('learning.own.weeks', { weeks: formatNumber(weeks) }),
        }))}
        value={String(learning.weeks.value)}
        onChoose={(weeks) => learning.chooseWeeks(Number(weeks))}
      />
      <Loaded from={learning.own.value}>{(own) => <Figures own={own} />}</Loaded>
    </div>
  );
}

function Figures({ own }: { own: OwnPractice }) {
  if (states.every((state) => own.states[state] === 0)) {
    return <EmptyState>{i18n.t('learning.own.empty')}</EmptyState>;
  }
  return (
    <>
      <div class="counts">
        {states.map((state) => (
          <Count key={state} value={own.states[state]} label={i18n.t(`learning.own.states.${state}`)} />
        ))}
      </div>
      <section class="section" aria-labelledby="own-formats">
        <h2 id="own-formats">{i18n.t('learning.own.formats')}</h2>
        <Formats formats={own.formats} />
      </section>
      <section class="section" aria-labelledby="own-time">
        <h2 id="own-time">{i18n.t('learning.own.time')}</h2>
        <Time time={own.time} />
      </section>
      <CardTrend months={own.months} />
      <p class="meta">{i18n.t('learning.own.howCounted')}</p>
    </>
  );
}

export function Formats({ formats }: { formats: readonly FormatUse[] }) {
  return (
    <ScrollTable label={i18n.t('learning.own.formats')}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('learning.own.columns.format')}</th>
          {(['sessions', 'asked', 'action', 'clear'] as const).map((column) => (
            <th key={column} scope="col" class="number">
              {i18n.t(`learning.own.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {formats.map(({ format, sessions, asked, action, clear }) => (
          <tr key={format}>
            <th scope="row">{formatName(format)}</th>
            <td class="number">{formatNumber(sessions)}</td>
            <td class="number">{shareText(asked)}</td>
            <td class="number">{shareText(action)}</td>
            <td class="number">{shareText(clear)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

export function Time({ time }: { time: TimeUse }) {
  const rows = [
    ['planned', minutesText(time.plannedMinutes)],
    ['used', minutesText(time.usedMinutes)],
    ['late', shareText(time.late)],
    ['overrun', shareText(time.overrun)],
  ] as const;
  return (
    <>
      <dl class="figures">
        {rows.map(([row, value]) => (
          <div key={row}>
            <dt>{i18n.t(`learning.own.times.${row}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="meta">
        {i18n.t('learning.own.timed', {
          count: formatNumber(time.timed),
          approximate: formatNumber(time.approximate),
        })}
      </p>
    </>
  );
}
