import { i18n } from '#i18n';
import type { SessionPlaybook } from '../../../utils/domain/playbook.ts';
import type { Origin, PlaybookModel } from '../../../utils/state/options-playbook.ts';
import { TextField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { pathwayName, pathways, phaseName, phases } from './names.ts';

const origins = ['all', 'changed', 'foreign'] as const satisfies Origin[];

export function PlaybookFilters({
  playbook,
  sessions,
}: {
  playbook: PlaybookModel;
  sessions: readonly SessionPlaybook[];
}) {
  const filters = playbook.filters.value;
  return (
    <div class="filters playbook-filters" role="search">
      <TextField
        type="search"
        label={i18n.t('packs.search')}
        value={filters.query}
        onText={(query) => playbook.filter({ query })}
      />
      <Select
        label={i18n.t('options.playbook.type')}
        value={filters.session}
        options={[
          { value: '', label: i18n.t('options.playbook.typeAll') },
          ...sessions.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(session) => playbook.filter({ session })}
      />
      <Select
        label={i18n.t('packs.phase')}
        value={filters.phase}
        options={[
          { value: '', label: i18n.t('packs.phaseAll') },
          ...phases.map((value) => ({ value, label: phaseName(value) })),
        ]}
        onChoose={(value) => playbook.filter({ phase: phases.find((one) => one === value) ?? '' })}
      />
      <Select
        label={i18n.t('options.playbook.pathway')}
        value={filters.pathway}
        options={[
          { value: '', label: i18n.t('options.playbook.pathwayAll') },
          ...pathways.map((value) => ({ value, label: pathwayName(value) })),
        ]}
        onChoose={(value) => playbook.filter({ pathway: pathways.find((one) => one === value) ?? '' })}
      />
      <Select
        label={i18n.t('packs.origin')}
        value={filters.origin}
        options={origins.map((value) => ({ value, label: i18n.t(`packs.origins.${value}`) }))}
        onChoose={(value) => playbook.filter({ origin: origins.find((one) => one === value) ?? 'all' })}
      />
    </div>
  );
}
