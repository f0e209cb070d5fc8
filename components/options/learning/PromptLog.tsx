import { i18n } from '#i18n';
import { promptSorts } from '../../../utils/domain/learning/usefulness.ts';
import { promptFilters, type PromptLogModel } from '../../../utils/state/options-learning-prompts.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatNumber } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { PromptRow } from './PromptRow.tsx';
import { PutAway } from './PutAway.tsx';
import { ScrollTable } from './ScrollTable.tsx';

const columns = ['shown', 'asked', 'skipped', 'useful', 'action', 'last'] as const;

/** What each prompt was worth. There is no column for a person, because none is kept. */
export function PromptLog({ log }: { log: PromptLogModel }) {
  return (
    <div class="section">
      <p class="lead">{i18n.t('learning.prompts.lead')}</p>
      <Loaded from={log.ground.value}>
        {() => (
          <>
            <Filters log={log} />
            <Rows log={log} />
          </>
        )}
      </Loaded>
      <PutAway log={log} />
    </div>
  );
}

function Filters({ log }: { log: PromptLogModel }) {
  return (
    <>
      <div class="filters">
        <TextField
          type="search"
          label={i18n.t('learning.prompts.search')}
          maxLength={200}
          value={log.query.value}
          onText={log.search}
        />
        <Select
          label={i18n.t('options.playbook.type')}
          value={log.type.value ?? ''}
          options={[
            { value: '', label: i18n.t('options.playbook.typeAll') },
            ...log.sessions.value.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(id) => log.chooseType(id || null)}
        />
        <Select
          label={i18n.t('learning.prompts.sort')}
          value={log.sort.value}
          options={promptSorts.map((value) => ({ value, label: i18n.t(`learning.prompts.sorts.${value}`) }))}
          onChoose={(value) => log.chooseSort(promptSorts.find((one) => one === value) ?? 'shown')}
        />
      </div>
      <ChoiceChips
        legend={i18n.t('learning.prompts.which')}
        name="prompt-filter"
        options={promptFilters.map((value) => ({
          value,
          label: i18n.t(`learning.prompts.filters.${value}`),
        }))}
        value={log.filter.value}
        onChoose={log.chooseFilter}
      />
    </>
  );
}

function Rows({ log }: { log: PromptLogModel }) {
  const shown = log.shown.value;
  const names = new Map(log.sessions.value.map(({ id, name }) => [id, name]));
  if (shown.length === 0) {
    const narrowed = log.query.value.trim() !== '' || log.type.value !== null;
    return (
      <div role="status">
        <EmptyState>
          {i18n.t(narrowed ? 'learning.prompts.none' : `learning.prompts.empty.${log.filter.value}`)}
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <p class="meta" role="status">
        {i18n.t('learning.prompts.count', { count: formatNumber(log.count.value) })}
      </p>
      <ScrollTable label={i18n.t('learning.tabs.prompts')} wide>
        <thead>
          <tr>
            <th scope="col">{i18n.t('learning.prompts.columns.prompt')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class="number">
                {i18n.t(`learning.prompts.columns.${column}`)}
              </th>
            ))}
            <th scope="col">{i18n.t('learning.prompts.columns.do')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((use) => (
            <PromptRow
              key={`${use.sessionType} ${use.promptId}`}
              use={use}
              type={names.get(use.sessionType) ?? use.sessionType}
              log={log}
            />
          ))}
        </tbody>
      </ScrollTable>
      {shown.length < log.count.value && (
        <div class="row-actions">
          <Button onPress={log.more}>{i18n.t('learning.more')}</Button>
        </div>
      )}
    </>
  );
}
