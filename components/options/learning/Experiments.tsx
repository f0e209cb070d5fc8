import { i18n } from '#i18n';
import type { ExperimentsModel } from '../../../utils/state/options-learning-experiments.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../Loaded.tsx';
import { ExperimentCard } from './ExperimentCard.tsx';
import { ExperimentForm } from './ExperimentForm.tsx';

/** Two wordings, or two orders, tried against each other. */
export function Experiments({ experiments }: { experiments: ExperimentsModel }) {
  const draft = experiments.draft.value;
  return (
    <div class="section">
      <div class="head-row">
        <p class="lead">{i18n.t('learning.experiments.lead')}</p>
        {!draft && experiments.playbook.value && (
          <Button look="primary" icon="plus" onPress={experiments.begin}>
            {i18n.t('learning.experiments.begin')}
          </Button>
        )}
      </div>
      {draft && <ExperimentForm draft={draft} experiments={experiments} />}
      <Loaded from={experiments.experiments.value}>
        {(list) =>
          list.length === 0 && !draft ? (
            <EmptyState>{i18n.t('learning.experiments.empty')}</EmptyState>
          ) : (
            <ul class="card-list">
              {list.map((view) => (
                <ExperimentCard key={view.experiment.id} view={view} experiments={experiments} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
