import { i18n } from '#i18n';
import {
  wordingWords,
  type ExperimentDraft,
  type ExperimentsModel,
} from '../../../utils/state/options-learning-experiments.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { formatNumber } from '../format.ts';

const kinds = ['wording', 'order'] as const;
const outcomes = ['asked', 'useful', 'clear'] as const;

export function ExperimentForm({
  draft,
  experiments,
}: {
  draft: ExperimentDraft;
  experiments: ExperimentsModel;
}) {
  const sessions = experiments.playbook.value?.sessions.filter(({ mode }) => mode !== 'evaluation') ?? [];
  return (
    <form
      class="section boxed"
      aria-label={i18n.t('learning.experiments.formTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        void experiments.start();
      }}
    >
      <ChoiceChips
        legend={i18n.t('learning.experiments.kind')}
        name="experiment-kind"
        options={kinds.map((value) => ({ value, label: i18n.t(`learning.experiments.kinds.${value}`) }))}
        value={draft.kind}
        onChoose={(kind) => experiments.change({ kind })}
      />
      <div class="filters">
        <Select
          label={i18n.t('options.playbook.type')}
          value={draft.sessionType}
          options={sessions.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(sessionType) => experiments.change({ sessionType })}
        />
        <Select
          label={i18n.t('learning.experiments.outcome')}
          off={draft.holdout}
          value={draft.holdout ? 'clear' : draft.outcome}
          options={outcomes.map((value) => ({
            value,
            label: i18n.t(`learning.experiments.outcomes.${value}`),
          }))}
          onChoose={(value) =>
            experiments.change({ outcome: outcomes.find((one) => one === value) ?? 'asked' })
          }
        />
      </div>
      {draft.kind === 'wording' ? (
        <Wordings draft={draft} experiments={experiments} />
      ) : (
        <p class="meta">{i18n.t('learning.experiments.orderHint')}</p>
      )}
      <Tick checked={draft.holdout} onTick={(holdout) => experiments.change({ holdout })}>
        {i18n.t('learning.experiments.holdout')}
        <br />
        <span class="meta">{i18n.t('learning.experiments.holdoutHint')}</span>
      </Tick>
      <div class="row-actions">
        <Button look="primary" type="submit">
          {i18n.t('learning.experiments.start')}
        </Button>
        <Button look="quiet" onPress={experiments.cancel}>
          {i18n.t('options.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Wordings({ draft, experiments }: { draft: ExperimentDraft; experiments: ExperimentsModel }) {
  const problem = experiments.problem.value;
  const prompts = experiments.prompts.value;
  const first = prompts.find(({ id }) => id === draft.promptId);
  return (
    <>
      <Select
        label={i18n.t('learning.experiments.prompt')}
        value={draft.promptId ?? ''}
        error={problem === 'no-prompt' ? i18n.t('learning.experiments.problem.noPrompt') : null}
        options={[
          { value: '', label: i18n.t('learning.experiments.promptNone') },
          ...prompts.map(({ id, text }) => ({ value: id, label: text })),
        ]}
        onChoose={(id) =>
          experiments.change({ promptId: id || null, b: prompts.find((one) => one.id === id)?.text ?? '' })
        }
      />
      {first && (
        <TextArea
          label={i18n.t('learning.experiments.second')}
          hint={i18n.t('learning.experiments.secondHint', { words: formatNumber(wordingWords) })}
          error={problem === null || problem === 'no-prompt' ? null : problemText(problem)}
          maxLength={400}
          value={draft.b}
          onText={(b) => experiments.change({ b })}
        />
      )}
    </>
  );
}

const problemText = (problem: 'empty' | 'same' | 'too-long' | 'blank' | 'html'): string => {
  switch (problem) {
    case 'empty':
      return i18n.t('learning.experiments.problem.empty');
    case 'same':
      return i18n.t('learning.experiments.problem.same');
    case 'too-long':
      return i18n.t('learning.experiments.problem.tooLong', { words: formatNumber(wordingWords) });
    case 'blank':
      return i18n.t('learning.experiments.problem.blank');
    case 'html':
      return i18n.t('learning.experiments.problem.html');
  }
};
