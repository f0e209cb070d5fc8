import { i18n } from '#i18n';
import type { Pathway } from '../../../utils/domain/playbook.ts';
import type { Notices } from '../../../utils/state/options-notices.ts';
import { practiceKinds, type PracticeModel } from '../../../utils/state/options-practice.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatNumber } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { EntryCard } from './EntryCard.tsx';
import { PracticePacks } from './PracticePacks.tsx';

const pathways: readonly Pathway[] = [
  'new_hire',
  'high_performer',
  'specialist',
  'return_from_leave',
  'new_lead',
];

/** Cases, dialogues and drills, found by words, session, kind and pathway. */
export function PracticeLibrary({ practice, notices }: { practice: PracticeModel; notices: Notices }) {
  return (
    <Loaded from={practice.library.value}>
      {() => (
        <div class="section wide-gaps">
          <div class="section">
            <Filters practice={practice} />
            <Entries practice={practice} notices={notices} />
          </div>
          <PracticePacks practice={practice} />
        </div>
      )}
    </Loaded>
  );
}

function Filters({ practice }: { practice: PracticeModel }) {
  return (
    <>
      <div class="filters">
        <TextField
          type="search"
          label={i18n.t('learning.practice.search')}
          maxLength={200}
          value={practice.query.value}
          onText={practice.search}
        />
        <Select
          label={i18n.t('options.playbook.type')}
          value={practice.type.value ?? ''}
          options={[
            { value: '', label: i18n.t('options.playbook.typeAll') },
            ...practice.sessions.value.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(id) => practice.chooseType(id || null)}
        />
        <Select
          label={i18n.t('options.playbook.pathway')}
          value={practice.pathway.value ?? ''}
          options={[
            { value: '', label: i18n.t('options.playbook.pathwayAll') },
            ...pathways.map((value) => ({ value, label: i18n.t(`options.people.pathways.${value}`) })),
          ]}
          onChoose={(value) => practice.choosePathway(pathways.find((one) => one === value) ?? null)}
        />
      </div>
      <ChoiceChips
        legend={i18n.t('learning.practice.kind')}
        name="practice-kind"
        options={[
          { value: 'all', label: i18n.t('learning.practice.kinds.all') },
          ...practiceKinds.map((value) => ({ value, label: i18n.t(`learning.practice.kinds.${value}`) })),
        ]}
        value={practice.kind.value ?? 'all'}
        onChoose={(value) => practice.chooseKind(practiceKinds.find((one) => one === value) ?? null)}
      />
    </>
  );
}

function Entries({ practice, notices }: { practice: PracticeModel; notices: Notices }) {
  const shown = practice.shown.value;
  const count = practice.count.value;
  return (
    <>
      <p class="meta" role="status">
        {count === 0 ? '' : i18n.t('learning.practice.count', { count: formatNumber(count) })}
      </p>
      {count === 0 ? (
        <EmptyState>{i18n.t('learning.practice.nothing')}</EmptyState>
      ) : (
        <div class="entries">
          {shown.map((found) => (
            <EntryCard key={found.key} found={found} sessions={practice.sessions.value} notices={notices} />
          ))}
        </div>
      )}
      {shown.length < count && (
        <div class="row-actions">
          <Button onPress={practice.more}>{i18n.t('learning.more')}</Button>
        </div>
      )}
    </>
  );
}
