import { i18n } from '#i18n';
import type { Person } from '../../../utils/domain/records.ts';
import type { Pathway } from '../../../utils/domain/playbook.ts';
import type { PeopleModel } from '../../../utils/state/options-people.ts';
import type { PersonField } from '../../../utils/state/options-person-form.ts';
import { Chip } from '../../ui/Chip.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { problemText } from '../words.ts';
import { RoleFields } from './RoleFields.tsx';

const relations = ['report', 'skip', 'peer', 'manager', 'other'] as const satisfies Person['relation'][];
const pathways = [
  'new_hire',
  'high_performer',
  'specialist',
  'return_from_leave',
  'new_lead',
] as const satisfies Pathway[];
const rhythms = [
  { days: '7', label: () => i18n.t('options.people.weekly') },
  { days: '14', label: () => i18n.t('options.people.fortnightly') },
  { days: '28', label: () => i18n.t('options.people.monthly') },
];

export function PersonFields({ people }: { people: PeopleModel }) {
  const { editor } = people;
  const form = editor.form.value;
  const errorOf = (field: PersonField): string | null => {
    const problem = editor.problems.value[field];
    return problem ? problemText(problem) : null;
  };
  return (
    <div class="person-fields">
      <TextField
        label={i18n.t('options.people.name')}
        hint={i18n.t('options.people.nameHint')}
        error={errorOf('name')}
        required
        value={form.name}
        onText={(name) => editor.change({ name })}
      />
      <Select
        label={i18n.t('options.people.relation')}
        value={form.relation}
        options={relations.map((value) => ({ value, label: i18n.t(`options.people.relations.${value}`) }))}
        onChoose={(value) => editor.change({ relation: value as Person['relation'] })}
      />
      <TextArea
        label={i18n.t('options.people.emails')}
        hint={i18n.t('options.people.emailsHint')}
        error={errorOf('emails')}
        rows={2}
        value={form.emails}
        onText={(emails) => editor.change({ emails })}
      />
      <TextArea
        label={i18n.t('options.people.aliases')}
        hint={i18n.t('options.people.aliasesHint')}
        error={errorOf('aliases')}
        rows={2}
        value={form.aliases}
        onText={(aliases) => editor.change({ aliases })}
      />
      <RoleFields people={people} />
      <Select
        label={i18n.t('options.people.pathway')}
        value={form.pathway}
        options={[
          { value: '', label: i18n.t('options.people.pathwayNone') },
          ...pathways.map((value) => ({ value, label: i18n.t(`options.people.pathways.${value}`) })),
        ]}
        onChoose={(value) => editor.change({ pathway: value as Pathway | '' })}
      />
      <TextField
        type="date"
        label={i18n.t('options.people.startDate')}
        hint={i18n.t('options.people.startDateHint')}
        error={errorOf('startDate')}
        value={form.startDate}
        onText={(startDate) => editor.change({ startDate })}
      />
      <div class="person-cadence-field">
        <TextField
          label={i18n.t('options.people.cadenceDays')}
          hint={i18n.t('options.people.cadenceHint')}
          error={errorOf('cadenceDays')}
          value={form.cadenceDays}
          onText={(cadenceDays) => editor.change({ cadenceDays })}
        />
        <div role="group" aria-label={i18n.t('options.people.cadencePresets')} class="chips">
          {rhythms.map(({ days, label }) => (
            <Chip
              key={days}
              pressed={form.cadenceDays.trim() === days}
              onPress={() => editor.change({ cadenceDays: days })}
            >
              {label()}
            </Chip>
          ))}
        </div>
      </div>
    </div>
  );
}
