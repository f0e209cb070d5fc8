import { i18n } from '#i18n';
import { familyOf, type PeopleModel } from '../../../utils/state/options-people.ts';
import { Select, type SelectOption } from '../../ui/Select.tsx';

/** A role or level that the present map does not have stays choosable, so that saving does not lose it. */
const keepGone = (options: SelectOption[], value: string): SelectOption[] =>
  options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: i18n.t('options.people.goneOption') }];

export function RoleFields({ people }: { people: PeopleModel }) {
  const { editor } = people;
  const form = editor.form.value;
  const own = form.mapId || (editor.open.value?.before?.mapId ?? null);
  const family = familyOf(people.roles.value, own);
  const roles = family?.roles ?? [];
  const mapId = family?.mapId ?? '';
  const maps = people.roles.value ? [people.roles.value, ...people.roles.value.others] : [];
  const role = roles.find(({ id }) => id === form.roleId);
  const hasMap = people.roles.value !== null;
  return (
    <>
      {maps.length > 1 && (
        <Select
          label={i18n.t('mapEdit.people.map')}
          value={mapId}
          options={maps.map((map) => ({ value: map.mapId, label: map.name }))}
          onChoose={(chosen) => editor.change({ mapId: chosen, roleId: '' })}
        />
      )}
      <Select
        label={i18n.t('options.people.role')}
        {...(hasMap ? {} : { hint: i18n.t('options.people.noMap') })}
        value={form.roleId}
        options={keepGone(
          [
            { value: '', label: i18n.t('options.people.roleNone') },
            ...roles.map(({ id, name }) => ({ value: id, label: name })),
          ],
          form.roleId,
        )}
        onChoose={(roleId) => editor.change({ roleId, mapId })}
      />
      <Select
        label={i18n.t('options.people.level')}
        {...(form.roleId === '' && hasMap ? { hint: i18n.t('options.people.roleFirst') } : {})}
        off={form.roleId === ''}
        value={form.levelId}
        options={keepGone(
          [
            { value: '', label: i18n.t('options.people.levelNone') },
            ...(role?.levels ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ],
          form.levelId,
        )}
        onChoose={(levelId) => editor.change({ levelId, mapId })}
      />
    </>
  );
}
