import { i18n } from '#i18n';
import { enoughForVerdict, outcomeOf, type Comparison } from '../../../utils/domain/learning/experiment.ts';
import type { Arm, Experiment } from '../../../utils/domain/records.ts';
import type { ExperimentView } from '../../../utils/messaging/calls/learning.ts';
import type { ExperimentsModel } from '../../../utils/state/options-learning-experiments.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { formatDay, formatNumber } from '../format.ts';
import { PromptText } from '../PromptText.tsx';
import { countText, formatPoints } from './figures.ts';
import { ScrollTable } from './ScrollTable.tsx';

/** What is tried, how many sessions each arm had, and what can be said of it. */
export function ExperimentCard({
  view,
  experiments,
}: {
  view: ExperimentView;
  experiments: ExperimentsModel;
}) {
  const { experiment, result } = view;
  const { sessionType, kind, startedAt, state } = experiment;
  const type = experiments.playbook.value?.sessions.find(({ id }) => id === sessionType)?.name ?? sessionType;
  const title = i18n.t('learning.experiments.title', {
    kind: i18n.t(`learning.experiments.kinds.${kind}`),
    type,
  });
  return (
    <li class="section boxed">
      <header class="head-row">
        <h2>{title}</h2>
        <Badge tone={state === 'running' ? 'coaching' : 'plain'}>
          {i18n.t(`learning.experiments.states.${state}`)}
        </Badge>
      </header>
      <Facts
        facts={[
          i18n.t('learning.experiments.since', { day: formatDay(startedAt) }),
          i18n.t(`learning.experiments.outcomes.${outcomeOf(experiment)}`),
          closedText(experiment),
        ]}
      />
      <ScrollTable label={title}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('learning.experiments.columns.arm')}</th>
            <th scope="col" class="number">
              {i18n.t('learning.experiments.columns.sessions')}
            </th>
            <th scope="col" class="number">
              {i18n.t('learning.experiments.columns.success')}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.arms.map(({ arm, sessions, count, of }) => (
            <tr key={arm}>
              <th scope="row">
                <ArmWords experiment={experiment} arm={arm} />
              </th>
              <td class="number">{formatNumber(sessions)}</td>
              <td class="number">{of === 0 ? '–' : countText(count, of)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {result.comparisons.map((comparison) => (
        <p key={comparison.against} class={comparison.verdict === 'unclear' ? 'meta' : undefined}>
          {verdictText(experiment, comparison, smallest(view, comparison))}
        </p>
      ))}
      {state === 'running' && (
        <div class="row-actions">
          <Button size="small" onPress={() => void experiments.stop(experiment)}>
            {i18n.t('learning.experiments.stop')}
          </Button>
        </div>
      )}
    </li>
  );
}

function ArmWords({ experiment, arm }: { experiment: Experiment; arm: Arm }) {
  if (arm === 'holdout') return <>{i18n.t('learning.experiments.arms.holdout')}</>;
  if (experiment.kind === 'order') return <>{i18n.t(`learning.experiments.orders.${arm}`)}</>;
  return (
    <span dir="auto">
      <PromptText text={experiment[arm]} />
    </span>
  );
}

const closedText = ({ closedBecause, closedAt }: Experiment): string | null => {
  if (closedAt === null) return null;
  const day = formatDay(closedAt);
  switch (closedBecause) {
    case 'wording-changed':
      return i18n.t('learning.experiments.closed.wording', { day });
    case 'prompt-gone':
      return i18n.t('learning.experiments.closed.gone', { day });
    default:
      return i18n.t('learning.experiments.closed.manager', { day });
  }
};

/** Counted sessions in the smaller of the two sides. */
const smallest = ({ result }: ExperimentView, { against }: Comparison): number => {
  const [a, b, holdout] = (['a', 'b', 'holdout'] as const).map(
    (arm) => result.arms.find((one) => one.arm === arm)?.of ?? 0,
  );
  return against === 'a' ? Math.min(a ?? 0, b ?? 0) : Math.min((a ?? 0) + (b ?? 0), holdout ?? 0);
};

const whoText = ({ kind }: Experiment, side: Comparison['of'] | Comparison['against']): string => {
  if (side === 'prompts' || side === 'holdout') return i18n.t(`learning.experiments.sides.${side}`);
  return kind === 'order'
    ? i18n.t(`learning.experiments.orders.${side}`)
    : i18n.t(`learning.experiments.sides.${side}`);
};

function verdictText(experiment: Experiment, comparison: Comparison, least: number): string {
  const { of, against, difference, interval, verdict } = comparison;
  const sides = { first: whoText(experiment, of), second: whoText(experiment, against) };
  if (least < enoughForVerdict) {
    return i18n.t('learning.experiments.verdicts.few', {
      ...sides,
      count: formatNumber(enoughForVerdict - least),
    });
  }
  return i18n.t(`learning.experiments.verdicts.${verdict}`, {
    ...sides,
    difference: formatPoints(difference),
    low: formatPoints(interval.low),
    high: formatPoints(interval.high),
  });
}
